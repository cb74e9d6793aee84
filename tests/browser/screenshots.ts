/**
 * The pictures in the README: of the built site, with answers of invented people, as a phone shows it.
 * None goes down to where a page names its own address.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveStatic } from '../../scripts/static-site.mjs';
import { attemptOf, draftOf, seed, type Rows } from './database';
import { findChromium } from './find-chromium';
import { COORDINATOR, OPERATOR, PM_ONCE, TEAM_LEAD } from './people';

const SIZE = { width: 390, height: 1000 };

interface Scene {
	readonly rows: Partial<Rows>;
	readonly page: string;
	/** Until all is there that the picture shows. */
	readonly prepare: (page: Page) => Promise<void>;
}

const isShown = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

/** By the name that the README calls it. */
const SCENES: Readonly<Record<string, Scene>> = {
	question: {
		rows: { drafts: [draftOf('draft', PM_ONCE.answers)] },
		page: 'quiz/risk/',
		prepare: isShown('[data-draft="saved"]')
	},
	result: {
		rows: { attempts: [attemptOf('attempt', PM_ONCE.answers)] },
		page: 'result/',
		prepare: isShown('main[data-role] svg')
	},
	history: {
		rows: {
			attempts: [OPERATOR, COORDINATOR, TEAM_LEAD, PM_ONCE].map(({ answers }, at) =>
				attemptOf(`attempt-${at}`, answers, new Date(Date.UTC(2024, at * 6, 5, 1)).toISOString())
			)
		},
		page: 'history/',
		prepare: isShown('svg .curve')
	},
	postings: {
		rows: {},
		page: 'postings/',
		async prepare(page) {
			const verdict = page.locator('main [data-kind]');
			// Again until the page's script runs.
			while (!(await verdict.isVisible())) {
				await page.locator('[data-sample="assistant"]').click();
				await verdict.waitFor({ timeout: 1000 }).catch(() => undefined);
			}
			await verdict.evaluate((it) => it.scrollIntoView());
		}
	}
};

export async function takeScreenshots(root: string): Promise<void> {
	const readme = await readFile(join(root, 'README.md'), 'utf8');
	const { url, close } = await serveStatic(join(root, 'build'));
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	try {
		for (const [file, name = ''] of readme.matchAll(/(?<=\()docs\/([^)]+)\.ja\.png/g)) {
			const scene = SCENES[name];
			if (!scene) throw new Error(`The README shows ${file}, and nothing tells how to take it`);
			await take(browser, url, scene, join(root, file));
			console.log(file);
		}
	} finally {
		await browser.close();
		await close();
	}
}

async function take(browser: Browser, url: string, scene: Scene, path: string): Promise<void> {
	const context = await browser.newContext({
		baseURL: url,
		viewport: SIZE,
		isMobile: true,
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	try {
		const page = await context.newPage();
		await seed(page, scene.rows);
		await page.goto(scene.page);
		await scene.prepare(page);
		// Parts that load when the page is idle move the parts below them.
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
	} finally {
		await context.close();
	}
}
