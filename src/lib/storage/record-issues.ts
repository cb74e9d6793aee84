/** What is wrong with a record that cannot be read, and where: for whoever brought the file. */
import * as v from 'valibot';
import { migrate, type Fields } from './migrations';

/** `unknown`: a key or question that no record has. `wrong`: a value that cannot stand there. */
type FaultCode = 'missing' | 'unknown' | 'wrong' | 'repeated';

export interface Fault {
	readonly code: FaultCode;
	/** `attempts[3].answers.phase`; empty for the whole. */
	readonly at: string;
}

/** The first fault of an input under a schema; none where there is none. Never throws. */
export function faultOf(schema: v.GenericSchema, input: unknown, at = ''): Fault | undefined {
	try {
		const result = v.safeParse(schema, migrate(input as Fields), { abortEarly: true });
		if (result.success) return undefined;
		const [issue] = result.issues;
		const keys = (issue.path ?? []).map(({ key }) => key);
		return { code: codeOf(issue), at: keys.reduce<string>(step, at) };
	} catch {
		// No record at all, or one that a migration stumbles over.
		return { code: 'wrong', at };
	}
}

/** A place one step further in. Keys come from the file: they may be anything, and long. */
export function step(at: string, key: unknown): string {
	if (typeof key === 'number') return `${at}[${key}]`;
	const text = String(key).slice(0, 40);
	if (!/^[\w-]+$/.test(text)) return `${at}[${JSON.stringify(text)}]`;
	return at ? `${at}.${text}` : text;
}

function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
	if (issue.message === 'unknown-question' || issue.expected === 'never') return 'unknown';
	return issue.received === 'undefined' && issue.path ? 'missing' : 'wrong';
}
