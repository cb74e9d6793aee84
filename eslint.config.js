import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The rooms of the house (src/lib) and whom each of them may not know. */
const ROOMS = ['assessment', 'postings', 'interview', 'attempts', 'content', 'ui', 'offline'];
const APP = { group: ['$app/*', '@sveltejs/*'], message: 'Only routes know the app.' };
const SVELTE = { group: ['svelte', 'svelte/*'], message: 'Only ui and routes know Svelte.' };
const XSTATE = { group: ['xstate', 'xstate/*'], message: 'Only interview and routes know XState.' };
const STORAGE = { group: ['idb', 'valibot'], message: 'Only attempts reads and writes records.' };
const PACKAGES = { regex: '^[^.]', message: 'The pure core imports nothing but its own files.' };
const ROUTES = { group: ['**/routes/**'], message: 'Nothing in lib knows the routes.' };

/** @param {string[]} known rooms that may be imported */
const otherRooms = (known) =>
	ROOMS.filter((room) => !known.includes(room)).map((room) => ({
		group: [`**/${room}`, `**/${room}/**`, `$lib/${room}/**`],
		message: `This room may not know '${room}' (README, 'The house').`
	}));

/** @param {string[]} rooms whose types alone may be imported */
const typesOnly = (rooms) =>
	rooms.map((room) => ({
		group: [`**/${room}/**`, `$lib/${room}/**`],
		allowTypeImports: true,
		message: `This room may know the types of '${room}' alone.`
	}));

/**
 * @param {string} name
 * @param {{ knows?: string[], knowsTypesOf?: string[], bans: object[] }} rules
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
					...bans
				]
			}
		]
	}
});

export default ts.config(
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
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			// Addresses come from `addresses.ts`, which knows the base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	room('assessment', { bans: [PACKAGES] }),
	room('postings', { bans: [PACKAGES] }),
	room('offline', { bans: [PACKAGES] }),
	room('interview', { knows: ['assessment'], bans: [APP, SVELTE, STORAGE] }),
	room('attempts', { knows: ['assessment'], bans: [APP, SVELTE, XSTATE] }),
	room('content', {
		knowsTypesOf: ['assessment', 'postings'],
		bans: [APP, SVELTE, XSTATE, STORAGE]
	}),
	room('ui', {
		knowsTypesOf: ['assessment', 'interview', 'attempts', 'content', 'postings'],
		bans: [APP, XSTATE, STORAGE]
	}),
	{
		files: ['tests/**'],
		rules: {
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-non-null-assertion': 'off'
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
