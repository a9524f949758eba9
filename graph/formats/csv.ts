/**
 * A table as CSV after RFC 4180 that the spreadsheets of our countries open: semicolons, a byte order mark, and cells
 * that would run as formulas made text. Written here because the libraries bring Node's Buffer along to the browser.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
	return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
