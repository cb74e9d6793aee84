import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headlessSentences } from './comments';

const FOLDERS = ['src', 'scripts', 'tests'];

test.each([
	['// What is kept is read.', 1],
	['/**\n * Reads a file. Where it is empty, nothing follows.\n */', 2],
	['<!-- Whether it is shown. -->', 1],
	['let a; // Who calls this\nlet b;', 1],
	['// Reads a file.\n// Where it is\n// empty, nothing follows.', 2]
])('a headless sentence is found: %j', (source, line) => {
	expect(headlessSentences(source)).toMatchObject([{ line }]);
});

test.each([
	'// Why not a list? What would it hold?',
	'// Returns what is kept, where it is.',
	"const text = 'What is kept.'; // From `https://example.org`",
	'/** Whatever comes is read. */'
])('others are not: %j', (source) => {
	expect(headlessSentences(source)).toEqual([]);
});

test('no sentence of a comment opens with a headless What, Who, Where or Whether', () => {
	const found = FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`)
	)
		.filter((path) => /\.(?:ts|js|mjs|svelte|css|html)$/.test(path))
		.filter((path) => !path.startsWith('tests/unit/conventions/'))
		.flatMap((path) =>
			headlessSentences(readFileSync(path, 'utf8')).map(
				({ line, text }) => `${path}:${line} ${text}`
			)
		);
	expect(found.join('\n')).toBe('');
});
