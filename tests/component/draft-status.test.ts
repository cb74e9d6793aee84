import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { entries } from '$lib/typed-object';
import { words } from '$lib/content/words';
import type { DraftState } from '$lib/questionnaire/questionnaire.svelte';
import DraftStatus from '$lib/components/notices/DraftStatus.svelte';

const { draft } = await words.ja.quiz();

/** Every state, so that a new one has to say what it shows. */
const STATES = {
	waiting: '',
	saved: draft.saved,
	editingNote: draft.saving,
	saving: draft.saving,
	failing: draft.failing,
	concluding: '',
	closed: ''
} satisfies Record<DraftState, string>;

function show(state: DraftState, hasAnswers = true) {
	const onretry = vi.fn();
	const onexport = vi.fn();
	const shown = render(DraftStatus, {
		state,
		reason: undefined,
		hasAnswers,
		words: draft,
		onretry,
		onexport
	});
	return { ...shown, onretry, onexport };
}

const status = () => screen.getByRole('status').textContent;

describe('the status of the draft', () => {
	test.each(entries(STATES))('names the state %s', (state, text) => {
		show(state);
		expect(status()).toBe(text);
	});

	test('names the reason of a failure where it is known', async () => {
		const { rerender } = show('failing');
		await rerender({ reason: 'No space is left.' });
		expect(status()).toBe('No space is left.');
	});

	test('reports nothing if there are no answers', () => {
		show('saved', false);
		expect(status()).toBe('');
	});

	test('uses the same live region in every state', async () => {
		const { rerender, container } = show('saving');
		const place = screen.getByRole('status');
		for (const state of ['saved', 'failing', 'closed', 'waiting'] as const) {
			await rerender({ state });
			expect(screen.getByRole('status')).toBe(place);
			expect(container.querySelector('[data-draft]')?.getAttribute('data-draft')).toBe(state);
		}
	});

	test('offers to retry and to export only after a failure', async () => {
		const { onretry, onexport, rerender } = show('failing');
		expect(status()).toBe(draft.failing);
		await userEvent.setup().click(screen.getByRole('button', { name: draft.retry }));
		expect(onretry).toHaveBeenCalledTimes(1);
		await userEvent.setup().click(screen.getByRole('button', { name: draft.export }));
		expect(onexport).toHaveBeenCalledTimes(1);
		for (const state of ['saving', 'saved', 'waiting', 'closed'] as const) {
			await rerender({ state });
			expect(screen.queryByRole('button')).toBeNull();
		}
	});
});
