/** The records in IndexedDB. They never leave the device. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { fromKeys } from '$lib/typed-object';
import {
	NO_ROWS,
	STORE_NAMES,
	type Backend,
	type Change,
	type Row,
	type StoreName
} from './backend';
import { nameOf, StorageError } from './storage-error';

interface Database extends DBSchema {
	drafts: { key: string; value: Row };
	attempts: { key: string; value: Row };
	postings: { key: string; value: Row };
}
type Connection = IDBPDatabase<Database>;

/** One more for each change of the stores. Version 1 had drafts and attempts. */
const VERSION = 2;

/**
 * In milliseconds. An upgrade waits for a suspended tab of the version before; the quiz goes on in
 * memory after this time, and the opening goes on in the background.
 */
const OPEN_TIMEOUT = 2000;

/** Opens the database where it exists; the first write creates it. Rejects with a `StorageError`. */
export async function openIndexedDb(name = 'pm-pmo-career-quiz'): Promise<Backend> {
	let connection: Promise<Connection> | undefined;
	const disconnect = () => (connection = undefined);
	// Connections are lost to other tabs and to the browser; the next use opens a new one.
	const connect = () => {
		connection ??= open(name, disconnect);
		connection.catch(disconnect);
		return withTimeout(connection);
	};
	if (await databaseExists(name))
		await connect().catch((error: unknown) => {
			// A slow opening is still under way: each use waits for it again.
			if (!connection) throw error;
		});
	return {
		async readAll<S extends StoreName>(stores: readonly S[]) {
			if (!connection && !(await databaseExists(name))) return NO_ROWS;
			const names: readonly StoreName[] = stores;
			const transaction = (await connect()).transaction(names);
			const rows = await Promise.all(names.map((name) => transaction.objectStore(name).getAll()));
			return fromKeys(stores, (_, index) => rows[index] ?? []);
		},
		async write(changes) {
			const isDeletion = changes.every((change) => 'delete' in change);
			if (isDeletion && !connection && !(await databaseExists(name))) return;
			await writeChanges(await connect(), changes);
		},
		async destroy() {
			// Open connections close themselves, this one too: see `blocking`.
			await deleteDB(name);
		}
	};
}

/** True where the browser does not say: opening the database will tell. */
async function databaseExists(name: string): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some((database) => database.name === name);
	} catch {
		return true;
	}
}

async function open(name: string, onclose: () => void): Promise<Connection> {
	try {
		return await openDB<Database>(name, VERSION, {
			upgrade(database) {
				const missing = STORE_NAMES.filter((store) => !database.objectStoreNames.contains(store));
				for (const store of missing) database.createObjectStore(store, { keyPath: 'id' });
			},
			// Another tab waits for this one to upgrade or delete the database.
			blocking(_current, _wanted, event) {
				// A `versionchange` event is dispatched at the connection.
				(event.target as IDBDatabase).close();
				onclose();
			},
			terminated: onclose
		});
	} catch (cause) {
		throw StorageError.from(cause, 'blocked');
	}
}

function withTimeout(opening: Promise<Connection>): Promise<Connection> {
	let timer: ReturnType<typeof setTimeout>;
	const timeout = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(StorageError.from(new Error('The database takes long to open'), 'blocked'));
		}, OPEN_TIMEOUT);
	});
	return Promise.race([opening, timeout]).finally(() => clearTimeout(timer));
}

async function writeChanges(connection: Connection, changes: readonly Change[]): Promise<void> {
	const stores = STORE_NAMES.filter((store) => changes.some((change) => change.store === store));
	if (stores.length === 0) return;
	// Strict: an answer shown as stored must survive a crash of the browser or the machine.
	const transaction = connection.transaction(stores, 'readwrite', { durability: 'strict' });
	const requests: Promise<unknown>[] = [transaction.done];
	try {
		for (const change of changes) {
			const store = transaction.objectStore(change.store);
			requests.push('put' in change ? store.put(change.put) : store.delete(change.delete));
		}
	} catch (cause) {
		// A record that cannot be cloned throws here, and the requests before it would be committed.
		transaction.abort();
		await Promise.allSettled(requests);
		throw cause;
	}
	const errors = (await Promise.allSettled(requests)).flatMap((request): unknown[] =>
		request.status === 'rejected' ? [request.reason] : []
	);
	// In an aborted transaction every request fails with an AbortError; the cause has another name.
	if (errors.length > 0) throw errors.find((error) => nameOf(error) !== 'AbortError') ?? errors[0];
}
