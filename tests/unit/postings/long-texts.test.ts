/** Judging takes linear time, in batches between which a page handles input. */
import { describe, expect, it } from 'vitest';
import { judgeCases, judgeInBatches } from '$lib/postings/judge';
import { postings } from './labelled-postings';

describe('long texts', { timeout: 60_000 }, () => {
	const LINEAR = 30;
	const PIECES =
		'プロジェクト| |会|<|<a|<!--|&|。|会議室、|予算\n|か\u3099|\u0301|【|pm |1|a|a b |1,';

	it.each(PIECES.split('|'))('take linear time: %j over and over', (piece) => {
		const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
		const cost = (length: number) => {
			const start = process.cpuUsage();
			judgeCases(text(length));
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		};
		const ratio = () => cost(200_000) / Math.max(1, Math.min(cost(25_000), cost(25_000)));
		// Eight times the text: 8 if linear, 64 if quadratic. CPU time and a second try, since the
		// machine may be busy.
		expect(ratio() < LINEAR || ratio() < LINEAR).toBe(true);
	});

	it('are judged in batches, with the same result', () => {
		const text = postings.map((posting) => posting.text).join('\n');
		const steps = judgeInBatches(text);
		let batches = 0;
		let step = steps.next();
		for (; !step.done; step = steps.next()) batches++;
		expect(batches).toBeGreaterThan(text.length / 2000);
		expect(step.value).toEqual(judgeCases(text));
	});
});
