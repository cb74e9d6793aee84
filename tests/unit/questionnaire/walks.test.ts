/**
 * The machine walked as a graph: from every state that matters, every event that may come there.
 * What matters is where the user is and whether it may be; two states that differ only in which
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
import { interviewMachine, type InterviewEvent } from '$lib/questionnaire/machine';
import { firstOpen, isOpen, type Kept } from '$lib/questionnaire/progress';
import { plainAnswer, upTo } from './people';

type Snapshot = SnapshotFrom<typeof interviewMachine>;
interface StorageEvent {
	type: `xstate.${string}`;
	output?: unknown;
	error?: unknown;
}
type Event = InterviewEvent | StorageEvent;

const invoked = (state: string) => `0.interview.${state}`;
const done = (state: string, output?: unknown): StorageEvent => ({
	type: `xstate.done.actor.${invoked(state)}`,
	output
});
const failed = (state: string): StorageEvent => ({
	type: `xstate.error.actor.${invoked(state)}`,
	error: 'refused'
});

/** What storage may hold: nothing, a draft of half the way, a draft of all of it. */
const NOTES = { notes: {} };
const NOTE: InterviewEvent = { type: 'note.given', question: 'phase', text: 'two sites' };
const HALF: Kept = { ...upTo('delivery'), ...NOTES };
/** What another tab may have made of it. */
const ELSEWHERE: InterviewEvent = { type: 'draft.replaced', kept: HALF };
const STORED: (Kept | undefined)[] = [undefined, HALF, { ...upTo('review'), ...NOTES }];

/** One answer for each branch, and for the week one too many and none. */
function answerEvents({ at }: Snapshot['context']): InterviewEvent[] {
	const given = (answer: unknown) =>
		({ type: 'answer.given', question: at, answer }) as InterviewEvent;
	if (at === 'accountability') return ['none', 'assisted', 'once'].map(given);
	if (at === 'wish') return ['pm', 'pmo'].map(given);
	if (at === 'week') return [[], QUESTIONS.week.options.slice(0, 4), plainAnswer(at)].map(given);
	return [given(plainAnswer(at))];
}

const visits = (...questions: (Snapshot['context']['at'] | undefined)[]): InterviewEvent[] =>
	[...new Set(questions)].flatMap((question) =>
		question ? [{ type: 'question.visited', question }] : []
	);

/** The events that may come in a state: what a user can do there, and what storage can say. */
function events(snapshot: Snapshot): Event[] {
	const { value, context } = snapshot;
	const { at } = context;
	const skip: InterviewEvent = { type: 'question.skipped', question: at };
	const interview: Record<Snapshot['value']['interview'], Event[]> = {
		restoring: [
			...STORED.map((draft) => done('interview.restoring', draft)),
			failed('interview.restoring'),
			...(at === 'phase' ? answerEvents(context) : []),
			{ type: 'answer.confirmed' },
			...(at === 'phase' ? [skip] : [{ ...skip, question: 'phase' as const }]),
			...visits('lead', 'scale')
		],
		asking: [
			...answerEvents(context),
			skip,
			{ type: 'answer.confirmed' },
			...visits('accountability', 'scale', 'wish', firstOpen(context)),
			{ type: 'review.visited' },
			ELSEWHERE
		],
		reviewing: [
			...visits('accountability', 'scale', 'wish'),
			{ type: 'result.requested' },
			ELSEWHERE,
			// The last question is still shown until the review has been loaded.
			{ type: 'answer.given', question: 'wish', answer: 'pmo' }
		],
		concluding: [done('interview.concluding', 'attempt-1'), failed('interview.concluding')],
		locating: [],
		advancing: [],
		concluded: []
	};
	const draft: Record<Snapshot['value']['draft'], Event[]> = {
		waiting: [],
		saved: [NOTE],
		jotting: [
			NOTE,
			{ type: 'note.finished' },
			{ type: 'xstate.after.noteSettles.interview.draft.jotting' }
		],
		saving: [NOTE, done('draft.saving'), failed('draft.saving')],
		failing: [
			NOTE,
			{ type: 'save.retried' },
			{ type: 'xstate.after.retry.interview.draft.failing' }
		],
		closed: []
	};
	return [...interview[value.interview], ...(followsDraft(snapshot) ? draft[value.draft] : [])];
}

/** What becomes of the draft is followed from the first question alone: elsewhere it is the same. */
function followsDraft({ value, context }: Pick<Snapshot, 'value' | 'context'>): boolean {
	return value.interview !== 'asking' || context.at === 'phase';
}

/** What matters of a state: states that agree in it are one, with any of their drafts. */
function essence({ value, context }: Snapshot): string {
	const { at, problem, answers } = context;
	const open = firstOpen(context);
	return JSON.stringify([
		value.interview,
		followsDraft({ value, context }) && value.draft,
		at,
		problem,
		answers[at] !== undefined,
		open && Math.sign(QUESTION_IDS.indexOf(open) - QUESTION_IDS.indexOf(at)),
		answers.accountability,
		answers.wish
	]);
}

const walks = getShortestPaths(interviewMachine, {
	events: events as (snapshot: Snapshot) => InterviewEvent[],
	serializeState: essence
});

const reached = walks.map(({ state }) => state);

/** Walks one path again with a living actor, and on by one event; notes the transitions taken. */
function walkOn(walk: (typeof walks)[number], event: Event, taken: Set<AnyTransitionDefinition>) {
	const forever = () => new Promise<never>(() => undefined);
	const actor = createActor(
		interviewMachine.provide({
			actors: {
				restore: fromPromise<Kept | undefined>(forever),
				save: fromPromise<unknown, Kept>(forever),
				conclude: fromPromise<string, Kept>(forever)
			}
		}),
		{
			input: undefined,
			inspect: (inspected) => {
				if (inspected.type !== '@xstate.microstep') return;
				for (const definition of inspected._transitions) taken.add(definition);
			}
		}
	);
	actor.start();
	for (const step of [...walk.steps.slice(1), { event }]) actor.send(step.event as InterviewEvent);
	const snapshot = actor.getSnapshot();
	actor.stop();
	return snapshot;
}

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

	test('every state of both regions is reached, but for those passed without a stop', () => {
		const statesOf = (region: string) => Object.keys(interviewMachine.states[region]?.states ?? {});
		const stops = statesOf('interview').filter(
			(state) => state !== 'locating' && state !== 'advancing'
		);
		const values = reached.map(({ value }) => value);
		expect(new Set(values.map((value) => value.interview))).toEqual(new Set(stops));
		expect(new Set(values.map((value) => value.draft))).toEqual(new Set(statesOf('draft')));
	});

	test('every transition of the table is taken', () => {
		const taken = new Set<AnyTransitionDefinition>();
		const seen = new Set<string>();
		for (const walk of walks) {
			const { value, context } = walk.state;
			for (const event of events(walk.state)) {
				// Once for each kind of step: it would be the same transition at every question.
				const kind = JSON.stringify([
					value,
					followsDraft(walk.state),
					event,
					isOpen(context.at, context),
					context.answers[context.at] !== undefined,
					firstOpen(context) === undefined
				]).replaceAll(`"${context.at}"`, 'here');
				if (seen.has(kind)) continue;
				seen.add(kind);
				walkOn(walk, event, taken);
			}
		}
		const names = (transitions: Iterable<AnyTransitionDefinition>) =>
			new Set([...transitions].map(name));
		expect(names(taken)).toEqual(names(table(interviewMachine.root)));
	});
});

describe('wherever one comes on the way', () => {
	const where = ({ value, context }: Snapshot) => ({ ...value, ...context });

	test('the question asked is open', () => {
		const lost = reached.filter(
			({ value, context }) => value.interview === 'asking' && !isOpen(context.at, context)
		);
		expect(lost.map(where)).toEqual([]);
	});

	test('review and result are there only when nothing is left to ask', () => {
		const early = reached.filter(
			({ value, context }) =>
				['reviewing', 'concluding', 'concluded'].includes(value.interview) && firstOpen(context)
		);
		expect(early.map(where)).toEqual([]);
	});

	test('a week has no more than three tasks, and is never an empty list', () => {
		expect(reached.some(({ context }) => context.problem === 'too-many')).toBe(true);
		const counts = new Set(reached.map(({ context }) => context.answers.week?.length));
		expect(counts).toEqual(new Set([undefined, 1, picks('week')]));
	});

	test('no question is both answered and skipped', () => {
		const torn = reached.filter(({ context }) =>
			context.skipped.some((question) => context.answers[question] !== undefined)
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
				[on] = transition(interviewMachine, on, {
					type: 'question.skipped',
					question: on.context.at
				});
			}
			expect(on.value.interview, asked.join(' → ')).toBe('reviewing');
		}
	});
});
