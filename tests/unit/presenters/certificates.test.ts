import { describe, expect, test } from 'vitest';
import { CERTIFICATES, certificates } from '$lib/assessment/certificates';
import { outOf } from '$lib/assessment/readiness';
import type { OtherSourceId } from '$lib/assessment/roles';
import { LOCALES, type Locale } from '$lib/content/locales';
import { SOURCES } from '$lib/content/sources';
import { words } from '$lib/content/words';
import { levelLabel } from '$lib/presenters/answer-labels';
import { certificateGroups, certificateWorthTexts } from '$lib/presenters/certificates';
import { certificatesLine } from '$lib/presenters/chapter-lines';
import { entries } from '$lib/typed-object';
import { answersAt, TEAM_LEAD, WANTS_PM, WANTS_TRUE_PMO } from '../assessment/people';
import { PEOPLE } from './people';
import { viewOf } from './views';

const checkedOn = () => '2026-11-29';
const ACCORDING: Readonly<Record<Locale, RegExp>> = { ja: /によると、/, en: /according to /i };

describe.each(LOCALES)('in %s', async (locale) => {
	const { certificates: texts } = await words[locale].export();

	describe.each(Object.entries(PEOPLE))('the certificates of %s', async (_, answers) => {
		const view = await viewOf(answers, locale);
		const groups = certificateGroups(view, texts, checkedOn);
		const rows = groups.flatMap((group) => group.rows);

		test('are each in one group, those that are open first', () => {
			const all = certificates(answers, view.recommendation);
			expect(rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
			expect(groups[0]?.state).toBe('open');
			for (const { state, rows: these } of groups)
				expect(these.map(({ id }) => id)).toEqual(
					all.filter((each) => each.state === state).map(({ id }) => id)
				);
		});

		test('link to every source, with the day on which it was read', () => {
			for (const { id, sources, checked } of rows) {
				const expected = CERTIFICATES[id].sources.map((source) => `to ${source}`);
				expect(sources.map(({ href }) => href)).toEqual(expected);
				expect(checked).toBe('2026-11-29');
			}
		});

		test('cite the answer where they ask for experience, and none otherwise', () => {
			for (const { state, causes, why } of groups) {
				const asksExperience = state === 'shown' || state === 'not-shown';
				expect(causes.map(({ question }) => question)).toEqual(
					asksExperience ? ['accountability'] : []
				);
				expect(why !== '').toBe(asksExperience);
			}
		});

		test('are counted in the line of the chapter, as far as they are open', () => {
			const open = groups.find(({ state }) => state === 'open')?.rows.length ?? 0;
			expect(open).toBeGreaterThan(0);
			expect(certificatesLine(view)).toBe(view.words.chapters.lines.certificates(open));
		});
	});

	test('what they count for names the answer, the role and its points', async () => {
		const view = await viewOf(answersAt(TEAM_LEAD, WANTS_TRUE_PMO), locale);
		const [worth = '', counted] = certificateWorthTexts(view, texts);
		expect(worth).toContain(view.questions.framework.title);
		expect(worth).toContain(levelLabel(view.questions, 'framework', 1));
		expect(worth).toContain(view.kinds['true-pmo'].name);
		expect(worth).not.toContain(view.kinds['support-pmo'].name);
		expect(worth).toContain(String(outOf('true-pmo')));
		expect(counted).toBe(texts.counted['not-yet']);
	});

	test('whether the answers have those points is said to those whom they would help', async () => {
		const studied = { ...TEAM_LEAD, framework: 1 } as const;
		const toTruePmo = await viewOf(answersAt(studied, WANTS_TRUE_PMO), locale);
		const toPm = await viewOf(answersAt(studied, WANTS_PM), locale);
		expect(certificateWorthTexts(toTruePmo, texts)[1]).toBe(texts.counted.already);
		expect(certificateWorthTexts(toPm, texts)).toHaveLength(1);
	});

	test('what a certificate asks is told by the name of who tells it, where that is not its issuer', () => {
		for (const [id, { sources }] of entries(CERTIFICATES)) {
			const standings = sources.map((source: OtherSourceId) => SOURCES[source].standing);
			if (standings.some((standing) => standing === 'retold'))
				expect(texts.certificates[id].asks, id).toMatch(ACCORDING[locale]);
		}
	});
});
