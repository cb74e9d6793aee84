/**
 * Tags by which search engines and other sites find and show a page. They name addresses, so a build
 * without `SITE_URL` has none.
 */
import { DEFAULT_LOCALE, LANGUAGES, LOCALES, type Locale } from '$lib/content/locales';
import { staticWords } from '$lib/content/static';
import { words } from '$lib/content/words';
import { WORRIES } from '$lib/content/worries';
import { withoutPhraseBreaks } from '$lib/phrase-breaks';
import { address, type Page } from '$lib/platform/addresses';
import { PICTURE } from '$lib/presenters/open-graph-picture';
import { siteUrl } from '../scripts/site-url.mjs';

/** Pages that are the same for everybody. */
export const FOUND: readonly Page[] = [
	'',
	'quiz',
	'roles',
	'postings',
	'method',
	'sources',
	'privacy',
	'advise'
];

/** The origin of the site, if the build knows it. */
export const site = () => siteUrl(process.env.SITE_URL);

/** The page in each language, and in the one for everybody else. */
export const alternates = (site: string, page: Page) =>
	[...LOCALES.map((of) => [of, of] as const), ['x-default', DEFAULT_LOCALE] as const].map(
		([hreflang, of]) => ({ hreflang, href: site + address(of, page) })
	);

/** @returns the tags of a page, with `%title%` for its title, or nothing where it is not to be found */
export async function foundTags(page: Page, locale: Locale): Promise<string> {
	const origin = site();
	if (!origin || !FOUND.includes(page)) return '';
	const url = origin + address(locale, page);
	const { siteName } = await words[locale].common();
	const description = descriptionOf(page, locale);
	const tags = [
		`<link rel="canonical" href="${url}">`,
		...alternates(origin, page).map(
			({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`
		),
		...Object.entries({
			type: 'website',
			url,
			title: '%title%',
			site_name: siteName,
			description,
			locale: territory(locale),
			image: `${origin}${address(locale, '')}open-graph.png`,
			'image:width': PICTURE.width,
			'image:height': PICTURE.height,
			'image:alt': siteName
		}).map(
			([name, content]) => `<meta property="og:${name}" content="${escaped(String(content))}">`
		),
		'<meta name="twitter:card" content="summary_large_image">',
		...(page === '' ? await structuredData(locale, siteName, url, description) : [])
	];
	return tags.join('\n\t\t');
}

/** Of a page that has none of its own, that of the site. */
export function descriptionOf(page: Page, locale: Locale): string {
	const { description, descriptions } = staticWords[locale];
	const own: Readonly<Partial<Record<Page, string>>> = descriptions;
	return own[page] ?? description;
}

/** The site as an application, and the questions that the home page answers. */
async function structuredData(
	locale: Locale,
	name: string,
	url: string,
	description: string
): Promise<string[]> {
	const home = await words[locale].home();
	const application = {
		'@type': 'WebApplication',
		name,
		url,
		description,
		inLanguage: locale,
		applicationCategory: 'BusinessApplication',
		operatingSystem: 'Any',
		isAccessibleForFree: true
	};
	const questions = {
		'@type': 'FAQPage',
		inLanguage: locale,
		mainEntity: Object.values(WORRIES)
			.flat()
			.map(({ id }) => ({
				'@type': 'Question',
				name: withoutPhraseBreaks(home.worries[id].question),
				acceptedAnswer: { '@type': 'Answer', text: withoutPhraseBreaks(home.worries[id].answer) }
			}))
	};
	return [application, questions].map((data) => {
		const json = JSON.stringify({ '@context': 'https://schema.org', ...data });
		return `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`;
	});
}

/** As Open Graph writes a language: `ja_JP`. */
function territory(locale: Locale): string {
	const { language, region } = new Intl.Locale(LANGUAGES[locale].intl).maximize();
	return `${language}_${region}`;
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
