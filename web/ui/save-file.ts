/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, type: string, text: string): void {
	saveBlob(name, new Blob([text], { type }));
}

/** Hands anything to the browser as a file to keep. */
export function saveBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
