/** The same questions in SurveyJS, built as its documentation tells: one page each. */
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
// The other stylesheet fetches a font from elsewhere, which would be no fair comparison.
import 'survey-core/survey-core.fontless.min.css';
import { NEXT, peerQuestions } from '../questions';

const survey = new Model({
	pageNextText: NEXT,
	completeText: NEXT,
	showProgressBar: true,
	showQuestionNumbers: false,
	pages: peerQuestions.map(({ id, ask, hints, most, options }) => ({
		elements: [
			{
				name: id,
				title: ask,
				description: hints.join('\n'),
				isRequired: true,
				...(most > 1 ? { type: 'checkbox', maxSelectedChoices: most } : { type: 'radiogroup' }),
				choices: options.map(({ value, label }) => ({ value, text: label }))
			}
		]
	}))
});
const place = document.querySelector<HTMLElement>('#survey');
if (place) renderSurvey(survey, place);
