/** A text as it begins a sentence. */
export function capital(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A text as it goes on inside a sentence. */
export function small(text: string): string {
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
