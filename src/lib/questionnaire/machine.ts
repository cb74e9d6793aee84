/**
 * Where the user is and what may happen next. Two regions run side by side: the interview itself,
 * and what becomes of its draft. Storage comes in from outside as actors; nothing but the answers
 * is stored, so the snapshot is never restored: it is replayed from them.
 */
import { assign, fromPromise, not, raise, setup } from 'xstate';
import { FIRST_QUESTION, type ExperienceId, type QuestionId } from '$lib/assessment/questions';
import type { Answer } from '$lib/assessment/answers';
import { isTooMany, keptOf, merged, skipping, withAnswer, withNote } from './answering';
import { firstOpen, following, isOpen, type Kept } from './progress';

/** What the user is told at the question: nothing picked, or more than it takes. */
export type Problem = 'missing' | 'too-many' | 'not-concluded';

export interface InterviewContext extends Kept {
	/** The question being asked. */
	readonly at: QuestionId;
	readonly problem: Problem | undefined;
	/** Once concluded. */
	readonly attempt: string | undefined;
}

export type InterviewEvent =
	/** An option was picked. Undefined: the last pick of several was taken back. */
	| { type: 'answer.given'; question: QuestionId; answer: Answer | undefined }
	/** 'Next', at a question; without one, at the question that is asked. */
	| { type: 'answer.confirmed'; question?: QuestionId }
	| { type: 'question.skipped'; question: QuestionId }
	/** With every key that is pressed in it; finished once it is left. */
	| { type: 'note.given'; question: ExperienceId; text: string }
	| { type: 'note.finished' }
	/** The address says so; the machine decides whether it may be. */
	| { type: 'question.visited'; question: QuestionId }
	| { type: 'review.visited' }
	| { type: 'result.requested' }
	| { type: 'save.retried' }
	/** Another tab has changed what is stored: this is what the interview goes on with. */
	| { type: 'draft.replaced'; kept: Kept }
	/** Between the regions. */
	| { type: 'draft.restored'; isAnsweredSince: boolean }
	| { type: 'draft.closed' };

/** How long a draft that could not be stored waits for the next try, in milliseconds. */
export const RETRY_AFTER = 4000;

/** How long a note that is being written waits for the next key before it is stored. */
export const NOTE_SETTLES_AFTER = 400;

export const interviewMachine = setup({
	types: {
		context: {} as InterviewContext,
		events: {} as InterviewEvent,
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- may be left out
		input: {} as { question?: QuestionId } | undefined
	},
	actors: {
		restore: fromPromise<Kept | undefined>(() => Promise.resolve(undefined)),
		save: fromPromise<unknown, Kept>(() => Promise.resolve()),
		/** Resolves to the id of the attempt. */
		conclude: fromPromise<string, Kept>(() => Promise.reject(new Error('no storage given')))
	},
	delays: { retry: RETRY_AFTER, noteSettles: NOTE_SETTLES_AFTER },
	guards: {
		/** Not so for the second click of two: the interview has gone on meanwhile. */
		isAt: ({ context }, { question = context.at }: { question?: QuestionId }) =>
			question === context.at,
		isAnsweredAt: ({ context }, { question = context.at }: { question?: QuestionId }) =>
			question === context.at && context.answers[question] !== undefined,
		isLast: ({ context }) => following(context.at, context) === undefined,
		isComplete: ({ context }) => firstOpen(context) === undefined,
		isOpen: ({ context }, { question }: { question: QuestionId }) => isOpen(question, context),
		isAtOpen: ({ context }) => isOpen(context.at, context),
		isAnsweredSince: (_, { isAnsweredSince }: { isAnsweredSince: boolean }) => isAnsweredSince
	},
	actions: {
		takeAnswer: assign(
			({ context }, { question, answer }: { question: QuestionId; answer: Answer | undefined }) => {
				const tooMany = isTooMany(question, answer);
				return {
					...withAnswer(context, question, answer),
					problem: tooMany ? ('too-many' as const) : undefined,
					at: tooMany ? question : context.at
				};
			}
		),
		skip: assign(({ context }, { question }: { question: QuestionId }) => ({
			...skipping(context, question),
			problem: undefined
		})),
		takeNote: assign(
			({ context }, { question, text }: { question: ExperienceId; text: string }) => ({
				notes: withNote(context.notes, question, text)
			})
		),
		goOn: assign(({ context }) => ({
			at: following(context.at, context) ?? context.at,
			problem: undefined
		})),
		goTo: assign(({ context }, { question }: { question: QuestionId }) => ({
			at: question,
			problem: question === context.at ? context.problem : undefined
		})),
		goToFirstOpen: assign(({ context }) => ({
			at: firstOpen(context) ?? context.at,
			problem: undefined
		})),
		complain: assign((_, { problem }: { problem: Problem }) => ({ problem })),
		mergeDraft: assign(({ context }, { draft }: { draft: Kept | undefined }) => ({
			...merged(draft, context),
			notes: { ...draft?.notes, ...context.notes }
		})),
		takeKept: assign((_, { kept }: { kept: Kept }) => ({ ...keptOf(kept), problem: undefined })),
		rememberAttempt: assign((_, { attempt }: { attempt: string }) => ({ attempt })),
		/** Before the draft is merged: afterwards nobody knows what was answered meanwhile. */
		announceRestored: raise(({ context: { answers, skipped, notes } }) => ({
			type: 'draft.restored',
			isAnsweredSince: Object.keys(answers).length + skipped.length + Object.keys(notes).length > 0
		})),
		closeDraft: raise({ type: 'draft.closed' })
	}
}).createMachine({
	id: 'interview',
	context: ({ input }) => ({
		answers: {},
		skipped: [],
		notes: {},
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- XState types it as given
		at: input?.question ?? FIRST_QUESTION,
		problem: undefined,
		attempt: undefined
	}),
	type: 'parallel',
	states: {
		interview: {
			initial: 'restoring',
			on: {
				'answer.given': { actions: { type: 'takeAnswer', params: ({ event }) => event } },
				'note.given': { actions: { type: 'takeNote', params: ({ event }) => event } }
			},
			states: {
				restoring: {
					invoke: {
						src: 'restore',
						onDone: {
							target: 'locating',
							actions: [
								'announceRestored',
								{ type: 'mergeDraft', params: ({ event }) => ({ draft: event.output }) }
							]
						},
						// Unreadable storage: the interview goes on with what is answered from now on.
						onError: { target: 'locating', actions: 'announceRestored' }
					},
					on: {
						'question.visited': {
							actions: { type: 'goTo', params: ({ event }) => event }
						},
						'answer.confirmed': [
							{ guard: { type: 'isAnsweredAt', params: ({ event }) => event }, actions: 'goOn' },
							{
								guard: { type: 'isAt', params: ({ event }) => event },
								actions: { type: 'complain', params: { problem: 'missing' } }
							}
						],
						'question.skipped': [
							{
								guard: { type: 'isAt', params: ({ event }) => event },
								actions: [{ type: 'skip', params: ({ event }) => event }, 'goOn']
							},
							{ actions: { type: 'skip', params: ({ event }) => event } }
						]
					}
				},
				locating: {
					always: [
						{ guard: 'isAtOpen', target: 'asking' },
						{ guard: 'isComplete', target: 'reviewing' },
						{ target: 'asking', actions: 'goToFirstOpen' }
					]
				},
				asking: {
					tags: 'open',
					on: {
						'draft.replaced': {
							target: 'locating',
							actions: { type: 'takeKept', params: ({ event }) => event }
						},
						'answer.confirmed': [
							{
								guard: { type: 'isAnsweredAt', params: ({ event }) => event },
								target: 'advancing'
							},
							{
								guard: { type: 'isAt', params: ({ event }) => event },
								actions: { type: 'complain', params: { problem: 'missing' } }
							}
						],
						'question.skipped': {
							guard: { type: 'isAt', params: ({ event }) => event },
							target: 'advancing',
							actions: { type: 'skip', params: ({ event }) => event }
						},
						'question.visited': [
							{
								guard: { type: 'isOpen', params: ({ event }) => event },
								actions: { type: 'goTo', params: ({ event }) => event }
							},
							{ guard: 'isComplete', target: 'reviewing' },
							{ actions: 'goToFirstOpen' }
						],
						'review.visited': [
							{ guard: 'isComplete', target: 'reviewing' },
							{ actions: 'goToFirstOpen' }
						]
					}
				},
				advancing: {
					always: [
						{ guard: 'isLast', target: 'reviewing' },
						{ target: 'asking', actions: 'goOn' }
					]
				},
				reviewing: {
					tags: 'open',
					// The last question may still be shown, and its answer changed to one that opens another.
					always: { guard: not('isComplete'), target: 'asking', actions: 'goToFirstOpen' },
					on: {
						'draft.replaced': {
							target: 'locating',
							actions: { type: 'takeKept', params: ({ event }) => event }
						},
						'question.visited': {
							guard: { type: 'isOpen', params: ({ event }) => event },
							target: 'asking',
							actions: { type: 'goTo', params: ({ event }) => event }
						},
						'result.requested': { guard: 'isComplete', target: 'concluding' }
					}
				},
				concluding: {
					invoke: {
						src: 'conclude',
						input: ({ context }) => keptOf(context),
						onDone: {
							target: 'concluded',
							actions: [
								{ type: 'rememberAttempt', params: ({ event }) => ({ attempt: event.output }) },
								'closeDraft'
							]
						},
						onError: {
							target: 'reviewing',
							actions: { type: 'complain', params: { problem: 'not-concluded' } }
						}
					}
				},
				concluded: { type: 'final' }
			}
		},
		draft: {
			initial: 'waiting',
			on: { 'draft.closed': '.closed', 'draft.replaced': '.saved' },
			states: {
				/** For what is stored already: saving now would overwrite it. */
				waiting: {
					on: {
						'draft.restored': [
							{
								guard: { type: 'isAnsweredSince', params: ({ event }) => event },
								target: 'saving'
							},
							{ target: 'saved' }
						]
					}
				},
				saved: {
					on: { 'answer.given': 'saving', 'question.skipped': 'saving', 'note.given': 'jotting' }
				},
				/** A note is being written: stored once it rests, not with every key. */
				jotting: {
					after: { noteSettles: 'saving' },
					on: {
						'note.given': { target: 'jotting', reenter: true },
						'note.finished': 'saving',
						'answer.given': 'saving',
						'question.skipped': 'saving'
					}
				},
				saving: {
					on: {
						'answer.given': { target: 'saving', reenter: true },
						'question.skipped': { target: 'saving', reenter: true },
						'note.given': 'jotting'
					},
					invoke: {
						src: 'save',
						input: ({ context }) => keptOf(context),
						onDone: 'saved',
						onError: 'failing'
					}
				},
				failing: {
					after: { retry: 'saving' },
					on: {
						'save.retried': 'saving',
						'answer.given': 'saving',
						'question.skipped': 'saving',
						'note.given': 'jotting'
					}
				},
				closed: { type: 'final' }
			}
		}
	}
});
