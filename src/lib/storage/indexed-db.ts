/** The user's records in the browser's own database. They never leave the device. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
	NO_ROWS,
	STORE_NAMES,
	type Backend,
	type Change,
	type Row,
	type Rows,
	type StoreName
} from './backend';
import { StorageError } from './storage-error';

interface Database extends DBSchema {
	drafts: { key: string; value: Row };
	attempts: { key: string; value: Row };
	postings: { key: string; value: Row };
}
type Connection = IDBPDatabase<Database>;

/** One more for each change of the stores. Version 1 had drafts and attempts. */
const VERSION = 2;

/**
 * In milliseconds. Other tabs make way for an upgrade at once; where one is held up, so that it does
 * not, the quiz must not wait without end. It goes on in memory, and the opening goes on beside it.
 */
const PATIENCE = 2000;

/** Rejects with a `StorageError` where the browser opens no database. */
export async function openIndexedDb(name = 'pm-pmo-career-quiz'): Promise<Backend> {
	let connection: Promise<Connection> | undefined;
	const forget = () => (connection = undefined);
	// A connection lost, to another tab or to the browser, is opened again at the next use.
	const connect = () => {
		connection ??= open(name, forget);
		connection.catch(forget);
		return inTime(connection);
	};
	// Nobody has asked to store anything yet: to look for it makes no database.
	if (await exists(name))
		await connect().catch((error: unknown) => {
			// Late is not refused: each use waits for it again.
			if (!connection) throw error;
		});
	return {
		async readAll<S extends StoreName>(stores: readonly S[]) {
			if (!connection && !(await exists(name))) return NO_ROWS;
			const transaction = (await connect()).transaction(stores as readonly StoreName[]);
			const rows = await Promise.all(
				stores.map(async (store) => [store, await transaction.objectStore(store).getAll()] as const)
			);
			return Object.fromEntries(rows) as unknown as Pick<Rows, S>;
		},
		async write(changes) {
			const isDeletion = changes.every((change) => 'delete' in change);
			if (isDeletion && !connection && !(await exists(name))) return;
			await write(await connect(), changes);
		},
		async destroy() {
			// Every connection makes way, this one too: see `blocking`.
			await deleteDB(name);
		}
	};
}

/** Where a browser cannot or will not say, opening the database will tell. */
async function exists(name: string): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some((database) => database.name === name);
	} catch {
		return true;
	}
}

async function open(name: string, forget: () => void): Promise<Connection> {
	try {
		return await openDB<Database>(name, VERSION, {
			upgrade(database) {
				const missing = STORE_NAMES.filter((store) => !database.objectStoreNames.contains(store));
				for (const store of missing) database.createObjectStore(store, { keyPath: 'id' });
			},
			// Another tab wants to upgrade or delete the database and waits for this one.
			blocking(_current, _wanted, event) {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget
		});
	} catch (cause) {
		throw StorageError.from(cause, 'blocked');
	}
}

/** Rejects where an opening takes too long, and leaves it to come to its end. */
function inTime(opening: Promise<Connection>): Promise<Connection> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(StorageError.from(new Error('The database takes long to open'), 'blocked'));
		}, PATIENCE);
	});
	return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

async function write(connection: Connection, changes: readonly Change[]): Promise<void> {
	const stores = STORE_NAMES.filter((store) => changes.some((change) => change.store === store));
	if (stores.length === 0) return;
	// Strict: an answer shown as stored must outlive a crash of the browser or of the machine.
	const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
	const parts: Promise<unknown>[] = [transaction.done];
	try {
		for (const change of changes) {
			const store = transaction.objectStore(change.store);
			parts.push('put' in change ? store.put(change.put) : store.delete(change.delete));
		}
	} catch (cause) {
		// What cannot be copied throws at once, and what came before it would be committed.
		transaction.abort();
		await Promise.allSettled(parts);
		throw cause;
	}
	const reasons = (await Promise.allSettled(parts)).flatMap((part) =>
		part.status === 'rejected' ? [part.reason as { name?: unknown }] : []
	);
	// Everything in an aborted transaction fails with an AbortError, but one reason says why.
	if (reasons.length > 0) throw reasons.find(({ name }) => name !== 'AbortError') ?? reasons[0];
}
