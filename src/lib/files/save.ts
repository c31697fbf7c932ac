import { withoutJoiners } from '../words/money';
import type { FileKind } from './file-name';

/** The content type of each kind of file. */
export const contentTypes: Readonly<Record<FileKind, string>> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	bib: 'application/x-bibtex; charset=utf-8'
};

/** Has the browser save a text or a blob under a name; the name's ending gives a text its type. */
export function saveFile(name: string, content: string | Blob): void {
	const blob = typeof content === 'string' ? new Blob([content], { type: typeOf(name) }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

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

function typeOf(name: string): string {
	const kind = name.slice(name.lastIndexOf('.') + 1);
	return Object.entries(contentTypes).find(([each]) => each === kind)?.[1] ?? 'text/plain';
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
