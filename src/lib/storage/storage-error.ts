/** `blocked`: the browser opens no database for us. `full`: no room. `failed`: anything else. */
export type StorageErrorCode = 'blocked' | 'full' | 'failed';

/** Why something could not be stored, or read from the store. What went wrong is the `cause`. */
export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageErrorCode;

	private constructor(code: StorageErrorCode, cause: unknown) {
		super(`Storage ${code}`, { cause });
		this.code = code;
	}

	/** Names a failure; one without a better name gets `otherwise`. */
	static from(cause: unknown, otherwise: 'blocked' | 'failed'): StorageError {
		if (cause instanceof StorageError) return cause;
		return new StorageError(isQuotaExceeded(cause) ? 'full' : otherwise, cause);
	}
}

// By name: newer browsers made it a class of its own, older ones have a `DOMException`.
function isQuotaExceeded(cause: unknown): boolean {
	return (cause as { name?: unknown } | null | undefined)?.name === 'QuotaExceededError';
}
