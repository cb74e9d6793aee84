/**
 * The machine walked as a graph: from every state that matters, every event that may come there.
 * Position and openness decide; two states that differ only in which
 * option was picked are one, so that the walks do not explode.
 */
import { describe, expect, test } from 'vitest';
import {
	createActor,
	fromPromise,
	transition,
	type AnyStateNode,
	type AnyTransitionDefinition,
	type SnapshotFrom
} from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { picks, QUESTION_IDS, QUESTIONS } from '$lib/assessment/questions';
import type {
	CheckOutput,
	RestoredDraft,
	WriteInput,
	WriteOutput
} from '$lib/questionnaire/draft-storage';
import { questionnaireMachine, type QuestionnaireEvent } from '$lib/questionnaire/machine';
import { firstOpen, isOpen } from '$lib/questionnaire/progress';
import type { DraftContent } from '$lib/storage/draft-content';
import type { Draft } from '$lib/storage/records';
import { plainAnswer, upTo } from './people';
import { draftOf, restored } from './visit';

type Snapshot = SnapshotFrom<typeof questionnaireMachine>;
interface StorageEvent {
	type: `xstate.${string}`;
	output?: unknown;
	error?: unknown;
}
type Event = QuestionnaireEvent | StorageEvent;

const invoked = (state: string) => `0.questionnaire.${state}`;
const done = (state: string, output?: unknown): StorageEvent => ({
	type: `xstate.done.actor.${invoked(state)}`,
	output
});
const failed = (state: string): StorageEvent => ({
	type: `xstate.error.actor.${invoked(state)}`,
	error: 'refused'
});

const NOTE: QuestionnaireEvent = { type: 'note.given', question: 'phase', text: 'two sites' };
/** Storage holds nothing, a draft of half the way, or a draft of all of it. */
const HALF = upTo('delivery');
const STORED = [undefined, HALF, upTo('review')];

const written = (content: DraftContent, rest: Partial<WriteOutput> = {}): WriteOutput => ({
	draft: draftOf(content),
	content,
	merged: undefined,
	isForked: false,
	error: undefined,
	...rest
});

/** One answer for each branch, and for the week one too many and none. */
function answerEvents({ at }: Snapshot['context']): QuestionnaireEvent[] {
	const given = (answer: unknown) =>
		({ type: 'answer.given', question: at, answer }) as QuestionnaireEvent;
	if (at === 'accountability') return ['none', 'assisted', 'once'].map(given);
	if (at === 'wish') return ['pm', 'pmo'].map(given);
	if (at === 'week') return [[], QUESTIONS.week.options.slice(0, 4), plainAnswer(at)].map(given);
	return [given(plainAnswer(at))];
}

const visits = (...questions: (Snapshot['context']['at'] | undefined)[]): QuestionnaireEvent[] =>
	[...new Set(questions)].flatMap((question) =>
		question ? [{ type: 'question.visited', question }] : []
	);

/** The events that may come in a state: from the user, from storage, from other tabs. */
function events(snapshot: Snapshot): Event[] {
	const { value, context } = snapshot;
	const { at, content } = context;
	const skip: QuestionnaireEvent = { type: 'question.skipped', question: at };
	const interview: Record<Snapshot['value']['interview'], Event[]> = {
		restoring: [
			...STORED.map((draft) => done('interview.restoring', restored(draft))),
			done('interview.restoring', { ...restored(), unread: 'busy' }),
			failed('interview.restoring'),
			...(at === 'phase' ? answerEvents(context) : []),
			{ type: 'answer.confirmed' },
			...(at === 'phase' ? [NOTE, skip] : [{ ...skip, question: 'phase' as const }]),
			...visits('lead', 'scale')
		],
		asking: [
			...answerEvents(context),
			skip,
			{ type: 'answer.confirmed' },
			...visits('accountability', 'scale', 'wish', firstOpen(content)),
			{ type: 'review.visited' }
		],
		reviewing: [
			...visits('accountability', 'scale', 'wish'),
			{ type: 'result.requested' },
			NOTE,
			{ type: 'item.decided', item: 'lead:1', decision: { state: 'done' } },
			// The last question is still on the screen until the review has been loaded.
			{ type: 'answer.given', question: 'wish', answer: 'pmo' }
		],
		concluding: [],
		locating: [],
		advancing: [],
		concluded: []
	};
	const draft: Record<Snapshot['value']['draft'], Event[]> = {
		waiting: [],
		saved: [NOTE],
		editingNote: [
			NOTE,
			{ type: 'note.finished' },
			{ type: 'xstate.after.noteSettles.questionnaire.draft.editingNote' }
		],
		saving: [
			NOTE,
			done('draft.saving', written(content)),
			done('draft.saving', written(content, { isForked: true })),
			done('draft.saving', written(content, { error: 'full' })),
			failed('draft.saving')
		],
		failing: [
			NOTE,
			{ type: 'save.retried' },
			{ type: 'xstate.after.retry.questionnaire.draft.failing' }
		],
		concluding: [done('draft.concluding', 'attempt-1'), failed('draft.concluding')],
		closed: []
	};
	const tabs: Record<Snapshot['value']['tabs'], Event[]> = {
		idle: [
			{ type: 'records.changed' },
			{ type: 'records.apart' },
			{ type: 'records.wiped' },
			{ type: 'conflict.followed' },
			{ type: 'save.retried' }
		],
		changed: [{ type: 'records.apart' }, { type: 'records.wiped' }],
		checking: [
			{ type: 'records.changed' },
			{ type: 'records.apart' },
			{ type: 'records.wiped' },
			done('tabs.checking', { isStillStored: true, found: undefined }),
			done('tabs.checking', { isStillStored: false, found: restored(HALF) }),
			done('tabs.checking', { isStillStored: false, found: restored() }),
			done('tabs.checking', { isStillStored: false, found: { ...restored(), unread: 'busy' } }),
			failed('tabs.checking')
		],
		following: [done('tabs.following', restored(HALF)), failed('tabs.following')],
		wiped: [],
		clearing: [done('tabs.clearing'), failed('tabs.clearing')],
		closed: []
	};
	return [
		...interview[value.interview],
		...(followsDraft(snapshot) ? draft[value.draft] : []),
		...(followsTabs(snapshot) ? tabs[value.tabs] : [])
	];
}

/** Drafts and tabs are followed from a few questions alone: elsewhere they are the same. */
function followsDraft({ value, context: { at, content } }: Pick<Snapshot, 'value' | 'context'>) {
	const { accountability, wish } = content.answers;
	if (value.interview === 'asking') return at === 'phase' && !accountability;
	return value.interview !== 'reviewing' || (accountability === 'none' && wish === 'pm');
}

function followsTabs({ value, context: { at, content } }: Pick<Snapshot, 'value' | 'context'>) {
	if (value.interview !== 'asking') return value.draft === 'concluding';
	const isComplete = firstOpen(content) === undefined;
	return at === (isComplete ? 'wish' : 'phase') && (isComplete || !content.answers.accountability);
}

/** The part of a state that decides: states that agree in it are one. */
function essence({ value, context }: Snapshot): string {
	const { at, problem, content, restored, saved, stored, isUnread } = context;
	const open = firstOpen(content);
	return JSON.stringify([
		value.interview,
		followsDraft({ value, context }) && [
			value.draft,
			content === saved,
			value.interview === 'asking' && isUnread
		],
		followsTabs({ value, context }) && [
			value.tabs,
			content === restored,
			stored !== undefined,
			value.interview === 'asking' && isUnread
		],
		at,
		problem,
		content.answers[at] !== undefined,
		open && Math.sign(QUESTION_IDS.indexOf(open) - QUESTION_IDS.indexOf(at)),
		content.answers.accountability,
		content.answers.wish
	]);
}

const walks = getShortestPaths(questionnaireMachine, {
	input: {},
	events: events as (snapshot: Snapshot) => QuestionnaireEvent[],
	serializeState: essence
});

const reached = walks.map(({ state }) => state);

/** A save hands back the very content that it was given, which is another object on each walk. */
function withContentOf({ context: { content } }: Snapshot, event: Event): Event {
	return event.type === done('draft.saving').type && 'output' in event
		? { ...event, output: { ...(event.output as WriteOutput), content } }
		: event;
}

/** Walks one path again with a living actor, and on by one event; notes the transitions taken. */
function walkOn(walk: (typeof walks)[number], event: Event, taken: Set<AnyTransitionDefinition>) {
	const never = () => new Promise<never>(() => undefined);
	const actor = createActor(
		questionnaireMachine.provide({
			actors: {
				restore: fromPromise<RestoredDraft>(never),
				save: fromPromise<WriteOutput, WriteInput>(never),
				conclude: fromPromise<string, WriteInput>(never),
				check: fromPromise<CheckOutput, Draft | undefined>(never),
				discard: fromPromise<unknown, Draft | undefined>(never)
			}
		}),
		{
			input: {},
			inspect: (inspected) => {
				if (inspected.type !== '@xstate.microstep') return;
				for (const definition of inspected._transitions) taken.add(definition);
			}
		}
	);
	actor.start();
	for (const { event: next } of [...walk.steps.slice(1), { event }])
		actor.send(withContentOf(actor.getSnapshot(), next) as QuestionnaireEvent);
	const snapshot = actor.getSnapshot();
	actor.stop();
	return snapshot;
}

/** An event by what decides the transition: whatever it brings of a draft decides nothing. */
const withoutContent = (event: Event): unknown =>
	JSON.parse(JSON.stringify(event, (key, value: unknown) => (key === 'answers' ? 0 : value)));

/** Every transition that stands in the machine's table. */
function table(node: AnyStateNode): AnyTransitionDefinition[] {
	return [
		...[...node.transitions.values()].flat(),
		...(node.always ?? []),
		...Object.values(node.states).flatMap(table)
	];
}

/** 'asking: question.visited #2': a transition by its state, its event, its place among others. */
function name(definition: AnyTransitionDefinition): string {
	const source = definition.source as AnyStateNode;
	const eventType = definition.eventType as string;
	const rivals = [...(source.transitions.get(eventType) ?? source.always ?? [])];
	return `${source.path.join('.')}: ${eventType || 'always'} #${rivals.indexOf(definition) + 1}`;
}

describe('walking the interview', () => {
	test('every question is asked', () => {
		const asking = reached.filter(({ value }) => value.interview === 'asking');
		expect(new Set(asking.map(({ context }) => context.at))).toEqual(new Set(QUESTION_IDS));
	});

	test('every state of each region is reached, but for those passed without a stop', () => {
		const statesOf = (region: string) =>
			Object.keys(questionnaireMachine.states[region]?.states ?? {});
		const stops = statesOf('interview').filter(
			(state) => state !== 'locating' && state !== 'advancing'
		);
		const values = reached.map(({ value }) => value);
		expect(new Set(values.map((value) => value.interview))).toEqual(new Set(stops));
		expect(new Set(values.map((value) => value.draft))).toEqual(new Set(statesOf('draft')));
		expect(new Set(values.map((value) => value.tabs))).toEqual(new Set(statesOf('tabs')));
	});

	test('every transition of the table is taken', () => {
		const taken = new Set<AnyTransitionDefinition>();
		const seen = new Set<string>();
		for (const walk of walks) {
			const { value, context, status } = walk.state;
			if (status !== 'active') continue;
			for (const event of events(walk.state)) {
				// Once for each kind of step: it would be the same transition at every question.
				const kind = JSON.stringify([
					value,
					followsDraft(walk.state),
					withoutContent(event),
					isOpen(context.at, context.content),
					context.content.answers[context.at] !== undefined,
					context.content === context.saved,
					context.content === context.restored,
					context.stored !== undefined,
					followsDraft(walk.state) && context.isUnread,
					firstOpen(context.content) === undefined
				]).replaceAll(`"${context.at}"`, 'here');
				if (seen.has(kind)) continue;
				seen.add(kind);
				walkOn(walk, event, taken);
			}
		}
		const names = (transitions: Iterable<AnyTransitionDefinition>) =>
			new Set([...transitions].map(name));
		expect(names(taken)).toEqual(names(table(questionnaireMachine.root)));
	}, 120_000);
});

describe('wherever one comes on the way', () => {
	const where = ({ value, context }: Snapshot) => ({ ...value, ...context });

	test('the question asked is open', () => {
		const lost = reached.filter(
			({ value, context }) => value.interview === 'asking' && !isOpen(context.at, context.content)
		);
		expect(lost.map(where)).toEqual([]);
	});

	test('review and result are there only when nothing is left to ask', () => {
		const early = reached.filter(
			({ value, context }) =>
				['reviewing', 'concluding', 'concluded'].includes(value.interview) &&
				firstOpen(context.content)
		);
		expect(early.map(where)).toEqual([]);
	});

	test('a week has no more than three tasks, and is never an empty list', () => {
		expect(reached.some(({ context }) => context.problem === 'too-many')).toBe(true);
		const counts = new Set(reached.map(({ context }) => context.content.answers.week?.length));
		expect(counts).toEqual(new Set([undefined, 1, picks('week')]));
	});

	test('no question is both answered and skipped', () => {
		const torn = reached.filter(({ context }) =>
			context.content.skipped.some((question) => context.content.answers[question] !== undefined)
		);
		expect(torn.map(where)).toEqual([]);
	});

	test('an attempt is there once it is concluded, and the draft is closed then, not before', () => {
		const wrong = reached.filter(({ value, context }) => {
			const isConcluded = value.interview === 'concluded';
			const isClosed = value.draft === 'closed';
			return isClosed !== isConcluded || (context.attempt !== undefined) !== isConcluded;
		});
		expect(wrong.map(where)).toEqual([]);
	});

	test('the draft waits as long as it is being read, and no longer', () => {
		const wrong = reached.filter(
			({ value }) => (value.draft === 'waiting') !== (value.interview === 'restoring')
		);
		expect(wrong.map(where)).toEqual([]);
	});

	test('skipping on leads to the review: there is no loop and no dead end', () => {
		for (const { state } of walks.filter((walk) => walk.state.value.interview === 'asking')) {
			let on = state;
			const asked: string[] = [];
			while (on.value.interview === 'asking' && asked.length <= 2 * QUESTION_IDS.length) {
				asked.push(on.context.at);
				[on] = transition(questionnaireMachine, on, {
					type: 'question.skipped',
					question: on.context.at
				});
			}
			expect(on.value.interview, asked.join(' → ')).toBe('reviewing');
		}
	});
});
