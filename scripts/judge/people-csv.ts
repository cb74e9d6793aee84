/** The table of `/advise` as CSV. */
import type { Locale } from '../../src/lib/content/locales';
import { advise as adviseEn } from '../../src/lib/content/en/advise';
import { common as commonEn } from '../../src/lib/content/en/common';
import { facts as factsEn } from '../../src/lib/content/en/facts';
import { questions as questionsEn } from '../../src/lib/content/en/questions';
import { result as resultEn } from '../../src/lib/content/en/result';
import { advise as adviseJa } from '../../src/lib/content/ja/advise';
import { common as commonJa } from '../../src/lib/content/ja/common';
import { facts as factsJa } from '../../src/lib/content/ja/facts';
import { questions as questionsJa } from '../../src/lib/content/ja/questions';
import { result as resultJa } from '../../src/lib/content/ja/result';
import { csv } from '../../src/lib/csv';
import { earlierAnswers } from '../../src/lib/presenters/people';
import { peopleCells, rowContent } from '../../src/lib/presenters/people-rows';
import type { Received } from '../../src/lib/storage/read-received';

// Not by `content/words`, which loads them later than scripts can.
const WORDS = {
	ja: {
		advise: adviseJa,
		common: commonJa,
		facts: factsJa,
		questions: questionsJa,
		result: resultJa
	},
	en: {
		advise: adviseEn,
		common: commonEn,
		facts: factsEn,
		questions: questionsEn,
		result: resultEn
	}
};

export function peopleCsv(all: readonly Received[], locale: Locale): string {
	const { advise, common, facts, questions, result } = WORDS[locale];
	const view = {
		words: result,
		questions,
		kinds: common.kinds,
		quoted: common.quoted,
		facts,
		toQuestion: () => undefined,
		toSource: (id: string) => id
	};
	const people = all.map((received, id) => ({ id, name: received.name || received.key, received }));
	const earlier = earlierAnswers(people);
	const rows = people.map((person) => ({
		...person,
		...rowContent(person.received, earlier.get(person.id), { words: advise, view })
	}));
	return csv(peopleCells(rows, advise));
}
