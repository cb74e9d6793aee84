/** The user's records in the browser's own database. They never leave the device. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { STORE_NAMES, type Backend, type Change, type Row } from './backend';
import { StorageError } from './storage-error';

interface Database extends DBSchema {
	drafts: { key: string; value: Row };
	attempts: { key: string; value: Row };
}
type Connection = IDBPDatabase<Database>;

/** Rejects with a `StorageError` where the browser opens no database. */
export async function openIndexedDb(name = 'pm-pmo-career-quiz'): Promise<Backend> {
	let connection: Promise<Connection> | undefined;
	const forget = () => (connection = undefined);
	// A connection lost, to another tab or to the browser, is opened again at the next use.
	const connect = () => (connection ??= open(name, forget));
	await connect();
	return {
		async readAll() {
			const transaction = (await connect()).transaction(STORE_NAMES);
			const [drafts, attempts] = await Promise.all(
				STORE_NAMES.map((store) => transaction.objectStore(store).getAll())
			);
			return { drafts: drafts ?? [], attempts: attempts ?? [] };
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
	try {
		return await openDB<Database>(name, 1, {
			upgrade(database) {
				for (const store of STORE_NAMES) database.createObjectStore(store, { keyPath: 'id' });
			},
			// Another tab wants to upgrade or delete the database and waits for this one.
			blocking(_current, _wanted, event) {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget
		});
	} catch (cause) {
		forget();
		throw StorageError.from(cause, 'blocked');
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
