/** What to know about a posting besides its kind. */
import type { Finding } from './evidence';
import type { Part } from './headings';
import { improperConditions } from './improper';
import { spanInSource, type Normal } from './normalise';
import type { Line } from './parts';
import { betweenKinds } from './role';
import type { Caution, CautionId, Span } from './terms';
import type { Verdict } from './verdict';

const LARGE = /大規模|[0-9]{3,}(?:名|人)|[0-9]億|単価|[0-9]万/;

export function cautions(
	normal: Normal,
	parts: readonly Line[],
	findings: readonly Finding[],
	{ kind, reason }: Verdict
): Caution[] {
	const found: (Caution | undefined)[] = [improperConditions(normal)];
	const at = ({ start, end }: Span) => spanInSource(normal, start, end);
	const add = (id: CautionId, facts: readonly string[], spans: readonly Span[]) => {
		found.push({ id, facts, spans: spans.map(at) });
	};

	const titles = parts.filter(({ part }) => part === 'title');
	const words = ({ start, end }: Span) => normal.text.slice(start, end);
	const pmoTitles = titles.filter((line) => words(line).includes('pmo'));
	if (pmoTitles.length > 0 && (kind === 'pso' || kind === 'pm')) {
		add('title-says-pmo-duties-say-otherwise', ['F3', 'F11'], pmoTitles);
	}
	const asked = strongIn(findings, ['requirements']);
	if (asked.length > 0 && strongIn(findings, ['duties', 'lead', 'overview']).length === 0) {
		add('requirements-not-duties', ['F15'], asked);
	}
	if (reason === 'several-jobs') add('several-jobs-in-one-text', ['F15'], titles);
	const between = titles.filter((line) => betweenKinds(words(line)) !== undefined);
	if (between.length > 0) add('between-two-kinds', ['F3', 'F9'], between);
	if (kind === 'pso' && LARGE.test(normal.text)) add('size-and-price-do-not-tell', ['F13'], []);
	return found.filter((caution) => caution !== undefined);
}

const strongIn = (findings: readonly Finding[], parts: readonly Part[]) =>
	findings
		.filter(({ cue, part, kind, reading }) => {
			const counts = reading !== 'not' && cue.weight >= 2 && !cue.hintIn;
			return counts && parts.includes(part) && (kind === 'pm' || kind === 'true-pmo');
		})
		.slice(0, 10);
