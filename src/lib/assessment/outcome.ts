/** The outcome of answers: the destination, the role to go for next and how near it is. */
import { destination, interest } from './interest';
import { ROLES, type Role } from './questions';
import { levels, stages, type Stage, type Stages } from './readiness';
import { RULES } from './rules';
import type { Answers } from './answers';

export interface Outcome {
	readonly role: Role;
	readonly stage: Stage;
	readonly destination: Role;
}

export function outcomeOf(answers: Answers, rules = RULES): Outcome {
	return outcomeFrom(
		stages(levels(answers), rules),
		destination(interest(answers, rules), answers.stance)
	);
}

/** Experience (stages) and aspirations (destination) meet here and nowhere else. */
export function outcomeFrom(stages: Stages, to: Role): Outcome {
	const role = recommendedRole(to, stages);
	return { role, stage: stages[role], destination: to };
}

/** The highest rung from the destination down that is `near` or `ready`, else the lowest. */
export function recommendedRole(to: Role, stages: Stages): Role {
	const downwards = ROLES.slice(0, ROLES.indexOf(to) + 1).reverse();
	return downwards.find((role) => stages[role] !== 'far') ?? ROLES[0];
}
