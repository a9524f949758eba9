/** Hands a text to the browser as a file to keep. */
export function downloadFile(name: string, type: string, text: string): void {
	downloadBlob(name, new Blob([text], { type }));
}

/** Hands anything to the browser as a file to keep. */
export function downloadBlob(name: string, blob: Blob): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
