/** A first visit on a slow phone: an empty cache and no service worker. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { Wire } from './wire';

const CPU_SLOWDOWN = 4;
const NETWORK = { roundTrip: 150, downKilobits: 1600, upKilobits: 750 };

const PHONE = {
	viewport: { width: 412, height: 823 },
	isMobile: true,
	hasTouch: true,
	locale: 'ja-JP',
	serviceWorkers: 'block'
} as const;

export interface ColdPage {
	readonly page: Page;
	readonly cdp: CDPSession;
	readonly wire: Wire;
}

export async function withColdPage<T>(
	browser: Browser,
	use: (cold: ColdPage) => Promise<T>
): Promise<T> {
	const context = await browser.newContext(PHONE);
	try {
		const page = await context.newPage();
		const cdp = await context.newCDPSession(page);
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: NETWORK.roundTrip,
			downloadThroughput: (NETWORK.downKilobits * 1000) / 8,
			uploadThroughput: (NETWORK.upKilobits * 1000) / 8
		});
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
		return await use({ page, cdp, wire: new Wire(cdp) });
	} finally {
		await context.close();
	}
}
