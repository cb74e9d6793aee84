import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { words } from '$lib/content/words';
import DraftStatus from '$lib/components/notices/DraftStatus.svelte';

const { draft } = await words.ja.quiz();

type State = 'waiting' | 'saved' | 'saving' | 'failing' | 'closed';

function show(state: State, hasAnswers = true) {
	const onretry = vi.fn();
	const onexport = vi.fn();
	const shown = render(DraftStatus, { state, hasAnswers, words: draft, onretry, onexport });
	return { ...shown, onretry, onexport };
}

const status = () => screen.getByRole('status').textContent;

describe('what became of the answers', () => {
	test.each<State>(['waiting', 'saving', 'failing', 'closed'])(
		'is never said to be stored while it is %s',
		(state) => {
			show(state);
			expect(status()).not.toContain(draft.saved);
		}
	);

	test('is said to be stored once it is', () => {
		show('saved');
		expect(status()).toBe(draft.saved);
	});

	test('is not said to be stored where there is nothing to store', () => {
		show('saved', false);
		expect(status()).toBe('');
	});

	test('is announced in a place that stays, in every state', async () => {
		const { rerender, container } = show('saving');
		const place = screen.getByRole('status');
		for (const state of ['saved', 'failing', 'closed', 'waiting'] as const) {
			await rerender({ state });
			expect(screen.getByRole('status')).toBe(place);
			expect(container.querySelector('[data-draft]')?.getAttribute('data-draft')).toBe(state);
		}
	});

	test('can be stored again or taken along where that failed, and only there', async () => {
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
