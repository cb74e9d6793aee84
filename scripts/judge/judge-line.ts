/** One line of JSON in, the recommendation or what is wrong with the line out. */
import { isQuestion, picks, QUESTION_IDS, QUESTIONS } from '../../src/lib/assessment/questions';
import { recommend, type Recommendation } from '../../src/lib/assessment/recommend';
import {
	readAnswers,
	type AnswersError,
	type AnswersErrorCode,
	type AnswersResult
} from '../../src/lib/assessment/answers';

/** Where a line stands. Lines count from 1 in each file; standard input has no file name. */
export interface Place {
	readonly line: number;
	readonly file?: string;
}

export type JudgeErrorCode =
	AnswersErrorCode | 'broken-json' | 'not-a-record' | 'missing-id' | 'wrong-id' | 'unreadable-file';

/** What is wrong, where, and, in `message`, the way out. */
export interface JudgeError extends Partial<Place> {
	readonly code: JudgeErrorCode;
	readonly message: string;
	readonly question?: string;
	readonly option?: string;
}

export type Id = string | number;

export type Verdict =
	| { readonly id: Id; readonly recommendation: Recommendation }
	| {
			/** Null where it cannot be known. */
			readonly id: Id | null;
			/** The first error; where there are several, `errors` holds them all. */
			readonly error: JudgeError & { readonly errors?: readonly JudgeError[] };
	  };

const EXAMPLE = '{"id": "a1", "answers": {"phase": "design", "week": ["run-issues"]}}';

/** Judges a line. Never throws: errors are verdicts. A blank line has none. */
export function judgeLine(text: string, place: Place): Verdict | undefined {
	// Takes a byte order mark and the \r of CRLF away, too.
	const json = text.trim();
	if (json === '') return undefined;
	let record: unknown;
	try {
		record = JSON.parse(json);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		return failed(null, [
			error(place, 'broken-json', `not valid JSON (${why}); write one object a line: ${EXAMPLE}`)
		]);
	}
	return judgeRecord(record, place);
}

/** The verdict on a file that could not be read, or not to its end. */
export function unreadableFile(file: string, cause: Error): Verdict {
	const message = `${file} cannot be read (${cause.message}); check the path and its permissions`;
	return failed(null, [{ code: 'unreadable-file', message, file }]);
}

function judgeRecord(record: unknown, place: Place): Verdict {
	if (typeof record !== 'object' || record === null || Array.isArray(record)) {
		return failed(null, [error(place, 'not-a-record', `not an object; write ${EXAMPLE}`)]);
	}
	// Before 0.2.0 the field was called `sheet`.
	const { id, sheet, answers = sheet } = record as Partial<Record<string, unknown>>;
	const errors = [...idErrors(id, place)];
	let result: AnswersResult | undefined;
	if (answers === undefined) {
		errors.push(error(place, 'not-a-record', `the object has no "answers"; write ${EXAMPLE}`));
	} else {
		result = readAnswers(answers);
		if (!result.ok) errors.push(...result.errors.map((found) => answersError(found, place)));
	}
	return isId(id) && result?.ok
		? { id, recommendation: recommend(result.answers) }
		: failed(isId(id) ? id : null, errors);
}

function failed(id: Id | null, errors: readonly JudgeError[]): Verdict {
	const [first] = errors;
	if (!first) throw new Error('a failed line without an error');
	return { id, error: errors.length > 1 ? { ...first, errors } : first };
}

/** Numbers beyond 2^53 are no ids: JSON would hand back another number than it was given. */
const isId = (id: unknown): id is Id =>
	typeof id === 'string' || (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER);

function idErrors(id: unknown, place: Place): JudgeError[] {
	if (isId(id)) return [];
	if (id === undefined) {
		return [error(place, 'missing-id', `the object has no "id"; write ${EXAMPLE}`)];
	}
	const wrong =
		typeof id === 'number'
			? '"id" is too large to be handed back exactly: put it in quotes'
			: `"id" must be a string or a number, not ${typeName(id)}`;
	return [error(place, 'wrong-id', wrong)];
}

function answersError({ code, question, option }: AnswersError, place: Place): JudgeError {
	return {
		...error(place, code, answersMessage(code, question ?? '', option ?? '')),
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

function error({ line, file }: Place, code: JudgeErrorCode, what: string): JudgeError {
	const where = file === undefined ? `line ${line}` : `${file}, line ${line}`;
	return { code, message: `${where}: ${what}`, line, ...(file !== undefined && { file }) };
}

/** An id from outside, short enough for a message. */
const quoted = (id: string) => JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);

const typeName = (value: unknown) =>
	value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
