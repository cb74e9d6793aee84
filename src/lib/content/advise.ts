import type { AdviseWords } from './advise-words';
import type { Locale } from './locales';

/** Loaders of the words of `/advise`: apart from `words`, whose loaders every page pays for. */
export const advise: Readonly<Record<Locale, () => Promise<AdviseWords>>> = {
	ja: async () => (await import('./ja/advise')).advise,
	en: async () => (await import('./en/advise')).advise
};
