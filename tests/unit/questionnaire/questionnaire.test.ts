/** The questionnaire before the machine has loaded, and as it hands over to it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { waitFor } from 'xstate';
import { createQuestionnaire } from '$lib/questionnaire/actor';
import { Questionnaire } from '$lib/questionnaire/questionnaire.svelte';
import { RecordStore } from '$lib/storage/record-store';
import { draft, StubBackend } from '../storage/helpers';
import { upTo } from './people';

let store: RecordStore;

beforeEach(() => {
	store = new RecordStore(new StubBackend().open);
});

async function start(questionnaire: Questionnaire, question?: 'wish' | 'risk'): Promise<void> {
	const actor = createQuestionnaire(() => Promise.resolve(store), { question });
	questionnaire.start(actor);
	await waitFor(actor, (snapshot) => snapshot.hasTag('open'));
}

describe('before the machine has loaded', () => {
	test('answers are shown, and no more than a question takes', () => {
		const questionnaire = new Questionnaire('week');
		const week = ['direct-team', 'set-standards', 'show-risks', 'run-issues'] as const;
		questionnaire.send({ type: 'answer.given', question: 'week', answer: [...week] });
		expect(questionnaire.answers.week).toHaveLength(3);
	});

	test('next leads on by one question, and then waits', () => {
		const questionnaire = new Questionnaire(undefined);
		expect(questionnaire.canPass('phase')).toBe(true);
		questionnaire.send({ type: 'answer.given', question: 'phase', answer: 'build' });
		questionnaire.send({ type: 'answer.confirmed', question: 'phase' });
		expect(questionnaire.question).toBe('lead');
		expect(questionnaire.canPass('lead'), 'left to the native form').toBe(false);
	});

	test('next without an answer says so, and an answer mends it', () => {
		const questionnaire = new Questionnaire('phase');
		questionnaire.send({ type: 'answer.confirmed', question: 'phase' });
		expect(questionnaire.problemAt('phase')).toBe('missing');
		questionnaire.send({ type: 'answer.given', question: 'phase', answer: 'build' });
		expect(questionnaire.problemAt('phase')).toBeUndefined();
	});

	test('a skip leads on as well', () => {
		const questionnaire = new Questionnaire('phase');
		questionnaire.send({ type: 'question.skipped', question: 'phase' });
		expect([questionnaire.question, questionnaire.skipped]).toEqual(['lead', ['phase']]);
	});

	test('the last question is left to the native form, which leads to the review', () => {
		const questionnaire = new Questionnaire('image');
		questionnaire.send({ type: 'answer.given', question: 'image', answer: 'govern' });
		expect(questionnaire.canPass('image')).toBe(false);
	});
});

describe('once the machine has loaded', () => {
	test('the answers given until then win over the stored ones', async () => {
		await store.saveDraft(draft(2, { answers: { ...upTo('wish').answers, wish: 'pm' } }));
		const questionnaire = new Questionnaire('wish');
		questionnaire.send({ type: 'answer.given', question: 'wish', answer: 'pmo' });
		expect(questionnaire.answers).toEqual({ wish: 'pmo' });
		await start(questionnaire, 'wish');
		expect(questionnaire.answers).toMatchObject({ phase: 'operations', wish: 'pmo' });
	});

	test('it is at the question that next led to until then', async () => {
		await store.saveDraft(draft(2, { answers: upTo('coordination').answers }));
		const questionnaire = new Questionnaire('risk');
		questionnaire.send({ type: 'answer.given', question: 'risk', answer: 'many' });
		questionnaire.send({ type: 'answer.confirmed', question: 'risk' });
		expect(questionnaire.question).toBe('standards');
		await start(questionnaire, 'risk');
		expect(questionnaire.question).toBe('standards');
	});

	test('it does not start for a page that was left before', () => {
		const questionnaire = new Questionnaire(undefined);
		questionnaire.stop();
		questionnaire.start(createQuestionnaire(() => Promise.resolve(store), { question: undefined }));
		expect(questionnaire.isStarted).toBe(false);
	});
});
