/** The worth of a certificate in this check. Only the chapter of a result needs it, so it loads with that. */
import { levelOf, type Answers } from './answers';
import { STUDIED } from './certificates';
import { ROLES, type ExperienceId, type Level, type Role } from './questions';
import { outOf, readinessPoints } from './readiness';

export interface CertificateWorth {
	/** The answer that a certificate stands for. */
	readonly question: ExperienceId;
	readonly level: Level;
	/** The roles that it gives points to, of how many. */
	readonly roles: readonly {
		readonly role: Role;
		readonly points: number;
		readonly outOf: number;
	}[];
	/** The answers have these points already. */
	readonly isCounted: boolean;
}

/** The points of a certificate in this check. Every other level takes experience. */
export function certificateWorth(answers: Answers): CertificateWorth {
	const { question, level } = STUDIED;
	const roles = ROLES.map((role) => ({
		role,
		points: readinessPoints(role, question, level),
		outOf: outOf(role)
	}));
	return {
		question,
		level,
		roles: roles.filter(({ points }) => points > 0),
		isCounted: levelOf(question, answers) >= level
	};
}
