/** The sections of `docs/architecture.md` on the rooms: a table, and a diagram of who imports whom. */
import { ROOMS } from '../rooms.mjs';

const entries = Object.entries(ROOMS);

export const roomsTable = [
	'| room | holds | imports | types of | packages |',
	'| --- | --- | --- | --- | --- |',
	...entries.map(([name, { purpose, imports, importsTypesOf, packages, loads }]) => {
		const values = [...imports, ...(loads ? [`${loads} (on demand)`] : [])];
		const cells = [`\`${name}\``, purpose, list(values), list(importsTypesOf), list(packages)];
		return `| ${cells.join(' | ')} |`;
	})
].join('\n');

export const roomsDiagram = fenced([
	'flowchart BT',
	...entries.flatMap(([name, { imports, importsTypesOf, loads }]) => [
		`\t${name}`,
		...imports.map((other) => `\t${name} --> ${other}`),
		...importsTypesOf.filter((other) => other !== loads).map((other) => `\t${name} -.-> ${other}`),
		...(loads ? [`\t${name} == on demand ==> ${loads}`] : [])
	])
]);

/** @param {readonly string[]} names */
function list(names) {
	return names.length > 0 ? names.join(', ') : 'none';
}

/** @param {readonly string[]} lines */
export function fenced(lines) {
	return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}
