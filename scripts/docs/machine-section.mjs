/** The section of `docs/architecture.md` on the state machine: a diagram of each region. */
import { fenced } from './rooms-section.mjs';

/** @typedef {import('xstate').AnyStateNode} Node */
/** @typedef {import('xstate').AnyTransitionDefinition} Transition */
/** @typedef {{ guards?: readonly Guard[], stateValue?: Record<string, string>, type?: string, name?: string }} GuardObject */
/** @typedef {string | GuardObject} Guard */

/** @param {Node} root a parallel state */
export function machineSection(root) {
	return Object.values(root.states)
		.map((region) => `### Region \`${region.key}\`\n\n${fenced(regionDiagram(region))}`)
		.join('\n\n');
}

/** @param {Node} region */
function regionDiagram(region) {
	const states = Object.values(region.states);
	const lines = [
		`[*] --> ${region.initial.target[0]?.key}`,
		...arrows(region, 'any'),
		...states.flatMap((state) => arrows(state, state.key)),
		...states.filter(({ type }) => type === 'final').map(({ key }) => `${key} --> [*]`)
	];
	if (lines.some((line) => line.startsWith('any '))) lines.unshift('state "any state" as any');
	return ['stateDiagram-v2', ...new Set(lines.map((line) => `\t${line}`))];
}

/**
 * The transitions that lead to a state; those that only run actions are left out.
 *
 * @param {Node} node
 * @param {string} from
 */
function arrows(node, from) {
	/** @type {Transition[]} */
	const transitions = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
	return transitions.flatMap((transition) => {
		const label = [
			eventName(node, transition.eventType),
			guardName(/** @type {Guard | undefined} */ (/** @type {unknown} */ (transition.guard)))
		]
			.filter((part) => part !== '')
			.join(' ');
		return (transition.target ?? []).map(
			({ key }) => `${from} --> ${key}${label && ` : ${label}`}`
		);
	});
}

/**
 * @param {Node} node
 * @param {string} type
 */
function eventName(node, type) {
	const [, kind, which = ''] =
		/^xstate\.(done\.actor|error\.actor|after)\.([^.]+)/.exec(type) ?? [];
	if (!kind) return type;
	if (kind === 'after') return `after ${which}`;
	const src = node.invoke[Number(which)]?.src;
	return `${typeof src === 'string' ? src : 'actor'} ${kind === 'done.actor' ? 'done' : 'failed'}`;
}

/** @param {Guard | undefined} guard */
function guardName(guard) {
	return guard === undefined ? '' : `[${formula(guard)}]`;
}

/** @param {Guard} guard @returns {string} */
function formula(guard) {
	if (typeof guard === 'string') return guard;
	const { guards, stateValue, type, name = '' } = guard;
	if (stateValue) return `in ${Object.entries(stateValue).flat().join('.')}`;
	if (!guards) return type ?? name;
	return name === 'not'
		? `not ${guards.map(formula).join()}`
		: guards.map(formula).join(` ${name} `);
}
