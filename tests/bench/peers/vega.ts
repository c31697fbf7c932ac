import { parse, View as Drawing } from 'vega';
import { compile } from 'vega-lite';
import { placeOf, SIZES, start, VIEWS, type View, type World } from './page';

/** One parameter a view, `year`; the rest stands in the specification, and the canvas is drawn by the library. */
void start(async (world) => {
	const specs: Readonly<Record<View, object>> = {
		map: mapOf(world),
		ranking: rankingOf(world),
		timeline: timelineOf(world),
		scatter: scatterOf(world)
	};
	const drawings = VIEWS.map((view) => drawingOf(view, specs[view], world));
	await Promise.all(drawings.map((drawing) => drawing.runAsync()));
	return (year) => {
		for (const drawing of drawings) void drawing.signal('year', year).runAsync();
	};
});

function drawingOf(view: View, spec: object, { years, figures }: World): Drawing {
	const [width, height] = SIZES[view];
	const whole = {
		width,
		height,
		autosize: { type: 'fit', contains: 'padding' },
		params: [{ name: 'year', value: years.at(-1) }],
		data: { values: figures },
		...spec
	};
	return new Drawing(parse(compile(whole).spec), { renderer: 'canvas', container: placeOf(view) });
}

const ofYear = { filter: 'datum.year === year' };

function colorOf({ figures }: World) {
	const most = Math.max(...figures.map(({ net }) => Math.abs(net)));
	const scale = { scheme: 'purpleorange', domain: [-most, most], domainMid: 0 };
	return { field: 'net', type: 'quantitative', scale, legend: null };
}

function scaleOf(values: readonly number[], type: 'linear' | 'log') {
	return { domain: [Math.min(...values), Math.max(...values)], type };
}

function mapOf(world: World): object {
	const from = { data: { values: world.outlines.features }, key: 'properties.code' };
	return {
		transform: [ofYear, { lookup: 'code', from, as: 'area' }],
		projection: { type: 'identity' },
		mark: { type: 'geoshape', stroke: 'white' },
		encoding: { shape: { field: 'area', type: 'geojson' }, color: colorOf(world) }
	};
}

function rankingOf(world: World): object {
	const scale = scaleOf(
		world.figures.map(({ net }) => net),
		'linear'
	);
	return {
		transform: [ofYear, { calculate: 'max(0, datum.net)', as: 'end' }],
		encoding: { y: { field: 'name', sort: { field: 'net', order: 'descending' }, title: null } },
		layer: [
			{
				mark: 'bar',
				encoding: {
					x: { field: 'net', type: 'quantitative', scale, axis: { orient: 'top' } },
					color: colorOf(world)
				}
			},
			{
				mark: { type: 'text', align: 'left', dx: 4 },
				encoding: {
					x: { field: 'end', type: 'quantitative' },
					text: { field: 'net', format: '$,.0f' }
				}
			}
		]
	};
}

function timelineOf({ years }: World): object {
	const x = {
		field: 'year',
		type: 'quantitative',
		scale: { domain: [years[0], years.at(-1)] },
		axis: { format: 'd' }
	};
	return {
		layer: [
			{
				mark: { type: 'line', strokeWidth: 1 },
				encoding: {
					x,
					y: { field: 'net', type: 'quantitative' },
					detail: { field: 'code' },
					color: { condition: { test: "datum.code === 'CA'", value: 'black' }, value: '#bbb' }
				}
			},
			{
				transform: [{ filter: "datum.year === year && datum.code === 'CA'" }],
				encoding: { x },
				layer: [
					{ mark: 'rule' },
					{ mark: { type: 'text', y: 10 }, encoding: { text: { field: 'year' } } }
				]
			}
		]
	};
}

function scatterOf({ figures, ...world }: World): object {
	const axis = { format: '$,d' };
	const axisOf = (field: 'paid' | 'received') => {
		const scale = scaleOf(
			figures.map((figure) => figure[field]),
			'log'
		);
		return { field, type: 'quantitative', scale, axis };
	};
	return {
		transform: [ofYear],
		mark: { type: 'point', filled: true, size: 50 },
		encoding: {
			x: axisOf('paid'),
			y: axisOf('received'),
			color: colorOf({ figures, ...world })
		}
	};
}
