import { isLocalePrefix, type LocalePrefix } from '$lib/content/locales';

export const match = (param: string): param is LocalePrefix => isLocalePrefix(param);
