/** Marks that open a quotation follow nothing, a blank, a bracket, a dash or another such mark. */
const OPENS = String.raw`(^|[\s(\[—–/“‘])`;
const DOUBLE = new RegExp(`${OPENS}"`, 'g');
const SINGLE = new RegExp(`${OPENS}'(?!\\d\\d\\b|s\\b|tis\\b)`, 'g');

/** Straight quotation marks and apostrophes as they are printed; "'05" is short for a year. */
export function curly(text: string): string {
	return text
		.replace(DOUBLE, '$1“')
		.replace(SINGLE, '$1‘')
		.replaceAll('"', '”')
		.replaceAll("'", '’');
}

/** Everything that a page is told, with curly marks in every text of it: addresses and ids have no marks at all. */
export function curlyThroughout<Told>(told: Told): Told;
export function curlyThroughout(told: unknown): unknown {
	if (typeof told === 'string') return curly(told);
	if (Array.isArray(told)) return told.map((each: unknown) => curlyThroughout(each));
	if (!isPlain(told)) return told;
	return Object.fromEntries(
		Object.entries(told).map(([key, value]) => [key, curlyThroughout(value)])
	);
}

/** A record of fields; a map, a column of bytes or a function stays as it is. */
function isPlain(told: unknown): told is Readonly<Record<string, unknown>> {
	return (
		typeof told === 'object' && told !== null && Object.getPrototypeOf(told) === Object.prototype
	);
}
