/** Compares the speed of this quiz with others that ask the same questions (`npm run bench`). */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveStatic } from '../../scripts/static-site.mjs';
import { measure } from './measure/runs';
import type { Target } from './measure/target';
import { buildPeers } from './peers/build';
import { peerQuestions } from './peers/questions';
import { writeIntoDocument } from './report/document';
import { table } from './report/table';

/** @param root the project's folder, with the built site in it */
export async function bench(root: string, args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { json: { type: 'string' }, write: { type: 'boolean' } }
	});
	const runs = Number(process.env.RUNS ?? 5);
	if (!Number.isInteger(runs) || runs < 1) throw new Error('RUNS is the number of runs');

	const peers = await buildPeers(resolve(root, 'node_modules/.cache/bench'));
	const sites = await Promise.all([
		serveStatic(peers.handWritten),
		serveStatic(resolve(root, 'build')),
		serveStatic(peers.surveyJs)
	]);
	const [handWritten, quiz, surveyJs] = sites;
	const load = [loadavg()[0]];
	try {
		const measured = await measure(targets(handWritten.url, quiz.url, surveyJs.url), {
			runs,
			questions: peerQuestions.length,
			log: (text) => console.error(text)
		});
		load.push(loadavg()[0]);
		const machine = {
			chromium: measured.chromium,
			node: process.version,
			cores: availableParallelism(),
			load
		};
		const text = `${table(measured.results)}\n\n${conditions(runs, machine)}`;
		console.log(text);
		if (values.json)
			await writeFile(values.json, JSON.stringify({ machine, ...measured }, null, '\t'));
		if (values.write) await writeIntoDocument(resolve(root, 'docs/performance.md'), text);
	} finally {
		await Promise.all(sites.map(({ close }) => close()));
	}
}

/** The reference first. */
const targets = (handWritten: string, quiz: string, surveyJs: string): Target[] => [
	{
		name: 'hand-written page',
		url: handWritten,
		question: 'legend',
		option: 'input',
		next: 'button',
		done: 'ul'
	},
	{
		name: 'this quiz',
		url: `${quiz}quiz/phase/`,
		question: 'legend',
		option: 'main form :is([type="radio"], [type="checkbox"])',
		next: 'main form [type="submit"]:not([name])',
		conclude: 'main > button.button',
		done: 'main[data-role]'
	},
	{
		name: 'SurveyJS',
		url: surveyJs,
		question: '.sd-question__title',
		option: '.sd-selectbase__label',
		next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
		done: '.sd-completedpage'
	}
];

function conditions(
	runs: number,
	machine: { chromium: string; node: string; cores: number; load: (number | undefined)[] }
): string {
	const load = machine.load.map((each) => each?.toFixed(1)).join(' before, ');
	return `Runs: ${runs}; medians [least–most] and × the first column. Chromium ${machine.chromium.split('.')[0]}, Node ${machine.node}, ${machine.cores} cores with a load of ${load} after.`;
}
