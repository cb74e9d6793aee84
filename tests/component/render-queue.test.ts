import { expect, test } from 'vitest';
import { Turns } from '$lib/platform/render-queue';

/** Waits until nothing more comes. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

test('parts come in the order in which they asked, each in a task of its own', async () => {
	const turns = new Turns();
	const came: string[] = [];
	const seen: string[] = [];
	for (const part of ['reasons', 'climb', 'steps'])
		turns.wait(() => {
			came.push(part);
			queueMicrotask(() => seen.push(came.join()));
		});
	expect(came, 'not before the page is painted').toEqual([]);
	await settled();
	expect(seen).toEqual(['reasons', 'reasons,climb', 'reasons,climb,steps']);
});

test('a part that is gone before its turn never comes, and holds up no other', async () => {
	const turns = new Turns();
	const came: string[] = [];
	const giveUp = turns.wait(() => came.push('gone'));
	turns.wait(() => came.push('there'));
	giveUp();
	await settled();
	giveUp();
	expect(came).toEqual(['there']);
});

test('on paper all come at once, those too that others bring along, and none twice', async () => {
	const turns = new Turns();
	const came: string[] = [];
	turns.wait(() => {
		came.push('outer');
		turns.wait(() => came.push('inner'));
	});
	turns.wait(() => came.push('last'));
	turns.now();
	expect(came).toEqual(['outer', 'last', 'inner']);
	await settled();
	expect(came).toHaveLength(3);
});

test('parts that ask after all others have come get their turns as well', async () => {
	const turns = new Turns();
	const came: string[] = [];
	turns.wait(() => came.push('first'));
	await settled();
	turns.wait(() => came.push('later'));
	await settled();
	expect(came).toEqual(['first', 'later']);
});
