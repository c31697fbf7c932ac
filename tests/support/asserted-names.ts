import { firstFree, type Segment } from '$lib/charts/kit/declutter';
import { boxOfName } from '$lib/charts/asserted/labels';
import type { PlacedAsserted } from '$lib/charts/asserted/place';

const FAR = 1e4;
const ANYWHERE = { left: -FAR, top: -FAR, right: FAR, bottom: FAR };

/** The names of a chart that a line, a dot, another name or what leads from it runs through, read from what is drawn. */
export function touched(placed: PlacedAsserted): readonly string[] {
	const { label, ends, even, lines } = placed;
	const names = [label, ...ends, ...even];
	const segments = lines.flatMap(({ d }) => segmentsOf(d));
	const discs = lines.flatMap(({ dots }) => dots.map((dot) => ({ ...dot, r: 3 })));
	return names
		.filter((name) => {
			const boxes = names.filter((one) => one !== name).map((one) => boxOfName(one));
			const leaders = names.filter((one) => one !== name).flatMap(({ leader }) => leader ?? []);
			const drawn = { bounds: ANYWHERE, boxes, discs, segments: [...segments, ...leaders] };
			return firstFree([boxOfName(name)], drawn) < 0;
		})
		.map(({ words }) => words);
}

function segmentsOf(path: string): readonly Segment[] {
	return path
		.split('M')
		.filter(Boolean)
		.flatMap((run) => {
			const points = run.split('L').map((point) => point.split(',').map(Number));
			return points.slice(1).map(([x2 = NaN, y2 = NaN], at) => {
				const [x1 = NaN, y1 = NaN] = points[at] ?? [];
				return { x1, y1, x2, y2 };
			});
		});
}
