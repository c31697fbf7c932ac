/** The fields of what a file holds; none where it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whether a value is a list with at least one entry, all of them of one shape. */
export function isListOf(value: unknown, isOne: (entry: unknown) => boolean): boolean {
	return Array.isArray(value) && value.length > 0 && value.every(isOne);
}

/** Whether a value is a column of figures: numbers, and `null` where there is none. */
export function isColumn(value: unknown): boolean {
	return isListOf(value, (entry) => entry === null || Number.isFinite(entry));
}
