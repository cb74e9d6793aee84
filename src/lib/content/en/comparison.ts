import type { ComparisonWords } from '../comparison-words';
import { glossary } from './glossary';

export const comparison: ComparisonWords = {
	people: {
		roleChanged: (from, to) => `The next role differs: ${from} and ${to}.`,
		up: (n) => (n === 1 ? '1 point more' : `${n} points more`),
		down: (n) => (n === 1 ? '1 point less' : `${n} points less`),
		same: 'The same',
		changed: 'Differs',
		answers: {
			heading: 'Answers that differ',
			moved: 'Changes the next role',
			movedTogether: 'Together, these answers make the next role differ.',
			show: (n) => `See the answers that differ (${n})`,
			levelUp: 'More experience',
			levelDown: 'Less experience'
		}
	},
	results: 'Results compared',
	item: 'Item',
	recommended: 'Next role',
	destination: 'Destination',
	roleChanged: (from, to) => `Your next role has changed from ${from} to ${to}.`,
	roleSame: (role) => `Your next role is ${role} in both.`,
	stages: glossary.stages,
	points: (n) => (n === 1 ? '1 point' : `${n} points`),
	up: (n) => (n === 1 ? '1 point up' : `${n} points up`),
	down: (n) => (n === 1 ? '1 point down' : `${n} points down`),
	same: 'No change',
	changed: 'Changed',
	answers: {
		heading: 'Answers that have changed',
		count: (n) => (n === 1 ? '1 answer differs.' : `${n} answers differ.`),
		none: 'The answers are the same.',
		notAnswered: 'Not answered',
		notAsked: 'Not asked',
		moved: 'Changed your next role',
		movedTogether: 'Together, these answers have changed your next role.',
		show: (n) => `See the answers that differ (${n})`,
		levelUp: 'More experience',
		levelDown: 'Less experience'
	},
	rules: {
		heading: 'Differences caused by changed rules',
		lead: (side) =>
			`Under the rules of its time, “${side}” had a different result than under today’s. This difference does not come from changed answers.`,
		caption: (side) => `“${side}” under the rules of its time and of today`,
		original: (version) => `Then (rules, version ${version})`,
		current: (version) => `Today (rules, version ${version})`,
		notOnRecord: (side) =>
			`“${side}” was judged under earlier rules. The result at the time is not on record. The table above applies today’s rules to it.`
	}
};
