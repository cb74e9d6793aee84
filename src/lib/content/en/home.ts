import type { HomeWords } from '../home-words';
import { glossary, sentence } from './glossary';

export const home: HomeWords = {
	title: 'PM or PMO: find your next role',
	lead: [
		'A self-assessment for infrastructure engineers in Japan that finds your next role from your experience and interests.',
		'It recommends support PMO, PM or true PMO, and shows the reasons, the experience you still lack and what to do next.',
		'It also helps you recognise a mainly clerical job (PSO) that is advertised under the same name, “PMO”.'
	],
	facts: {
		minutes: '5 to 6 minutes to read and answer',
		questions: (n) => `About ${n} questions`,
		device: 'Your answers do not leave your device'
	},
	start: 'Start the check',
	continueAt: (n) => `Continue at question ${n}`,
	continueAtReview: 'Continue at the review',
	startOver: 'Start again from the beginning',
	startOverAsk:
		'Delete the answers given so far and start from the beginning? Stored results are not deleted.',
	startOverYes: 'Delete the answers and start',
	startOverNo: 'Keep the answers',
	seeResult: (date) => `See the result of ${date}`,
	seeHistory: 'See the history of your checks',
	retake: 'Take the check again',
	plan: {
		progress: (done, of) => `Your plan: ${done} of ${of} done`,
		next: (step, month) => `Next: ${step}${month ? ` (${month})` : ''}`,
		see: 'See your plan'
	},
	kindsHeading: 'PM and PMO: four kinds of job',
	kindsLead: 'Jobs advertised as “PMO” come in three kinds. Here they are next to the PM.',
	kinds: {
		'support-pmo': sentence(glossary.work['support-pmo']),
		pm: sentence(glossary.work.pm),
		'true-pmo': sentence(glossary.work['true-pmo']),
		pso: `${sentence(glossary.work.pso)} It may be advertised as “PMO assistant” or the like.`
	},
	kindsMore: 'See in detail how the roles differ',
	worriesHeading: 'Answers to common worries',
	source: 'Source',
	worries: [
		{
			question: 'Is PMO a dead end for my career?',
			answer:
				'That depends on the kind of PMO. True PMO work builds management skill and an organisation-wide view, and widens your choices afterwards. Support PMO work gives you experience in managing issues and schedules close to the PM. In a PSO job, which is mainly clerical, you may gain no engineering experience.',
			facts: ['F9', 'F11', 'F14']
		},
		{
			question: 'Will I only take minutes as a PMO?',
			answer:
				'If minutes and room bookings are the main part, the job is a PSO job. A support PMO prepares documents too, but also manages issues and schedules and coordinates between teams. A true PMO sets standards and manages risks. Before you apply, ask what a working week is made up of.',
			facts: ['F4', 'F9', 'F11', 'F15']
		},
		{
			question: 'Can I become a PMO without PM experience?',
			answer:
				'That depends on the kind of PMO. This check does not ask for PM experience for the support PMO. For the true PMO, it asks that you have been accountable for a project as its PM. If you are aiming for true PMO, it shows what experience to gain first.',
			facts: ['F5', 'F9', 'F15']
		},
		{
			question: 'Does my time as a “PMO” count as PM experience?',
			answer:
				'The title alone does not. A PM is the person with final responsibility for a project. The title “PMO” is used for jobs with quite different responsibilities. This check looks at whether you were accountable for the result, not at the title.',
			facts: ['F1', 'F3', 'F5']
		},
		{
			question: 'How do I tell which kind of “PMO” a job posting means?',
			answer:
				'Look at the work, not at the job title. If setting standards, monitoring and coordinating with executives are the main part, it is a true PMO. If supporting the PM and managing issues and schedules are the main part, it is a support PMO. If booking rooms, minutes and phone calls are the main part, it is a PSO. PSO jobs come with projects of any size, so size alone tells you nothing.',
			facts: ['F4', 'F7', 'F9', 'F11', 'F13', 'F15']
		},
		{
			question: 'PM or PMO: which should I aim for?',
			answer:
				'If you want to drive a project by your own decisions, PM suits you. If you want to correct how projects are run from outside, true PMO suits you. If you want to do the day-to-day work that supports a PM, support PMO suits you. This check takes the view that the true PMO is a senior role that comes after PM experience.',
			facts: ['F1', 'F4', 'F5', 'F9', 'F15']
		},
		{
			question: 'What comes after true PMO?',
			answer:
				'It leads on to jobs such as IT consultant, DX lead and product manager. True PMO work builds management and document-writing skill, and also logical thinking and an organisation-wide view. These are a basis for the next job as well.',
			facts: ['F14']
		}
	]
};
