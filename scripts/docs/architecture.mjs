import { machineSection } from './machine-section.mjs';
import { roomsDiagram, roomsTable } from './rooms-section.mjs';
import { withSection } from './section.mjs';

/**
 * Updates the generated sections of `docs/architecture.md`.
 *
 * @param {string} document
 * @param {import('xstate').AnyStateMachine} machine
 */
export function withDiagrams(document, machine) {
	const sections = Object.entries({
		rooms: roomsTable,
		imports: roomsDiagram,
		machine: machineSection(machine.root)
	});
	return sections.reduce((text, [name, content]) => withSection(text, name, content), document);
}
