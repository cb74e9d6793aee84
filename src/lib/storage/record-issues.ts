/** Finds the first issue of a record that cannot be parsed, and its place in the file. */
import * as v from 'valibot';
import { migrate } from './migrations';

/** `unknown`: a key or question that no record has. `wrong`: a value that is not allowed there. */
type RecordIssueCode = 'missing' | 'unknown' | 'wrong' | 'repeated';

export interface RecordIssue {
	readonly code: RecordIssueCode;
	/** A path like `attempts[3].answers.phase`; empty for the whole file. */
	readonly at: string;
}

/** Undefined where the input matches the schema. Never throws. */
export function findIssue(
	schema: v.GenericSchema,
	input: unknown,
	at = ''
): RecordIssue | undefined {
	try {
		const result = v.safeParse(schema, migrate(input), { abortEarly: true });
		if (result.success) return undefined;
		const [issue] = result.issues;
		const keys = (issue.path ?? []).map(({ key }) => key);
		return { code: codeOf(issue), at: keys.reduce<string>(joinPath, at) };
	} catch {
		// Migrations run before the check and may fail on a damaged record.
		return { code: 'wrong', at };
	}
}

/** Keys come from the file: they may be anything, and long. */
export function joinPath(at: string, key: unknown): string {
	if (typeof key === 'number') return `${at}[${key}]`;
	const text = String(key).slice(0, 40);
	if (!/^[\w-]+$/.test(text)) return `${at}[${JSON.stringify(text)}]`;
	return at ? `${at}.${text}` : text;
}

function codeOf(issue: v.BaseIssue<unknown>): RecordIssueCode {
	if (issue.message === 'unknown-question' || issue.expected === 'never') return 'unknown';
	return issue.received === 'undefined' && issue.path ? 'missing' : 'wrong';
}
