/**
 * The rooms of `src/lib`: what each is for and what it may import. ESLint enforces the table and
 * `docs/architecture.md` shows it. `src/routes` may import every room.
 *
 * @typedef {object} Room
 * @property {string} purpose
 * @property {readonly string[]} imports rooms
 * @property {readonly string[]} importsTypesOf rooms
 * @property {readonly string[]} packages
 * @property {string} [loads] a room that it imports on demand
 */

/** Modules without imports of their own, for every room. Modules in `src/lib` itself are, too. */
export const SHARED = ['content/locales', 'platform/scheduler'];

/** @type {Readonly<Record<string, Room>>} */
export const ROOMS = {
	assessment: {
		purpose: 'the pure core: questions, rules and the recommendation',
		imports: [],
		importsTypesOf: [],
		packages: []
	},
	proof: {
		purpose: 'statements about the rules, checked for every possible set of answers',
		imports: ['assessment'],
		importsTypesOf: [],
		packages: []
	},
	postings: {
		purpose: 'which kind of job a text describes, and which words say so',
		imports: [],
		importsTypesOf: [],
		packages: []
	},
	questionnaire: {
		purpose: 'the state machine of the quiz, its actors, and the class through which pages read it',
		imports: ['assessment', 'storage'],
		importsTypesOf: [],
		packages: ['svelte', 'xstate']
	},
	storage: {
		purpose: 'records in IndexedDB: schemas, migrations, import, export, share links',
		imports: ['assessment'],
		importsTypesOf: [],
		packages: ['idb', 'valibot']
	},
	content: {
		purpose: 'every word that users read, one folder per language',
		imports: [],
		importsTypesOf: ['assessment', 'postings'],
		packages: []
	},
	presenters: {
		purpose: 'ids and numbers in, rows of words out',
		imports: ['assessment', 'postings', 'storage'],
		importsTypesOf: ['content'],
		packages: ['ical-generator']
	},
	components: {
		purpose: 'Svelte components that get props and know no store and no route',
		imports: [],
		importsTypesOf: ['assessment', 'questionnaire', 'storage', 'content', 'postings', 'presenters'],
		packages: ['svelte', 'd3-scale', 'd3-shape']
	},
	platform: {
		purpose: 'the browser and Kit: scheduling, offline use, addresses, focus, downloads',
		imports: [],
		importsTypesOf: ['assessment', 'content', 'storage'],
		packages: ['svelte', '$app', '@sveltejs/kit'],
		loads: 'storage'
	}
};
