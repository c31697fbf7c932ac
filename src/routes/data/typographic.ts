/** A text of a descriptor, which is plain ASCII, as it is printed: a true minus before a number. */
export function typographic(text: string): string {
	return text.replace(/(^|[\s(])-(?=\.?\d)/g, '$1−');
}
