/** Hands a text to the user as a file of their own. Nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the address after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
