import type { Handles } from './target';

declare global {
	interface Window {
		/** When the second question was shown, in milliseconds since the request of the first page. */
		benchHandled?: number;
	}
}

/**
 * Runs in the page, before its own scripts, so it must not refer to anything outside. From the first
 * frame with an option, it presses an option and then 'next' every few milliseconds until the next
 * question is shown. It alternates between two options, so that a press lost before hydration is not
 * mistaken for one that changes nothing.
 *
 * After a submit it presses nothing more. A form that no script handles is sent to the next page,
 * which is then waited for; with `isHeld` it is not sent, so that only answers taken by a script count.
 */
export async function tryToAnswer({
	handles: { question, option, next },
	isHeld
}: {
	handles: Handles;
	isHeld: boolean;
}): Promise<void> {
	const visible = <E extends HTMLElement>(selector: string) =>
		[...document.querySelectorAll<E>(selector)].filter((each) => each.getClientRects().length > 0);
	const asked = () => visible(question)[0]?.textContent;
	const task = () =>
		new Promise((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = resolve;
			port2.postMessage(0);
		});
	const frame = async () => {
		await new Promise(requestAnimationFrame);
		await task();
	};
	const SENT = 'bench-sent-from';

	await new Promise<void>((resolve) => {
		const observer = new MutationObserver(() => {
			if (!document.querySelector(option)) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(document, { subtree: true, childList: true });
	});
	do await frame();
	while (visible(option).length === 0);

	const sentFrom = sessionStorage.getItem(SENT);
	if (sentFrom) {
		window.benchHandled = performance.timeOrigin + performance.now() - Number(sentFrom);
		return;
	}

	let isTaken = false;
	addEventListener('submit', (event) => {
		isTaken ||= event.defaultPrevented || !isHeld;
		if (isHeld) event.preventDefault();
		if (!event.defaultPrevented) sessionStorage.setItem(SENT, String(performance.timeOrigin));
	});
	const first = asked();
	/* eslint-disable @typescript-eslint/no-unnecessary-condition -- the listener sets it */
	for (let turn = 0; asked() === first; turn += 1) {
		if (!isTaken) visible(option)[turn % 2]?.click();
		await task();
		if (!isTaken) visible(next)[0]?.click();
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	/* eslint-enable @typescript-eslint/no-unnecessary-condition */
	window.benchHandled = performance.now();
}
