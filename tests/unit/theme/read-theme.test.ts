/** A theme is refused with the file, the field and the way out. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readTheme } from '../../../scripts/theme/read-theme.mjs';

const FIXTURE = 'tests/fixtures/theme/theme.json';
const dir = mkdtempSync(join(tmpdir(), 'theme-'));
copyFileSync('tests/fixtures/theme/logo.svg', join(dir, 'logo.svg'));
copyFileSync('tests/fixtures/theme/logo-dark.svg', join(dir, 'logo-dark.svg'));
afterAll(() => rmSync(dir, { recursive: true }));

/** The fixture with one field set, such as `colours.light.accent`, or left out. */
function readWith(field: string, value: unknown) {
	const theme: unknown = JSON.parse(readFileSync(FIXTURE, 'utf8'));
	const keys = field.split('.');
	const last = keys.pop() ?? '';
	let at = theme as Record<string, Record<string, never>>;
	for (const key of keys) at = at[key] ?? {};
	Object.assign(at, { [last]: value });
	const path = join(dir, 'theme.json');
	writeFileSync(path, JSON.stringify(theme));
	return readTheme(path);
}

describe('a theme', () => {
	test('is the default one unless THEME names another', () => {
		vi.stubEnv('THEME', '');
		expect(readTheme()).toEqual(readTheme('src/theme.json'));
		vi.stubEnv('THEME', FIXTURE);
		expect(readTheme()).toEqual(readTheme(FIXTURE));
		vi.unstubAllEnvs();
	});

	test('may leave out all but its name and two colours for each scheme', () => {
		const path = join(dir, 'small.json');
		const { name, colours } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as {
			name: object;
			colours: Record<'light' | 'dark', { accent: string; want: string }>;
		};
		const small = ({ accent, want }: { accent: string; want: string }) => ({ accent, want });
		writeFileSync(
			path,
			JSON.stringify({
				name,
				colours: { light: small(colours.light), dark: small(colours.dark) }
			})
		);
		const theme = readTheme(path);
		expect(theme).toMatchObject({ shortName: name, jobSites: [] });
		expect(theme.callToAction).toBeUndefined();
		expect(theme.operator).toBeUndefined();
		expect(theme.logo).toBeUndefined();
		expect(theme.colours.light.ground).toBe('#ffffff');
	});

	test('names its logo for both schemes, with the ratio of its sides', () => {
		expect(readTheme(FIXTURE).logo).toMatchObject({ light: { ratio: 3 }, dark: { ratio: 3 } });
		const { logo } = readWith('logo', { light: 'logo.svg' });
		expect(logo?.dark).toEqual(logo?.light);
	});
});

describe('an error names the file, the field and the way out:', () => {
	test.each([
		['name.en', undefined, 'name.en is missing'],
		['name', 'Career', 'name must be an object'],
		['name.ja', '  ', 'name.ja is "": it must be a text of one line'],
		['name.ja', 'a\nb', 'must be a text of one line'],
		['slogan', 'Hello', 'slogan is no field of a theme'],
		['colours.dark', undefined, 'colours.dark is missing'],
		['colours.light.accent', 'red', 'such as "#0017c1"'],
		['colours.light.accent', 'red;}body{display:none', 'such as "#0017c1"'],
		['colours.light.accent', '#00695c;}body{display:none', 'such as "#0017c1"'],
		['colours.light.accent', '#fff', 'such as "#0017c1"'],
		['colours.light.accent', 255, 'colours.light.accent is 255: it must be a text'],
		['callToAction.text.en', undefined, 'callToAction.text.en is missing'],
		['callToAction.link', 'javascript:alert(1)', 'callToAction.link is "javascript:alert(1)"'],
		['callToAction.link', ' java\nscript:alert(1)', 'must be an address'],
		['callToAction.link', 'data:text/html,<script>', 'must be an address'],
		['callToAction.link', 'http://company.example/', '"https://example.com/jobs"'],
		['callToAction.link', '/jobs', 'must be an address'],
		['operator', undefined, 'operator must be given with callToAction'],
		['operator.contact', 'career@company.example', '"mailto:info@example.com"'],
		['operator.contact', 'blob:https://company.example/1', 'must be an address'],
		['jobSites', { name: 'x' }, 'jobSites must be a list'],
		['jobSites.0.search', 'https://jobs.example/', 'must contain "{words}"'],
		['jobSites.0.search', 'https://{words}.example/', 'must contain "{words}"'],
		['jobSites.0.search', 'ftp://jobs.example/{words}', 'must be an address'],
		['logo.light', '../../etc/logo.png', 'must name an SVG file'],
		['logo.light', 'none.svg', 'logo.light is "none.svg": there is no such file'],
		['logo.light', 'https://company.example/logo.svg', 'must name an SVG file']
	])('%s = %j', (field, value, error) => {
		const path = join(dir, 'theme.json');
		expect(() => readWith(field, value)).toThrow(error);
		expect(() => readWith(field, value)).toThrow(path);
	});

	test('several faults at once', () => {
		writeFileSync(join(dir, 'empty.json'), '{}');
		expect(() => readTheme(join(dir, 'empty.json'))).toThrow(
			/name is missing[^]*colours is missing/
		);
	});

	test('a file that is missing or no JSON', () => {
		expect(() => readTheme(join(dir, 'none.json'))).toThrow('there is no such file');
		writeFileSync(join(dir, 'broken.json'), '{ "name": ');
		expect(() => readTheme(join(dir, 'broken.json'))).toThrow('it is not JSON');
		writeFileSync(join(dir, 'list.json'), '[]');
		expect(() => readTheme(join(dir, 'list.json'))).toThrow('missing');
	});

	test('a logo whose size is unknown', () => {
		writeFileSync(join(dir, 'bare.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
		expect(() => readWith('logo.light', 'bare.svg')).toThrow('needs a viewBox');
	});
});

describe('the build fails below AA', () => {
	test.each([
		[
			'colours.light.accent',
			'#4a90d9',
			/colours\.light: accent \(#4a90d9\) on ground .* needs 4\.5:1/
		],
		[
			'colours.dark.accent',
			'#00695c',
			/colours\.dark: accent \(#00695c\) on ground .* needs 4\.5:1/
		],
		['colours.light.want', '#ffb27a', /want .* on surface .* needs 3:1/],
		['colours.light.ground', '#8a8a8a', /line .* on ground .* needs 3:1/],
		['colours.dark.accentSoft', '#7fd8c4', /ink .* on accentSoft .* needs 4\.5:1/]
	])('%s = %s', (field, value, error) => {
		expect(() => readWith(field, value)).toThrow(error);
		expect(() => readWith(field, value)).toThrow('Choose darker or lighter colours');
	});

	test('names the ratio, rounded down', () => {
		// 4.4999 on white.
		expect(() => readWith('colours.light', { accent: '#00695c', want: '#767677' })).not.toThrow();
		expect(() => readWith('colours.light', { accent: '#00695c', want: '#777777' })).toThrow(
			'want (#777777) on ground (#ffffff) has a contrast of 4.47:1 and needs 4.5:1'
		);
	});
});
