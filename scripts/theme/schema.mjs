/** The fields of a theme file. A message says what a value must look like (docs/theming.md). */
import * as v from 'valibot';

const text = v.pipe(
	v.string('must be a text'),
	v.trim(),
	v.regex(/^[^\p{Cc}]+$/u, 'must be a text of one line'),
	v.maxLength(400, 'must have 400 letters at most')
);

/** The languages of the site (`src/lib/content/locales.ts`). */
const inEachLanguage = v.strictObject({ ja: text, en: text });

const colour = v.pipe(
	v.string('must be a text'),
	v.regex(/^#[\da-f]{6}$/i, 'must be a colour of six hexadecimal digits, such as "#0017c1"')
);

const brandColours = v.strictObject({
	accent: colour,
	want: colour,
	accentStrong: v.optional(colour),
	accentSoft: v.optional(colour),
	ground: v.optional(colour)
});

/**
 * @param {readonly `${string}:`[]} protocols
 * @param {string} examples
 */
const address = (protocols, examples) =>
	v.pipe(
		v.string('must be a text'),
		v.check(
			(value) => URL.canParse(value) && protocols.some((each) => new URL(value).protocol === each),
			`must be an address such as ${examples}`
		)
	);

const svgFile = v.pipe(
	v.string('must be a text'),
	v.regex(/^[\w-][\w./-]*\.svg$/, 'must name an SVG file in the folder of the theme: "logo.svg"')
);

const fields = v.strictObject({
	name: inEachLanguage,
	/** Under the icon on a home screen. */
	shortName: v.optional(inEachLanguage),
	logo: v.optional(v.strictObject({ light: svgFile, dark: v.optional(svgFile) })),
	colours: v.strictObject({ light: brandColours, dark: brandColours }),
	callToAction: v.optional(
		v.strictObject({
			text: inEachLanguage,
			label: inEachLanguage,
			link: address(
				['https:', 'mailto:'],
				'"https://example.com/jobs" or "mailto:jobs@example.com"'
			)
		})
	),
	operator: v.optional(
		v.strictObject({
			name: inEachLanguage,
			contact: address(
				['https:', 'mailto:', 'tel:'],
				'"https://example.com/contact", "mailto:info@example.com" or "tel:+81312345678"'
			)
		})
	),
	jobSites: v.optional(
		v.array(
			v.strictObject({
				name: inEachLanguage,
				search: v.pipe(
					address(['https:'], '"https://example.com/?q={words}"'),
					v.regex(
						/^https:\/\/[^/{]+\/.*\{words\}/,
						'must contain "{words}", where the search words go'
					)
				)
			}),
			'must be a list'
		),
		[]
	)
});

export const THEME_FILE = v.pipe(
	fields,
	v.forward(
		v.check(
			({ callToAction, operator }) => !callToAction || operator !== undefined,
			'must be given with callToAction: the page says whose offer it is'
		),
		['operator']
	)
);

/** @typedef {v.InferOutput<typeof brandColours>} BrandColours */
/** @typedef {'light' | 'dark'} Scheme */
