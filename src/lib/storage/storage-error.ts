/** `blocked`: the browser opens no database. `full`: no space left. `failed`: anything else. */
export type StorageErrorCode = 'blocked' | 'full' | 'failed';

/** A read or write of the database that failed; its `cause` is the browser's error. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;

	private constructor(code: StorageErrorCode, cause: unknown) {
		super(`Storage ${code}`, { cause });
		this.code = code;
	}

	/** `otherwise` is the code of a cause that does not tell its own. */
	static from(cause: unknown, otherwise: 'blocked' | 'failed'): StorageError {
		if (cause instanceof StorageError) return cause;
		// By name: only newer browsers have a class for it.
		const isFull = nameOf(cause) === 'QuotaExceededError';
		return new StorageError(isFull ? 'full' : otherwise, cause);
	}
}

/** The name of an error, which may be anything that was thrown. */
export function nameOf(error: unknown): unknown {
	return typeof error === 'object' && error && 'name' in error ? error.name : undefined;
}
