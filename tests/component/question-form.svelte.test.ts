import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '$lib/content/locales';
import { picks, QUESTIONS, type QuestionId } from '$lib/assessment/questions';
import type { Answer } from '$lib/assessment/answers';
import { words } from '$lib/content/words';
import type { Problem } from '$lib/questionnaire/machine';
import type { Position } from '$lib/questionnaire/progress';
import { painted } from '$lib/platform/scheduler';
import QuestionForm from '$lib/components/forms/QuestionForm.svelte';

interface Given {
	picked?: Answer;
	problem?: Problem;
	locale?: Locale;
	back?: string;
	toReview?: boolean;
	note?: string;
	isExamplesOpen?: boolean;
	position?: Position;
	/** The part of a choice that is accepted: all of it by default. */
	accept?: (answer: Answer | undefined) => Answer | undefined;
}

/** Renders a question and keeps its picks as the questionnaire would. */
async function ask(question: QuestionId, given: Given = {}) {
	const {
		locale = 'ja',
		accept = (answer: Answer | undefined) => answer,
		back,
		toReview = false
	} = given;
	const [questions, quiz] = await Promise.all([words[locale].questions(), words[locale].quiz()]);
	let picked = $state.raw(given.picked ?? (picks(question) > 1 ? ([] as const) : undefined));
	let problem = $state(given.problem);
	const onnote = vi.fn();
	const onconfirm = vi.fn();
	const onskip = vi.fn();
	render(QuestionForm, {
		question,
		isInteractive: true,
		words: questions[question],
		quiz,
		position: given.position,
		most: picks(question),
		get picked() {
			return picked;
		},
		note: given.note,
		noteLength: 200,
		isExamplesOpen: given.isExamplesOpen,
		onnote,
		onpick: (answer: Answer | undefined) => (picked = accept(answer)),
		get problem() {
			return problem;
		},
		action: '/quiz/lead/',
		back,
		toReview,
		onconfirm,
		onskip
	});
	// Number keys count from then on.
	await painted();
	return {
		user: userEvent.setup(),
		words: questions[question],
		quiz,
		onconfirm,
		onskip,
		onnote,
		picked: () => picked,
		complain: (what: Problem | undefined) => (problem = what)
	};
}

const radios = () => screen.getAllByRole<HTMLInputElement>('radio');
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const checked = (inputs: HTMLInputElement[]) =>
	inputs.filter((input) => input.checked).map((input) => input.value);

describe('a question with one answer', () => {
	test('has a native radio for every option, with ids as name and value', async () => {
		await ask('phase');
		expect(radios().map(({ name, value, type }) => [name, value, type])).toEqual(
			QUESTIONS.phase.options.map((option) => ['phase', option, 'radio'])
		);
	});

	test.each(LOCALES)('is a group named by the question, in %s', async (locale) => {
		const { words: texts } = await ask('phase', { locale });
		const group = screen.getByRole('group', { name: texts.ask });
		expect(group.tagName).toBe('FIELDSET');
		expect(within(group).getByRole('heading', { level: 1, name: texts.ask })).toBeTruthy();
		for (const label of Object.values(texts.options)) {
			expect(within(group).getByRole('radio', { name: label })).toBeTruthy();
		}
	});

	test('has a heading that can take the focus', async () => {
		await ask('phase');
		const heading = screen.getByRole('heading', { level: 1 });
		heading.focus();
		expect(document.activeElement).toBe(heading);
	});

	test('shows the answer given before', async () => {
		await ask('phase', { picked: 'design' });
		expect(checked(radios())).toEqual(['design']);
	});

	test('shows no answer if none was given', async () => {
		await ask('phase');
		expect(checked(radios())).toEqual([]);
	});

	test('reports a pick, and stays on the page', async () => {
		const { user, picked, onconfirm } = await ask('phase');
		await user.click(radios()[1]!);
		expect(picked()).toBe('build');
		expect(onconfirm).not.toHaveBeenCalled();
	});

	test('validates by itself after hydration, instead of the browser', async () => {
		await ask('phase');
		expect(radios().some((radio) => radio.required)).toBe(false);
		expect(document.querySelector('form')?.noValidate).toBe(true);
	});

	test('turns the autofill of the browser off', async () => {
		await ask('phase');
		expect(document.querySelector('form')?.getAttribute('autocomplete')).toBe('off');
	});
});

describe('a question with several answers', () => {
	test('has a native checkbox for every option, with ids as name and value', async () => {
		await ask('week');
		expect(boxes().map(({ name, value }) => [name, value])).toEqual(
			QUESTIONS.week.options.map((option) => ['week', option])
		);
		expect(screen.queryAllByRole('radio')).toEqual([]);
	});

	test('reports all picks, and those that are removed', async () => {
		const { user, picked } = await ask('week', { picked: ['direct-team'] });
		await user.click(boxes()[2]!);
		expect(picked()).toEqual(['direct-team', 'hold-budget']);
		await user.click(boxes()[1]!);
		expect(picked()).toEqual(['hold-budget']);
	});

	test('counts the picks', async () => {
		const { user, quiz } = await ask('week');
		expect(screen.getByText(quiz.upTo(3, 0))).toBeTruthy();
		await user.click(boxes()[2]!);
		expect(screen.getByText(quiz.upTo(3, 1))).toBeTruthy();
	});

	test('unticks a pick that was refused', async () => {
		const three = QUESTIONS.week.options.slice(0, 3);
		const { user } = await ask('week', {
			picked: three,
			accept: (answer) => (Array.isArray(answer) ? answer.slice(0, 3) : answer)
		});
		await user.click(boxes()[5]!);
		expect(checked(boxes())).toEqual(three);
	});
});

describe('number keys', () => {
	/** As after navigation: the heading has the focus. */
	async function arriveAt(question: QuestionId) {
		const asked = await ask(question);
		screen.getByRole('heading', { level: 1 }).focus();
		return asked;
	}

	test('do nothing while the focus is outside the question', async () => {
		const { user, picked } = await ask('phase');
		await user.keyboard('2');
		expect(picked()).toBeUndefined();
		expect(document.activeElement).toBe(document.body);
	});

	test('pick an option, and focus it', async () => {
		const { user, picked } = await arriveAt('phase');
		await user.keyboard('3');
		expect(picked()).toBe('design');
		expect(document.activeElement).toBe(radios()[2]);
		await user.keyboard('1');
		expect(picked()).toBe('operations');
	});

	test('pick the tenth with 0, and nothing beyond it', async () => {
		const { user, picked } = await arriveAt('week');
		await user.keyboard('0');
		expect(picked()).toEqual([QUESTIONS.week.options[9]]);
	});

	test('untick a ticked box', async () => {
		const { user, picked } = await arriveAt('week');
		await user.keyboard('242');
		expect(picked()).toEqual([QUESTIONS.week.options[3]]);
	});

	test('beyond the options do nothing', async () => {
		const { user, picked } = await arriveAt('phase');
		await user.keyboard('5');
		await user.keyboard('0');
		expect(picked()).toBeUndefined();
	});

	test.each(['Control', 'Alt', 'Meta'])('with %s are left to the browser', async (modifier) => {
		const { user, picked } = await arriveAt('phase');
		await user.keyboard(`{${modifier}>}2{/${modifier}}`);
		expect(picked()).toBeUndefined();
	});

	test('are shown at the first ten options, hidden from screen readers', async () => {
		await ask('week');
		const keys = [...document.querySelectorAll('kbd')];
		expect(keys.map((key) => key.textContent)).toEqual(Array.from('1234567890'));
		expect(keys.every((key) => key.getAttribute('aria-hidden') === 'true')).toBe(true);
	});

	test('do nothing once the question is destroyed', async () => {
		const { user, picked } = await arriveAt('phase');
		const [radio] = radios();
		const { cleanup } = await import('@testing-library/svelte');
		cleanup();
		await user.keyboard('1');
		expect(picked()).toBeUndefined();
		expect(radio?.isConnected).toBe(false);
	});
});

describe('submitting', () => {
	test('by Enter at an option confirms, and does not skip', async () => {
		const { user, onconfirm, onskip } = await ask('phase');
		screen.getByRole('heading', { level: 1 }).focus();
		await user.keyboard('2{Enter}');
		expect(onconfirm).toHaveBeenCalledTimes(1);
		expect(onskip).not.toHaveBeenCalled();
	});

	test('has a button that names the next page', async () => {
		const { user, quiz, onconfirm } = await ask('phase');
		await user.click(screen.getByRole('button', { name: quiz.next }));
		expect(onconfirm).toHaveBeenCalledTimes(1);
		expect(screen.queryByRole('button', { name: quiz.toReview })).toBeNull();
	});

	test('names the review where it is next', async () => {
		const { quiz } = await ask('wish', { toReview: true });
		expect(screen.getByRole('button', { name: quiz.toReview })).toBeTruthy();
		expect(screen.queryByRole('button', { name: quiz.next })).toBeNull();
	});

	test('without an answer calls back too: the questionnaire complains, not the browser', async () => {
		const { user, quiz, onconfirm } = await ask('phase');
		await user.click(screen.getByRole('button', { name: quiz.next }));
		expect(onconfirm).toHaveBeenCalledTimes(1);
	});

	test('never leaves the page by itself', async () => {
		const { user, quiz } = await ask('phase');
		const prevented: boolean[] = [];
		document.addEventListener('submit', (event) => prevented.push(event.defaultPrevented), {
			once: true
		});
		await user.click(screen.getByRole('button', { name: quiz.next }));
		expect(prevented).toEqual([true]);
	});
});

test('skipping has its own button, and does not confirm', async () => {
	const { user, quiz, onconfirm, onskip } = await ask('phase', { picked: 'build' });
	const skip = screen.getByRole<HTMLButtonElement>('button', { name: quiz.skip });
	expect([skip.name, skip.value]).toEqual(['skip', 'phase']);
	await user.click(skip);
	expect(onskip).toHaveBeenCalledTimes(1);
	expect(onconfirm).not.toHaveBeenCalled();
});

test('back is a link to the question before', async () => {
	const { quiz } = await ask('lead', { back: '/quiz/phase/' });
	expect(screen.getByRole('link', { name: quiz.back }).getAttribute('href')).toBe('/quiz/phase/');
});

test('the first question has no back link', async () => {
	await ask('phase');
	expect(screen.queryByRole('link')).toBeNull();
});

describe('a complaint', () => {
	test('is announced, and describes the group', async () => {
		const { quiz, complain } = await ask('phase');
		const alert = screen.getByRole('alert');
		expect(alert.textContent).toBe('');
		complain('missing');
		await vi.waitFor(() => expect(alert.textContent).toBe(quiz.missing));
		const [group] = screen.getAllByRole('group');
		const described = group?.getAttribute('aria-describedby')?.split(' ');
		expect(described).toContain(alert.id);
	});

	test('goes once the problem is solved', async () => {
		const { complain } = await ask('phase', { problem: 'missing' });
		complain(undefined);
		await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
	});

	test('about the week names the limit of tasks', async () => {
		const { quiz, complain } = await ask('week', { problem: 'too-many', locale: 'en' });
		expect(screen.getByRole('alert').textContent).toBe(quiz.tooMany(3));
		complain('missing');
		await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toBe(quiz.missingSeveral));
	});

	test('about the result is not shown at the question', async () => {
		await ask('phase', { problem: 'not-concluded' });
		expect(screen.getByRole('alert').textContent).toBe('');
	});
});

test('the hint and opened examples describe the group if there are any', async () => {
	for (const question of ['phase', 'stance', 'responsibility'] as const) {
		const { words: texts } = await ask(question, { isExamplesOpen: true });
		const group = screen.getByRole('group', { name: texts.ask });
		const ids = group.getAttribute('aria-describedby')?.split(' ') ?? [];
		expect(ids.map((id) => document.getElementById(id)?.id)).toEqual(ids);
		expect(ids.includes('examples')).toBe(question === 'phase');
		const { cleanup } = await import('@testing-library/svelte');
		cleanup();
	}
});

test('folded examples do not describe the group', async () => {
	const { words: texts } = await ask('phase');
	const group = screen.getByRole('group', { name: texts.ask });
	expect(group.getAttribute('aria-describedby')?.split(' ')).not.toContain('examples');
});

describe('the progress', () => {
	test.each(LOCALES)('has the same figures as text and as a bar, in %s', async (locale) => {
		const position = { at: 6, of: 20, section: 'experience' } as const;
		const { quiz } = await ask('delivery', { locale, position });
		const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
			name: quiz.progressLabel
		});
		expect([bar.value, bar.max]).toEqual([6, 20]);
		expect(screen.getByText(quiz.progress(6, 20, quiz.sections.experience))).toBeTruthy();
	});

	test('is not shown for a question off the path', async () => {
		await ask('scale');
		expect(screen.queryByRole('progressbar')).toBeNull();
	});
});

describe('the evidence note', () => {
	const field = () => screen.getByRole<HTMLInputElement>('textbox');

	test('is shown for questions with a note, with its text', async () => {
		await ask('lead', { note: 'twelve people' });
		expect(field().value).toBe('twelve people');
	});

	test('is absent for other questions', async () => {
		await ask('stance');
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	test('is reported on every input, and once more on leaving the field', async () => {
		const { user, onnote } = await ask('lead', { note: '' });
		await user.type(field(), 'two');
		expect(onnote.mock.calls).toEqual([
			['t', false],
			['tw', false],
			['two', false]
		]);
		await user.tab();
		expect(onnote).toHaveBeenLastCalledWith('two', true);
	});

	test('accepts number keys as text', async () => {
		const { user, picked } = await ask('lead', { note: '' });
		await user.type(field(), '12');
		expect(field().value).toBe('12');
		expect(picked()).toBeUndefined();
	});
});
