/** The write of a draft, of the attempt that it becomes, or of its removal. */
import { toAttempt, parseAttempt, parseDraft, type Attempt, type Draft } from './records';
import type { Change, Row, Rows } from './backend';
import type { DraftContent } from './draft-content';
import { isEqual } from './is-equal';
import { newDraft, withNewId } from './new-draft';
import { parseRows } from './parse-rows';
import type { Operation } from './write-buffer';

export type DraftWriteKind = 'save' | 'conclude' | 'discard';

export interface DraftWriteInput {
	readonly draft: Draft;
	/** As it is stored, as far as the tab knows. */
	readonly expected: Draft | undefined;
	readonly now: Date;
	/** For a draft begun while the stored ones could not be read: merges it into the stored one. */
	readonly merge?: ((stored: Draft) => DraftContent) | undefined;
}

/**
 * Replaces the stored draft only where it is one that this tab knows; else another tab has changed
 * it, and this draft or its attempt is stored under an id of its own.
 */
export class DraftWrite implements Operation {
	readonly stores = ['drafts', 'attempts'] as const;
	readonly replaces: DraftWrite | undefined;
	readonly #kind: DraftWriteKind;
	readonly #draft: Draft;
	readonly #now: Date;
	/** Versions of this draft that are this tab's own, or were read by it. Undefined: no row. */
	readonly #known: readonly (Draft | undefined)[];
	readonly #own: Draft;
	readonly merge: ((stored: Draft) => DraftContent) | undefined = undefined;
	isMerged = false;
	/** As decided last. */
	record: Draft | Attempt;
	conflict: 'apart' | undefined;

	/** @param pending the operations that are in memory only: the save that this one goes on from is replaced */
	constructor(
		kind: DraftWriteKind,
		{ draft, expected, now, merge }: DraftWriteInput,
		pending: readonly Operation[]
	) {
		const earlier = pending.find(
			(each): each is DraftWrite =>
				each instanceof DraftWrite && each.#kind === 'save' && isEqual(each.#draft, expected)
		);
		this.replaces = earlier;
		const before = earlier?.merge;
		// A draft that goes on from a pending one is begun blindly only if that one was.
		if (!earlier) this.merge = merge;
		else if (merge && before) this.merge = (stored) => merge({ ...stored, ...before(stored) });
		this.#kind = kind;
		this.#draft = draft;
		this.#now = now;
		this.#known = earlier ? [...earlier.#known, earlier.#draft] : [expected];
		this.#own = { ...withNewId(draft), ...(earlier && { id: earlier.#own.id }) };
		this.record = draft;
	}

	async decide(rows: Rows, isRead: boolean): Promise<readonly Change[]> {
		this.conflict = undefined;
		this.isMerged = false;
		const row = rows.drafts.find(({ id }) => id === this.#draft.id);
		const isKnown = this.#known.some((draft) => isRowOf(draft, row));
		if (this.#kind === 'discard')
			return row && isKnown ? [{ store: 'drafts', delete: row.id }] : [];
		if (this.#kind === 'conclude') return this.#conclude(rows, row, isKnown);
		const isOwn = isKnown || isRowOf(this.#draft, row);
		// A draft that is gone leaves its id to its attempt, deleted or not.
		const draft = isOwn ? this.#draft : this.#own;
		if (this.merge && isRead && !row) this.record = await this.#intoStored(draft, rows, this.merge);
		else {
			this.#apartUnless(isOwn);
			this.record = draft;
		}
		return [{ store: 'drafts', put: this.record }];
	}

	#conclude({ attempts }: Rows, draft: Row | undefined, isKnown: boolean): readonly Change[] {
		const attempt = toAttempt(this.#draft, this.#now);
		const row = attempts.find(({ id }) => id === attempt.id);
		const stored = parseAttempt(row);
		// Another tab has concluded the same, or this one has without hearing of it.
		if (stored.ok && hasSameContent(stored.record, attempt)) {
			this.record = stored.record;
			return [];
		}
		const isOwn = this.#apartUnless(!row && isKnown);
		this.record = isOwn ? attempt : toAttempt(this.#own, this.#now);
		return [
			{ store: 'attempts', put: this.record },
			...(isOwn && draft ? [{ store: 'drafts', delete: draft.id } as const] : [])
		];
	}

	/** Answers given blindly go into the draft, or the retake, that would have been shown. */
	async #intoStored(
		draft: Draft,
		rows: Rows,
		merge: (stored: Draft) => DraftContent
	): Promise<Draft> {
		const {
			drafts: [before],
			attempts: [from]
		} = await parseRows(rows);
		const { id, startedAt, updatedAt } = draft;
		// Another tab has gone on with it in the meantime: its answers are the newer ones.
		const isOvertaken = before !== undefined && before.updatedAt > startedAt;
		if (!this.#apartUnless(!isOvertaken) || !(before ?? from)) return draft;
		const stored = before ?? { ...newDraft(this.#now, from), id, startedAt };
		this.isMerged = true;
		return { ...stored, ...merge(stored), updatedAt };
	}

	#apartUnless(isOwn: boolean): boolean {
		this.conflict = isOwn ? undefined : 'apart';
		return isOwn;
	}
}

function isRowOf(draft: Draft | undefined, row: Row | undefined): boolean {
	if (!row || !draft) return row === draft;
	return isEqual(parseDraft(row), { ok: true, record: draft });
}

function hasSameContent(one: Attempt, other: Attempt): boolean {
	return isEqual([one.answers, one.notes], [other.answers, other.notes]);
}
