/**
 * A table as CSV (RFC 4180) that Nordic spreadsheets open: semicolons, a byte order mark, and cells escaped so that
 * none is run as a formula. Written by hand because CSV libraries bring Node's Buffer into the browser.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
	return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
