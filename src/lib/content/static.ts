/** Words that the prerendered HTML alone shows: no script carries them. */
import { staticWords as en } from './en/static';
import type { Locale } from './locales';
import { staticWords as ja } from './ja/static';
import type { StaticWords } from './static-words';

export const staticWords: Readonly<Record<Locale, StaticWords>> = { ja, en };
