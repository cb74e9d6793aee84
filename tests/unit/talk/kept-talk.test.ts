import { afterEach, expect, test, vi } from 'vitest';
import {
	forgetTalks,
	keepTalk,
	keptTalk,
	NO_TALK
} from '../../../src/routes/[[locale=locale]]/talk/kept-talk';

const LINK = '#share=2.AAAA';
const TALK = {
	observer: { lead: 'team', week: ['run-issues'] },
	notes: { lead: 'a note' },
	isShown: true
} as const;

class Session extends Map<string, string> {
	getItem = (key: string) => this.get(key) ?? null;
	setItem = (key: string, text: string) => this.set(key, text);
	removeItem = (key: string) => this.delete(key);
}

function stub(session: Partial<Session> = new Session()) {
	vi.stubGlobal('sessionStorage', session);
	return session;
}
afterEach(() => vi.unstubAllGlobals());

test('talks are kept by their links', () => {
	stub();
	expect(keptTalk(LINK)).toBe(NO_TALK);
	keepTalk(LINK, TALK);
	expect(keptTalk(LINK)).toEqual(TALK);
	keepTalk('#share=2.BBBB', { ...TALK, isShown: false });
	expect(keptTalk(LINK)).toEqual(TALK);
	expect(keptTalk('#share=2.BBBB')).toEqual({ ...TALK, isShown: false });
	expect(keptTalk('#share=2.CCCC')).toBe(NO_TALK);
});

test('nothing is left of talks that are forgotten', () => {
	const session = stub();
	keepTalk(LINK, TALK);
	forgetTalks();
	expect(session.size).toBe(0);
});

test.each([
	['{', NO_TALK],
	['7', NO_TALK],
	[JSON.stringify({ [LINK]: 7 }), NO_TALK],
	[JSON.stringify({ [LINK]: { observer: { lead: 'all' }, notes: 'a', isShown: 1 } }), NO_TALK],
	[JSON.stringify({ [LINK]: { ...TALK, notes: { lead: 'a note', risk: 7, other: 'b' } } }), TALK]
])('%s is read as far as it is whole', (text, read) => {
	stub(new Session([['talks', text]]));
	expect(keptTalk(LINK)).toEqual(read);
});

test('where site data are blocked nothing is kept', () => {
	const refuse = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	stub({ getItem: refuse, setItem: refuse, removeItem: refuse });
	keepTalk(LINK, TALK);
	forgetTalks();
	expect(keptTalk(LINK)).toBe(NO_TALK);
});
