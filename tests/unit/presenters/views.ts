/** Everything that a presenter is given to show answers in words. */
import { recommend } from '$lib/assessment/recommend';
import type { Answers } from '$lib/assessment/answers';
import type { Locale } from '$lib/content/locales';
import type { ToRule } from '$lib/content/method-words';
import { words } from '$lib/content/words';
import type { ComparisonTexts } from '$lib/presenters/comparison';
import type { ResultView } from '$lib/presenters/result';

/** The view of a result page; its links name their targets. */
export async function viewOf(answers: Answers, locale: Locale = 'en'): Promise<ResultView> {
	const [result, questions, common, facts] = await Promise.all([
		words[locale].result(),
		words[locale].questions(),
		words[locale].common(),
		words[locale].facts()
	]);
	return {
		answers,
		recommendation: recommend(answers),
		words: result,
		questions,
		kinds: common.kinds,
		quoted: common.quoted,
		facts,
		toQuestion: (question) => `to ${question}`,
		toSource: (id) => `to ${id}`
	};
}

/** Links of figures name their rules. */
export const toRule: ToRule = (rule) => `#${rule}`;

/** The words of a comparison. */
export async function textsOf(locale: Locale = 'en'): Promise<ComparisonTexts> {
	const [comparison, questions, { kinds, pointsOf }] = await Promise.all([
		words[locale].comparison(),
		words[locale].questions(),
		words[locale].common()
	]);
	return { words: comparison, questions, kinds, pointsOf };
}
