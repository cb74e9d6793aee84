/** The records in IndexedDB. They never leave the device. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { fromKeys } from '$lib/typed-object';
import { NO_ROWS, STORE_NAMES, type Backend, type Row, type StoreName, type Swap } from './backend';
import { isEqual } from './is-equal';
import { nameOf, StorageError } from './storage-error';

interface Database extends DBSchema {
	drafts: { key: string; value: Row };
	attempts: { key: string; value: Row };
	postings: { key: string; value: Row };
	weeks: { key: string; value: Row };
}
type Connection = IDBPDatabase<Database>;
type Transaction<M extends IDBTransactionMode> = IDBPTransaction<Database, StoreName[], M>;

/** One more for each change of the stores. Version 1 had drafts and attempts, 2 postings as well. */
const VERSION = 3;

/**
 * In milliseconds. An opening waits for a suspended tab of the version before, a transaction for one
 * that was suspended in the middle of a write. After this time the quiz goes on in memory.
 */
const OPEN_TIMEOUT = 2000;
const TRANSACTION_TIMEOUT = 5000;
const DELETE_TIMEOUT = 3000;

/** Opens the database where it exists; the first write creates it. Rejects with a `StorageError`. */
export async function openIndexedDb(name = 'pm-pmo-career-quiz'): Promise<Backend> {
	let connection: Promise<Connection> | undefined;
	/** A deletion that another tab holds up. An opening would wait for it, and create the database again. */
	let deletion: Promise<void> | undefined;
	const disconnect = () => (connection = undefined);
	// Connections are lost to other tabs and to the browser; the next use opens a new one.
	const connect = () => {
		connection ??= open(name, disconnect);
		connection.catch(disconnect);
		return within(OPEN_TIMEOUT, connection);
	};
	const begin = async <M extends 'readonly' | 'readwrite'>(stores: StoreName[], mode: M) => {
		// Strict: an answer shown as stored must survive a crash of the browser or the machine.
		const options = mode === 'readwrite' ? { durability: 'strict' as const } : {};
		try {
			return (await connect()).transaction(stores, mode, options);
		} catch (error) {
			// Safari loses connections without saying so.
			if (nameOf(error) !== 'InvalidStateError') throw error;
			disconnect();
			return (await connect()).transaction(stores, mode, options);
		}
	};
	if (await databaseExists(name))
		await connect().catch((error: unknown) => {
			// A slow opening is still under way: each use waits for it again.
			if (!connection) throw error;
		});
	return {
		async readAll<S extends StoreName>(stores: readonly S[]) {
			if (stores.length === 0 || deletion) return NO_ROWS;
			if (!connection && !(await databaseExists(name))) return NO_ROWS;
			const transaction = await begin([...stores], 'readonly');
			const rows = await settled(
				transaction,
				stores.map((store) => transaction.objectStore(store).getAll())
			);
			return fromKeys(stores, (_, index) => rows[index] ?? []);
		},
		async swap(swaps) {
			const isDeletion = swaps.every(({ to }) => to === undefined);
			if (isDeletion && !connection && !(await databaseExists(name))) return false;
			const stores = STORE_NAMES.filter((store) => swaps.some((swap) => swap.store === store));
			const transaction = await begin(stores, 'readwrite');
			let isUnchanged = true;
			const swapping = swapAll(transaction, swaps).then((swapped) => (isUnchanged = swapped));
			await settled(transaction, [swapping]).catch((error: unknown) => {
				if (isUnchanged) throw error;
			});
			return isUnchanged;
		},
		async destroy() {
			// The rows go first: another tab may keep the database open.
			const clearing = (await databaseExists(name))
				? clear(await begin([...STORE_NAMES], 'readwrite').catch(() => undefined))
				: Promise.resolve(true);
			const isClear = await clearing.catch(() => false);
			try {
				// Open connections close themselves, this one too: see `blocking`.
				deletion = deleteDB(name).finally(() => (deletion = undefined));
				await within(DELETE_TIMEOUT, deletion);
				return 'deleted';
			} catch (error) {
				if (!isClear || !(error instanceof StorageError)) throw error;
				return 'empty';
			}
		}
	};
}

/** True where the browser does not say: opening the database will tell. */
async function databaseExists(name: string): Promise<boolean> {
	try {
		const databases = await within(OPEN_TIMEOUT, indexedDB.databases());
		return databases.some((database) => database.name === name);
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
		throw StorageError.from(cause, isDenied() ? 'denied' : 'busy');
	}
}

/** Browsers that block site data name their refusal of a database in different ways. */
function isDenied(): boolean {
	const site: { indexedDB?: unknown; localStorage?: unknown } = globalThis;
	try {
		// Throws, or is null, where the site may store nothing.
		return !site.indexedDB || site.localStorage === null;
	} catch {
		return true;
	}
}

/** Rejects after so many milliseconds. */
function within<T>(time: number, job: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout>;
	const timeout = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(timedOut());
		}, time);
	});
	return Promise.race([job, timeout]).finally(() => clearTimeout(timer));
}

const timedOut = () =>
	StorageError.from(new DOMException('The database does not answer', 'TimeoutError'));

/** False, with the transaction aborted, where a row is not the one to replace. */
async function swapAll(transaction: Transaction<'readwrite'>, swaps: readonly Swap[]) {
	const rows = await Promise.all(
		swaps.map(({ store, id }) => transaction.objectStore(store).get(id))
	);
	if (!swaps.every(({ from }, at) => isEqual(rows[at], from))) {
		transaction.abort();
		return false;
	}
	const requests: Promise<unknown>[] = [];
	try {
		for (const { store, id, to } of swaps) {
			const rows = transaction.objectStore(store);
			requests.push(to ? rows.put(to) : rows.delete(id));
		}
	} catch (cause) {
		// A record that cannot be cloned throws here, and the requests before it would be committed.
		transaction.abort();
		await Promise.allSettled(requests);
		throw cause;
	}
	await Promise.all(requests);
	return true;
}

async function clear(transaction: Transaction<'readwrite'> | undefined): Promise<boolean> {
	if (!transaction) return false;
	await settled(
		transaction,
		STORE_NAMES.map((store) => transaction.objectStore(store).clear())
	);
	return true;
}

/** The results of the requests once the transaction has completed. Aborts it after a time. */
async function settled<T>(
	transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
	requests: readonly Promise<T>[]
): Promise<T[]> {
	const late = new AbortController();
	const timer = setTimeout(() => {
		late.abort();
		transaction.abort();
	}, TRANSACTION_TIMEOUT);
	const [done, ...results] = await Promise.allSettled([transaction.done, ...requests]);
	clearTimeout(timer);
	const reasons = [...results, done].flatMap((each): unknown[] =>
		each.status === 'rejected' ? [each.reason] : []
	);
	if (done.status === 'rejected' && late.signal.aborted) throw timedOut();
	// In an aborted transaction every request fails with an AbortError; the cause has another name.
	if (reasons.length > 0)
		throw reasons.find((error) => nameOf(error) !== 'AbortError') ?? reasons[0];
	return results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
}
