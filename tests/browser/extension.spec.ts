/** A real extension, in a browser that loads one: a headless shell does not. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { stored } from './database';
import { findWhole } from './find-chromium';
import { firstPaint, holdScripts } from './host';
import { expect, LOCALES, Quiz, test } from './quiz';

const EXTENSION = resolve('tests/browser/extension');
const whole = findWhole();

test.skip(
	whole === undefined,
	'no whole Chromium is installed, and a headless shell loads no extension'
);

for (const locale of LOCALES)
	test(`an extension that changes pages as they are parsed costs no answer, in ${locale}`, async ({
		baseURL,
		contextOptions,
		launchOptions,
		faults
	}) => {
		const profile = await mkdtemp(join(tmpdir(), 'career-quiz-extension-'));
		const context = await chromium.launchPersistentContext(profile, {
			...contextOptions,
			baseURL: baseURL ?? '',
			executablePath: whole ?? '',
			args: [
				...(launchOptions.args ?? []),
				// Chromium 137 and later load none without it.
				'--disable-features=DisableLoadExtensionCommandLineSwitch',
				`--disable-extensions-except=${EXTENSION}`,
				`--load-extension=${EXTENSION}`
			],
			ignoreDefaultArgs: ['--disable-extensions']
		});
		try {
			await faults.watch(context, baseURL ?? '');
			const page = await context.newPage();
			const quiz = new Quiz(page);
			for (const place of ['', 'result', 'history', 'postings']) {
				await page.goto(quiz.url(place, locale));
				await expect(page.locator('#svelte-announcer')).toBeAttached();
				await expect(page.locator('main > aside')).toBeAttached();
				await expect(page.locator('[data-error]')).toHaveCount(0);
			}
			const release = await holdScripts(page);
			await firstPaint(page, quiz.url('quiz/phase', locale));
			await quiz.answer('phase', 'design');
			release();
			await quiz.isStored();
			await quiz.next();
			await quiz.answer('lead', 'team');
			await quiz.isStored();
			expect((await stored(page)).drafts).toMatchObject([
				{ answers: { phase: 'design', lead: 'team' } }
			]);
		} finally {
			await context.close();
			await rm(profile, { recursive: true, force: true });
		}
	});
