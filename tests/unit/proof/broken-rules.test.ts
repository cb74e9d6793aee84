/** A proof that nothing can fail proves nothing: each rule is broken here, and found out. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Interests from '$lib/assessment/interest';
import type * as Questions from '$lib/assessment/questions';
import type * as Readiness from '$lib/assessment/readiness';
import type * as Roles from '$lib/assessment/roles';
import type * as Sheets from '$lib/assessment/sheet';
import type { Sheet } from '$lib/assessment/sheet';
import {
	allAt,
	sheetOf,
	VETERAN,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from '../assessment/sheets';

const CANS = [{}, sheetOf(allAt(2)), sheetOf(VETERAN)];
const WANTS = [{}, WANTS_SUPPORT, WANTS_PM, WANTS_TRUE_PMO];
const TIMEOUT = 60_000;

/** Replaces parts of one module, for everything that is imported from now on. */
function broken<M extends object>(module: string, change: (actual: M) => object): void {
	vi.resetModules();
	vi.doMock(module, async () => {
		const actual = await vi.importActual<M>(module);
		return { ...actual, ...change(actual) };
	});
}

afterEach(() => {
	for (const name of ['questions', 'roles', 'sheet', 'interest']) {
		vi.doUnmock(`$lib/assessment/${name}`);
	}
	vi.resetModules();
});

async function statement(id: number) {
	const { prove } = await import('$lib/assessment/proof');
	const found = prove().statements.find((each) => each.id === id);
	expect(found?.holds, `statement ${id}`).toBe(false);
	return found?.counterexample ?? { says: '', sheets: [] };
}

const statements = () => import('$lib/assessment/proof/statements');

describe('the proof finds', () => {
	it.each([
		['asks too little', [{ question: 'accountability', asked: 1 }], ['assisted']],
		['is missing', [], [undefined, 'none', 'assisted']]
	] as const)('a gate that %s: true PMO without PM experience', async (_, gate, at) => {
		broken<typeof Roles>('$lib/assessment/roles', ({ DEMANDS }) => ({
			DEMANDS: { ...DEMANDS, 'true-pmo': { ...DEMANDS['true-pmo'], gate } }
		}));
		const { fold, units } = await import('$lib/assessment/proof/fold');
		const { CAN } = await import('$lib/assessment/proof/halves');
		const { EXPERIENCE_IDS } = await import('$lib/assessment/questions');
		const { outcome } = await import('$lib/assessment/outcome');
		const { rolesNeedTheirExperience } = await statements();
		const states = fold(units(EXPERIENCE_IDS), CAN, { remembered: ['lead', 'accountability'] });
		const found = rolesNeedTheirExperience(states, { 'true-pmo': WANTS_TRUE_PMO });
		expect(found?.says).toBe('true-pmo without its experience');
		const [sheet = {}] = found?.sheets ?? [];
		expect(at).toContain(sheet.accountability);
		expect(outcome(sheet).role).toBe('true-pmo');
	});

	it('a level that falls where the answer rises', { timeout: TIMEOUT }, async () => {
		broken<typeof Sheets>('$lib/assessment/sheet', ({ levelOf }) => ({
			levelOf: (question: Parameters<typeof levelOf>[0], sheet: Sheet) =>
				question === 'risk' && sheet.risk === 'many' ? 1 : levelOf(question, sheet)
		}));
		const { raisingNeverLowers } = await statements();
		const found = raisingNeverLowers({});
		expect(found?.says).toBe('fewer points');
		expect(found?.sheets.map(({ risk }) => risk)).toEqual(['owned', 'many']);
	});

	it('a tie that the order of a list decides', { timeout: TIMEOUT }, async () => {
		broken<typeof Interests>('$lib/assessment/interest', () => ({
			destination: (points: ReturnType<(typeof Interests)['interest']>) =>
				(['pm', 'support-pmo', 'true-pmo'] as const).reduce((best, role) =>
					points[role] > points[best] ? role : best
				)
		}));
		const { fold, units } = await import('$lib/assessment/proof/fold');
		const { WANT } = await import('$lib/assessment/proof/halves');
		const { ASPIRATION_IDS } = await import('$lib/assessment/questions');
		const { tiesAreFair } = await statements();
		const found = tiesAreFair(fold(units(ASPIRATION_IDS), WANT, { remembered: ['stance'] }));
		const sheets = found?.sheets ?? [];
		expect(sheets.length).toBeGreaterThan(0);
		const { interest } = await vi.importActual<typeof Interests>('$lib/assessment/interest');
		const points = interest(sheets[0] ?? {});
		const most = Math.max(points['support-pmo'], points.pm, points['true-pmo']);
		expect(
			(['support-pmo', 'pm', 'true-pmo'] as const).filter((role) => points[role] === most).length
		).toBeGreaterThan(1);
	});

	it('an option without effect', { timeout: TIMEOUT }, async () => {
		broken<typeof Questions>('$lib/assessment/questions', ({ QUESTIONS }) => ({
			QUESTIONS: {
				...QUESTIONS,
				future: { ...QUESTIONS.future, points: { ...QUESTIONS.future.points, dx: {} } }
			}
		}));
		const { says } = await statement(2);
		expect(says).toBe('future dx changes nothing');
	});

	it('a sleeping answer that counts', async () => {
		broken<typeof Sheets>('$lib/assessment/sheet', ({ levelOf }) => ({
			levelOf: (question: Parameters<typeof levelOf>[0], sheet: Sheet) =>
				levelOf(question, { ...sheet, accountability: sheet.accountability ?? 'once' })
		}));
		const { nothingElseCounts } = await statements();
		const found = nothingElseCounts([...CANS, ...WANTS]);
		expect(found?.says).toBe('a sleeping answer counts');
		const [sheet = {}, rest = {}] = found?.sheets ?? [];
		const asleep = Object.keys(sheet).filter((question) => !(question in rest));
		expect(['scale', 'portfolio']).toEqual(expect.arrayContaining(asleep));
	});

	it('tasks that count by their order', async () => {
		broken<typeof Interests>('$lib/assessment/interest', ({ interest }) => ({
			interest: (sheet: Sheet) => {
				const points = interest(sheet);
				return sheet.week?.[0] === 'direct-team' ? { ...points, pm: points.pm + 1 } : points;
			}
		}));
		const { nothingElseCounts } = await statements();
		const found = nothingElseCounts([]);
		expect(found?.says).toBe('the order of tasks counts');
		expect(found?.sheets.map(({ week }) => week?.includes('direct-team'))).toEqual([true, true]);
	});

	it('an experience that moves the destination', async () => {
		broken<typeof Interests>('$lib/assessment/interest', ({ interest }) => ({
			interest: (sheet: Sheet) => {
				const points = interest(sheet);
				return sheet.lead === 'large' ? { ...points, pm: points.pm + 9 } : points;
			}
		}));
		const { axesNeverTouch } = await statements();
		const found = axesNeverTouch(CANS, WANTS);
		expect(found?.says).toBe('one half moves the other');
		expect(found?.sheets.map(({ lead }) => lead)).toEqual([undefined, 'large']);
	});

	it('a wish that counts as experience', async () => {
		broken<typeof Sheets>('$lib/assessment/sheet', ({ levelOf }) => ({
			levelOf: (question: Parameters<typeof levelOf>[0], sheet: Sheet) =>
				question === 'lead' && sheet.stance === 'drive' ? 3 : levelOf(question, sheet)
		}));
		const { axesNeverTouch } = await statements();
		const found = axesNeverTouch(CANS, WANTS);
		expect(found?.says).toBe('one half moves the other');
		expect(found?.sheets[1]?.stance).toBe('drive');
	});

	it('a set that is not the smallest: points that come two at a time', async () => {
		vi.resetModules();
		vi.doMock('$lib/assessment/readiness', async () => {
			const actual = await vi.importActual<typeof Readiness>('$lib/assessment/readiness');
			const readinessPoints: typeof actual.readinessPoints = (role, question, level) =>
				actual.readinessPoints(role, question, level) * (question === 'budget' ? 2 : 1);
			return { ...actual, readinessPoints };
		});
		const { changesAreRightAndMinimal } = await statements();
		vi.doUnmock('$lib/assessment/readiness');
		const found = changesAreRightAndMinimal([]);
		expect(found?.says).toBe('budget gives pm 2 points in one step');
	});

	it('a valid sheet that is not read, and a text that throws', async () => {
		broken<typeof Sheets>('$lib/assessment/sheet', ({ readSheet }) => ({
			readSheet: (input: unknown) =>
				JSON.stringify(input).includes('tailored') ? { ok: false, errors: [] } : readSheet(input)
		}));
		const { everySheetIsRead } = await statements();
		expect(everySheetIsRead([])).toEqual({
			says: 'a valid sheet is not read',
			sheets: [{ framework: 'tailored' }]
		});
		broken<typeof Sheets>('$lib/assessment/sheet', ({ readSheet }) => ({
			readSheet: (input: unknown) => {
				if (input === 7) throw new Error('no sheet');
				return readSheet(input);
			}
		}));
		const again = await statements();
		expect(again.everySheetIsRead(['x', 7])?.says).toBe('Error: no sheet from 7');
	});
});
