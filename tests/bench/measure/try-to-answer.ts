import type { Handles } from './target';

declare global {
	interface Window {
		/** When the second question was shown, in milliseconds since the first page was asked for. */
		benchHandled?: number;
	}
}

/**
 * Runs in the page, before its own scripts: it knows nothing outside itself. From the first frame that
 * contains an option, it presses an option and then 'next' every few milliseconds until the next
 * question is shown. It takes turns between two options, so that a press that was lost before the
 * page came alive is not taken for one that changes nothing.
 *
 * Once a form is on its way nothing more is pressed, as nobody would. One that no script takes is sent
 * to the next page, and what is waited for is that page. Unless `isHeld`: then it stays, and only an
 * answer counts that a script has taken.
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
