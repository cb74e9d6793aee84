/**
 * Mutation testing (`npm run mutate`), in passes so that a mutant meets only tests that are about it:
 *
 * - `core`, the rules; `proof`, its parts; `whole`, the proof as a whole. The last two run on a
 *   questionnaire cut down so far that a proof takes a moment: the full one takes seconds, too long
 *   for each of hundreds of mutants.
 * - `storage`, the user's records.
 * - `postings`, how a posting is read; `cues`, the table of what is looked for in it.
 *
 * Nothing is left out. Mutants of the tables an adviser edits are static: they are made when the file
 * is read, and cost a run of all tests each. But these tables are the product, and a number or a word
 * that could be another without any test failing is what is looked for here. (Of a cue's pattern
 * Stryker knows only whether it is there: it is a template, and no literal. That its words count is
 * held by the words that each cue must find and leave, and by the record of the labelled postings.)
 *
 * @param {'core' | 'proof' | 'whole' | 'storage' | 'postings' | 'cues'} name
 * @param {string[]} mutate
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export const pass = (name, mutate) => ({
	mutate,
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	vitest: { configFile: `tests/mutation/${name}.vitest.mjs` },
	// Vite wants the tsconfig that `svelte-kit sync` makes, which Stryker leaves out by itself.
	ignorePatterns: ['/*', '!/src', '!/tests', '!/.svelte-kit', '!/*.json'],
	concurrency: 2,
	timeoutMS: 20_000,
	reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
	clearTextReporter: { logTests: false, reportTests: false },
	htmlReporter: { fileName: `reports/mutation/${name}.html` },
	jsonReporter: { fileName: `reports/mutation/${name}.json` },
	warnings: {
		unknownOptions: true,
		preprocessorErrors: true,
		unserializableOptions: true,
		slow: false
	},
	thresholds: { high: 95, low: 90, break: 90 }
});
