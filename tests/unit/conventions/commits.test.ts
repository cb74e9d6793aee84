import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The last commit before these conventions. */
const BEFORE = '250f1e79cf3ec2d2a5d0d673552df715fc458dc8';
const SUBJECT = /^(feat|fix|refactor|perf|style|test|docs|build|chore)(\([\w,-]+\))?!?: \S.*[^.]$/;
const LONGEST = 72;
/** Written before this test. */
const LET_BE = ['refactor(components): name components and parts of pages by what they show'];

test('subjects of commits read `type(scope): what changes`, in 72 characters at most', ({
	skip
}) => {
	const subjects = subjectsSince(BEFORE);
	if (!subjects) return skip('the history is missing: no git, or a shallow clone');
	const wrong = subjects.filter(
		(subject) => !LET_BE.includes(subject) && (subject.length > LONGEST || !SUBJECT.test(subject))
	);
	expect(wrong).toEqual([]);
});

function subjectsSince(commit: string): string[] | undefined {
	try {
		const log = execFileSync('git', ['log', '--no-merges', '--format=%s', `${commit}..HEAD`], {
			encoding: 'utf8',
			stdio: 'pipe'
		});
		return log.split('\n').filter((subject) => subject !== '');
	} catch {
		return undefined;
	}
}
