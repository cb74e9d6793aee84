import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { FLOOR } from './scripts/browser-floor.mjs';
import { phraseBreaks } from './scripts/phrase-breaks.mjs';
import { chunkModules } from './scripts/sizes/chunk-modules.mjs';
import { readTheme } from './scripts/theme/read-theme.mjs';
import { themeConstants } from './scripts/theme/theme-constants.mjs';
import { withTheme } from './scripts/theme/theme-styles.mjs';

/**
 * Files of the built site that hold more than one page's modules. By default whatever any two pages
 * share becomes a file of its own, and on a slow phone a file costs more than its bytes. The budgets
 * in `tests/browser/sizes.spec.ts` hold what comes of it; `npm run sizes` tells what lies where.
 */
const CHUNKS = [
	{
		name: 'shell',
		test: /rolldown\/runtime|node_modules\/(svelte|@sveltejs|devalue|esm-env|clsx)\/(?!.*(svelte-element|await|select)\.js)|vite\/preload-helper|src\/routes\/\+layout\.ts$|platform\/(?!(download|export-unreadable|in-app|offline|render-queue|restore-place|seven-days)\.)[\w-]+\.ts$|src\/routes\/Error(Boundary|Notice)\.svelte|content\/(words|dates|locales|\w+\/language)\.ts$|lib\/(phrase-breaks|posting-length|typed-object)\.ts$|quiz\/context\.ts$|lib\/(assessment\/(question-definition|question-table|questions|answers|possible-answers)|questionnaire\/(progress|answering)|storage\/(persistence|new-draft|plan-decision|schema|random-id|storage-error))\.ts$|(layout\/Title|notices\/UnreadableRecords)\.svelte$/
	},
	{
		name: 'judging',
		test: /src\/lib\/assessment\/(roles|rules|readiness|interest|outcome|outcome-snapshot|compare|unanswered)\.ts$/
	},
	{
		name: 'attempts',
		test: /src\/lib\/presenters\/(comparison|answer-groups)\.ts$/
	},
	{
		name: 'steps',
		test: /presenters\/(planned-items|level-steps)\.ts$|assessment\/step-experience\.ts$/
	},
	{
		name: 'plan',
		test: /assessment\/(plan|level-raises|recommend|advice|reasons)\.ts$/
	},
	{
		name: 'answer-list',
		test: /records\/AnswerList\.svelte$|forms\/RadioGroup\.svelte$/
	},
	{
		name: 'answering',
		test: /forms\/(Options|NoteField)\.svelte$/
	},
	{
		name: 'share-code',
		test: /storage\/share-(code|layouts)\.ts$/
	},
	{
		name: 'records',
		test: /src\/lib\/storage\/(?!share-|read-|find-links)|platform\/(download|in-app)\.ts$|node_modules\/(idb|valibot)\//
	},
	{
		name: (id: string) => id.replace(/.*content\/(\w+)\/.*/, 'common-$1'),
		test: /content\/\w+\/(common|glossary)\.ts$/
	},
	{
		name: (id: string) => id.replace(/.*content\/(\w+)\/.*/, 'quiz-$1'),
		test: /content\/\w+\/(quiz|questions)\.ts$/
	}
];

/** Of rooms that keep nothing in their modules. Who puts a mock in the place of one takes it away again. */
const STATELESS = ['postings', 'content'].map((room) => `tests/unit/${room}/**/*.test.ts`);

const theme = readTheme();

export default defineConfig({
	define: themeConstants(theme),
	plugins: [phraseBreaks(), sveltekit(), chunkModules()],
	css: {
		postcss: { plugins: [withTheme(theme)] },
		// `Features.LightDark`: every page would carry properties for `light-dark()`, which no style uses.
		lightningcss: { exclude: 1 << 20 }
	},
	build: {
		target: Object.entries(FLOOR).map(([browser, version]) => browser + version),
		// How long each plugin took concerns nobody who runs `npm start`.
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: CHUNKS },
						// The first question lists every file of the site by its name. Seven letters are the
						// fewest that Rolldown takes for so many.
						entryFileNames: '_app/immutable/[name].[hash:7].js',
						chunkFileNames: '_app/immutable/chunks/[hash:7].js',
						assetFileNames: '_app/immutable/assets/[hash:7][extname]'
					}
				}
			}
		}
	},
	test: {
		// By default two cores get a single worker.
		maxWorkers: 2,
		// Nothing here asserts a time: a busy machine is no fault of the code.
		testTimeout: 30_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/unit/**/*.test.ts'],
					exclude: STATELESS,
					benchmark: { include: ['tests/bench/**/*.bench.ts'] }
				}
			},
			{
				extends: true,
				test: {
					name: 'pure',
					environment: 'node',
					include: STATELESS,
					// Half of their time would go into loading the same modules for each file.
					isolate: false,
					benchmark: { include: [] }
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/component/**/*.test.ts'],
					benchmark: { include: [] }
				}
			}
		]
	}
});
