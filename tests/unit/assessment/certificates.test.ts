import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	CERTIFICATES,
	certificates,
	type Certificate,
	type CertificateRule
} from '$lib/assessment/certificates';
import { certificateWorth } from '$lib/assessment/certificate-worth';
import { levelOf, type Answers } from '$lib/assessment/answers';
import { withLevel } from '$lib/assessment/level-raises';
import { EXPERIENCE_IDS, QUESTIONS, ROLES, type Level } from '$lib/assessment/questions';
import { levels, outOf, roleScore } from '$lib/assessment/readiness';
import { recommend } from '$lib/assessment/recommend';
import { DEMANDS } from '$lib/assessment/roles';
import { entries } from '$lib/typed-object';
import {
	anyAnswers,
	answersAt,
	OPERATOR,
	TEAM_LEAD,
	VETERAN,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from './people';

const certificatesOf = (answers: Answers) => certificates(answers, recommend(answers));
const stateIn = (all: readonly Certificate[], id: string) =>
	all.find((each) => each.id === id)?.state;

describe('the table', () => {
	test('gives each certificate a role and a source', () => {
		for (const [id, { roles, sources }] of entries(CERTIFICATES)) {
			expect(roles.length, id).toBeGreaterThan(0);
			expect(sources.length, id).toBeGreaterThan(0);
		}
	});

	test('has for every role one that asks for no experience', () => {
		for (const role of ROLES) {
			const open = certificates({}, { role, destination: role }).filter(
				({ state }) => state === 'open'
			);
			expect(open.length, role).toBeGreaterThan(0);
		}
	});

	test('puts those that ask for no experience first, then those after another certificate', () => {
		const order = ['open', 'second', 'not-shown'];
		for (const role of ROLES) {
			const places = certificates({}, { role, destination: 'pm' }).map(({ state }) =>
				order.indexOf(state)
			);
			expect(places).toEqual(places.toSorted());
		}
	});
});

describe('PMP', () => {
	test('asks for projects led, which an operator’s answers do not show', () => {
		const all = certificatesOf(answersAt(OPERATOR, WANTS_PM));
		expect(stateIn(all, 'pmp')).toBe('not-shown');
	});

	test('is not shown by people directed alone: that may have been an incident', () => {
		expect(stateIn(certificatesOf(answersAt(TEAM_LEAD, WANTS_PM)), 'pmp')).toBe('not-shown');
	});

	test.each([1, 2, 3] as const)('is shown by answering for a project at level %i', (level) => {
		const all = certificatesOf(answersAt({ ...TEAM_LEAD, accountability: level }, WANTS_PM));
		expect(stateIn(all, 'pmp')).toBe('shown');
		expect(all.find(({ id }) => id === 'pmp')?.cause).toBe('accountability');
	});
});

test('those of the destination are named beside those of the role to take first', () => {
	const toSupport = certificatesOf(answersAt(OPERATOR, WANTS_SUPPORT)).map(({ id }) => id);
	const toTruePmo = certificatesOf(answersAt(OPERATOR, WANTS_TRUE_PMO)).map(({ id }) => id);
	expect(toSupport).not.toContain('pmp');
	expect(toTruePmo).toEqual(expect.arrayContaining([...toSupport, 'pmp']));
});

test('more experience never closes a certificate, for the same roles', () => {
	const closed = (all: readonly Certificate[]) =>
		all.filter(({ state }) => state === 'not-shown').map(({ id }) => id);
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom(...EXPERIENCE_IDS), (answers, question) => {
			const to = Math.min(
				levelOf(question, answers) + 1,
				QUESTIONS[question].options.length - 1
			) as Level;
			const roles = recommend(answers);
			const before = certificates(answers, roles);
			const after = certificates(withLevel(answers, question, to), roles);
			expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
			expect(closed(before)).toEqual(expect.arrayContaining(closed(after)));
		})
	);
});

test('one that asks for no experience is open, whatever the answers', () => {
	const free = entries<Readonly<Record<string, CertificateRule>>>(CERTIFICATES)
		.filter(([, { experience, isSecond }]) => !experience && !isSecond)
		.map(([id]) => id);
	expect(free).not.toEqual([]);
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			for (const { id, state } of certificatesOf(answers))
				expect(state === 'open', id).toBe(free.includes(id));
		})
	);
});

describe('the worth of a certificate', () => {
	test('is the level `studied` of the frameworks, which true PMO alone counts', () => {
		expect(certificateWorth({})).toEqual({
			question: 'framework',
			level: 1,
			roles: [{ role: 'true-pmo', points: 1, outOf: outOf('true-pmo') }],
			isCounted: false
		});
	});

	test('is exactly what studying adds to the points of each role, and it opens no gate', () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const { question, level, roles, isCounted } = certificateWorth(answers);
				const at = levels(answers);
				const studied = levels(isCounted ? answers : withLevel(answers, question, level));
				for (const role of ROLES) {
					const [before, after] = [roleScore(role, at), roleScore(role, studied)];
					const points = roles.find((each) => each.role === role)?.points ?? 0;
					expect(after.points - before.points).toBe(isCounted ? 0 : points);
					expect(after.opensGate).toBe(before.opensGate);
				}
			})
		);
	});

	test('is less than any role asks of that question, and of all others together', () => {
		const { question, level, roles } = certificateWorth(answersAt(VETERAN));
		for (const { role, points } of roles) {
			expect(DEMANDS[role].asked[question]).toBeGreaterThan(level);
			expect(points).toBeLessThan(outOf(role) / 10);
		}
	});
});
