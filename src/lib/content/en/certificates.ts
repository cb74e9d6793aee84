import type { CertificateWords } from '../certificate-words';

export const certificates: CertificateWords = {
	worth: (question, option, roles) =>
		`In this check a certificate amounts to the answer “${option}” to “${question}”. It gives points for ${roles} alone, and does not take the place of experience.`,
	points: (role, points, outOf) => `${role} (${points} of ${outOf})`,
	counted: {
		already: 'Your answers have this point already.',
		'not-yet': 'Your answers do not have this point yet.'
	},
	states: {
		open: { heading: 'Open to you now: no experience asked' },
		second: { heading: 'After another certificate' },
		shown: {
			heading: 'Count your months first',
			why: 'Your answers show that you have led projects. Whether the months are enough, you have to count yourself.'
		},
		'not-shown': {
			heading: 'After more experience',
			why: 'Your answers do not show yet that you have led projects.'
		}
	},
	certificates: {
		'pm-exam': {
			name: 'Project Manager Examination',
			issuer: 'Information-technology Promotion Agency, Japan (IPA)',
			asks: 'According to TechReach, anybody may sit it. It is meant for people who bear responsibility for project management, and includes an essay. From fiscal 2026 it is planned to be sat at a computer in a test centre.',
			note: 'According to two guides, fiscal 2026 is the last year of the present form. From fiscal 2027 it is to be merged with three other examinations; even the new name is provisional. Check with IPA before you apply.'
		},
		capm: {
			name: 'CAPM',
			issuer: 'Project Management Institute (PMI)',
			asks: 'Asks for a high-school diploma or its equivalent and 23 hours of project management training. PMP holders may not sit it (as of 2019).'
		},
		pms: {
			name: 'PMS of the P2M examinations',
			issuer: 'Project Management Association of Japan (PMAJ)',
			asks: 'Asks for nothing. PMR, the one above it, asks for PMS and at least three years of work.'
		},
		'prince2-foundation': {
			name: 'PRINCE2 Foundation',
			issuer: 'For a method developed by the UK’s Office of Government Commerce',
			asks: 'According to pmportal.jp, it asks for no experience (as of 2020).'
		},
		'pmo-s': {
			name: 'PMO Specialist (PMO-S)',
			issuer: 'Japan PMO Association (NPMO)',
			asks: 'According to Freelance Board, level ★ is about the basics and level ★★ about applying them at work. Level ★ has conditions, among them a certificate in project management. The examination is part of a course that you buy.',
			note: 'PJM-A, by the same association, certifies the basics of daily project work.'
		},
		'prince2-practitioner': {
			name: 'PRINCE2 Practitioner',
			issuer: 'The level above PRINCE2 Foundation',
			asks: 'Asks for a pass in PRINCE2 Foundation, or PMP, according to pmportal.jp (as of 2020).'
		},
		pmp: {
			name: 'PMP',
			issuer: 'Project Management Institute (PMI)',
			asks: 'According to Japan Project Solutions, it asks for experience of leading projects within the last eight years: 36 months with a university degree, 60 without, and no month counts twice. It also asks for 35 hours of training.'
		}
	},
	sources: (checked) => `Sources (checked ${checked})`
};
