/** The parts of a theme as the app and the styles get them. */
import postcss from 'postcss';
import { preprocess } from 'svelte/compiler';
import { afterEach, expect, test, vi } from 'vitest';
import { withLogo } from '../../../scripts/theme/logo-markup.mjs';
import { readTheme } from '../../../scripts/theme/read-theme.mjs';
import { themeConstants } from '../../../scripts/theme/theme-constants.mjs';
import { withTheme } from '../../../scripts/theme/theme-styles.mjs';

const theme = readTheme('tests/fixtures/theme/theme.json');

afterEach(() => vi.unstubAllEnvs());

test('each field is a literal of its own, and a missing one undefined', () => {
	expect(themeConstants(theme)).toMatchObject({
		'__THEME__.name.en': '"Sample Company PM & PMO Check"',
		'__THEME__.colours.light.accent': '"#00695c"'
	});
	expect(themeConstants(readTheme('src/theme.json'))).toMatchObject({
		'__THEME__.callToAction': 'undefined',
		'__THEME__.operator': 'undefined',
		'__THEME__.jobSites': '[]'
	});
});

test('the build marks the phrases of Japanese texts', () => {
	vi.stubEnv('VITEST', '');
	const { '__THEME__.callToAction.text.ja': text } = themeConstants(theme);
	expect(text?.replaceAll('\u200b', '')).toBe(JSON.stringify(theme.callToAction?.text.ja));
	expect(text).toContain('\u200b');
});

test('the styles get the colours of each scheme', () => {
	const { css } = postcss([withTheme(theme)]).process('a { @colours light } b { @colours dark }', {
		from: undefined
	});
	expect(css).toMatch(/^a \{[^}]*--accent-soft: #e6eee6/);
	expect(css).toMatch(/b \{[^}]*--accent-soft: #173a34/);
	expect(() => postcss([withTheme(theme)]).process('a { @colours pink }').css).toThrow(
		'@colours is light or dark'
	);
});

test('a logo is an image of known size with styles, and nothing without one', async () => {
	const styled = (of: typeof theme) =>
		postcss([withTheme(of)]).process('a { @logo; b: c }', { from: undefined }).css;
	const marked = async (of: typeof theme) =>
		(await preprocess('<a><!-- logo -->Name</a>', withLogo(of))).code;
	expect(styled(theme)).toContain('b: c');
	expect(await marked(theme)).toMatch(/<img\s[^>]*width="84"\s+height="28"/);
	const plain = readTheme('src/theme.json');
	expect(styled(plain)).toBe('');
	expect(await marked(plain)).toBe('<a><!-- logo -->Name</a>');
});

test('the app of this build has the theme that THEME names', () => {
	expect(__THEME__.name).toEqual(readTheme().name);
});
