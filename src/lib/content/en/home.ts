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
		device: 'Your answers stay on your device unless you share them'
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
	kindsLead:
		'The article behind this check divides jobs advertised as “PMO” (project management office) into three kinds. Here they are next to the PM.',
	kinds: {
		'support-pmo': sentence(glossary.work['support-pmo']),
		pm: sentence(glossary.work.pm),
		'true-pmo': sentence(glossary.work['true-pmo']),
		pso: `${sentence(glossary.work.pso)} It may be advertised as “PMO assistant” or the like.`
	},
	kindsMore: 'See in detail how the roles differ',
	worriesHeading: 'Answers to common questions',
	worryGroups: {
		kinds: 'The jobs of PM and PMO',
		inside: 'If you are a PM or PMO already',
		offer: 'If your company has asked you to',
		self: 'If you wonder what suits you',
		market: 'Certificates, AI and pay'
	},
	worries: {
		'dead-end': {
			question: 'Is PMO a dead end for my career?',
			answer:
				'That depends on the kind of PMO. True PMO work builds an organisation-wide view, and support PMO work gives you experience in managing issues and schedules close to the PM. In a PSO job, which is mainly clerical, you may gain no engineering experience.'
		},
		'no-experience': {
			question: 'Can I become a PMO without PM experience?',
			answer:
				'This check does not ask for PM experience for the support PMO. For the true PMO, it asks that you have been accountable for a project as its PM. It also shows what to gain before that.'
		},
		title: {
			question: 'Does my time as a “PMO” count as PM experience?',
			answer:
				'The title alone does not. A PM has the final responsibility, while “PMO” is used for jobs with quite different responsibilities. This check counts whether you were accountable for the result.'
		},
		higher: {
			question: 'Which is more senior, PM or PMO?',
			answer:
				'Views differ, and there is no settled answer. We list who holds which, with sources. For the ranks at your own employer, look at its grades.'
		},
		'product-manager': {
			question: 'Does “PM” in a posting mean product manager?',
			answer:
				'You cannot tell from the letters. As Atlassian puts it, a product manager answers for what is built and why, and a project manager for how and when it gets done. The PM of this check is the latter.'
		},
		minutes: {
			question: 'I am a PMO, but I only take minutes and book rooms.',
			answer:
				'That is PSO work, and it may add no engineering experience. Add up the hours of your last week, and ask for one task in managing issues or schedules. That page also gives you words to ask with.'
		},
		chasing: {
			question: 'I only chase progress all day. Can I move on?',
			answer:
				'There is a way. Start by reporting each delay with its cause and a proposed new date. The plan in your result begins with what you can start today.'
		},
		again: {
			question: 'I moved to earlier project phases, but the job was “PMO” again.',
			answer:
				'In IT, jobs with quite different positions are all called “PMO”. Before the next move, ask who decides, what you would produce and whom you would report to. With the text of a posting, this site shows the closest kind and lists questions for the interview.'
		},
		'leaving-pm': {
			question: 'I want to stop being a PM.',
			answer:
				'You can still use your experience as a PM. True PMO asks for it, and it helps in supporting young PMs. Answer the questions on interest as you feel today, and see which role is closest.'
		},
		'sounded-out': {
			question: 'My company is sounding me out about a PMO job. Should I accept?',
			answer:
				'What you gain depends very much on the kind. Before you answer, ask who decides, what you would produce, whom you would report to and for how long. SES companies, which assign their engineers to clients, have various reasons for a start as PMO: ask your sales contact.'
		},
		refusing: {
			question: 'May I refuse an assignment?',
			answer:
				'That depends on your contract and company, so this site cannot answer it. According to a website for SES engineers, companies handle a refusal very differently. The labour ministry’s General Labour Consultation Corners give advice, and from the hours of your last week this site drafts a message on what you would decline and take on.'
		},
		'other-job': {
			question: 'The job is not what I was told.',
			answer:
				'Where an interview differs from the advertisement, the labour ministry’s site advises asking for the reason first. According to Risktaisaku.com, employers since April 2024 must also state, on hiring, how far the work may change. Compare your job with that document.'
		},
		'over-40': {
			question: 'Am I too old at 40?',
			answer:
				'This check does not ask for your age. Leading, coordinating and deciding count the same however long ago. We cannot know how employers treat age, so ask where you apply.'
		},
		responsibility: {
			question: 'I do not want a role with heavy responsibility.',
			answer:
				'The final responsibility is the PM’s; a support PMO does the work around it. Still, you often mediate between people. If work keeps you awake at night, talk to a doctor before you choose a role.'
		},
		'not-pm': {
			question: 'I do not want to become a PM. Is there a place for me?',
			answer:
				'There is. You can stay with the practical side as a support PMO, or remain a specialist. Ask your manager whether your company has grades for specialists.'
		},
		technology: {
			question: 'Will I lose touch with technology in management?',
			answer:
				'Gradually, yes. A PM needs management, coordination and decisions above all, and a true PMO looks at the way of working from outside. If you would rather stay with technology, say so in the check: it shows in the result.'
		},
		certificates: {
			question: 'Should I get a certificate, such as PMP or the state examination?',
			answer:
				'This check does not count a certificate as experience. According to guides, anybody may sit the state’s PM examination, while PMP asks for experience of leading projects. Your result lists what is open to you today.'
		},
		ai: {
			question: 'Will AI take over the work of PMs and PMOs?',
			answer:
				'Nobody knows for sure. Forecasts name routine work such as collecting figures and reporting. We list the outlook for each role, with its source and date.'
		},
		pay: {
			question: 'What does a PMO earn?',
			answer:
				'According to a guide, no current public statistics cover PMs’ pay alone, and we found none for PMOs. Two companies that deal in PMO work put the freelance rate at about ¥0.8–1.5 million a month. High figures are in their interest, and a rate is not a salary.'
		},
		freelance: {
			question: 'Freelance or employed: which is better?',
			answer:
				'This check does not ask how you want to be employed, so it cannot tell. Rates are a guide that depends on project and skill, as one of those companies itself writes. Either way, find out the kind of PMO before you sign.'
		}
	},
	source: 'Source',
	further: 'More'
};
