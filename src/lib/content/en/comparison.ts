import type { ComparisonWords } from '../comparison-words';
import { glossary } from './glossary';

export const comparison: ComparisonWords = {
	results: 'The results compared',
	item: 'Item',
	recommended: 'Next role',
	destination: 'Destination',
	roleChanged: (from, to) => `The role to go for next has changed from ${from} to ${to}.`,
	roleSame: (role) => `The role to go for next is ${role} in both.`,
	stages: glossary.stages,
	points: (n) => (n === 1 ? '1 point' : `${n} points`),
	up: (n) => (n === 1 ? '1 point up' : `${n} points up`),
	down: (n) => (n === 1 ? '1 point down' : `${n} points down`),
	same: 'No change',
	changed: 'Changed',
	answers: {
		heading: 'Answers that have changed',
		count: (n) => (n === 1 ? '1 answer differs.' : `${n} answers differ.`),
		none: 'There is no difference in the answers.',
		notAnswered: 'Not answered',
		moved: 'Changed the role',
		movedTogether: 'Together, these answers have changed the role to go for next.',
		show: (n) => `See the answers that differ (${n})`,
		levelUp: 'More experience',
		levelDown: 'Less experience'
	},
	rules: {
		heading: 'Differences that come from changed rules',
		lead: (side) =>
			`The result of “${side}” differs between the rules of its time and today’s rules. This difference does not come from any change in the answers.`,
		caption: (side) => `The result of “${side}”: rules of its time and of today`,
		original: (version) => `Then (rules, version ${version})`,
		current: (version) => `Today (rules, version ${version})`,
		notOnRecord: (side) =>
			`“${side}” was judged under earlier rules. What it said at the time is not on record. The table above judges it again under today’s rules.`
	}
};
