/** Texts as CSV (RFC 4180) that a spreadsheet opens as texts. */

/** Excel takes a file without it for one in the encoding of the country. */
const BYTE_ORDER_MARK = '\ufeff';

/** Spreadsheets take a cell that begins so, also in full-width letters, for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The text of a file, each row with a line break at its end. */
export const csv = (rows: readonly (readonly string[])[]): string =>
	BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
	const harmless = FORMULA.test(text) ? `'${text}` : text;
	return `"${harmless.replaceAll('"', '""')}"`;
}
