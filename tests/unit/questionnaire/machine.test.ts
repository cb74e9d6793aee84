import { describe, expect, test } from 'vitest';
import {
	NOTE_SETTLES_AFTER,
	RETRY_AFTER,
	type QuestionnaireEvent
} from '$lib/questionnaire/machine';
import { firstOpen } from '$lib/questionnaire/progress';
import { upTo } from './people';
import { restored, Visit } from './visit';

describe('while the draft is being read', () => {
	test('the question of the address is shown, and nothing is decided', () => {
		const visit = new Visit('budget');
		expect([visit.place, visit.context.at]).toEqual(['restoring', 'budget']);
		expect(visit.snapshot.hasTag('open')).toBe(false);
	});

	test('the first question is shown where the address names none', () => {
		expect(new Visit().context.at).toBe('phase');
	});

	test('nothing is saved, whatever is answered or skipped', () => {
		const visit = new Visit();
		visit.answer('phase', 'design');
		visit.skip('lead');
		visit.clock.increment(RETRY_AFTER * 10);
		visit.send({ type: 'save.retried' });
		expect(visit.draft).toBe('waiting');
		expect(visit.saves).toEqual([]);
	});

	test('answers given already win over the draft, and are saved with it afterwards', async () => {
		const visit = new Visit();
		visit.answer('phase', 'build');
		visit.skip('lead');
		await visit.restores[0]?.with({
			answers: { phase: 'design', lead: 'team', risk: 'owned' },
			skipped: [],
			notes: {}
		});
		const both = {
			answers: { phase: 'build', risk: 'owned' },
			skipped: ['lead'],
			notes: {},
			plan: []
		};
		expect(visit.context.content).toEqual(both);
		expect(visit.saves.map((save) => save.content)).toEqual([both]);
	});

	test('answers sent before the stored ones give way to them', async () => {
		const stored = { answers: { phase: 'design' }, skipped: ['lead'], notes: {} } as const;
		for (const [sentAt, phase] of [
			[-1, 'design'],
			[1, 'build']
		] as const) {
			const visit = new Visit();
			const { updatedAt } = restored(stored).draft;
			visit.send({
				type: 'answer.given',
				question: 'phase',
				answer: 'build',
				sentAt: Date.parse(updatedAt) + sentAt * 60_000
			});
			await visit.restores[0]?.with(stored);
			expect(visit.context.content.answers).toEqual({ phase });
			expect(visit.saves).toHaveLength(phase === 'build' ? 1 : 0);
		}
	});

	test('next goes on with an answer, and complains without one', () => {
		const visit = new Visit();
		visit.next();
		expect(visit.context).toMatchObject({ at: 'phase', problem: 'missing' });
		visit.answer('phase', 'build');
		expect(visit.context.problem).toBeUndefined();
		visit.next();
		expect(visit.context).toMatchObject({ at: 'lead', problem: undefined });
	});

	test('skipping the question shown goes on, skipping another does not', () => {
		const visit = new Visit('lead');
		visit.skip('phase');
		expect(visit.context).toMatchObject({ at: 'lead', content: { skipped: ['phase'] } });
		visit.skip('lead');
		expect(visit.context).toMatchObject({
			at: 'accountability',
			content: { skipped: ['phase', 'lead'] }
		});
	});

	test('another question can be visited; whether it may is decided afterwards', async () => {
		const visit = new Visit();
		visit.visit('image');
		expect(visit.context.at).toBe('image');
		await visit.restores[0]?.with({ ...upTo('risk'), notes: {}, plan: [] });
		expect(visit.place).toBe('risk');
	});
});

describe('once the draft is read', () => {
	test('the interview begins at the first question where nothing is stored', async () => {
		const visit = await Visit.with(undefined);
		expect(visit.place).toBe('phase');
		expect(visit.snapshot.hasTag('open')).toBe(true);
	});

	test('it stays at the question of the address where that is open', async () => {
		expect((await Visit.with(upTo('risk'), 'lead')).place).toBe('lead');
	});

	test('it goes to the first open question where the one of the address is not', async () => {
		expect((await Visit.with(upTo('risk'), 'stance')).place).toBe('risk');
		expect((await Visit.with(upTo('risk'), 'scale')).place).toBe('risk');
	});

	test('it goes to the review where all is answered and the question sleeps', async () => {
		expect((await Visit.with(upTo('review'), 'scale')).place).toBe('reviewing');
	});

	test('nothing is saved where nothing was stored and nothing answered', async () => {
		const visit = await Visit.with(undefined);
		expect(visit.draft).toBe('saved');
		expect(visit.saves).toEqual([]);
	});

	test('nothing is saved where nothing was answered before', async () => {
		const visit = await Visit.with(upTo('risk'));
		expect(visit.draft).toBe('saved');
		expect(visit.saves).toEqual([]);
	});

	test('a week with four tasks given before is asked again with the first three', async () => {
		const visit = new Visit('future');
		visit.answer('week', ['run-issues', 'tie-teams', 'show-risks', 'direct-team']);
		await visit.restores[0]?.with({ ...upTo('week'), notes: {}, plan: [] });
		expect(visit.place).toBe('week');
		expect(visit.context.problem).toBe('too-many');
		expect(visit.context.content.answers.week).toEqual(['run-issues', 'tie-teams', 'show-risks']);
	});
});

describe('where the draft cannot be read', () => {
	test('the interview goes on with what is answered from now on', async () => {
		const visit = new Visit();
		await visit.restores[0]?.reject();
		expect([visit.place, visit.draft]).toEqual(['phase', 'saved']);
		visit.answer('phase', 'build');
		expect(visit.save.content).toEqual({
			answers: { phase: 'build' },
			skipped: [],
			notes: {},
			plan: []
		});
	});

	test('what was answered before is saved', async () => {
		const visit = new Visit('lead');
		visit.answer('phase', 'build');
		await visit.restores[0]?.reject();
		expect([visit.place, visit.draft]).toEqual(['lead', 'saving']);
		expect(visit.save.content.answers).toEqual({ phase: 'build' });
	});
});

describe('at a question', () => {
	test('next without an answer says so, and stays', async () => {
		const visit = await Visit.with(upTo('risk'), 'risk');
		visit.next();
		expect([visit.place, visit.context.problem]).toEqual(['risk', 'missing']);
	});

	test('the complaint goes with the answer, with skipping, and with going elsewhere', async () => {
		const visit = await Visit.with(upTo('risk'), 'risk');
		for (const mend of [
			() => visit.answer('risk', 'owned'),
			() => visit.skip('standards'),
			() => visit.visit('phase')
		]) {
			visit.next();
			mend();
			expect(visit.context.problem).toBeUndefined();
		}
	});

	test('next with an answer leads to the question after', async () => {
		const visit = await Visit.with(upTo('risk'), 'risk');
		visit.answer('risk', 'owned');
		expect(visit.place).toBe('risk');
		visit.next();
		expect(visit.place).toBe('standards');
	});

	test('an answer to skip is none, and the question is passed', async () => {
		const visit = await Visit.with(upTo('risk'), 'risk');
		visit.answer('risk', 'owned');
		visit.skip('risk');
		expect(visit.place).toBe('standards');
		expect(visit.context.content.answers.risk).toBeUndefined();
		expect(visit.context.content.skipped).toEqual(['risk']);
	});

	test('a fourth task for the week is not taken, and said to be too many', async () => {
		const visit = await Visit.with(upTo('week'));
		const three = ['run-issues', 'tie-teams', 'format-files'];
		visit.answer('week', three);
		expect(visit.context.problem).toBeUndefined();
		visit.answer('week', [...three, 'take-calls']);
		expect(visit.context).toMatchObject({ problem: 'too-many', at: 'week' });
		expect(visit.context.content.answers.week).toEqual(three);
		visit.next();
		expect([visit.place, visit.context.problem]).toEqual(['future', undefined]);
	});

	test('the last task taken back leaves the question unanswered', async () => {
		const visit = await Visit.with(upTo('future'), 'week');
		visit.answer('week', []);
		visit.next();
		expect([visit.place, visit.context.problem]).toEqual(['week', 'missing']);
	});

	test('an earlier question can be visited, and back again, and no answer is lost', async () => {
		const visit = await Visit.with(upTo('risk'), 'risk');
		visit.visit('phase');
		expect(visit.place).toBe('phase');
		visit.visit('risk');
		expect(visit.place).toBe('risk');
		expect(visit.context.content.answers).toEqual(upTo('risk').answers);
	});

	test.each(['stance', 'scale', 'image'] as const)(
		'a question not open yet (%s) leads to the first open one',
		async (closed) => {
			const visit = await Visit.with(upTo('risk'), 'lead');
			visit.visit(closed);
			expect(visit.place).toBe('risk');
		}
	);

	test('a question that sleeps leads to the review, once all is answered', async () => {
		const visit = await Visit.with(upTo('review'), 'lead');
		visit.visit('scale');
		expect(visit.place).toBe('reviewing');
	});

	test('the review leads to the first open question as long as there is one', async () => {
		const visit = await Visit.with(upTo('risk'), 'lead');
		visit.visit('review');
		expect(visit.place).toBe('risk');
	});

	test('no result can be asked for', async () => {
		const visit = await Visit.with(upTo('review'), 'lead');
		visit.send({ type: 'result.requested' });
		expect(visit.place).toBe('lead');
		expect(visit.conclusions).toEqual([]);
	});
});

describe('an answer that opens other questions', () => {
	test('is followed by these, before the review', async () => {
		const visit = await Visit.with(upTo('review', { accountability: 'none' }), 'accountability');
		visit.answer('accountability', 'once');
		visit.next();
		expect(visit.place).toBe('scale');
		visit.answer('scale', 'small');
		visit.next();
		expect(visit.place).toBe('portfolio');
		visit.skip('portfolio');
		expect(visit.place).toBe('reviewing');
	});

	test('keeps the review closed, wherever the user goes', async () => {
		const visit = await Visit.with(upTo('review', { accountability: 'none' }), 'accountability');
		visit.answer('accountability', 'assisted');
		visit.visit('review');
		expect(visit.place).toBe('scale');
		visit.visit('wish');
		expect(visit.place).toBe('wish');
		visit.next();
		expect(visit.place).toBe('scale');
	});

	test('and is changed back closes them again', async () => {
		const visit = await Visit.with(upTo('review', { wish: 'pm' }), 'wish');
		visit.answer('wish', 'pmo');
		visit.next();
		expect(visit.place).toBe('image');
		visit.visit('wish');
		visit.answer('wish', 'pm');
		visit.next();
		expect(visit.place).toBe('reviewing');
	});
});

describe('an answer that sleeps', () => {
	const veteran = upTo('review', { accountability: 'repeatedly', portfolio: 'organisation' });

	test('is kept and stored, and is there when its question is asked again', async () => {
		const visit = await Visit.with(veteran, 'accountability');
		visit.answer('accountability', 'none');
		expect(visit.save.content.answers).toMatchObject({ scale: 'small', portfolio: 'organisation' });
		visit.next();
		expect(visit.place).toBe('reviewing');
		visit.visit('accountability');
		visit.answer('accountability', 'once');
		visit.next();
		expect(visit.place).toBe('reviewing');
		expect(visit.context.content.answers.portfolio).toBe('organisation');
	});

	test('never counts as an answer to what is asked', async () => {
		const { answers } = upTo('delivery', { accountability: 'none', portfolio: 'two' });
		const visit = await Visit.with({ answers }, 'portfolio');
		expect(visit.place).toBe('delivery');
	});
});

describe('at the review', () => {
	test('one arrives with the last answer, or by its address', async () => {
		const visit = await Visit.with(upTo('wish'), 'wish');
		visit.answer('wish', 'pm');
		visit.next();
		expect(visit.place).toBe('reviewing');
		const other = await Visit.with(upTo('review'));
		other.visit('review');
		expect(other.place).toBe('reviewing');
	});

	test('one arrives by skipping everything as well', async () => {
		const visit = await Visit.with(undefined);
		while (visit.interview === 'asking') visit.skip(visit.context.at);
		expect(visit.place).toBe('reviewing');
		expect(firstOpen(visit.context.content)).toBeUndefined();
		expect(visit.context.content.answers).toEqual({});
	});

	test('any question of the path can be visited, and next leads back', async () => {
		const visit = await Visit.with(upTo('review'));
		visit.visit('review');
		visit.visit('budget');
		expect(visit.place).toBe('budget');
		visit.next();
		expect(visit.place).toBe('reviewing');
	});

	test('a question that sleeps cannot be visited', async () => {
		const visit = await Visit.with(upTo('review'));
		visit.visit('review');
		visit.visit('scale');
		expect(visit.place).toBe('reviewing');
	});

	test('an answer that opens a question is followed by it', async () => {
		const visit = await Visit.with(upTo('wish'), 'wish');
		visit.answer('wish', 'pm');
		visit.next();
		visit.answer('wish', 'pmo');
		expect(visit.place).toBe('image');
	});
});

describe('concluding', () => {
	async function reviewed(): Promise<Visit> {
		const visit = await Visit.with(upTo('wish'), 'wish');
		visit.answer('wish', 'pm');
		await visit.save.done();
		visit.next();
		return visit;
	}

	test('asks storage for an attempt with these answers', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' });
		expect(visit.place).toBe('concluding');
		expect(visit.snapshot.hasTag('open')).toBe(false);
		expect(visit.conclusion.input.content).toEqual({ ...upTo('review'), notes: {}, plan: [] });
	});

	test('asks once, however often the result is asked for', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' }, { type: 'result.requested' });
		expect(visit.conclusions).toHaveLength(1);
	});

	test('ends with the attempt, and closes the draft', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.resolve('attempt-1');
		expect([visit.place, visit.draft]).toEqual(['concluded', 'closed']);
		expect(visit.context.attempt).toBe('attempt-1');
		expect(visit.snapshot.status).toBe('done');
	});

	test('that fails leads back to the review, and says so', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.reject();
		expect([visit.place, visit.draft]).toEqual(['reviewing', 'saved']);
		expect(visit.context).toMatchObject({ problem: 'not-concluded', attempt: undefined });
	});

	test('can be tried again after it failed', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.reject();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.resolve('attempt-1');
		expect(visit.place).toBe('concluded');
	});

	test('that failed is not held against the question visited next', async () => {
		const visit = await reviewed();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.reject();
		visit.visit('risk');
		expect(visit.context.problem).toBeUndefined();
	});

	test('ends a pending retry: the draft is not saved again after it', async () => {
		const visit = await reviewed();
		visit.visit('risk');
		visit.answer('risk', 'many');
		await visit.save.done({ error: 'full' });
		expect(visit.draft).toBe('failing');
		visit.next();
		visit.send({ type: 'result.requested' });
		await visit.conclusion.resolve('attempt-1');
		const saves = visit.saves.length;
		visit.clock.increment(RETRY_AFTER * 2);
		expect(visit.saves).toHaveLength(saves);
		expect(visit.draft).toBe('closed');
	});
});

describe('the draft', () => {
	test('is saving from the answer on, and saved once it is stored', async () => {
		const visit = await Visit.with(undefined);
		visit.answer('phase', 'build');
		expect(visit.draft).toBe('saving');
		expect(visit.save.content).toEqual({
			answers: { phase: 'build' },
			skipped: [],
			notes: {},
			plan: []
		});
		await visit.save.done();
		expect(visit.draft).toBe('saved');
	});

	test('is saved with what is skipped', async () => {
		const visit = await Visit.with(undefined);
		visit.skip('phase');
		expect(visit.draft).toBe('saving');
		expect(visit.save.content).toEqual({ answers: {}, skipped: ['phase'], notes: {}, plan: [] });
	});

	test('is saved once more, with the last answer, where some come while it is being saved', async () => {
		const visit = await Visit.with(undefined);
		visit.answer('phase', 'build');
		visit.answer('phase', 'design');
		visit.skip('lead');
		expect(visit.saves.map((save) => save.content.answers.phase)).toEqual(['build']);
		await visit.save.done();
		expect(visit.draft, 'the first says nothing about the last').toBe('saving');
		expect(visit.saves.map((save) => save.content.answers.phase)).toEqual(['build', 'design']);
		await visit.save.done();
		expect(visit.draft).toBe('saved');
	});

	test('is not saved again by going from question to question', async () => {
		const visit = await Visit.with(undefined);
		visit.answer('phase', 'build');
		await visit.save.done();
		visit.next();
		visit.visit('phase');
		visit.visit('review');
		expect(visit.saves).toHaveLength(1);
		expect(visit.draft).toBe('saved');
	});

	async function failing(): Promise<Visit> {
		const visit = await Visit.with(undefined);
		visit.answer('phase', 'build');
		await visit.save.done({ error: 'full' });
		return visit;
	}

	test('is failing where it cannot be stored, and the interview goes on', async () => {
		const visit = await failing();
		expect(visit.draft).toBe('failing');
		visit.next();
		expect(visit.place).toBe('lead');
	});

	test('is tried again after four seconds, not before', async () => {
		const visit = await failing();
		visit.clock.increment(RETRY_AFTER - 1);
		expect([visit.draft, visit.saves.length]).toEqual(['failing', 1]);
		visit.clock.increment(1);
		expect([visit.draft, visit.saves.length]).toEqual(['saving', 2]);
		expect(visit.save.content.answers).toEqual({ phase: 'build' });
		await visit.save.done();
		expect(visit.draft).toBe('saved');
	});

	test('is tried again as often as it fails', async () => {
		const visit = await failing();
		for (const tries of [2, 3, 4]) {
			visit.clock.increment(RETRY_AFTER);
			expect(visit.saves).toHaveLength(tries);
			await visit.save.done({ error: 'full' });
			expect(visit.draft).toBe('failing');
		}
	});

	test('is tried again at once when the user asks for it', async () => {
		const visit = await failing();
		visit.send({ type: 'save.retried' });
		expect([visit.draft, visit.saves.length]).toEqual(['saving', 2]);
	});

	test('is tried again at once with the next answer, and with the next skip', async () => {
		const visit = await failing();
		visit.answer('phase', 'design');
		expect(visit.save.content.answers).toEqual({ phase: 'design' });
		await visit.save.done({ error: 'full' });
		visit.skip('phase');
		expect(visit.save.content).toEqual({ answers: {}, skipped: ['phase'], notes: {}, plan: [] });
	});

	test('is not tried twice: a retry asked for ends the one that was waiting', async () => {
		const visit = await failing();
		visit.send({ type: 'save.retried' });
		visit.clock.increment(RETRY_AFTER);
		expect(visit.saves).toHaveLength(2);
		await visit.save.done();
		visit.clock.increment(RETRY_AFTER);
		expect(visit.draft).toBe('saved');
	});

	test('is not saved by a retry that nobody needs', async () => {
		const visit = await Visit.with(undefined);
		visit.send({ type: 'save.retried' });
		expect(visit.saves).toEqual([]);
	});
});

describe('a decision on the plan', () => {
	const plan = (['lead:2', 'risk:1'] as const).map((item) => ({ item, state: 'planned' as const }));
	const decided: QuestionnaireEvent = {
		type: 'item.decided',
		item: 'lead:2',
		decision: { state: 'done', month: '2027-02' }
	};

	test('is saved at once at the review, and changes no answer', async () => {
		const visit = await Visit.with({ ...upTo('review'), plan }, 'wish');
		visit.visit('review');
		visit.send(decided);
		expect(visit.place).toBe('reviewing');
		expect(visit.save.content).toEqual({
			...upTo('review'),
			notes: {},
			plan: [{ item: 'lead:2', state: 'done', month: '2027-02' }, plan[1]]
		});
	});

	test('goes into the attempt, also one that has not been stored yet', async () => {
		const visit = await Visit.with({ ...upTo('review'), plan }, 'wish');
		visit.visit('review');
		visit.send(decided, { type: 'result.requested' });
		await visit.save.done();
		expect(visit.conclusion.input.content.plan[0]?.state).toBe('done');
	});

	test('comes from the review alone', async () => {
		const visit = await Visit.with({ ...upTo('wish'), plan }, 'wish');
		visit.send(decided);
		expect(visit.context.content.plan).toEqual(plan);
	});

	test('stays as it is stored where answers come before the draft was read', async () => {
		const visit = new Visit();
		visit.answer('phase', 'build');
		await visit.restores[0]?.with({ ...upTo('lead'), plan });
		expect(visit.context.content.plan).toEqual(plan);
	});
});

describe('a note', () => {
	test('is stored once it rests, not with every key', async () => {
		const visit = await Visit.with();
		visit.note('phase', 'two');
		visit.clock.increment(NOTE_SETTLES_AFTER - 1);
		visit.note('phase', 'two sites');
		visit.clock.increment(NOTE_SETTLES_AFTER - 1);
		expect([visit.draft, visit.saves.length]).toEqual(['editingNote', 0]);
		visit.clock.increment(1);
		expect(visit.draft).toBe('saving');
		expect(visit.saves.map((save) => save.content.notes)).toEqual([{ phase: 'two sites' }]);
		await visit.save.done();
		expect(visit.draft).toBe('saved');
	});

	test('is stored at once when it is left, or when an answer is given', async () => {
		const visit = await Visit.with();
		visit.note('phase', 'two sites');
		visit.send({ type: 'note.finished' });
		expect(visit.save.content.notes).toEqual({ phase: 'two sites' });
		await visit.save.done();
		visit.note('phase', 'three sites');
		expect(visit.draft).toBe('editingNote');
		visit.answer('phase', 'design');
		expect(visit.save.content).toMatchObject({
			answers: { phase: 'design' },
			notes: { phase: 'three sites' }
		});
	});

	test('written before the draft was read wins over the one in it, and is saved', async () => {
		const visit = new Visit();
		visit.note('phase', 'two sites');
		await visit.restores[0]?.with({
			...upTo('lead'),
			notes: { phase: 'one site', lead: 'six people' }
		});
		expect(visit.save.content.notes).toEqual({ phase: 'two sites', lead: 'six people' });
	});

	test('goes into the attempt, also one that has not been stored yet', async () => {
		const visit = await Visit.with({ ...upTo('review'), notes: { phase: 'two sites' } });
		visit.visit('review');
		visit.note('lead', 'six people');
		visit.send({ type: 'result.requested' });
		expect(visit.conclusion.input.content.notes).toEqual({
			phase: 'two sites',
			lead: 'six people'
		});
	});

	test('that could not be stored is tried again with the next', async () => {
		const visit = await Visit.with();
		visit.note('phase', 'two sites');
		visit.send({ type: 'note.finished' });
		await visit.save.done({ error: 'full' });
		expect(visit.draft).toBe('failing');
		visit.note('phase', 'three sites');
		visit.clock.increment(NOTE_SETTLES_AFTER);
		expect(visit.save.content.notes).toEqual({ phase: 'three sites' });
	});
});

describe('another tab', () => {
	const elsewhere = { ...upTo('budget'), notes: { lead: 'twelve people' } };
	const changed = { isStillStored: false, found: restored(elsewhere) };

	test('that has changed the draft is followed while nothing is answered here, at the same question', async () => {
		const visit = await Visit.with(upTo('scale'), 'lead');
		visit.send({ type: 'records.changed' });
		await visit.check.resolve(changed);
		expect(visit.context).toMatchObject({ content: elsewhere, at: 'lead', problem: undefined });
		expect(visit.draft).toBe('saved');
		expect(visit.saves, 'it is stored already').toEqual([]);
	});

	test('leads to the first open question where the one shown is open no more', async () => {
		const visit = await Visit.with(upTo('review'), 'wish');
		visit.send({ type: 'records.changed' });
		await visit.check.resolve(changed);
		expect(visit.place).toBe('budget');
	});

	test('that has changed nothing of this draft changes nothing here', async () => {
		const visit = await Visit.with(upTo('scale'), 'lead');
		const before = visit.context;
		visit.send({ type: 'records.changed' });
		await visit.check.resolve({ isStillStored: true, found: undefined });
		expect(visit.context).toEqual(before);
	});

	test('that has changed the draft is told where something is answered here', async () => {
		const visit = await Visit.with(upTo('delivery'), 'delivery');
		visit.answer('delivery', 'many');
		await visit.save.done();
		visit.send({ type: 'records.changed' });
		await visit.check.resolve(changed);
		expect(visit.context.conflict).toBe('changed');
		expect(visit.context.content.answers.delivery).toBe('many');
	});

	test('can then be followed', async () => {
		const visit = await Visit.with(upTo('delivery'), 'delivery');
		visit.answer('delivery', 'many');
		await visit.save.done();
		visit.send({ type: 'records.changed' });
		await visit.check.resolve(changed);
		visit.send({ type: 'conflict.followed' });
		await visit.restores[1]?.with(elsewhere);
		expect(visit.context).toMatchObject({ content: elsewhere, conflict: undefined });
		expect(visit.draft).toBe('saved');
	});

	test('that begins a draft is told where none is begun here, and not followed', async () => {
		const visit = await Visit.with(undefined);
		visit.send({ type: 'records.changed' });
		await visit.check.resolve(changed);
		expect(visit.context).toMatchObject({ conflict: 'apart', content: { answers: {} } });
	});

	test('is looked at once the write under way is done, and not before', async () => {
		const visit = await Visit.with(upTo('delivery'), 'delivery');
		visit.answer('delivery', 'many');
		visit.send({ type: 'records.changed' });
		expect(visit.checks).toEqual([]);
		await visit.save.done();
		expect(visit.check.input).toMatchObject({ answers: { delivery: 'many' } });
	});

	test('that has overtaken a save is told: this draft goes on under an id of its own', async () => {
		const visit = await Visit.with(upTo('delivery'), 'delivery');
		visit.answer('delivery', 'many');
		await visit.save.done({ isForked: true });
		expect(visit.context.conflict).toBe('apart');
	});

	test('that deletes everything deletes it here, and takes back a write that came too late', async () => {
		const visit = await Visit.with(upTo('delivery'), 'delivery');
		visit.answer('delivery', 'many');
		visit.send({ type: 'records.wiped' });
		expect(visit.discards).toEqual([]);
		await visit.save.done();
		expect(visit.discard.input).toMatchObject({ answers: { delivery: 'many' } });
		await visit.discard.resolve(undefined);
		expect(visit.context).toMatchObject({
			at: 'phase',
			conflict: 'wiped',
			content: { answers: {}, skipped: [], notes: {}, plan: [] },
			stored: undefined
		});
		expect(visit.draft).toBe('saved');
		visit.clock.increment(RETRY_AFTER);
		expect(visit.saves, 'nothing comes back').toHaveLength(1);
	});

	test('that deletes everything ends a retry that was waiting', async () => {
		const visit = await Visit.with(undefined);
		visit.answer('phase', 'build');
		await visit.save.done({ error: 'full' });
		visit.send({ type: 'records.wiped' });
		await visit.discard.resolve(undefined);
		visit.clock.increment(RETRY_AFTER);
		expect([visit.draft, visit.saves.length]).toEqual(['saved', 1]);
	});

	test('comes too late for what is being concluded', async () => {
		const visit = await Visit.with(upTo('review'));
		visit.visit('review');
		visit.send({ type: 'result.requested' }, { type: 'records.changed' });
		expect(visit.checks).toEqual([]);
		await visit.conclusion.resolve('attempt-1');
		expect([visit.place, visit.checks.length]).toEqual(['concluded', 0]);
		expect(visit.snapshot.output).toEqual({ attempt: 'attempt-1' });
	});
});

describe('no event is taken in a state that may not take it', () => {
	test('an answer, a skip and a note while concluding change nothing', async () => {
		const visit = await Visit.with(upTo('review'));
		visit.visit('review');
		visit.send({ type: 'result.requested' });
		const before = visit.context;
		visit.answer('phase', 'requirements');
		visit.skip('phase');
		visit.note('phase', 'two sites');
		expect(visit.context).toEqual(before);
	});

	test('a question that is not open takes no answer', async () => {
		const visit = await Visit.with(upTo('lead'), 'phase');
		visit.answer('wish', 'pm');
		expect(visit.context.content.answers.wish).toBeUndefined();
	});
});

test('a save that fails says why, and forgets it with the next that succeeds', async () => {
	const visit = await Visit.with(undefined);
	for (const error of ['denied', 'full', 'failed'] as const) {
		visit.answer('phase', error === 'full' ? 'build' : 'design');
		await visit.save.done({ error });
		expect([visit.draft, visit.context.saveError]).toEqual(['failing', error]);
	}
	visit.send({ type: 'save.retried' });
	await visit.save.done();
	expect([visit.draft, visit.context.saveError]).toEqual(['saved', undefined]);
});

test('a save that breaks before it reaches storage is tried again, and not at once', async () => {
	const visit = await Visit.with(undefined);
	visit.answer('phase', 'build');
	await visit.save.reject();
	expect([visit.draft, visit.context.saveError, visit.saves.length]).toEqual([
		'failing',
		'failed',
		1
	]);
	visit.clock.increment(RETRY_AFTER);
	expect(visit.saves).toHaveLength(2);
});
