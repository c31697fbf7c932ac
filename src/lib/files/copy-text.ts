import { withoutJoiners } from '../words/money';

/**
 * Puts a text on the clipboard, without the signs that only keep a line from breaking; returns whether that worked, so
 * that the page can say so.
 */
export async function copyText(marked: string): Promise<boolean> {
	const text = withoutJoiners(marked);
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelected(text);
	}
}

/** Pages that were not fetched over a safe connection have no clipboard, but may copy a selection. */
function copySelected(text: string): boolean {
	const field = document.createElement('textarea');
	field.value = text;
	field.style.position = 'fixed';
	field.style.opacity = '0';
	const before = document.activeElement;
	document.body.append(field);
	field.select();
	const copied = document.execCommand('copy');
	field.remove();
	if (before instanceof HTMLElement) before.focus();
	return copied;
}
