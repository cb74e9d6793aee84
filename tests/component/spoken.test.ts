/** Phrases of a screen reader: texts with their roles, positions and groups. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '$lib/content/locales';
import { picks, ROLES, type QuestionId, type Role } from '$lib/assessment/questions';
import type { Attempt } from '$lib/storage/records';
import { words } from '$lib/content/words';
import { position } from '$lib/questionnaire/progress';
import ClimbTable from '$lib/components/charts/ClimbTable.svelte';
import Profile from '$lib/components/charts/Profile.svelte';
import QuestionForm from '$lib/components/forms/QuestionForm.svelte';
import ReadinessTable from '$lib/components/records/ReadinessTable.svelte';
import { climbRows, profileRows } from '$lib/presenters/climb';
import { readinessRow } from '$lib/presenters/history';
import { roleScoreRows } from '$lib/presenters/result';
import Why from '../../src/routes/[[locale=locale]]/result/Why.svelte';
import type { Texts } from '../../src/routes/[[locale=locale]]/result/result-view';
import { attemptOf } from '../browser/database';
import { answersAt, TEAM_LEAD, WANTS_PM } from '../unit/assessment/people';
import { toRule, viewOf } from '../unit/presenters/views';

// Without the fields that no component here reads.
const attempt = attemptOf('attempt', answersAt(TEAM_LEAD, WANTS_PM)) as Attempt;

/** Reads the whole page, without the phrases for the ends of lists and paragraphs. */
async function readOut(): Promise<string[]> {
	await virtual.start({ container: document.body });
	while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
	const phrases = await virtual.spokenPhraseLog();
	await virtual.stop();
	return phrases.filter((phrase) => !/^(end|paragraph$|document$)/.test(phrase));
}

async function ask(question: QuestionId, locale: Locale, problem?: 'missing') {
	const [questions, quiz] = await Promise.all([words[locale].questions(), words[locale].quiz()]);
	const nothing = () => undefined;
	const place = position(question, {});
	render(QuestionForm, {
		question,
		isInteractive: true,
		words: questions[question],
		quiz,
		position: place,
		most: picks(question),
		picked: undefined,
		note: question === 'lead' ? '' : undefined,
		noteLength: 200,
		onnote: nothing,
		onpick: nothing,
		problem,
		action: '/',
		back: '/',
		toReview: false,
		onconfirm: nothing,
		onskip: nothing
	});
	return { texts: questions[question], quiz, place, phrases: await readOut() };
}

/** `expected` is read in this order, with any phrases between. */
function expectRead(phrases: readonly string[], expected: readonly string[]): void {
	let from = 0;
	for (const phrase of expected) {
		const at = phrases.indexOf(phrase, from);
		expect(at, `‘${phrase}’ in its place in:\n${phrases.join('\n')}`).toBeGreaterThanOrEqual(0);
		from = at + 1;
	}
}

/** Screen readers count the radios of a group. */
const optionsOf = (labels: readonly string[]) =>
	labels.map(
		(label, at) => `radio, ${label}, not checked, position ${at + 1}, set size ${labels.length}`
	);

/** The phrases of a table: caption, column headers, and each row's header and cells. */
const tableOf = (
	caption: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[]
) => [
	`table, ${caption}`,
	...heads.map((head) => `columnheader, ${head}`),
	...rows.flatMap(([head, ...cells]) => [
		`rowheader, ${head}`,
		...cells.map((cell) => `cell, ${cell}`)
	])
];

describe.each(LOCALES)('a question, in %s,', (locale) => {
	test('is read with progress, counted options, note and buttons', async () => {
		const { texts, quiz, place, phrases } = await ask('lead', locale);
		if (!place) throw new Error('off the path');
		const percent = (100 * place.at) / place.of;
		expectRead(phrases, [
			quiz.progress(place.at, place.of, quiz.sections.experience),
			`progressbar, ${quiz.progressLabel}, ${place.at}, max value ${place.of}, min value 0, current value ${percent.toFixed(2)}%`,
			`group, ${texts.ask}, ${texts.hint}`,
			`heading, ${texts.ask}, level 1`,
			quiz.examplesLabel,
			...optionsOf(Object.values(texts.options)),
			`textbox, ${quiz.note.label}, ${quiz.note.hint}, placeholder ${quiz.note.example}`,
			`button, ${quiz.next}`
		]);
	});

	test('with several answers states the limit before the checkboxes', async () => {
		const { texts, quiz, phrases } = await ask('week', locale);
		expectRead(phrases, [
			`heading, ${texts.ask}, level 1`,
			quiz.upTo(picks('week'), 0),
			...Object.values(texts.options).map((label) => `checkbox, ${label}, not checked`)
		]);
	});

	test('without an answer reads the complaint, at once and with the group', async () => {
		const { texts, quiz, phrases } = await ask('lead', locale, 'missing');
		const group = phrases.find((phrase) => phrase.startsWith(`group, ${texts.ask}, `));
		expect(group).toMatch(new RegExp(`${quiz.missing}$`));
		expectRead(phrases, ['alert', quiz.missing]);
	});
});
describe.each(LOCALES)('a result, in %s,', async (locale) => {
	const view = await viewOf(answersAt(TEAM_LEAD, WANTS_PM), locale);
	const { words: texts } = view;
	const common = await words[locale].common();
	const { pointsOf } = common;
	const nameOf = (role: Role) => view.kinds[role].name;

	test('is read by the headings of its reasons, and the bars as a table', async () => {
		const rows = roleScoreRows(view);
		// The chapter reads no other texts.
		render(Why, { view, texts: { locale, common } as Texts });
		const { tableCaption, role, interest, readiness, stage, gate } = texts.scores;
		const body = rows.map((row) => [
			nameOf(row.role),
			pointsOf(row.interest, row.interestOutOf),
			pointsOf(row.points, row.outOf),
			row.stage,
			row.gate
		]);
		expectRead(await readOut(), [
			`heading, ${texts.scores.heading}, level 3`,
			...tableOf(tableCaption, [role, interest, readiness, stage, gate], body),
			`heading, ${texts.climb.heading}, level 3`
		]);
	});

	test('reads the climb as a table', async () => {
		const rows = climbRows(view);
		const { climb } = texts;
		render(ClimbTable, { rows, beyond: [], words: climb, toRule });
		const heads = [climb.rung, climb.position, climb.gateHeading];
		const body = rows.map(({ name, position }) => [name, position]);
		const phrases = await readOut();
		expectRead(phrases, tableOf(climb.caption, heads, body));
		for (const { gateState } of rows) expect(phrases).toContain(gateState);
	});

	test('reads the profile as a table with the role compared', async () => {
		const { profile } = texts;
		render(Profile, {
			role: 'pm',
			roles: ROLES.map((role) => ({ role, name: nameOf(role) })),
			rowsFor: (role: Role) => profileRows(view, role),
			words: profile,
			pointsOf,
			toRule
		});
		const phrases = await readOut();
		expect(phrases.find((phrase) => phrase.startsWith('combobox'))).toContain(profile.against);
		const heads = [profile.question, profile.now, profile.asked];
		const body = profileRows(view, 'pm').map(({ title, level, asked }) => [
			title,
			String(level),
			String(asked ?? profile.notAsked)
		]);
		expectRead(phrases, [profile.table, ...tableOf(profile.caption(nameOf('pm')), heads, body)]);
	});
});

test.each(LOCALES)('readiness over time is read as a table, in %s', async (locale) => {
	const [{ chart, list }, { kinds }] = await Promise.all([
		words[locale].history(),
		words[locale].common()
	]);
	const row = readinessRow(attempt);
	render(ReadinessTable, {
		rows: [row],
		roles: ROLES.map((role) => ({ role, name: kinds[role].name })),
		words: chart,
		more: list.more,
		rule: toRule('asked'),
		formatDate: (iso: string) => iso.slice(0, 10)
	});
	await userEvent.setup().click(screen.getByText(chart.figures));
	const shares = ROLES.map((role) => chart.percent(Math.round(row.shares[role] * 100)));
	expectRead(
		await readOut(),
		tableOf(
			chart.caption,
			[chart.date, ...ROLES.map((role) => kinds[role].name)],
			[[attempt.finishedAt.slice(0, 10), ...shares]]
		)
	);
});
