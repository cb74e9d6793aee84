/**
 * Certificates for the recommended role and the destination, and the experience that each asks for.
 * They take no part in the recommendation.
 */
import { keys } from '$lib/typed-object';
import { levelOf, type Answers } from './answers';
import { QUESTIONS, ROLES, type ExperienceId, type Level, type Role } from './questions';
import type { Recommendation } from './recommend';
import type { Asked, OtherSourceId } from './roles';

export interface CertificateRule {
	/** The roles whose work it is about. */
	readonly roles: readonly Role[];
	/** The level that shows experience of the kind it asks for. No answer tells for how long. */
	readonly experience?: Asked;
	/** It asks for another certificate. */
	readonly isSecond?: true;
	readonly sources: readonly OtherSourceId[];
}

/** In the order of showing: what asks for no experience comes first. */
export const CERTIFICATES = {
	'pm-exam': { roles: ['pm', 'true-pmo'], sources: ['S13', 'S14', 'S15', 'S16', 'S17'] },
	capm: { roles: ['support-pmo', 'pm'], sources: ['S20'] },
	pms: { roles: ['pm', 'true-pmo'], sources: ['S39'] },
	'prince2-foundation': { roles: ROLES, sources: ['S21'] },
	'pmo-s': { roles: ['support-pmo', 'true-pmo'], isSecond: true, sources: ['S22', 'S23', 'S24'] },
	'prince2-practitioner': { roles: ['pm', 'true-pmo'], isSecond: true, sources: ['S21'] },
	pmp: {
		roles: ['pm', 'true-pmo'],
		experience: { question: 'accountability', asked: 1 },
		sources: ['S19', 'S21']
	}
} as const satisfies Record<string, CertificateRule>;
export type CertificateId = keyof typeof CERTIFICATES;

/**
 * `open` asks for no experience, `second` for another certificate. Of those that ask for experience the
 * answers show the kind, or do not.
 */
export type CertificateState = 'open' | 'second' | 'shown' | 'not-shown';

export interface Certificate {
	readonly id: CertificateId;
	readonly state: CertificateState;
	/** The answer that shows the experience, or does not. */
	readonly cause: ExperienceId | undefined;
	readonly sources: readonly OtherSourceId[];
}

/** Those for the recommended role or the destination. */
export function certificates(
	answers: Answers,
	{ role, destination }: Pick<Recommendation, 'role' | 'destination'>
): Certificate[] {
	return keys(CERTIFICATES).flatMap((id): Certificate[] => {
		const rule: CertificateRule = CERTIFICATES[id];
		const { roles, experience, sources } = rule;
		if (!roles.includes(role) && !roles.includes(destination)) return [];
		return [{ id, state: stateOf(rule, answers), cause: experience?.question, sources }];
	});
}

function stateOf({ experience, isSecond }: CertificateRule, answers: Answers): CertificateState {
	if (!experience) return isSecond ? 'second' : 'open';
	return levelOf(experience.question, answers) >= experience.asked ? 'shown' : 'not-shown';
}

/** All that a certificate shows by itself, whatever it asked for: that one has studied. */
export const STUDIED = {
	question: 'framework',
	// The cast: a place in a list of four options.
	level: QUESTIONS.framework.options.indexOf('studied') as Level
} as const;
