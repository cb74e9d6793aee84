import { chromium } from '@playwright/test';
import { findChromium } from '../../browser/find-chromium';
import { firstAnswer, type FirstAnswer } from './first-answer';
import type { Target } from './target';
import { wholeQuiz, type WholeQuiz } from './whole-quiz';

export interface Run {
	readonly whole: WholeQuiz;
	/** Handled in any way: by a script, or by a form that is sent to the next page. */
	readonly earliest: FirstAnswer;
	/** Handled by a script. */
	readonly byScript: FirstAnswer;
}

export interface Measured {
	readonly chromium: string;
	readonly results: readonly { readonly name: string; readonly runs: readonly Run[] }[];
}

/** Measures all targets in turn, `runs` times, so that slow moments of the machine affect all alike. */
export async function measure(
	targets: readonly Target[],
	{ runs, questions, log }: { runs: number; questions: number; log: (text: string) => void }
): Promise<Measured> {
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const results = targets.map(({ name }) => ({ name, runs: new Array<Run>() }));
	try {
		// The first run warms up the machine and is discarded.
		for (let run = 0; run <= runs; run += 1) {
			for (let turn = 0; turn < targets.length; turn += 1) {
				const index = (run + turn) % targets.length;
				const target = targets[index]!;
				const measured = {
					whole: await wholeQuiz(browser, target, questions),
					earliest: await firstAnswer(browser, target, { isHeld: false }),
					byScript: await firstAnswer(browser, target, { isHeld: true })
				};
				if (run > 0) results[index]!.runs.push(measured);
			}
			log(run === 0 ? 'warmed up' : `run ${run} of ${runs}`);
		}
		return { chromium: browser.version(), results };
	} finally {
		await browser.close();
	}
}
