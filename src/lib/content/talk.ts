import type { Locale } from './locales';
import type { TalkWords } from './talk-words';

/** Loaders of the words of `/talk`: apart from `words`, whose loaders every page pays for. */
export const talk: Readonly<Record<Locale, () => Promise<TalkWords>>> = {
	ja: async () => (await import('./ja/talk')).talk,
	en: async () => (await import('./en/talk')).talk
};
