/** What the page of a year tells in words alone, and its code never touches. */
export type YearPart = 'events' | 'printed';

/** Stands in the page of a year where such a part belongs, until the server fills it in: its values then travel once. */
export function yearSlot(part: YearPart, fiscalYear: number): string {
	return `<div data-year-part="${part} ${fiscalYear}"></div>`;
}

const SLOT = /<div data-year-part="(events|printed) (\d{4})"><\/div>/g;

/** A page's HTML with the parts of its year in their slots; unchanged where it has none. */
export function withYearParts(
	html: string,
	draw: (part: YearPart, fiscalYear: number) => string
): string {
	return html.replace(SLOT, (_, part: YearPart, year: string) => draw(part, Number(year)));
}
