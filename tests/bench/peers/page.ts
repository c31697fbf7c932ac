import type { FeatureCollection, Geometry } from 'geojson';

/** A state's figures of one year, in current dollars per person; negative net: it pays more. */
export interface Figure {
	readonly code: string;
	readonly name: string;
	readonly year: number;
	readonly paid: number;
	readonly received: number;
	readonly net: number;
}

/** What all peers draw: every year of the default estimate, and the map, 975 × 610 units. */
export interface World {
	readonly years: readonly number[];
	readonly figures: readonly Figure[];
	readonly outlines: FeatureCollection<Geometry, { readonly code: string }>;
}

/** The four views, in the order of the page. */
export const VIEWS = ['map', 'ranking', 'timeline', 'scatter'] as const;
export type View = (typeof VIEWS)[number];

/** Width and height of each view, close to what the explorer gives it in a window of 1440 × 900. */
export const SIZES: Readonly<Record<View, readonly [width: number, height: number]>> = {
	map: [680, 425],
	ranking: [480, 1100],
	timeline: [1184, 440],
	scatter: [680, 520]
};

/** The place of a view. */
export function placeOf(view: View): HTMLElement {
	const place = document.getElementById(view);
	if (!place) throw new Error(`The page has no place for "${view}".`);
	return place;
}

/** Fetches the figures, has them drawn, and draws each year that the slider is moved to. */
export async function start(
	open: (world: World) => ((year: number) => void) | Promise<(year: number) => void>
): Promise<void> {
	const world = (await (await fetch('world.json')).json()) as World;
	const slider = document.querySelector<HTMLInputElement>('input[type=range]');
	const title = document.querySelector('h1');
	if (!slider || !title) throw new Error('The page has no slider.');
	const [first = 0, last = 0] = [world.years[0], world.years.at(-1)];
	Object.assign(slider, { min: String(first), max: String(last), value: String(last) });
	const draw = await open(world);
	const show = (year: number) => {
		title.textContent = `Net per person, fiscal year ${year}`;
		draw(year);
	};
	show(last);
	slider.addEventListener('input', () => show(slider.valueAsNumber));
	document.documentElement.dataset.live = '';
}
