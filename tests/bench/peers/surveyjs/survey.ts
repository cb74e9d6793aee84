/** The same questions in SurveyJS, one a page, built as its documentation describes. */
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
// The default stylesheet loads a font from another host, which would be unfair.
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
const container = document.querySelector<HTMLElement>('#survey');
if (container) renderSurvey(survey, container);
