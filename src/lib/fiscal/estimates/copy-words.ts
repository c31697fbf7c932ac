/** Says of a figure whose copy of the publisher's document was read; empty where the document itself was. */
export function copyWords(copiedBy: string): string {
	return copiedBy === '' ? '' : `as copied by ${copiedBy}; not checked against the report`;
}
