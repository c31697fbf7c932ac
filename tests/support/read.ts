/** A text as printed, its kept blanks as blanks and without what joins a minus to its dollar. */
export const read = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
