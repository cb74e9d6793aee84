import { expect, test } from 'vitest';
import { shownLink } from '$lib/presenters/shown-link';

test.each([
	['https://company.example/', 'company.example'],
	['https://company.example/jobs?from=check', 'company.example/jobs'],
	['mailto:jobs@company.example?subject=PMO', 'jobs@company.example'],
	['mailto:%E6%8E%A1%E7%94%A8@company.example', '採用@company.example'],
	['tel:+81312345678', '+81312345678']
])('%s is shown as %s', (link, shown) => {
	expect(shownLink(link)).toBe(shown);
});
