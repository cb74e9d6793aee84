/** The question as it is painted before any script has run: a native form that loses no answer. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { picks, QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import { words } from '$lib/content/words';
import QuestionForm from '$lib/components/forms/QuestionForm.svelte';

const [questions, quiz] = await Promise.all([words.ja.questions(), words.ja.quiz()]);

function painted(question: QuestionId): string {
	return render(QuestionForm, {
		props: {
			question,
			isInteractive: false,
			words: questions[question],
			quiz,
			position: undefined,
			most: picks(question),
			picked: picks(question) > 1 ? [] : undefined,
			note: '',
			noteLength: 200,
			onnote: () => undefined,
			onpick: () => undefined,
			problem: undefined,
			action: '/quiz/next/',
			back: undefined,
			toReview: false,
			onconfirm: () => undefined,
			onskip: () => undefined
		}
	}).body;
}

const isText = (input: string) => input.includes('type="text"');
const all = (html: string): string[] => html.match(/<input[^>]*>/g) ?? [];
const inputs = (html: string) => all(html).filter((input) => !isText(input));
const values = (html: string) => inputs(html).map((input) => /value="([^"]*)"/.exec(input)?.[1]);

describe('before any script has run', () => {
	test('the form sends what is picked to the next page', () => {
		const [form] = /<form[^>]*>/.exec(painted('phase')) ?? [];
		expect(form).toContain('method="get"');
		expect(form).toContain('action="/quiz/next/"');
		expect(form).not.toContain('novalidate');
	});

	test.each(['phase', 'week', 'wish'] as const)('%s has its options to pick', (question) => {
		const html = painted(question);
		expect(values(html)).toEqual(QUESTIONS[question].options);
		for (const input of inputs(html)) expect(input).toContain(`name="${question}"`);
	});

	test('the browser itself asks for an answer where one can be picked', () => {
		for (const input of inputs(painted('phase'))) expect(input).toMatch(/ required/);
		// It would ask for every box of several to be ticked.
		for (const input of inputs(painted('week'))) expect(input).not.toMatch(/ required/);
	});

	test('the note can neither be written nor sent into an address', () => {
		const [note = ''] = all(painted('phase')).filter(isText);
		expect(note).toMatch(/ disabled/);
		expect(note).not.toContain('name=');
	});

	test('skipping asks for no answer', () => {
		const [skip] = /<button[^>]*name="skip"[^>]*>/.exec(painted('phase')) ?? [];
		expect(skip).toContain('value="phase"');
		expect(skip).toContain('formnovalidate');
	});
});
