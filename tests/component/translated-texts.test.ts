import { afterEach, beforeEach, expect, test } from 'vitest';
import { restoreTranslated } from '$lib/platform/translated-texts';

let stop: () => void;
let text: Text;
let font: Element;

const reported = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
	document.body.innerHTML = '<p><b>1</b> saving</p>';
	text = document.querySelector('p')?.lastChild as Text;
	font = document.createElementNS(document.body.namespaceURI, 'font');
	font.textContent = '保存中';
	stop = restoreTranslated(document.body);
});
afterEach(() => stop());

test('a translated text that changes later is shown in its place', async () => {
	text.replaceWith(font);
	await reported();
	text.data = ' saved';
	await reported();
	expect(document.body.innerHTML).toBe('<p><b>1</b> saved</p>');
});

test('a text is translated again and again', async () => {
	for (const data of ['saving', 'saved', 'saving']) {
		text.replaceWith(font);
		await reported();
		text.data = `${data} ${data}`;
		await reported();
		expect(document.querySelector('p')?.textContent).toBe(`1${data} ${data}`);
	}
});

test('a text stays out of the page where its translation has gone', async () => {
	text.replaceWith(font);
	await reported();
	font.remove();
	text.data = 'saved';
	await reported();
	expect(document.body.innerHTML).toBe('<p><b>1</b></p>');
});

test('the original that the translator itself puts back is left alone', async () => {
	text.replaceWith(font);
	await reported();
	font.replaceWith(text);
	text.data = ' saved';
	await reported();
	expect(document.body.innerHTML).toBe('<p><b>1</b> saved</p>');
});
