/** The user's records in the browser's own database. They never leave the device. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
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

/** In milliseconds. Other tabs make way at once: one that has not by then is held up or broken. */
const PATIENCE = 3000;

/** Rejects with a `StorageError` where the browser opens no database. */
export async function openIndexedDb(name = 'pm-pmo-career-quiz'): Promise<Backend> {
	let connection: Promise<Connection> | undefined;
	const forget = () => (connection = undefined);
	// A connection lost, to another tab or to the browser, is opened again at the next use.
	const connect = () => (connection ??= open(name, forget));
	await connect();
	return {
		async readAll<S extends StoreName>(stores: readonly S[]) {
			const transaction = (await connect()).transaction(stores as readonly StoreName[]);
			const rows = await Promise.all(
				stores.map(async (store) => [store, await transaction.objectStore(store).getAll()] as const)
			);
			return Object.fromEntries(rows) as unknown as Pick<Rows, S>;
		},
		async write(changes) {
			await write(await connect(), changes);
		},
		async destroy() {
			// Every connection makes way, this one too: see `blocking`.
			await deleteDB(name);
		}
	};
}

async function open(name: string, forget: () => void): Promise<Connection> {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isGivenUp = false;
	try {
		return await new Promise<Connection>((resolve, reject) => {
			const opening = openDB<Database>(name, VERSION, {
				upgrade(database) {
					const missing = STORE_NAMES.filter((store) => !database.objectStoreNames.contains(store));
					for (const store of missing) database.createObjectStore(store, { keyPath: 'id' });
				},
				// Another tab has the earlier version open and does not make way: the quiz must not wait
				// for it without end. It goes on in memory, and tries again.
				blocked() {
					waiting = setTimeout(() => {
						isGivenUp = true;
						reject(new Error('Another tab holds up the upgrade'));
					}, PATIENCE);
				},
				// Another tab wants to upgrade or delete the database and waits for this one.
				blocking(_current, _wanted, event) {
					(event.target as IDBDatabase).close();
					forget();
				},
				terminated: forget
			});
			opening.then((connection) => {
				// Too late: nobody would use it, nor close it.
				if (isGivenUp) connection.close();
				else resolve(connection);
			}, reject);
		});
	} catch (cause) {
		forget();
		throw StorageError.from(cause, 'blocked');
	} finally {
		clearTimeout(waiting);
	}
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
