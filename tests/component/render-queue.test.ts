import { expect, test } from 'vitest';
import { RenderQueue } from '$lib/components/layout/render-queue';

/** Waits until the queue is empty. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 500));

test('sections render in order, each in a task of its own', async () => {
	const queue = new RenderQueue();
	const came: string[] = [];
	const seen: string[] = [];
	for (const part of ['reasons', 'climb', 'steps'])
		queue.add(() => {
			came.push(part);
			queueMicrotask(() => seen.push(came.join()));
		});
	expect(came, 'not before the page is painted').toEqual([]);
	await settled();
	expect(seen).toEqual(['reasons', 'reasons,climb', 'reasons,climb,steps']);
});

test('a section destroyed before its turn never renders, and does not block others', async () => {
	const queue = new RenderQueue();
	const came: string[] = [];
	const giveUp = queue.add(() => came.push('gone'));
	queue.add(() => came.push('there'));
	giveUp();
	await settled();
	giveUp();
	expect(came).toEqual(['there']);
});

test('printing renders all sections at once, nested ones too, and none twice', async () => {
	const queue = new RenderQueue();
	const came: string[] = [];
	queue.add(() => {
		came.push('outer');
		queue.add(() => came.push('inner'));
	});
	queue.add(() => came.push('last'));
	queue.flush();
	expect(came).toEqual(['outer', 'last', 'inner']);
	await settled();
	expect(came).toHaveLength(3);
});

test('sections queued after the queue was empty render as well', async () => {
	const queue = new RenderQueue();
	const came: string[] = [];
	queue.add(() => came.push('first'));
	await settled();
	queue.add(() => came.push('later'));
	await settled();
	expect(came).toEqual(['first', 'later']);
});
