import * as d3 from 'd3';
import { placeOf, SIZES, start, type Figure, type View, type World } from './page';

type Svg = d3.Selection<SVGSVGElement, unknown, null, undefined>;
type Draw = (figures: readonly Figure[], year: number) => void;

/** Room for axes, in pixels. */
const MARGIN = { top: 20, right: 20, bottom: 30, left: 60 };

const dollars = d3.format('$,.0f');

/** Plain joins, as the examples of d3 have them: scales and what stands still once, marks at each step. */
void start((world) => {
	const byYear = d3.group(world.figures, ({ year }) => year);
	const draws = [drawMap(world), drawRanking(world), drawTimeline(world), drawScatter(world)];
	return (year) => {
		const figures = byYear.get(year) ?? [];
		for (const draw of draws) draw(figures, year);
	};
});

function svgOf(view: View): { svg: Svg; width: number; height: number } {
	const [width, height] = SIZES[view];
	const svg = d3.select(placeOf(view)).append('svg').attr('width', width).attr('height', height);
	return { svg, width, height };
}

function colorOf({ figures }: World) {
	const most = d3.max(figures, ({ net }) => Math.abs(net)) ?? 1;
	return d3.scaleDiverging([-most, 0, most], d3.interpolatePuOr);
}

function drawMap(world: World): Draw {
	const { svg, width } = svgOf('map');
	const path = d3.geoPath(d3.geoIdentity().scale(width / 975));
	const color = colorOf(world);
	const states = svg
		.selectAll('path')
		.data(world.outlines.features)
		.join('path')
		.attr('d', path)
		.attr('stroke', 'white');
	return (figures) => {
		const of = new Map(figures.map((figure) => [figure.code, figure]));
		states.attr('fill', ({ properties }) => color(of.get(properties.code)?.net ?? 0));
	};
}

function drawRanking(world: World): Draw {
	const { svg, width, height } = svgOf('ranking');
	const domain = d3.extent(world.figures, ({ net }) => net) as [number, number];
	const x = d3.scaleLinear(domain, [150, width - 70]).nice();
	const y = d3.scaleBand<string>().range([MARGIN.top, height]).padding(0.15);
	const color = colorOf(world);
	svg.append('g').attr('transform', `translate(0,${MARGIN.top})`).call(d3.axisTop(x).ticks(5));
	return (figures) => {
		const ranked = d3.sort(figures, ({ net }) => -net);
		y.domain(ranked.map(({ code }) => code));
		const rows = svg
			.selectAll<SVGGElement, Figure>('g.row')
			.data(ranked, ({ code }) => code)
			.join((enter) => {
				const row = enter.append('g').attr('class', 'row');
				row.append('rect');
				row
					.append('text')
					.attr('dy', '1em')
					.text(({ name }) => name);
				row.append('text').attr('class', 'value').attr('dy', '1em');
				return row;
			})
			.attr('transform', ({ code }) => `translate(0,${y(code) ?? 0})`);
		rows
			.select('rect')
			.attr('x', ({ net }) => Math.min(x(0), x(net)))
			.attr('width', ({ net }) => Math.abs(x(net) - x(0)))
			.attr('height', y.bandwidth())
			.attr('fill', ({ net }) => color(net));
		rows
			.select('.value')
			.attr('x', ({ net }) => Math.max(x(0), x(net)) + 4)
			.text(({ net }) => dollars(net));
	};
}

function drawTimeline({ years, figures }: World): Draw {
	const { svg, width, height } = svgOf('timeline');
	const [first = 0, last = 0] = d3.extent(years);
	const x = d3.scaleLinear([first, last], [MARGIN.left, width - MARGIN.right]);
	const net = d3.extent(figures, (figure) => figure.net) as [number, number];
	const y = d3.scaleLinear(net, [height - MARGIN.bottom, MARGIN.top]).nice();
	const line = d3.line<Figure>(
		(figure) => x(figure.year),
		(figure) => y(figure.net)
	);
	svg
		.append('g')
		.attr('transform', `translate(0,${height - MARGIN.bottom})`)
		.call(d3.axisBottom(x).tickFormat(d3.format('d')));
	svg.append('g').attr('transform', `translate(${MARGIN.left},0)`).call(d3.axisLeft(y));
	svg
		.selectAll('path.line')
		.data(d3.group(figures, ({ code }) => code))
		.join('path')
		.attr('class', 'line')
		.attr('fill', 'none')
		.attr('stroke', ([code]) => (code === 'CA' ? 'black' : '#bbb'))
		.attr('d', ([, all]) => line(all));
	const cursor = svg.append('line').attr('stroke', 'black').attr('y2', height);
	const label = svg.append('text').attr('y', MARGIN.top);
	return (_, year) => {
		cursor.attr('x1', x(year)).attr('x2', x(year));
		label.attr('x', x(year)).text(year);
	};
}

function drawScatter(world: World): Draw {
	const { svg, width, height } = svgOf('scatter');
	const paid = d3.extent(world.figures, (figure) => figure.paid) as [number, number];
	const received = d3.extent(world.figures, (figure) => figure.received) as [number, number];
	const x = d3.scaleLog(paid, [MARGIN.left, width - MARGIN.right]);
	const y = d3.scaleLog(received, [height - MARGIN.bottom, MARGIN.top]);
	const color = colorOf(world);
	svg
		.append('g')
		.attr('transform', `translate(0,${height - MARGIN.bottom})`)
		.call(d3.axisBottom(x).ticks(6, '$,d'));
	svg
		.append('g')
		.attr('transform', `translate(${MARGIN.left},0)`)
		.call(d3.axisLeft(y).ticks(6, '$,d'));
	return (figures) => {
		svg
			.selectAll<SVGCircleElement, Figure>('circle')
			.data(figures, ({ code }) => code)
			.join('circle')
			.attr('r', 4)
			.attr('cx', (figure) => x(figure.paid))
			.attr('cy', (figure) => y(figure.received))
			.attr('fill', ({ net }) => color(net));
	};
}
