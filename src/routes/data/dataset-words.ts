import type { Coverage } from '$lib/data/coverage';
import type { PackageField } from '$lib/files/datapackage';
import { yearRange } from '$lib/words/year-ranges';

/** How many sentences open a page in large type. */
const LEAD = 2;

/** More signs than this in two sentences are no opening. */
const LONGEST_LEAD = 260;

/** A description as the sentences that open its page, and what follows them. */
export function leadAndRest(description: string): readonly [lead: string, rest: string] {
	const sentences = description.split(/(?<=[.!?]) (?=[A-Z0-9])/);
	const two = sentences.slice(0, LEAD).join(' ');
	const count = two.length > LONGEST_LEAD ? 1 : LEAD;
	return [sentences.slice(0, count).join(' '), sentences.slice(count).join(' ')];
}

/** A table by its title, and by a shorter one where its descriptor has it. */
export interface TitledTable {
	readonly title: string;
	readonly shortTitle?: string;
}

/** The longest name that a page's title has room for, "· Data · Subsidy Ledger" aside. */
const LONGEST_NAME = 45;

/** What a page's title and its place in the trail call a table; throws where that is too long for them. */
export function shortTitle({ title, shortTitle = wholeName(title) }: TitledTable): string {
	if (shortTitle.length <= LONGEST_NAME) return shortTitle;
	throw new Error(`"${title}" needs a short title of at most ${LONGEST_NAME} letters.`);
}

/** What a title is of, without its years and tables: "Personal income by state". */
function wholeName(title: string): string {
	const [name = title] = title.split(/[,:(]/);
	return name.trim();
}

/** The first and last year with figures: "1979–2024", "2020"; says so where rows are not told by year. */
export function yearsWords({ years }: Coverage): string {
	const known = years.filter(({ states, others }) => states + others > 0).map(({ year }) => year);
	const [first, last] = [known.at(0), known.at(-1)];
	if (first === undefined || last === undefined) return 'not by year';
	return yearRange(first, last);
}

/** Units that say when or which, not how much. */
const NO_QUANTITY = new Set(['', 'year', 'fiscal year']);

/** The units of a table's quantities, each once, the most frequent first; empty for words alone. */
function unitsOf(fields: readonly PackageField[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { type, unit } of fields) {
		if (type === 'string' || NO_QUANTITY.has(unit)) continue;
		counts.set(unit, (counts.get(unit) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([unit]) => unit);
}

/** A unit that another column of the same row names: "as in unit", "as the column unit says". */
const NAMED_BESIDE = /^as /;

/** What a table counts in, in a word or two: "US dollars", "persons and 2 more", "several, named in each row", "words". */
export function unitWords(fields: readonly PackageField[]): string {
	const [unit, ...others] = unitsOf(fields.map(withoutYear));
	if (unit === undefined) return 'words';
	if (NAMED_BESIDE.test(unit)) return 'several, named in each row';
	return others.length === 0 ? unit : `${unit} and ${others.length} more`;
}

/** Dollars of the year are told as dollars where there is no room for more. */
function withoutYear(field: PackageField): PackageField {
	return { ...field, unit: field.unit.replace(/ of the year\b/, '') };
}

/** A part of a text: words, or an address that stands in them. */
export interface TextPart {
	readonly text: string;
	readonly href?: string;
}

const ADDRESS = /https?:\/\/[^\s,;]+[^\s,;.)]/g;

/** A text cut at the web addresses in it, so that each can be followed. */
export function withLinks(text: string): readonly TextPart[] {
	const parts: TextPart[] = [];
	let from = 0;
	for (const { 0: href, index } of text.matchAll(ADDRESS)) {
		if (index > from) parts.push({ text: text.slice(from, index) });
		parts.push({ text: href, href });
		from = index + href.length;
	}
	return from < text.length ? [...parts, { text: text.slice(from) }] : parts;
}

/** What a citation names. */
export interface Cited {
	readonly publisher: string;
	readonly table: string;
	readonly edition: string;
	readonly path: string;
}

/** How to cite a table that we keep: who made it, what it is, its edition, and where we keep it; to paste. */
export function datasetCitation({ publisher, table, edition, path }: Cited): string {
	return `${publisher}: ${table.replace(/\.$/, '')}. Edition: ${edition}. As kept by Subsidy Ledger, ${path}.`;
}
