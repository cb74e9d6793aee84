/** Turns a line of JSON into answers, and these into a recommendation, or into what is wrong with the line. */
import { isQuestion, picks, QUESTION_IDS, QUESTIONS } from '../../src/lib/assessment/questions';
import { plan, type Plan } from '../../src/lib/assessment/plan';
import { recommend, type Recommendation } from '../../src/lib/assessment/recommend';
import {
	readAnswers,
	type Answers,
	type AnswersError,
	type AnswersErrorCode,
	type AnswersResult
} from '../../src/lib/assessment/answers';

/** Lines count from 1 in each file; standard input has no file name. */
export interface LinePosition {
	readonly line: number;
	readonly file?: string;
}

export type JudgeErrorCode =
	| AnswersErrorCode
	| 'broken-json'
	| 'not-a-record'
	| 'missing-id'
	| 'wrong-id'
	| 'broken-link'
	| 'broken-export'
	| 'unreadable-file';

/** An error and its position; `message` names the way out. */
export interface JudgeError extends Partial<LinePosition> {
	readonly code: JudgeErrorCode;
	readonly message: string;
	readonly question?: string;
	readonly option?: string;
}

export type Id = string | number;

export interface LineError {
	/** Null where it could not be read. */
	readonly id: Id | null;
	/** The first error; if there are several, `errors` holds all. */
	readonly error: JudgeError & { readonly errors?: readonly JudgeError[] };
}

export type LineAnswers = { readonly id: Id; readonly answers: Answers } | LineError;

export type LineResult =
	{ readonly id: Id; readonly recommendation: Recommendation; readonly plan: Plan } | LineError;

const EXAMPLE = '{"id": "a1", "answers": {"phase": "design", "week": ["run-issues"]}}';

/** Judges a line of JSON. Never throws: errors are results. A blank line has none. */
export function judgeLine(text: string, position: LinePosition): LineResult | undefined {
	const read = readLine(text, position);
	return read && judged(read);
}

export function judged(read: LineAnswers): LineResult {
	if ('error' in read) return read;
	const { id, answers } = read;
	const recommendation = recommend(answers);
	return { id, recommendation, plan: plan(answers, recommendation) };
}

/** Reads a line of JSON. Never throws. */
export function readLine(text: string, position: LinePosition): LineAnswers | undefined {
	// Drops a byte order mark and the \r of CRLF, too.
	const json = text.trim();
	if (json === '') return undefined;
	let record: unknown;
	try {
		record = JSON.parse(json);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		return failed(null, [
			error(
				position,
				'broken-json',
				`not valid JSON (${why}); write one object a line: ${EXAMPLE}, or a share link`
			)
		]);
	}
	return readRecord(record, position);
}

/** The result for a file that could not be read, or not to its end. */
export function unreadableAnswers(file: string, cause: Error): LineError {
	const message = `${file} cannot be read (${cause.message}); check the path and its permissions`;
	return failed(null, [{ code: 'unreadable-file', message, file }]);
}

function readRecord(record: unknown, position: LinePosition): LineAnswers {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) {
		return failed(null, [error(position, 'not-a-record', `not an object; write ${EXAMPLE}`)]);
	}
	// Before 0.2.0 the field was called `sheet`.
	// The cast is safe: any object has unknown fields, or none.
	const { id, sheet, answers = sheet } = record as Partial<Record<string, unknown>>;
	const errors = idErrors(id, position);
	let result: AnswersResult | undefined;
	if (answers === undefined) {
		errors.push(error(position, 'not-a-record', `the object has no "answers"; write ${EXAMPLE}`));
	} else {
		result = readAnswers(answers);
		if (!result.ok) errors.push(...result.errors.map((found) => answersError(found, position)));
	}
	if (!isId(id) || !result?.ok) return failed(isId(id) ? id : null, errors);
	return { id, answers: result.answers };
}

export function failed(id: Id | null, errors: readonly JudgeError[]): LineError {
	const [first] = errors;
	if (!first) throw new Error('a failed line without an error');
	return { id, error: errors.length > 1 ? { ...first, errors } : first };
}

/** Numbers beyond 2^53 are not ids: JSON would return another number than it got. */
const isId = (id: unknown): id is Id =>
	typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER);

function idErrors(id: unknown, position: LinePosition): JudgeError[] {
	if (isId(id)) return [];
	if (id === undefined) {
		return [error(position, 'missing-id', `the object has no "id"; write ${EXAMPLE}`)];
	}
	const wrong =
		typeof id === 'number'
			? '"id" is too large to be handed back exactly: put it in quotes'
			: `"id" must be a string or a number, not ${typeName(id)}`;
	return [error(position, 'wrong-id', wrong)];
}

function answersError(
	{ code, question, option }: AnswersError,
	position: LinePosition
): JudgeError {
	return {
		...error(position, code, answersMessage(code, question ?? '', option ?? '')),
		...(question !== undefined && { question }),
		...(option !== undefined && { option })
	};
}

function answersMessage(code: AnswersErrorCode, question: string, option: string): string {
	const at = `question ${quoted(question)}`;
	const most = isQuestion(question) ? picks(question) : 1;
	const allowed = isQuestion(question) ? QUESTIONS[question].options.join(', ') : '';
	switch (code) {
		case 'not-answers':
			return `"answers" must be an object of question and option ids; write ${EXAMPLE}`;
		case 'unknown-question':
			return `there is no ${at}; the questions are: ${QUESTION_IDS.join(', ')}`;
		case 'unknown-option':
			return `${at} has no option ${quoted(option)}; allowed: ${allowed}`;
		case 'wrong-type':
			return most > 1
				? `${at} takes a list of up to ${most} option ids; allowed: ${allowed}`
				: `${at} takes one option id, as a string; leave it out if unanswered; allowed: ${allowed}`;
		case 'too-many-options':
			return `${at} takes up to ${most} option ids: take some out`;
		case 'repeated-option':
			return `${at} names option ${quoted(option)} more than once: name it once`;
	}
}

export function error(
	{ line, file }: LinePosition,
	code: JudgeErrorCode,
	problem: string
): JudgeError {
	const where = file === undefined ? `line ${line}` : `${file}, line ${line}`;
	return { code, message: `${where}: ${problem}`, line, ...(file !== undefined && { file }) };
}

/** An id from outside, short enough for a message. */
const quoted = (id: string) => JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);

const typeName = (value: unknown) =>
	value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
