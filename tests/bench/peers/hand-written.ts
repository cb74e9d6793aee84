/**
 * The reference: one file with all questions and no framework, of which one question is shown. It
 * stores nothing, so it is a lower bound rather than a usable quiz.
 */
import { NEXT, type PeerQuestion } from './questions';

export const handWrittenPage = (questions: readonly PeerQuestion[]) => `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Quiz</title>
<style>
body { max-width: 40rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.7 sans-serif }
fieldset { border: 0; margin: 0; padding: 0 }
legend { font-size: 1.25rem; font-weight: 700 }
label { display: block; padding: .75rem; margin: .5rem 0; border: 1px solid #767676; border-radius: .5rem }
button { padding: .75rem 2rem; font: inherit }
</style>
<form>
<progress max="${questions.length}" value="1"></progress>
${questions.map(fieldset).join('\n')}
<button>${NEXT}</button>
</form>
<script>
const form = document.querySelector('form'), questions = [...document.querySelectorAll('fieldset')]
let at = 0
form.onsubmit = (event) => {
	event.preventDefault()
	questions[at++].hidden = true
	form.querySelector('progress').value = at + 1
	if (questions[at]) return void (questions[at].hidden = questions[at].disabled = false)
	const list = document.createElement('ul')
	for (const { value } of form.querySelectorAll(':checked')) list.append(value, document.createElement('br'))
	form.replaceWith(list)
}
</script>
`;

/** Hidden questions are disabled, too, or the browser would require their answers. */
const fieldset = ({ id, ask, hints, most, options }: PeerQuestion, index: number) =>
	`<fieldset${index > 0 ? ' hidden disabled' : ''}><legend>${escaped(ask)}</legend>
${hints.map((hint) => `<p>${escaped(hint)}</p>`).join('')}
${options
	.map(
		({ value, label }) =>
			`<label><input ${most > 1 ? 'type="checkbox"' : 'type="radio" required'} name="${id}" value="${value}">${escaped(label)}</label>`
	)
	.join('')}</fieldset>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
