/** Warnings about a posting besides its kind. */
import type { CueMatch } from './cue-matches';
import type { Section } from './headings';
import { improperConditions } from './improper-conditions';
import { betweenKinds } from './job-title';
import { spanInSource, type NormalText } from './normalise';
import type { Line } from './sections';
import type { PostingCaution, PostingCautionId, Span } from './terms';
import type { Verdict } from './verdict';

const LARGE = /大規模|[0-9]{3,}(?:名|人)|[0-9]億|単価|[0-9]万/;

export function postingCautions(
	normal: NormalText,
	lines: readonly Line[],
	matches: readonly CueMatch[],
	{ kind }: Verdict
): PostingCaution[] {
	const found: (PostingCaution | undefined)[] = [improperConditions(normal)];
	const add = (id: PostingCautionId, facts: readonly string[], spans: readonly Span[]) => {
		const inSource = spans.map(({ start, end }) => spanInSource(normal, start, end));
		found.push({ id, facts, spans: inSource });
	};

	const titles = lines.filter(({ section }) => section === 'title');
	const words = ({ start, end }: Span) => normal.text.slice(start, end);
	const pmoTitles = titles.filter((line) => words(line).includes('pmo'));
	if (pmoTitles.length > 0 && (kind === 'pso' || kind === 'pm')) {
		add('title-says-pmo-duties-say-otherwise', ['F3', 'F11'], pmoTitles);
	}
	const asked = seniorMatches(matches, ['requirements']);
	if (asked.length > 0 && seniorMatches(matches, ['duties', 'lead', 'overview']).length === 0) {
		add('requirements-not-duties', ['F15'], asked);
	}
	const between = titles.filter((line) => betweenKinds(words(line)) !== undefined);
	if (between.length > 0) add('between-two-kinds', ['F3', 'F9'], between);
	if (kind === 'pso' && LARGE.test(normal.text)) add('size-and-price-do-not-tell', ['F13'], []);
	return found.filter((caution) => caution !== undefined);
}

const seniorMatches = (matches: readonly CueMatch[], sections: readonly Section[]) =>
	matches
		.filter(({ cue, section, kind, involvement }) => {
			const counts = involvement !== 'not' && cue.weight >= 2;
			return counts && sections.includes(section) && (kind === 'pm' || kind === 'true-pmo');
		})
		.slice(0, 10);
