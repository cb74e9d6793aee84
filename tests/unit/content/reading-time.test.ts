/** The home page promises the time that reading and answering the questions takes. */
import { expect, test } from 'vitest';
import { path } from '$lib/assessment/answers';
import { LOCALES, type Locale } from '$lib/content/locales';
import { words } from '$lib/content/words';

/** Usual rates of silent reading: characters a minute in Japanese, words in English. */
const READ: Readonly<Record<Locale, { unit: RegExp; perMinute: number }>> = {
	ja: { unit: /\S/gu, perMinute: 500 },
	en: { unit: /\S+/g, perMinute: 238 }
};
/** To decide and pick once the options are read. */
const MINUTES_PER_ANSWER = 3 / 60;

// Examples are folded, and read by those who want them.
test.each(LOCALES)('the promised minutes hold for the usual path, in %s', async (locale) => {
	const { unit, perMinute } = READ[locale];
	const [questions, home] = await Promise.all([words[locale].questions(), words[locale].home()]);
	const asked = path({}).map((question) => questions[question]);
	const texts = asked.flatMap(({ ask, hint = '', options }) => [
		ask,
		hint,
		...Object.values(options)
	]);
	const read = texts.join(' ').match(unit)?.length ?? 0;
	const minutes = read / perMinute + asked.length * MINUTES_PER_ANSWER;
	const [from, to] = (home.facts.minutes.match(/\d+/g) ?? []).map(Number);
	expect(minutes).toBeGreaterThanOrEqual(from ?? Infinity);
	expect(minutes).toBeLessThanOrEqual(to ?? 0);
});
