import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLine, unreadableAnswers, type LineResult } from '../../../scripts/judge/judge-line';
import { plan } from '$lib/assessment/plan';
import { recommend } from '$lib/assessment/recommend';
import { anyAnswers } from '../assessment/people';

const judge = (text: string, file?: string) => judgeLine(text, { line: 7, file });

const errorOf = (text: string) => {
	const verdict = judge(text);
	return verdict && 'error' in verdict ? verdict.error : undefined;
};

describe('a line with valid answers', () => {
	it('yields its id and exactly what recommend and plan return', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.maxSafeInteger()), anyAnswers, (id, answers) => {
				expect(judge(JSON.stringify({ id, answers }))).toEqual({
					id,
					recommendation: recommend(answers),
					plan: plan(answers)
				});
			})
		);
	});

	it('may begin with a byte order mark and end in CRLF', () => {
		const plain = judge('{"id": "a", "answers": {}}');
		expect(plain).toHaveProperty('recommendation');
		expect(judge('\uFEFF{"id": "a", "answers": {}}\r')).toEqual(plain);
	});

	it('may have other fields', () => {
		expect(judge('{"id": "a", "note": "x", "answers": {}}')).toHaveProperty('recommendation');
	});
});

it.each(['', ' ', '\t', '\r', '\uFEFF'])('a blank line %j is no line', (text) => {
	expect(judge(text)).toBeUndefined();
});

describe('a line with an error', () => {
	it.each(['{', '{"id": "a", "answers": {}} x', "{'id': 1}", 'nope', '{"id": NaN, "answers": {}}'])(
		'%j is broken JSON, of nobody known',
		(text) => {
			expect(judge(text)).toMatchObject({ id: null, error: { code: 'broken-json', line: 7 } });
		}
	);

	it.each(['null', '[]', '1', '"a"', 'true', '[{"id": "a", "answers": {}}]'])(
		'%j is not a record',
		(text) => {
			expect(judge(text)).toMatchObject({ id: null, error: { code: 'not-a-record', line: 7 } });
		}
	);

	it('without answers is not a record, but has its id', () => {
		expect(judge('{"id": 5}')).toMatchObject({ id: 5, error: { code: 'not-a-record' } });
		expect(judge('{"id": 5, "__proto__": {"answers": {}}}')).toMatchObject({
			error: { code: 'not-a-record' }
		});
	});

	it('without an id is not judged', () => {
		expect(judge('{"answers": {}}')).toMatchObject({ id: null, error: { code: 'missing-id' } });
	});

	it.each(['null', 'true', '[]', '{}', '9007199254740993', '-9007199254740993', '1e999'])(
		'with %s for an id is not judged',
		(id) => {
			const verdict = judge(`{"id": ${id}, "answers": {}}`);
			expect(verdict).toMatchObject({ id: null, error: { code: 'wrong-id' } });
		}
	);

	it.each([
		['[]', { code: 'not-answers' }],
		['null', { code: 'not-answers' }],
		['{"dream": "x"}', { code: 'unknown-question', question: 'dream' }],
		['{"__proto__": "x"}', { code: 'unknown-question', question: '__proto__' }],
		['{"risk": "x"}', { code: 'unknown-option', question: 'risk', option: 'x' }],
		['{"risk": 2}', { code: 'wrong-type', question: 'risk' }],
		['{"week": "run-issues"}', { code: 'wrong-type', question: 'week' }],
		[
			'{"week": ["run-issues", "run-issues"]}',
			{ code: 'repeated-option', question: 'week', option: 'run-issues' }
		],
		[
			'{"week": ["run-issues", "tie-teams", "take-calls", "show-risks"]}',
			{ code: 'too-many-options', question: 'week' }
		]
	])('with the answers %s names the question and the option', (answers, expected) => {
		const verdict = judge(`{"id": "a", "answers": ${answers}}`);
		expect(verdict).toEqual({
			id: 'a',
			error: { ...expected, line: 7, message: expect.stringContaining('line 7') as string }
		});
	});

	it('names the file, if there is one', () => {
		expect(judge('x', 'people.jsonl')).toMatchObject({
			error: {
				line: 7,
				file: 'people.jsonl',
				message: expect.stringContaining('people.jsonl, line 7') as string
			}
		});
		expect(errorOf('x')).not.toHaveProperty('file');
	});

	it('lists the options that are allowed', () => {
		const option = errorOf('{"id": 1, "answers": {"scale": "huge"}}')?.message;
		for (const part of ['"scale"', '"huge"', 'small, medium, large']) {
			expect(option).toContain(part);
		}
		expect(errorOf('{"id": 1, "answers": {"dream": "x"}}')?.message).toContain('phase, lead');
	});

	it('shortens a long id in the message', () => {
		const error = errorOf(JSON.stringify({ id: 1, answers: { risk: 'x'.repeat(10_000) } }));
		expect(error?.message.length).toBeLessThan(200);
	});

	it('reports the first of several errors, and all of them', () => {
		const error = errorOf('{"answers": {"risk": "x", "dream": "y"}}');
		expect(error?.code).toBe('missing-id');
		expect(error?.errors?.map(({ code, question }) => [code, question])).toEqual([
			['missing-id', undefined],
			['unknown-option', 'risk'],
			['unknown-question', 'dream']
		]);
	});

	it('never throws, and always has a named error', () => {
		const values = fc.json();
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			values,
			values.map((answers) => `{"id":"a","answers":${answers}}`),
			values.map((id) => `{"id":${id},"answers":{}}`)
		);
		fc.assert(
			fc.property(texts, (text) => {
				const verdict = judge(text);
				if (verdict === undefined) expect(text.trim()).toBe('');
				else if ('error' in verdict) expect(verdict.error.code).toMatch(/^[a-z-]+$/);
				else expect(verdict.recommendation.role).toBeDefined();
			}),
			{ numRuns: 1000 }
		);
	});
});

it('a file that cannot be read is an error without an id', () => {
	const verdict: LineResult = unreadableAnswers('gone.jsonl', new Error('ENOENT'));
	expect(verdict).toMatchObject({
		id: null,
		error: { code: 'unreadable-file', file: 'gone.jsonl' }
	});
});
