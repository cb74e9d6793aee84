/** The parts of a theme as the app and the styles get them. */
import postcss from 'postcss';
import { afterEach, expect, test, vi } from 'vitest';
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

test('the files of the builder stay out of the pages', () => {
	expect(JSON.stringify(themeConstants(theme))).not.toContain('logo');
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

test('a logo is a background of fixed size, and no rule without one', () => {
	const styled = (of: typeof theme) =>
		postcss([withTheme(of)]).process('a { b: c; @logo light }', { from: 'src/app.css' }).css;
	expect(styled(theme)).toContain("url('../tests/fixtures/theme/logo.svg')");
	expect(styled(theme)).toContain('aspect-ratio: 3');
	expect(styled(readTheme('src/theme.json'))).toBe('');
});

test('the app of this build has the theme that THEME names', () => {
	expect(__THEME__.name).toEqual(readTheme().name);
});
