import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { ROOMS, SHARED } from './scripts/rooms.mjs';
import svelteConfig from './svelte.config.js';

const any = (/** @type {readonly string[]} */ names) => `(${names.join('|')})`;

/** `$lib/…` but for these rooms, and for modules that every room may import. */
const allBut = (/** @type {readonly string[]} */ rooms) =>
	`^\\$lib/(?!${any(SHARED)}$)(?!${any(rooms)}/)[^/]+/`;

/** @type {import('eslint').Linter.Config[]} */
const borders = Object.entries(ROOMS).map(
	([name, { imports, importsTypesOf, packages, loads = name }]) => ({
		files: [`src/lib/${name}/**`],
		rules: {
			'no-restricted-imports': 'off',
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: allBut([name, ...imports, ...importsTypesOf]),
							message: `'${name}' does not know this room (scripts/rooms.mjs).`
						},
						{
							regex: `^\\$lib/(?!${any(SHARED)}$)${any(importsTypesOf)}/`,
							allowTypeImports: true,
							message: `'${name}' knows the types of this room alone (scripts/rooms.mjs).`
						},
						{
							regex: `^(?!\\.|\\$lib/|${any(packages.map((name) => name.replace('$', '\\$')))}(/|$))`,
							message: `'${name}' does not use this package (scripts/rooms.mjs).`
						},
						{ regex: '(^|/)routes/', message: 'Nothing in src/lib knows the routes.' },
						{
							regex: `^\\.\\./(\\.\\./|${any(Object.keys(ROOMS))}/)`,
							message: 'Import across rooms by $lib/…'
						}
					]
				}
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: `ImportExpression[source.value=/${allBut([name, ...imports, loads]).replaceAll('/', '\\/')}/]`,
					message: `'${name}' does not load this room (scripts/rooms.mjs).`
				}
			]
		}
	})
);

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
			globals: { ...globals.browser, ...globals.node, __THEME__: 'readonly' },
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
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowNever: true }
			],
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
			'@typescript-eslint/no-unsafe-argument': 'off',
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
	...borders,
	{
		files: ['src/routes/**', 'tests/**'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [{ regex: '^(\\.\\./)+(src/)?lib/', message: 'Import from rooms by $lib/…' }]
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
