import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerSetsOf, units } from '$lib/proof/fold';
import { prove, type Proof } from '$lib/proof/proof';
import { QUESTION_IDS, QUESTIONS, ROLES } from '$lib/assessment/questions';
import { outcomeOf } from '$lib/assessment/outcome';
import { recommend, type Recommendation } from '$lib/assessment/recommend';
import { CAUTIONS, RESERVATIONS, STEPS } from '$lib/assessment/roles';
import { isAsked, path, readAnswers, type Answers } from '$lib/assessment/answers';
import { keys } from '$lib/typed-object';

/** Each unit of questions multiplies the number of sets. */
const ANSWER_SETS = units(QUESTION_IDS).reduce(
	(product, unit) => product * BigInt(answerSetsOf(unit, { sleeping: false }).length),
	1n
);

let proof: Proof;

beforeAll(() => {
	proof = prove(['', null, 7, [], { lead: 'nobody' }, { week: [['run-issues']] }, { nothing: 1 }]);
}, 60_000);

const without = (question: keyof Answers, { [question]: _, ...rest }: Answers): Answers => rest;

describe('the proof', () => {
	it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
		'shows that statement %i holds for every set of answers',
		(id) => {
			const found = proof.statements.find((statement) => statement.id === id);
			expect(found, '`npm run proof` prints the answers that contradict it').toEqual({
				id,
				holds: true
			});
		}
	);

	it('has the nine statements, each once', () => {
		expect(proof.statements.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it('accounts for every set of answers, none twice', () => {
		expect(proof.answerSets).toBe(ANSWER_SETS);
		expect(proof.outcomes.reduce((sum, { answerSets }) => sum + answerSets, 0n)).toBe(ANSWER_SETS);
		const keys = proof.outcomes.map((each) => [each.role, each.stage, each.destination].join());
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('reaches each of the seven outcomes, and no eighth', () => {
		const found = new Set(proof.outcomes.map(({ role, stage }) => `${role} ${stage}`));
		expect([...found].sort()).toEqual([
			'pm near',
			'pm ready',
			'support-pmo far',
			'support-pmo near',
			'support-pmo ready',
			'true-pmo near',
			'true-pmo ready'
		]);
		expect(proof.outcomes.every(({ answerSets }) => answerSets > 0n)).toBe(true);
	});

	it('stays within the memory of a small machine', () => {
		// A process of its own, which fails with more; its exit code tells of statements, not of memory.
		const { stdout } = spawnSync(
			process.execPath,
			['--max-old-space-size=400', 'scripts/proof.mjs', '--json'],
			{ encoding: 'utf8', maxBuffer: 1e8 }
		);
		const { megabytes } = JSON.parse(stdout) as { megabytes: number };
		expect(megabytes).toBeGreaterThan(0);
		expect(megabytes).toBeLessThan(500);
	}, 60_000);
});

describe('the witness of an outcome', () => {
	it('has that outcome', () => {
		for (const { role, stage, destination, witness } of proof.outcomes) {
			expect(outcomeOf(witness)).toEqual({ role, stage, destination });
		}
	});

	it('is valid and has no answer to spare', () => {
		for (const { witness, role, stage, destination } of proof.outcomes) {
			expect(readAnswers(witness)).toEqual({ ok: true, answers: witness });
			for (const question of keys(witness)) {
				expect(outcomeOf(without(question, witness)), question).not.toEqual({
					role,
					stage,
					destination
				});
			}
		}
	});

	it('is empty for the outcome of somebody who skips everything', () => {
		const nothing = { role: 'support-pmo', stage: 'far', destination: 'support-pmo' };
		expect(proof.outcomes.find(({ witness }) => Object.keys(witness).length === 0)).toMatchObject(
			nothing
		);
	});
});

describe('the witness of a piece of advice', () => {
	const reaches: Record<string, (id: string, recommendation: Recommendation) => boolean> = {
		destination: (id, { destination }) => destination === id,
		step: (id, { steps }) => steps.some((step) => step.id === id),
		caution: (id, { cautions }) => cautions.some((caution) => caution.id === id),
		reservation: (id, { reservations }) => (reservations as string[]).includes(id)
	};

	it('is given for every destination, step, caution and reservation', () => {
		expect(proof.witnesses.map(({ of }) => of).sort()).toEqual(
			[
				...ROLES.map((id) => `destination ${id}`),
				...Object.keys(STEPS).map((id) => `step ${id}`),
				...Object.keys(CAUTIONS).map((id) => `caution ${id}`),
				...RESERVATIONS.map((id) => `reservation ${id}`)
			].sort()
		);
	});

	it('reaches it, and no longer does with any answer less', () => {
		for (const { of, answers } of proof.witnesses) {
			const [kind = '', id = ''] = of.split(' ');
			const isReached = (given: Answers) => reaches[kind]?.(id, recommend(given));
			expect(answers, of).toBeDefined();
			expect(isReached(answers!), of).toBe(true);
			for (const question of keys(answers!)) {
				expect(isReached(without(question, answers!)), `${of} without ${question}`).toBe(false);
			}
		}
	});
});

describe('the effect of an option', () => {
	const advice = (answers: Answers) => {
		const { role, stage, destination, cautions, reservations } = recommend(answers);
		const doubts = reservations.filter((id) => id !== 'many-unanswered');
		return [role, stage, destination, ...cautions.map(({ id }) => id), ...doubts].join();
	};

	it('is searched for every option of every question', () => {
		const all = QUESTION_IDS.flatMap((question) =>
			QUESTIONS[question].options.map((option) => `${question} ${option}`)
		);
		expect(proof.effects.map(({ question, option }) => `${question} ${option}`).sort()).toEqual(
			all.sort()
		);
	});

	it('is two sets of answers that differ in that one answer and in their advice', () => {
		for (const { question, option, pair } of proof.effects) {
			// Statement 2 fails for an option without one.
			if (!pair) continue;
			const place = `${question} ${option}`;
			const [one, other] = pair;
			expect([one[question]].flat(), place).toContain(option);
			expect([other[question]].flat(), place).not.toContain(option);
			expect(without(question, one), place).toEqual(without(question, other));
			expect(advice(one), place).not.toBe(advice(other));
		}
	});

	it('is on the path, with answers that can be given', () => {
		for (const { question, pair } of proof.effects) {
			for (const answers of pair ?? []) {
				expect(readAnswers(answers).ok).toBe(true);
				expect(isAsked(question, answers), question).toBe(true);
				expect(path(answers)).toEqual(expect.arrayContaining(Object.keys(answers)));
			}
		}
	});
});
