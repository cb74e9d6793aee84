/**
 * `denied`: the browser gives this site no storage. `busy`: the database does not open, or does not
 * answer in time. `newer`: a later version of the site has changed its form. `full`: no space left.
 * `failed`: anything else.
 */
export type StorageErrorCode = 'denied' | 'busy' | 'newer' | 'full' | 'failed';

const CODES: Readonly<Partial<Record<string, StorageErrorCode>>> = {
	// By name: only newer browsers have a class for it.
	QuotaExceededError: 'full',
	SecurityError: 'denied',
	VersionError: 'newer',
	TimeoutError: 'busy'
};

/** A read or write of the database that failed; its `cause` is the browser's error. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;

	private constructor(code: StorageErrorCode, cause: unknown) {
		super(`Storage ${code}`, { cause });
		this.code = code;
	}

	/** `otherwise` is the code of a cause that does not tell its own. */
	static from(cause: unknown, otherwise: 'denied' | 'busy' | 'failed' = 'failed'): StorageError {
		if (cause instanceof StorageError) return cause;
		return new StorageError(CODES[String(nameOf(cause))] ?? otherwise, cause);
	}
}

/** The name of an error, which may be anything that was thrown. */
export function nameOf(error: unknown): unknown {
	return typeof error === 'object' && error && 'name' in error ? error.name : undefined;
}
