import type { Avoided, Glossary } from '../glossary-words';

export const glossary: Glossary = {
	pm: 'project manager',
	pso: 'project support office',
	pmoAtFirst: 'an organisation that monitors and governs projects from outside',
	work: {
		'support-pmo':
			'manages issues and schedules, prepares documents and coordinates between teams, beside the PM',
		pm: 'makes the decisions at the head of the project and is accountable for its result: deadline, budget and quality',
		'true-pmo':
			'oversees several projects from outside, sets standards and corrects how projects are run',
		pso: 'does clerical work such as booking meeting rooms, taking minutes and correcting documents'
	},
	stages: { far: 'Some way off', near: 'In sight', ready: 'Ready' }
};

/** A phrase ('manages …') as a sentence. */
export const sentence = (phrase: string): string =>
	`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;

export const avoided: readonly Avoided[] = [
	// The check.
	{ use: 'check', not: /\bquiz|(?<!self-|\/)\bassessment|\bsurvey|\bquestionnaire/i },
	{ use: 'next role', not: /\b(?:recommended|suggested) role|\brole to go for/i },
	{ use: 'destination', not: /\btarget role|\bgoal role/i },
	{ use: 'job posting', not: /\bjob ad(?:s|vert\w*)?\b|\bvacanc/i },
	{ use: 'résumé', not: /\bresumes?\b|\bCVs?\b|curriculum/i },
	// Data.
	{ use: 'stored on the device', not: /\bsaved? (?:on|in) (?:this|the|your) (?:device|browser)/i },
	{ use: 'delete', not: /\berase|\bdiscard|\bwipe/i },
	{ use: 'share link', not: /\bsharing link|\bshare URL/i },
	{ use: 'tick', not: /\bcheck ?box|\bcheckmark/i },
	// The trade.
	{ use: 'support PMO', not: /\b(?:supporting|de facto) PMO/i },
	{ use: 'true PMO', not: /\b(?:real|genuine|proper|original) PMO/i },
	{ use: 'documents', not: /\bpapers?\b/i },
	{ use: 'lead', not: /\bmain person/i },
	{ use: 'entry requirement', not: /\bentrance condition/i },
	{ use: 'clerical work', not: /\boffice (?:work|skill|job|task)/i },
	{ use: 'cutover', not: /\bcut-over|\bswitch-?over/i },
	{ use: 'issue list', not: /\bissue table/i },
	{ use: 'data-centre move', not: /\bdata ?cent(?:er|re) move|\bdatacent/i },
	// British spelling, and the marks of print.
	{ use: 'colour, centre, behaviour', not: /\w*(?:color|center|behavior|favor|labor)(?!at)/i },
	{
		use: 'organise, analyse',
		not: /\b(?:organ|standard|recogn|summar|priorit|real|minim|maxim|util|virtual|author|final)iz|\banalyz/i
	},
	{
		use: 'licence, judgement, cancelled',
		not: /\blicenses?\b|\bjudgment|\b(?:cancel|travel)ed\b/i
	},
	{ use: 'email', not: /\be-mail/i },
	{ use: '“ ” and ’', not: /"|\w'\w/ }
];
