import type { FactTexts } from '../fact-texts';
import { glossary } from './glossary';

export const facts: FactTexts = {
	F1: 'A PM has final responsibility for a project: requirements, directing the teams, progress and quality, decisions on risk, deadline and budget.',
	F2: 'A PM needs to manage, coordinate and decide more than to have technical skill.',
	F3: `PMO was originally the name of ${glossary.pmoAtFirst}, not of someone under the PM. The confusion began when the IT industry made it a job title as well.`,
	F4: 'It is the PM who drives the project. The true PMO sets standards, monitors the way of working and the risks from outside, and makes projects more transparent by proposing improvements to the PM.',
	F5: 'True PMO is a senior role for people with PM experience, and takes analytical skill, business knowledge and management experience.',
	F6: 'True PMO jobs come with projects of about ¥100 million or more, such as cloud migration, company-wide network upgrade, site consolidation or upgrade of core systems.',
	F7: 'A true PMO needs governance, risk management, stakeholder coordination, communication with executives and an understanding of frameworks.',
	F8: 'One posting given as an example in the article is for a PMO of a lift-and-shift cloud migration, at a rate of about ¥1.6 million a month. This PMO supervises and governs several projects, solves issues with the PM and coordinates with executives.',
	F9: 'The most common PMO job in practice is support PMO, which takes on a wide range of issues, schedules, documents and coordination between teams.',
	F10: 'System integrators often put an experienced PMO behind young PMs to support several projects, to train the PMs and stabilise the projects.',
	F11: 'PSO is clerical work advertised as “PMO assistant” and the like, which may neither require engineering skill nor build any. Some postings carry improper conditions on age, sex or looks.',
	F12: 'As a guide, one PM can manage up to 20 people alone; a larger team needs a PMO.',
	F13: 'PSO jobs come with projects of any size, so size alone does not tell them apart.',
	F14: 'True PMO work deepens PM experience and builds skill in management and documents, logical thinking and an organisation-wide view. It also opens the way to IT consultant, DX lead and product manager.',
	F15: 'The article advises finding out the kind of PMO before applying. It rates true PMO after PM experience as the most valuable career, with high market value and many openings.'
};
