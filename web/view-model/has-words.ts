/** Whether every word of a text is found within these, in whatever order and case; a part of a word is enough. */
export function hasWords(text: string, within: readonly string[]): boolean {
	const hay = within.join(' ').toLowerCase();
	return text
		.toLowerCase()
		.split(/\s+/)
		.every((word) => hay.includes(word));
}
