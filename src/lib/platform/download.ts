import { isInApp } from './in-app';

/** iOS reads the URL only once the user has agreed to the download. */
const READ_WITHIN = 40_000;

/** Saves a text or a picture as a file on the user's device, or has the layout offer it in another way. */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const file = new File([content], name, { type });
	if (isInApp(navigator.userAgent)) {
		dispatchEvent(new CustomEvent('file.offered', { detail: file }));
		return;
	}
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN);
}

export function saveJson(name: string, content: unknown): void {
	saveFile(name, 'application/json', JSON.stringify(content, null, '\t'));
}
