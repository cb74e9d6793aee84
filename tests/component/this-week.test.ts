import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { words } from '$lib/content/words';
import ThisWeek from '$lib/components/result/ThisWeek.svelte';
import { wordsForOthers } from '$lib/presenters/words-for-others';
import { answersAt, TEAM_LEAD, WANTS_PM } from '../unit/assessment/people';
import { viewOf } from '../unit/presenters/views';

afterEach(() => vi.unstubAllGlobals());

describe.each(LOCALES)('what can be done this week, in %s', async (locale) => {
	const { thisWeek: content } = await words[locale].export();
	const result = await words[locale].result();
	const { title } = result.levelSteps.lead[1];
	const decision = { item: 'lead:2', state: 'planned' } as const;
	const view = wordsForOthers(
		await viewOf(answersAt(TEAM_LEAD, WANTS_PM), locale),
		[{ item: 'lead', title, needed: true, decision }],
		content
	);
	const show = (jobSites: readonly (readonly [string, string])[] = []) =>
		render(ThisWeek, { view, words: content, jobSites }).container;
	const links = () => screen.queryAllByRole<HTMLAnchorElement>('link');
	const field = () => screen.getByRole('textbox', { name: content.message.label });

	test('shows the terms and the questions of the result', () => {
		const container = show();
		for (const text of [
			...view.terms,
			...view.questions.flatMap(({ ask, listen }) => [ask, listen])
		])
			expect(container.textContent).toContain(text);
	});

	test('links no word to a site before the user has named one, then tells that the link leaves', async () => {
		show();
		expect(links()).toEqual([]);
		await userEvent.click(screen.getByText(content.search.open));
		const address = screen.getByRole('textbox', { name: content.search.label });
		await userEvent.type(address, 'https://jobs.example/');
		expect(screen.queryByText(content.search.wrong)).toBeNull();
		await userEvent.tab();
		expect(screen.getByText(content.search.wrong)).toBeTruthy();
		await userEvent.type(address, '?q=PMO');
		expect(screen.queryByText(content.search.wrong)).toBeNull();
		expect(links().map(({ textContent }) => textContent)).toEqual(view.terms);
		for (const link of links()) {
			expect(new URL(link.href).searchParams.get('q')).toBe(link.textContent);
			expect(link.rel).toBe('noreferrer');
		}
		expect(screen.getByText(content.search.leaves('jobs.example'))).toBeTruthy();
	});

	test('offers the sites of the theme, and any other', async () => {
		show([['https://offered.example/{words}', 'Offered']]);
		expect(links()).toEqual([]);
		await userEvent.click(screen.getByText(content.search.open));
		await userEvent.click(screen.getByRole('radio', { name: 'Offered' }));
		expect(links()).toHaveLength(view.terms.length);
		expect(links()[0]?.href).toMatch(/^https:\/\/offered\.example\/./);
		expect(screen.queryByRole('textbox', { name: content.search.label })).toBeNull();
	});

	test('shows the message to the manager first, then to whom one picks', async () => {
		show();
		const { recipients } = content.message;
		expect(screen.getByRole('radio', { name: recipients.manager })).toHaveProperty('checked', true);
		expect(field()).toHaveProperty('value', view.messages.manager);
		await userEvent.click(screen.getByRole('radio', { name: recipients.sales }));
		expect(field()).toHaveProperty('value', view.messages.sales);
		expect(view.messages.sales).toContain(content.message.wish(title));
	});

	test('copies the message', async () => {
		const user = userEvent.setup();
		show();
		await user.click(screen.getByRole('button', { name: content.message.copy }));
		expect(await navigator.clipboard.readText()).toBe(view.messages.manager);
		expect(screen.getByRole('status').textContent).toBe(content.message.copied);
	});

	test('shares the message where the browser can, and survives a cancel', async () => {
		const share = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')));
		const canShare = vi.fn(() => false);
		show();
		expect(screen.queryByRole('button', { name: content.message.send })).toBeNull();
		cleanup();

		vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { share, canShare }));
		show();
		expect(screen.queryByRole('button', { name: content.message.send })).toBeNull();
		cleanup();

		canShare.mockReturnValue(true);
		show();
		await userEvent.click(screen.getByRole('button', { name: content.message.send }));
		expect(share).toHaveBeenCalledWith({ text: view.messages.manager });
	});
});
