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

function typeOf(name: string): string {
	const kind = name.slice(name.lastIndexOf('.') + 1);
	return Object.entries(contentTypes).find(([each]) => each === kind)?.[1] ?? 'text/plain';
}
