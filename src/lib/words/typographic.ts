import { KEPT } from './money';

/**
 * A text of a dataset, which is ASCII alone, as it is printed: a true minus before a number, and no end of a line
 * between a number and its word.
 */
export function typographic(text: string): string {
	return text
		.replace(/(^|[\s(])-(?=\.?\d)/g, '$1−')
		.replace(/(\d) (?=(?:thousand|million|billion|trillion|percent)\b)/g, (found) =>
			found.replace(' ', KEPT)
		);
}
