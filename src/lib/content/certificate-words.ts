/** The chapter 'certificates' of a result. `CERTIFICATES` names the sources of its claims. */
import type { CertificateId, CertificateState } from '$lib/assessment/certificates';

export interface CertificateWords {
	/** The answer that a certificate amounts to here, and the roles that give points for it. */
	readonly worth: (question: string, option: string, roles: string) => string;
	/** 「本来のPMO（41点のうち1点）」 */
	readonly points: (role: string, points: number, outOf: number) => string;
	/** The answers have these points, or not. */
	readonly counted: Readonly<Record<'already' | 'not-yet', string>>;
	/** Conditions change. */
	readonly check: string;
	readonly states: Readonly<
		Record<CertificateState, { readonly heading: string; readonly why?: string }>
	>;
	readonly certificates: Readonly<
		Record<
			CertificateId,
			{
				/** The official name. */
				readonly name: string;
				readonly issuer: string;
				readonly asks: string;
				/** Changes that are planned, and what is near it. */
				readonly note?: string;
			}
		>
	>;
	/** Label of the sources, with the day on which the oldest was last read. */
	readonly sources: (checked: string) => string;
}
