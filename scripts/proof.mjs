/**
 * Proves the statements of docs/assessment.md for all sets of answers, and prints the report:
 *
 *   npm run proof              for people
 *   npm run -s proof -- --json for machines
 *
 * Exits with 1 if a statement does not hold.
 */
import { loadTypeScript } from './load-typescript.mjs';

/** @typedef {typeof import('../src/lib/proof/proof')} ProofModule */

const STATEMENTS = [
	'Every outcome, destination, step, caution and reservation is reached by some answers.',
	'Every option of every question changes the advice to somebody.',
	'True PMO is never recommended without PM experience, PM never without having led or assisted.',
	'More experience never lowers a readiness, a stage or the recommended role.',
	'Experience never moves the destination; aspirations never move a readiness.',
	'Sleeping answers never count, nor does the order of anything.',
	'The changes shown to flip a result do so and are minimal; no fragile answer is missing.',
	'Any input is read as valid answers or refused with a named error.'
];

/** Values that a link, a file or a stored record may hold, valid and not. */
const INPUTS = [
	null,
	0,
	'',
	[],
	{ phase: 3 },
	{ phase: 'chief' },
	{ week: 'run-issues' },
	{ week: ['run-issues', 'run-issues'] },
	{ week: ['run-issues', 'tie-teams', 'show-risks', 'direct-team'] },
	{ toString: 'x' },
	JSON.parse('{"__proto__": {"phase": "design"}}')
];

const { prove } = /** @type {ProofModule} */ (await loadTypeScript('../src/lib/proof/proof.ts'));
const start = performance.now();
const proof = prove(INPUTS);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1000;
if (proof.statements.some(({ holds }) => !holds)) process.exitCode = 1;

if (process.argv.includes('--json')) {
	const asText = (/** @type {string} */ _, /** @type {unknown} */ value) =>
		typeof value === 'bigint' ? String(value) : value;
	const { answerSets, outcomes, statements, witnesses } = proof;
	const report = { answerSets, outcomes, statements, witnesses, seconds, megabytes };
	console.log(JSON.stringify(report, asText));
} else {
	print();
}

function print() {
	const number = new Intl.NumberFormat('en');
	const share = (/** @type {bigint} */ part) =>
		`${(Number((part * 1_000_000n) / proof.answerSets) / 10_000).toFixed(4)} %`.padStart(10);
	console.log(`${number.format(proof.answerSets)} sets of answers\n`);
	for (const { role, stage, destination, answerSets, witness } of proof.outcomes) {
		const outcome = `${role} ${stage}, on the way to ${destination}`.padEnd(44);
		console.log(`${outcome}${share(answerSets)}  ${number.format(answerSets).padStart(21)}`);
		console.log(`  ${JSON.stringify(witness)}`);
	}
	console.log('\nThe fewest answers that reach');
	for (const { of, answers } of proof.witnesses) {
		console.log(`  ${of.padEnd(34)}${answers ? JSON.stringify(answers) : 'none'}`);
	}
	console.log();
	for (const { id, holds, counterexample } of proof.statements) {
		console.log(`${id}. ${holds ? 'holds' : 'FAILS'}  ${STATEMENTS[id - 1]}`);
		if (!counterexample) continue;
		console.log(`   ${counterexample.says}`);
		for (const answers of counterexample.answerSets) console.log(`   ${JSON.stringify(answers)}`);
	}
	console.log(`\n${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at the most`);
}
