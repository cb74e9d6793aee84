import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOCALES } from '$lib/content/locales';
import { WORRIES } from '$lib/content/worries';
import { words } from '$lib/content/words';
import { openGraphPicture } from '$lib/presenters/open-graph-picture';
import { descriptionOf, FOUND, foundTags } from '../../../src/found.server';
import { GET as robots } from '../../../src/routes/robots.txt/+server';
import { GET as sitemap } from '../../../src/routes/sitemap.xml/+server';

const SITE = 'https://career.example';

afterEach(() => vi.unstubAllEnvs());

describe('a page of a site with an address', () => {
	it('names itself, its other languages, and the one for everybody else', async () => {
		vi.stubEnv('SITE_URL', SITE);
		const tags = await foundTags('roles', 'en');
		expect(tags).toContain(`<link rel="canonical" href="${SITE}/en/roles/">`);
		expect(
			[...tags.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(([, ...link]) => link)
		).toEqual([
			['ja', `${SITE}/roles/`],
			['en', `${SITE}/en/roles/`],
			['x-default', `${SITE}/roles/`]
		]);
	});

	it('tells other sites its language with a territory', async () => {
		vi.stubEnv('SITE_URL', SITE);
		expect(await foundTags('', 'ja')).toContain('<meta property="og:locale" content="ja_JP">');
		expect(await foundTags('', 'en')).toContain('<meta property="og:locale" content="en_GB">');
	});

	it.each(['result', 'history', 'quiz/phase', 'quiz/review'] as const)(
		'is not found where it is one person’s: %s',
		async (page) => {
			vi.stubEnv('SITE_URL', SITE);
			expect(await foundTags(page, 'ja')).toBe('');
		}
	);

	it.each(LOCALES)('lists the answers of the home page for machines, in %s', async (locale) => {
		vi.stubEnv('SITE_URL', SITE);
		const tags = await foundTags('', locale);
		const data = [...tags.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
			([, json = '']): unknown => JSON.parse(json)
		);
		const { worries } = await words[locale].home();
		expect(data).toMatchObject([
			{ '@type': 'WebApplication', inLanguage: locale },
			{
				'@type': 'FAQPage',
				mainEntity: Object.values(WORRIES)
					.flat()
					.map(({ id }) => ({
						name: worries[id].question,
						acceptedAnswer: { text: worries[id].answer }
					}))
			}
		]);
	});
});

it('without an address a page has no tags', async () => {
	expect(await foundTags('', 'ja')).toBe('');
});

it('pages have descriptions of their own, the others that of the site', () => {
	expect(descriptionOf('roles', 'en')).not.toBe(descriptionOf('', 'en'));
	expect(descriptionOf('quiz/phase', 'en')).toBe(descriptionOf('', 'en'));
});

it('the sitemap lists them with their languages, and robots are led to it', async () => {
	vi.stubEnv('SITE_URL', SITE);
	const xml = await sitemap().text();
	const addresses = [...xml.matchAll(/<loc>([^<]+)/g)].map(([, address]) => address);
	expect(addresses).toHaveLength(FOUND.length * LOCALES.length);
	expect(addresses).toContain(`${SITE}/en/roles/`);
	expect(xml.match(/hreflang="en"/g)).toHaveLength(addresses.length);
	expect(await robots().text()).toContain(`Sitemap: ${SITE}/sitemap.xml`);
});

it('without an address there is neither', () => {
	expect([sitemap().status, robots().status]).toEqual([404, 404]);
});

it('the picture of the site holds its name, its title in two lines, and the roles', () => {
	const svg = openGraphPicture({
		siteName: 'A & B',
		title: 'PMとPMO、次に',
		rungs: ['support', 'PM']
	});
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
	expect(texts).toEqual(['A &#38; B', 'PMとPMO、', '次に', 'Support', 'PM']);
});
