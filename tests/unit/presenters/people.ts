/** The people whose results are shown. */
import type { Answers } from '$lib/assessment/answers';
import {
	allAt,
	OPERATOR,
	answersAt,
	TEAM_LEAD,
	VETERAN,
	WANTS_PM,
	WANTS_SUPPORT,
	WANTS_TRUE_PMO
} from '../assessment/people';

export const PEOPLE: Readonly<Record<string, Answers>> = {
	'somebody who answers nothing': {},
	'an operator who wants to support': answersAt(OPERATOR, WANTS_SUPPORT),
	'an operator who wants true PMO': answersAt(OPERATOR, WANTS_TRUE_PMO),
	'an operator who takes a PMO for a clerk': answersAt(OPERATOR, {
		...WANTS_SUPPORT,
		image: 'clerical',
		week: ['book-rooms', 'run-issues']
	}),
	'a team lead who wants PM': answersAt(TEAM_LEAD, WANTS_PM),
	'a team lead who wants true PMO': answersAt(TEAM_LEAD, WANTS_TRUE_PMO),
	'a PM who wants PM': answersAt(allAt(2), { ...WANTS_PM, future: 'larger-pm' }),
	'a PM of small projects who wants true PMO': answersAt(allAt(2, { scale: 0 }), WANTS_TRUE_PMO),
	'a PM who wants to support': answersAt(allAt(2), WANTS_SUPPORT),
	'a veteran who wants true PMO': answersAt(VETERAN, { ...WANTS_TRUE_PMO, future: 'dx' }),
	'a veteran who lost the portfolio to sleep': answersAt(
		{ ...VETERAN, accountability: 0 },
		WANTS_TRUE_PMO
	)
};
