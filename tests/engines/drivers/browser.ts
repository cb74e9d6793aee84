/** A browser as its user drives it. Selectors are CSS; a click is one of the mouse. */
export interface Browser {
	/** Console errors, uncaught errors and violated policies so far. */
	readonly faults: readonly string[];
	goto(address: string): Promise<unknown>;
	/** From now on everything but the history happens in a frame of the page, until `goto`. */
	enterFrame(selector: string): Promise<unknown>;
	back(): Promise<unknown>;
	forward(): Promise<unknown>;
	reload(): Promise<unknown>;
	evaluate<Arg, Value>(run: (arg: Arg) => Value | Promise<Value>, arg: Arg): Promise<Value>;
	click(selector: string): Promise<void>;
	type(selector: string, text: string): Promise<void>;
	/** A digit or the name of a key, to whatever has the focus. */
	press(key: Key): Promise<unknown>;
	upload(selector: string, file: string): Promise<void>;
	/** The page on A4 paper, as PDF. */
	print(): Promise<Uint8Array>;
	close(): Promise<void>;
}

export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
export type Key = 'Enter' | 'Tab' | Digit;

export interface LaunchOptions {
	/** Folders. A profile outlives its browser. */
	readonly profile: string;
	readonly downloads: string;
	readonly width: number;
	readonly height: number;
	readonly isDark: boolean;
	/** By the setting of the browser. */
	readonly isSiteDataBlocked: boolean;
	/** In frames of other sites alone. Chromium gives them storage of their own. */
	readonly isThirdPartyBlocked: boolean;
}

export type Launch = (options: LaunchOptions) => Promise<Browser>;

/** In millimetres, as browsers have it by default. */
export const PAPER_MARGIN = 12;
