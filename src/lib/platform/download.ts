/** Saves a text or a picture as a file on the user's device. */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the URL after the click handler.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
