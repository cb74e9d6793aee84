/** Loads XState, the machine and its actors: a chunk of its own, which a page can do without at first. */
import { createActor, type ActorRefFrom, type InspectionEvent, type SnapshotFrom } from 'xstate';
import type { QuestionId } from '$lib/assessment/questions';
import type { StoreLoader } from '$lib/storage/record-store';
import { draftActors } from './draft-storage';
import { questionnaireMachine } from './machine';

export type QuestionnaireActor = ActorRefFrom<typeof questionnaireMachine>;
export type QuestionnaireSnapshot = SnapshotFrom<typeof questionnaireMachine>;

interface Options {
	/** The question that the address names. */
	readonly question: QuestionId | undefined;
	readonly isInspected?: boolean;
}

/** Not started yet. */
export function createQuestionnaire(
	load: StoreLoader,
	{ question, isInspected = false }: Options
): QuestionnaireActor {
	return createActor(questionnaireMachine.provide({ actors: draftActors(load) }), {
		input: { question },
		...(isInspected && { inspect: logTransition })
	});
}

function logTransition(inspected: InspectionEvent): void {
	if (inspected.type !== '@xstate.snapshot' || !('value' in inspected.snapshot)) return;
	console.debug(inspected.event.type, '→', inspected.snapshot.value);
}
