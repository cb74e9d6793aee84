import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of the house (src/lib): `docs/architecture.md` says what each is for. */
const ROOMS = [
	'assessment',
	'proof',
	'questionnaire',
	'storage',
	'postings',
	'presenters',
	'content',
	'components',
	'platform'
];
const APP = { group: ['$app/*', '@sveltejs/*'], message: 'Only platform and routes know Kit.' };
const SVELTE = { group: ['svelte', 'svelte/*'], message: 'This room does not know Svelte.' };
const XSTATE = { group: ['xstate', 'xstate/*'], message: 'Only questionnaire knows XState.' };
const STORAGE = { group: ['idb', 'valibot'], message: 'Only storage reads and writes records.' };
const PACKAGES = {
	regex: '^(?!\\.|\\$lib/)',
	message: 'A pure room imports no package.'
};
const ROUTES = { group: ['**/routes/**'], message: 'Nothing in lib knows the routes.' };
/** `../sibling` stays inside a room; `../room/` and two steps up leave it. */
const FAR = {
	regex: `^\\.\\./(\\.\\./|(${ROOMS.join('|')})/)`,
	message: 'Import across rooms by $lib/…'
};

/** @param {string[]} known rooms that may be imported */
const otherRooms = (known) =>
	ROOMS.filter((room) => !known.includes(room)).map((room) => ({
		group: [`$lib/${room}/**`, '!$lib/platform/scheduler'],
		message: `This room may not know '${room}' (docs/architecture.md, 'Rooms').`
	}));

/** @param {string[]} rooms whose types alone may be imported */
const typesOnly = (rooms) =>
	rooms.map((room) => ({
		group: [`$lib/${room}/**`, '!$lib/content/locales'],
		allowTypeImports: true,
		message: `This room may know the types of '${room}' alone.`
	}));

/**
 * @param {string} name
 * @param {{ knows?: string[], knowsTypesOf?: string[], bans: object[] }} rules
 * @returns {import('eslint').Linter.Config}
 */
const room = (name, { knows = [], knowsTypesOf = [], bans }) => ({
	files: [`src/lib/${name}/**`],
	rules: {
		'no-restricted-imports': 'off',
		'@typescript-eslint/no-restricted-imports': [
			'error',
			{
				patterns: [
					...otherRooms([name, ...knows, ...knowsTypesOf]),
					...typesOnly(knowsTypesOf),
					ROUTES,
					FAR,
					...bans
				]
			}
		]
	}
});

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'test-results/',
			'playwright-report/',
			'coverage/',
			'.stryker-tmp/',
			'reports/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...ts.configs.stylisticTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			// `resolve` knows routes alone; files and the service worker have addresses, too.
			'@typescript-eslint/no-deprecated': ['error', { allow: ['base'] }],
			// It asks for `!`, which `no-non-null-assertion` refuses.
			'@typescript-eslint/non-nullable-type-assertion-style': 'off',
			// An empty text counts as none.
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{ ignorePrimitives: { boolean: true, string: true } }
			],
			'@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
			// Texts are split by code point.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNever: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Addresses come from `addresses.ts`, which knows the base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Kit's tsconfig leaves the service worker out: its globals are those of a worker.
		files: ['src/service-worker.ts', 'src/lib/platform/service-worker/**'],
		languageOptions: {
			parserOptions: {
				projectService: false,
				project: 'src/lib/platform/service-worker/tsconfig.json'
			}
		}
	},
	{
		// A cast in JSDoc counts as `any` here; `tsc` checks these files.
		files: ['**/*.js', '**/*.mjs'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// Kit generates the types of a page's props for svelte-check alone: here they are `any`.
		files: ['src/routes/**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-redundant-type-constituents': 'off'
		}
	},
	room('assessment', { bans: [PACKAGES] }),
	room('proof', { knows: ['assessment'], bans: [PACKAGES] }),
	room('postings', { bans: [PACKAGES] }),
	room('questionnaire', { knows: ['assessment', 'storage'], bans: [APP, STORAGE] }),
	room('storage', { knows: ['assessment'], bans: [APP, SVELTE, XSTATE] }),
	room('content', {
		knowsTypesOf: ['assessment', 'postings'],
		bans: [APP, SVELTE, XSTATE, STORAGE]
	}),
	room('presenters', {
		knows: ['assessment', 'postings'],
		knowsTypesOf: ['content', 'storage'],
		bans: [APP, SVELTE, XSTATE, STORAGE]
	}),
	room('components', {
		knowsTypesOf: ['assessment', 'questionnaire', 'storage', 'content', 'postings', 'presenters'],
		bans: [APP, XSTATE, STORAGE]
	}),
	room('platform', { knowsTypesOf: ['assessment', 'content', 'storage'], bans: [XSTATE, STORAGE] }),
	{
		// `$lib/…` is how a page reaches a room.
		files: ['src/routes/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [{ regex: '^(\\.\\./)+lib/', message: 'Import from rooms by $lib/…' }]
				}
			]
		}
	},
	{
		files: ['tests/**'],
		rules: {
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off',
			// Tests wrap methods of prototypes, and call them with their `this`.
			'@typescript-eslint/unbound-method': 'off'
		}
	},
	{
		// The pure core has no clock, no chance and no browser.
		files: ['src/lib/assessment/**', 'src/lib/postings/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				'Date',
				'window',
				'document',
				'navigator',
				'crypto',
				'localStorage',
				'fetch'
			],
			'no-restricted-properties': ['error', { object: 'Math', property: 'random' }]
		}
	}
);
