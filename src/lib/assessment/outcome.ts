/** The outcome of answers: the destination, the role to go for next and how near it is. */
import { destination, interest } from './interest';
import { ROLES, type Role } from './questions';
import { levels, stages, type Stage, type Stages } from './readiness';
import type { Answers } from './answers';

export interface Outcome {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
}

export function outcome(answers: Answers): Outcome {
	return meet(stages(levels(answers)), destination(interest(answers), answers.stance));
}

/** Where want and can meet: nowhere else do the two axes touch. */
export function meet(stages: Stages, to: Role): Outcome {
	const role = withinReach(to, stages);
	return { role, stage: stages[role], destination: to };
}

/** The highest rung from the destination down that is `near` or `ready`; the lowest ends the walk. */
export function withinReach(to: Role, stages: Stages): Role {
	const downwards = ROLES.slice(0, ROLES.indexOf(to) + 1).reverse();
	return downwards.find((role) => stages[role] !== 'far') ?? ROLES[0];
}
