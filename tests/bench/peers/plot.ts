import * as Plot from '@observablehq/plot';
import { group, max, extent } from 'd3';
import { placeOf, SIZES, start, VIEWS, type Figure, type View, type World } from './page';

type Draw = (figures: readonly Figure[], year: number) => Element;

/** As its pages have it: each view is drawn anew and put in the place of the one before. */
void start((world) => {
	const byYear = group(world.figures, ({ year }) => year);
	const draws: Readonly<Record<View, Draw>> = {
		map: mapOf(world),
		ranking: rankingOf(world),
		timeline: timelineOf(world),
		scatter: scatterOf(world)
	};
	return (year) => {
		const figures = byYear.get(year) ?? [];
		for (const view of VIEWS) placeOf(view).replaceChildren(draws[view](figures, year));
	};
});

function sizeOf(view: View) {
	const [width, height] = SIZES[view];
	return { width, height };
}

function colorOf({ figures }: World) {
	const most = max(figures, ({ net }) => Math.abs(net)) ?? 1;
	return { type: 'diverging', scheme: 'PuOr', domain: [-most, most] };
}

function mapOf(world: World): Draw {
	const color = colorOf(world);
	return (figures) => {
		const of = new Map(figures.map(({ code, net }) => [code, net]));
		return Plot.plot({
			...sizeOf('map'),
			projection: { type: 'identity', domain: world.outlines },
			color,
			marks: [
				Plot.geo(world.outlines.features, {
					fill: ({ properties }) => of.get(properties.code),
					stroke: 'white'
				})
			]
		});
	};
}

function rankingOf(world: World): Draw {
	const color = colorOf(world);
	const domain = extent(world.figures, ({ net }) => net);
	return (figures) =>
		Plot.plot({
			...sizeOf('ranking'),
			marginLeft: 130,
			marginRight: 50,
			x: { domain, axis: 'top', nice: true },
			y: { label: null },
			color,
			marks: [
				Plot.barX(figures, { x: 'net', y: 'name', fill: 'net', sort: { y: '-x' } }),
				Plot.text(figures, {
					x: ({ net }) => Math.max(0, net),
					y: 'name',
					text: ({ net }) => `$${Math.round(net).toLocaleString('en-US')}`,
					textAnchor: 'start',
					dx: 4
				})
			]
		});
}

function timelineOf({ figures }: World): Draw {
	return (_, year) =>
		Plot.plot({
			...sizeOf('timeline'),
			marginLeft: 60,
			x: { tickFormat: 'd' },
			marks: [
				Plot.line(figures, {
					x: 'year',
					y: 'net',
					z: 'code',
					stroke: ({ code }) => (code === 'CA' ? 'black' : '#bbb')
				}),
				Plot.ruleX([year], { stroke: 'black' }),
				Plot.text([year], { x: Number, text: String, frameAnchor: 'top' })
			]
		});
}

function scatterOf(world: World): Draw {
	const color = colorOf(world);
	const x = { type: 'log', domain: extent(world.figures, ({ paid }) => paid), tickFormat: '$,d' };
	const domain = extent(world.figures, ({ received }) => received);
	return (figures) =>
		Plot.plot({
			...sizeOf('scatter'),
			marginLeft: 60,
			x,
			y: { type: 'log', domain, tickFormat: '$,d' },
			color,
			marks: [Plot.dot(figures, { x: 'paid', y: 'received', fill: 'net', r: 4 })]
		});
}
