import type { CertificateWords } from '../certificate-words';

export const certificates: CertificateWords = {
	worth: (question, option, roles) =>
		`In this check a certificate counts as the answer “${option}” to “${question}”. It adds points only for ${roles}, and does not replace any other experience.`,
	points: (role, points, outOf) => `${role} (${points} of ${outOf})`,
	counted: {
		already: 'Your answers already include this point.',
		'not-yet': 'Your answers do not include this point yet.'
	},
	check: 'Conditions change: check with the issuer before you apply.',
	states: {
		open: { heading: 'You can start now: no experience required' },
		second: { heading: 'After another certificate' },
		shown: {
			heading: 'Count your months first',
			why: 'Your answers show that you have led projects. Check for yourself whether the months are enough.'
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
			asks: 'According to TechReach, anybody may sit it. It is meant for people responsible for project management, and includes an essay. In August 2025 IPA announced that from fiscal 2026 (April 2026) it would be sat at a computer in a test centre.',
			note: 'According to two guides, a proposal would end the present form with fiscal 2026 and merge it with three other examinations from fiscal 2027. Even the new name is provisional. Check with IPA before you apply.'
		},
		capm: {
			name: 'CAPM',
			issuer: 'Project Management Institute (PMI)',
			asks: 'As of 2019, it requires a high-school diploma or its equivalent and 23 hours of project management training, and PMP holders may not sit it.'
		},
		pms: {
			name: 'PMS of the P2M examinations',
			issuer: 'Project Management Association of Japan (PMAJ)',
			asks: 'No entry requirement. PMR, the next level, requires registration as PMS and at least three years of practical experience.'
		},
		'prince2-foundation': {
			name: 'PRINCE2 Foundation',
			issuer: 'Certificate for PRINCE2, a project management method',
			asks: 'According to pmportal.jp, it required no experience in 2020.'
		},
		'pmo-s': {
			name: 'PMO Specialist (PMO-S)',
			issuer: 'Japan PMO Association (NPMO)',
			asks: 'According to Freelance Board, level ★ is about the basics and level ★★ about applying them at work. Level ★ has conditions such as a certificate in project management. The examination is part of a course that you pay for.',
			note: 'PJM-A, by the same association, certifies the basics of project management.'
		},
		'prince2-practitioner': {
			name: 'PRINCE2 Practitioner',
			issuer: 'Certificate for PRINCE2, a project management method',
			asks: 'In 2020 it required a pass in PRINCE2 Foundation, or PMP, according to pmportal.jp.'
		},
		pmp: {
			name: 'PMP',
			issuer: 'Project Management Institute (PMI)',
			asks: 'According to Japan Project Solutions, it requires experience of leading projects within the last eight years: 36 months with a university degree, 60 without; overlapping months count once. It also requires 35 hours of training.'
		}
	},
	sources: (checked) => `Sources (checked ${checked})`
};
