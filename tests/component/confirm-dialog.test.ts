import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import ConfirmDialog from '$lib/components/forms/ConfirmDialog.svelte';

// jsdom lacks the methods of the element.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
});

async function ask() {
	const onyes = vi.fn();
	const { component, container } = render(ConfirmDialog, {
		ask: '消しますか',
		yes: '消す',
		no: '残す',
		onyes
	});
	const dialog = container.querySelector('dialog')!;
	return Promise.resolve({
		// The type of a rendered component lacks its exports.
		component: component as typeof component & { open(): void },
		dialog,
		onyes,
		user: userEvent.setup()
	});
}

describe('the confirmation', () => {
	test('is hidden until it is opened', async () => {
		const { dialog } = await ask();
		expect(dialog.open).toBe(false);
		expect(screen.queryByRole('button')).toBeNull();
	});

	test('is modal, and named by its question', async () => {
		const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
		const { component, dialog } = await ask();
		component.open();
		expect(showModal).toHaveBeenCalledTimes(1);
		expect(screen.getByRole('dialog', { name: '消しますか' })).toBe(dialog);
	});

	test('calls back once on yes, and closes', async () => {
		const { component, dialog, onyes, user } = await ask();
		component.open();
		await user.click(screen.getByRole('button', { name: '消す' }));
		expect(onyes).toHaveBeenCalledTimes(1);
		expect(dialog.open).toBe(false);
	});

	test('closes on no without calling back', async () => {
		const { component, dialog, onyes, user } = await ask();
		component.open();
		await user.click(screen.getByRole('button', { name: '残す' }));
		expect(onyes).not.toHaveBeenCalled();
		expect(dialog.open).toBe(false);
	});

	test('can be opened again', async () => {
		const { component, dialog, user } = await ask();
		component.open();
		await user.click(screen.getByRole('button', { name: '残す' }));
		component.open();
		expect(dialog.open).toBe(true);
	});
});
