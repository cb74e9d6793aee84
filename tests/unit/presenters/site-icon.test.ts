import { expect, test } from 'vitest';
import { siteIcon } from '$lib/presenters/site-icon';

const { accent, onAccent } = __THEME__.colours.light;

test('the icon has the colours of the theme', () => {
	expect(siteIcon(48)).toContain(`fill="${accent}"`);
	expect(siteIcon(48)).toContain(`stroke="${onAccent}"`);
});

test('a margin is filled to the edges, where phones cut the corners', () => {
	expect(siteIcon(512)).toContain('viewBox="0 0 32 32"');
	expect(siteIcon(512)).toContain('rx="6"');
	const maskable = siteIcon(512, 0.1);
	expect(maskable).toContain('viewBox="-4 -4 40 40"');
	expect(maskable).toContain('<rect x="-4" y="-4" width="40" height="40" rx="0"');
});
