import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isInApp } from '$lib/platform/in-app';

const IOS =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8';
const BLINK =
	'AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36';

let isOnHomeScreen = false;
beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: isOnHomeScreen })));
afterEach(() => {
	isOnHomeScreen = false;
	vi.unstubAllGlobals();
});

describe('within another app', () => {
	test.each([
		`${IOS} Mobile/15E148 Safari Line/14.9.0`,
		`${ANDROID} Build/UD1A; wv) ${BLINK} Line/14.9.0/IAB`,
		`${ANDROID}) ${BLINK} Line/14.9.0`,
		`${IOS} Mobile/15E148 Instagram 334.0.0.31.102 (iPhone14,5; iOS 17_5; ja_JP)`,
		`${ANDROID}; wv) ${BLINK} Instagram 334.0.0.31.102 Android`,
		`${IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0.0.38.109;FBLC/ja_JP]`,
		`${ANDROID}) ${BLINK} [FB_IAB/FB4A;FBAV/470.0.0.38.109;]`,
		`${IOS} Mobile/15E148 Twitter for iPhone/10.49`,
		`${IOS} Mobile/15E148`
	])('%s', (userAgent) => {
		expect(isInApp(userAgent)).toBe(true);
	});
});

describe('a browser of its own', () => {
	test.each([
		`${IOS} Version/17.5 Mobile/15E148 Safari/604.1`,
		`${IOS} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`,
		`${IOS} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`,
		`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36`,
		'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
		'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0'
	])('%s', (userAgent) => {
		expect(isInApp(userAgent)).toBe(false);
	});

	test('or the home screen of iOS', () => {
		isOnHomeScreen = true;
		expect(isInApp(`${IOS} Mobile/15E148`)).toBe(false);
	});
});
