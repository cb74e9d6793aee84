import { mount, unmount } from 'svelte';
import type { Locale } from '$lib/content/locales';
import { words } from '$lib/content/words';
import FileDialog from './FileDialog.svelte';

/** Pictures are no texts to copy. */
const isText = ({ type }: File) => !type.startsWith('image/');

/** Opens a dialog with other ways to keep the file than a download. */
export async function offerFile(file: File, locale: Locale): Promise<void> {
	const [{ inApp }, { copied, selected }, text] = await Promise.all([
		words[locale].storage(),
		words[locale].export(),
		isText(file) ? file.text() : undefined
	]);
	const dialog: object = mount(FileDialog, {
		target: document.body,
		props: { file, text, words: { ...inApp, copied, selected }, onclose: () => unmount(dialog) }
	});
}
