import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareTexts } from './block-edges';

test.each([
	['{#if a}text{/if}', ['text']],
	['{#if a}<b>1</b>{:else}{b} <i>2</i>{/if}', ['{b}']],
	['{#each a as b}<p>{b}</p>, {/each}', [',']],
	['<p>{#key a}{a}{/key}</p>', ['{a}']],
	['{#snippet s()}{a}{/snippet}', ['{a}']],
	['<Button>go on</Button>', ['go on']],
	['{a}', ['{a}']]
])('a text at the edge of a block is found: %j', (source, texts) => {
	expect(bareTexts(source)).toEqual(texts);
});

test.each([
	'<p>{a} text</p>',
	'{#if a}<b>1</b> text {b} <Part />{/if}',
	'<svelte:head><title>{a} | site</title></svelte:head>{#if a}<!-- why -->{@const b = a}<p>{b}</p>{/if}'
])('others are not: %j', (source) => {
	expect(bareTexts(source)).toEqual([]);
});

test('no block of a component begins or ends with bare text', () => {
	const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.svelte'))
		.flatMap((path) =>
			bareTexts(readFileSync(`src/${path}`, 'utf8')).map((text) => `${path}: ${text}`)
		);
	expect(found).toEqual([]);
});
