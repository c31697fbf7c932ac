/** Years as they are written under a drawing. */
const YEAR = /^(?:19|20)\d\d$/;

/** A year written under a drawing, and the middle of it across the window, in pixels. */
interface Tick {
	readonly year: number;
	readonly x: number;
}

/** The drawings of a figure that can be seen and have years under them. */
export function drawingsIn(figure: Element): readonly SVGSVGElement[] {
	return [...figure.querySelectorAll('svg')].filter(
		(svg) => !svg.parentElement?.closest('svg') && svg.checkVisibility() && endsOf(svg) !== null
	);
}

/** The year at a place across a drawing, by the years written under it; `null` where there are not two. */
export function yearAt(drawing: Element, x: number): number | null {
	const ends = endsOf(drawing);
	if (!ends) return null;
	const [first, last] = ends;
	return first.year + ((x - first.x) / (last.x - first.x)) * (last.year - first.year);
}

/** Where a year stands across a drawing; `null` where there are not two years written under it. */
export function placeOfYear(drawing: Element, year: number): number | null {
	const ends = endsOf(drawing);
	if (!ends) return null;
	const [first, last] = ends;
	return first.x + ((year - first.year) / (last.year - first.year)) * (last.x - first.x);
}

function endsOf(drawing: Element): readonly [Tick, Tick] | null {
	const ticks = [...drawing.querySelectorAll('text')]
		.filter((text) => YEAR.test(text.textContent) && getComputedStyle(text).textAnchor === 'middle')
		.map((text): Tick => {
			const { x, width } = text.getBoundingClientRect();
			return { year: Number(text.textContent), x: x + width / 2 };
		})
		.sort((a, b) => a.year - b.year);
	const [first, last] = [ticks[0], ticks.at(-1)];
	return first && last && first.year < last.year && first.x < last.x ? [first, last] : null;
}
