/**
 * Owns the state of a questionnaire: the position, what becomes of the draft, and what other tabs do
 * to it. Three regions run side by side and watch each other's states, so that no event between
 * them exists that could be sent from outside. Only the answers are stored: a snapshot is never
 * restored but replayed from them.
 */
import { and, assign, fromCallback, fromPromise, not, or, setup, stateIn } from 'xstate';
import { FIRST_QUESTION, type ExperienceId, type QuestionId } from '$lib/assessment/questions';
import { withNote, type Answer } from '$lib/assessment/answers';
import { withDecision, type Decision } from '$lib/storage/plan-decision';
import type { Attempt, Draft, PlanItemKey } from '$lib/storage/records';
import type { StorageErrorCode } from '$lib/storage/storage-error';
import type { DraftContent } from '$lib/storage/draft-content';
import { isTooMany, withAnswer, withSkipped } from './answering';
import type { CheckOutput, RestoredDraft, WriteInput, WriteOutput } from './draft-storage';
import { merged } from './merged';
import { firstOpen, following, isOpen, next, NO_CONTENT } from './progress';

/** Shown at the question: no answer, or too many. At the review: no attempt could be made. */
export type Problem = 'missing' | 'too-many' | 'not-concluded';

/**
 * How this tab's answers relate to another tab's. `changed`: the other has gone on with this draft,
 * or ended it. `apart`: each tab has a draft of its own. `wiped`: the other has deleted everything.
 */
export type TabConflict = 'changed' | 'apart' | 'wiped';

export interface QuestionnaireContext {
	/** The question being asked. */
	readonly at: QuestionId;
	readonly problem: Problem | undefined;
	/** As the user sees it. Replaced at each change, so that identity tells whether it changed. */
	readonly content: DraftContent;
	/** As it was read last: the same as `content` until the user changes something. */
	readonly restored: DraftContent;
	/** As it was handed to storage last. */
	readonly saved: DraftContent;
	/** The record that the content goes into. Undefined: none is begun. */
	readonly draft: Draft | undefined;
	/** The record in storage, as far as this tab knows: a write never replaces any other. */
	readonly stored: Draft | undefined;
	/** The newest attempt, from which a retake starts. */
	readonly earlier: Attempt | undefined;
	/** The number of stored records that could not be read. */
	readonly unreadable: number;
	/** When the answers sent before hydration were sent. */
	readonly sentAt: Readonly<Partial<Record<QuestionId, number | undefined>>>;
	/** The stored draft could not be read yet. */
	readonly isUnread: boolean;
	readonly saveError: StorageErrorCode | undefined;
	readonly conflict: TabConflict | undefined;
	/** The id of the attempt, once concluded. */
	readonly attempt: string | undefined;
}

interface Sent {
	/** When a form sent it before hydration, in milliseconds. Undefined: given on this page. */
	readonly sentAt?: number | undefined;
}

export type QuestionnaireEvent =
	/** An undefined answer takes back the last pick of several. */
	| ({ type: 'answer.given'; question: QuestionId; answer: Answer | undefined } & Sent)
	/** 'Next', at this question or, without one, at the question being asked. */
	| { type: 'answer.confirmed'; question?: QuestionId }
	| ({ type: 'question.skipped'; question: QuestionId } & Sent)
	/** Comes with every key. */
	| { type: 'note.given'; question: ExperienceId; text: string }
	| { type: 'note.finished' }
	/** The user says how far an item of the plan is. */
	| { type: 'item.decided'; item: PlanItemKey; decision: Decision }
	/** The address asks for a question; the machine decides whether it is open. */
	| { type: 'question.visited'; question: QuestionId }
	| { type: 'review.visited' }
	| { type: 'result.requested' }
	| { type: 'save.retried' }
	/** Goes on with what another tab has made of the draft. */
	| { type: 'conflict.followed' }
	/** From the `tabs` actor. */
	| { type: 'records.changed' }
	| { type: 'records.apart' }
	| { type: 'records.wiped' };

/** Milliseconds between a failed save and the next try. */
export const RETRY_AFTER = 4000;

/** Milliseconds without a key after which a note is saved. */
export const NOTE_SETTLES_AFTER = 400;

const unprovided = () => Promise.reject(new Error('no storage given'));

const restoredOf = ({ draft, stored, content, earlier, unreadable, unread }: RestoredDraft) => ({
	draft,
	stored,
	earlier,
	unreadable,
	isUnread: unread !== undefined,
	saveError: unread,
	restored: content,
	saved: content
});

/** Sent before the record that it meets was stored, maybe by another tab. */
function isOlder(sentAt: number | undefined, { stored, earlier }: RestoredDraft): boolean {
	const storedAt = Date.parse(stored?.updatedAt ?? earlier?.finishedAt ?? '');
	return sentAt !== undefined && sentAt < storedAt;
}

const writeInputOf = (context: QuestionnaireContext): WriteInput => {
	const { draft, stored, content, earlier, isUnread, restored } = context;
	return { draft, stored, content, earlier, isUnread, restored };
};

export const questionnaireMachine = setup({
	types: {
		context: {} as QuestionnaireContext,
		events: {} as QuestionnaireEvent,
		// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- XState reads the type from it
		input: {} as { question?: QuestionId | undefined },
		output: {} as { attempt: string | undefined },
		tags: {} as 'open' | 'writing'
	},
	actors: {
		restore: fromPromise<RestoredDraft>(unprovided),
		save: fromPromise<WriteOutput, WriteInput>(unprovided),
		/** Resolves to the attempt's id. */
		conclude: fromPromise<string, WriteInput>(unprovided),
		check: fromPromise<CheckOutput, Draft | undefined>(unprovided),
		discard: fromPromise<unknown, Draft | undefined>(unprovided),
		/** Reports what other tabs do to the records. */
		tabs: fromCallback<QuestionnaireEvent>(() => undefined)
	},
	delays: { retry: RETRY_AFTER, noteSettles: NOTE_SETTLES_AFTER },
	guards: {
		/** False for the second click of two: the first has led on. */
		isAt: ({ context }, { question = context.at }: { question?: QuestionId }) =>
			question === context.at,
		isAnsweredAt: ({ context }, { question = context.at }: { question?: QuestionId }) =>
			question === context.at && context.content.answers[question] !== undefined,
		isLast: ({ context: { at, content } }) => following(at, content) === undefined,
		isComplete: ({ context }) => firstOpen(context.content) === undefined,
		isOpen: ({ context }, { question }: { question: QuestionId }) =>
			isOpen(question, context.content),
		isAtOpen: ({ context: { at, content } }) => isOpen(at, content),
		isChanged: ({ context: { content, saved } }) => content !== saved,
		isMoreThanNoteChanged: ({ context: { content, saved } }) =>
			content.answers !== saved.answers ||
			content.skipped !== saved.skipped ||
			content.plan !== saved.plan,
		isSaved: ({ context: { content, saved, saveError } }) =>
			content === saved && saveError === undefined,
		isUntouched: ({ context: { content, restored } }) => content === restored,
		isUnread: ({ context }) => context.isUnread,
		isStillUnread: ({ context }, { found }: CheckOutput) =>
			context.isUnread && (found?.unread !== undefined || context.content !== context.restored),
		hasFailed: (_, { error }: WriteOutput) => error !== undefined,
		isConclusionFailed: ({ context }) => context.problem === 'not-concluded',
		isConclusionDue: and([stateIn({ interview: 'concluding' }), not('isConclusionFailed')]),
		isStillStored: (_, { isStillStored }: CheckOutput) => isStillStored,
		/** A tab without a draft of its own does not take up one that another has begun. */
		canTakeOver: ({ context: { content, restored, stored, isUnread } }, { found }: CheckOutput) =>
			content === restored && (isUnread || stored !== undefined || found?.stored === undefined),
		hasStored: ({ context }) => context.stored !== undefined,
		isFound: (_, { found }: CheckOutput) => found?.stored !== undefined,
		isBusy: or([
			stateIn({ interview: 'restoring' }),
			stateIn({ draft: 'saving' }),
			stateIn({ draft: 'concluding' })
		])
	},
	actions: {
		takeAnswer: assign(
			(
				{ context },
				{ question, answer, sentAt }: { question: QuestionId; answer: Answer | undefined } & Sent
			) => {
				const tooMany = isTooMany(question, answer);
				return {
					content: withAnswer(context.content, question, answer),
					sentAt: { ...context.sentAt, [question]: sentAt },
					problem: tooMany ? ('too-many' as const) : undefined,
					at: tooMany ? question : context.at
				};
			}
		),
		skip: assign(({ context }, { question, sentAt }: { question: QuestionId } & Sent) => ({
			content: withSkipped(context.content, question),
			sentAt: { ...context.sentAt, [question]: sentAt },
			problem: undefined
		})),
		takeNote: assign(
			({ context }, { question, text }: { question: ExperienceId; text: string }) => ({
				content: withNote(context.content, question, text)
			})
		),
		takeDecision: assign(
			(
				{ context: { content } },
				{ item, decision }: { item: PlanItemKey; decision: Decision }
			) => ({ content: { ...content, plan: withDecision(content.plan, item, decision) } })
		),
		goOn: assign(({ context: { at, content } }) => ({
			at: following(at, content) ?? at,
			problem: undefined
		})),
		/** While the stored answers are unknown, and with them what is open. */
		goToNext: assign(({ context: { at, content } }) => ({
			at: next(at, content.answers) ?? at,
			problem: undefined
		})),
		goTo: assign(({ context }, { question }: { question: QuestionId }) => ({
			at: question,
			problem: question === context.at ? context.problem : undefined
		})),
		goToFirstOpen: assign(({ context: { at, content } }) => ({
			at: firstOpen(content) ?? at,
			problem: undefined
		})),
		complain: assign((_, { problem }: { problem: Problem }) => ({ problem })),
		clearProblem: assign({ problem: undefined }),
		/** Answers given meanwhile win over the stored ones. */
		mergeRestored: assign(({ context }, restored: RestoredDraft) => ({
			...restoredOf(restored),
			content: merged(restored.content, context.content, (question) =>
				isOlder(context.sentAt[question], restored)
			)
		})),
		takeOver: assign(({ context }, { found }: Pick<CheckOutput, 'found'>) => {
			if (!found) return {};
			return {
				...restoredOf(found),
				content: found.content,
				problem: undefined,
				// 'Everything was deleted' stays true as long as nothing is stored.
				conflict:
					context.conflict === 'wiped' && !found.stored && !found.earlier ? 'wiped' : undefined
			};
		}),
		startAnew: assign({
			content: NO_CONTENT,
			restored: NO_CONTENT,
			saved: NO_CONTENT,
			draft: undefined,
			stored: undefined,
			earlier: undefined,
			unreadable: 0,
			isUnread: false,
			problem: undefined,
			conflict: 'wiped'
		}),
		noteWrite: assign(({ context }, written: WriteOutput) => ({
			draft: written.draft,
			// In memory, where it could not be written: the store reads it as if it had been.
			stored: written.draft,
			saved: written.merged ?? written.content,
			saveError: written.error,
			isUnread: context.isUnread && written.error !== undefined,
			conflict: written.isForked ? ('apart' as const) : context.conflict,
			...(written.merged && {
				content:
					context.content === written.content
						? written.merged
						: merged(written.merged, context.content)
			})
		})),
		/** Not refused by the storage, but broken on the way there. */
		noteFailure: assign(({ context }) => ({
			saveError: 'failed' as const,
			saved: context.content
		})),
		/** The two tabs have a record each; this one may have nothing to tell apart. */
		noteApart: assign(({ context }) => ({
			conflict: context.stored ? ('apart' as const) : context.conflict
		})),
		setConflict: assign((_, { conflict }: { conflict: TabConflict }) => ({ conflict })),
		setAttempt: assign((_, { attempt }: { attempt: string }) => ({ attempt }))
	}
}).createMachine({
	id: 'questionnaire',
	context: ({ input }) => ({
		at: input.question ?? FIRST_QUESTION,
		problem: undefined,
		content: NO_CONTENT,
		restored: NO_CONTENT,
		saved: NO_CONTENT,
		draft: undefined,
		stored: undefined,
		earlier: undefined,
		unreadable: 0,
		sentAt: {},
		isUnread: false,
		saveError: undefined,
		conflict: undefined,
		attempt: undefined
	}),
	output: ({ context: { attempt } }) => ({ attempt }),
	invoke: { src: 'tabs' },
	type: 'parallel',
	states: {
		interview: {
			initial: 'restoring',
			states: {
				restoring: {
					invoke: {
						src: 'restore',
						onDone: {
							target: 'locating',
							actions: { type: 'mergeRestored', params: ({ event }) => event.output }
						},
						// The user goes on with the answers given from now on.
						onError: { target: 'locating' }
					},
					on: {
						'answer.given': { actions: { type: 'takeAnswer', params: ({ event }) => event } },
						'note.given': { actions: { type: 'takeNote', params: ({ event }) => event } },
						'question.visited': { actions: { type: 'goTo', params: ({ event }) => event } },
						'answer.confirmed': [
							{
								guard: { type: 'isAnsweredAt', params: ({ event }) => event },
								actions: 'goToNext'
							},
							{
								guard: { type: 'isAt', params: ({ event }) => event },
								actions: { type: 'complain', params: { problem: 'missing' } }
							}
						],
						'question.skipped': [
							{
								guard: { type: 'isAt', params: ({ event }) => event },
								actions: [{ type: 'skip', params: ({ event }) => event }, 'goToNext']
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
					// Another tab has changed or deleted the answers.
					always: { guard: not('isAtOpen'), target: 'locating' },
					on: {
						'answer.given': {
							guard: { type: 'isOpen', params: ({ event }) => event },
							actions: { type: 'takeAnswer', params: ({ event }) => event }
						},
						'note.given': { actions: { type: 'takeNote', params: ({ event }) => event } },
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
					// The last question may still be on the screen, and its answer changed to one that opens another.
					always: { guard: not('isComplete'), target: 'asking', actions: 'goToFirstOpen' },
					on: {
						'answer.given': {
							guard: { type: 'isOpen', params: ({ event }) => event },
							actions: { type: 'takeAnswer', params: ({ event }) => event }
						},
						'note.given': { actions: { type: 'takeNote', params: ({ event }) => event } },
						'item.decided': { actions: { type: 'takeDecision', params: ({ event }) => event } },
						'question.visited': {
							guard: { type: 'isOpen', params: ({ event }) => event },
							target: 'asking',
							actions: { type: 'goTo', params: ({ event }) => event }
						},
						'result.requested': { target: 'concluding', actions: 'clearProblem' }
					}
				},
				concluding: {
					always: [
						{ guard: stateIn({ draft: 'closed' }), target: 'concluded' },
						{ guard: 'isConclusionFailed', target: 'reviewing' }
					]
				},
				concluded: { type: 'final' }
			}
		},
		draft: {
			initial: 'waiting',
			states: {
				/** A save before the stored draft is read would overwrite it. */
				waiting: {
					always: [
						{ guard: 'isUnread', target: 'failing' },
						{ guard: not(stateIn({ interview: 'restoring' })), target: 'saved' }
					]
				},
				saved: {
					always: [
						{ guard: 'isConclusionDue', target: 'concluding' },
						{ guard: 'isMoreThanNoteChanged', target: 'saving' },
						{ guard: 'isChanged', target: 'editingNote' }
					]
				},
				/** A note is saved once it rests, not with every key. */
				editingNote: {
					after: { noteSettles: 'saving' },
					always: [
						{ guard: 'isConclusionDue', target: 'concluding' },
						{ guard: 'isMoreThanNoteChanged', target: 'saving' },
						{ guard: not('isChanged'), target: 'saved' }
					],
					on: {
						'note.given': { target: 'editingNote', reenter: true },
						'note.finished': 'saving'
					}
				},
				/** One write at a time: what changes meanwhile is saved next. */
				saving: {
					tags: 'writing',
					invoke: {
						src: 'save',
						input: ({ context }) => writeInputOf(context),
						onDone: [
							{
								guard: { type: 'hasFailed', params: ({ event }) => event.output },
								target: 'failing',
								actions: { type: 'noteWrite', params: ({ event }) => event.output }
							},
							{
								target: 'saved',
								actions: { type: 'noteWrite', params: ({ event }) => event.output }
							}
						],
						onError: { target: 'failing', actions: 'noteFailure' }
					}
				},
				failing: {
					after: { retry: { guard: not('isUntouched'), target: 'saving' } },
					always: [
						{ guard: 'isConclusionDue', target: 'concluding' },
						{ guard: and(['isUntouched', not('isUnread')]), target: 'saved' },
						{ guard: 'isMoreThanNoteChanged', target: 'saving' },
						{ guard: 'isChanged', target: 'editingNote' }
					],
					on: { 'save.retried': { guard: not('isUntouched'), target: 'saving' } }
				},
				concluding: {
					invoke: {
						src: 'conclude',
						input: ({ context }) => writeInputOf(context),
						onDone: {
							target: 'closed',
							actions: { type: 'setAttempt', params: ({ event }) => ({ attempt: event.output }) }
						},
						onError: [
							{
								guard: 'isSaved',
								target: 'saved',
								actions: { type: 'complain', params: { problem: 'not-concluded' } }
							},
							{
								target: 'saving',
								actions: { type: 'complain', params: { problem: 'not-concluded' } }
							}
						]
					}
				},
				closed: { type: 'final' }
			}
		},
		/** Looks at the changes of other tabs between two writes of this one. */
		tabs: {
			initial: 'idle',
			always: {
				guard: and([stateIn({ draft: 'closed' }), not(stateIn({ tabs: 'closed' }))]),
				target: '.closed'
			},
			states: {
				idle: {
					on: {
						'records.changed': 'changed',
						'records.apart': { target: 'changed', actions: 'noteApart' },
						'records.wiped': 'wiped',
						'conflict.followed': 'following',
						'save.retried': { guard: 'isUnread', target: 'changed' }
					}
				},
				changed: {
					always: { guard: not('isBusy'), target: 'checking' },
					on: { 'records.apart': { actions: 'noteApart' }, 'records.wiped': 'wiped' }
				},
				checking: {
					on: {
						'records.changed': { target: 'checking', reenter: true },
						'records.apart': { target: 'checking', reenter: true, actions: 'noteApart' },
						'records.wiped': 'wiped'
					},
					invoke: {
						src: 'check',
						input: ({ context }) => context.stored,
						onDone: [
							// A write has begun meanwhile: it is looked at again after that.
							{ guard: 'isBusy', target: 'changed' },
							{
								guard: { type: 'isStillStored', params: ({ event }) => event.output },
								target: 'idle'
							},
							// The next save merges what was answered meanwhile.
							{
								guard: { type: 'isStillUnread', params: ({ event }) => event.output },
								target: 'idle'
							},
							{
								guard: { type: 'canTakeOver', params: ({ event }) => event.output },
								target: 'idle',
								actions: { type: 'takeOver', params: ({ event }) => event.output }
							},
							{
								guard: 'hasStored',
								target: 'idle',
								actions: { type: 'setConflict', params: { conflict: 'changed' } }
							},
							{
								guard: { type: 'isFound', params: ({ event }) => event.output },
								target: 'idle',
								actions: { type: 'setConflict', params: { conflict: 'apart' } }
							},
							{ target: 'idle' }
						],
						onError: 'idle'
					}
				},
				following: {
					invoke: {
						src: 'restore',
						onDone: [
							{ guard: 'isBusy', target: 'idle' },
							{
								target: 'idle',
								actions: { type: 'takeOver', params: ({ event }) => ({ found: event.output }) }
							}
						],
						onError: 'idle'
					}
				},
				wiped: { always: { guard: not('isBusy'), target: 'clearing' } },
				/** A write that came after the deletion is taken back. */
				clearing: {
					invoke: {
						src: 'discard',
						input: ({ context }) => context.stored,
						onDone: [
							{ guard: 'isBusy', target: 'wiped' },
							{ target: 'idle', actions: 'startAnew' }
						],
						onError: [
							{ guard: 'isBusy', target: 'wiped' },
							{ target: 'idle', actions: 'startAnew' }
						]
					}
				},
				closed: { type: 'final' }
			}
		}
	}
});
