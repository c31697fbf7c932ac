/** Years as they are written under a drawing. */
const YEAR = /^(?:19|20)\d\d$/;

/** A year written under a drawing, and the middle of it across the window, in pixels. */
interface Tick {
	readonly year: number;
	readonly x: number;
}

/** The years written in a row under a drawing, or under one panel of several in it. */
export interface YearRow {
	readonly drawing: SVGSVGElement;
	readonly first: Tick;
	readonly last: Tick;
}

/** The rows of years of all drawings of a figure that can be seen, in the order in which they are drawn. */
export function yearRowsIn(figure: Element): readonly YearRow[] {
	return [...figure.querySelectorAll('svg')]
		.filter((svg) => !svg.parentElement?.closest('svg') && svg.checkVisibility())
		.flatMap((drawing) => rowsOf(ticksIn(drawing)).map((ends) => ({ drawing, ...ends })));
}

/** Of some rows the one that a place across the window is in, or nearest to. */
export function rowAt(rows: readonly YearRow[], x: number): YearRow | undefined {
	const away = ({ first, last }: YearRow) => Math.max(first.x - x, x - last.x, 0);
	return rows.toSorted((a, b) => away(a) - away(b))[0];
}

/** The year at a place across a row of years. */
export function yearAt({ first, last }: YearRow, x: number): number {
	return first.year + ((x - first.x) / (last.x - first.x)) * (last.year - first.year);
}

/** Where a year stands across a row of years. */
export function placeOfYear({ first, last }: YearRow, year: number): number {
	return first.x + ((year - first.year) / (last.year - first.year)) * (last.x - first.x);
}

function ticksIn(drawing: Element): readonly Tick[] {
	return [...drawing.querySelectorAll('text')]
		.filter((text) => YEAR.test(text.textContent) && getComputedStyle(text).textAnchor === 'middle')
		.map((text) => {
			const { x, width } = text.getBoundingClientRect();
			return { year: Number(text.textContent), x: x + width / 2 };
		});
}

/** Years rise in a row, from left to right: where they begin anew, another panel does. One year alone has no scale. */
export function rowsOf(ticks: readonly Tick[]): readonly Pick<YearRow, 'first' | 'last'>[] {
	const rows: Tick[][] = [];
	for (const tick of ticks) {
		const row = rows.at(-1);
		const before = row?.at(-1);
		if (row && before && before.year < tick.year && before.x < tick.x) row.push(tick);
		else rows.push([tick]);
	}
	return rows.flatMap(([first, ...others]) => {
		const last = others.at(-1);
		return first && last ? [{ first, last }] : [];
	});
}
