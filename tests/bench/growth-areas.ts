import type { StateCode } from '../../src/lib/data/states';
import { placeRanking } from '../../src/lib/charts/ranking/ranking';
import { FRAMES as SCATTER_FRAMES } from '../../src/lib/charts/scatter/frame';
import { placeScatter } from '../../src/lib/charts/scatter/place';
import { placeStrip } from '../../src/lib/charts/strip/strip';
import { FRAMES as TIMELINE_FRAMES } from '../../src/lib/charts/timeline/frame';
import { placeTimeline } from '../../src/lib/charts/timeline/place';
import { timelineSeries } from '../../src/lib/charts/timeline/series';
import { airyDomain } from '../../src/lib/charts/kit/axis';
import { isStateCode } from '../../src/lib/data/states';
import { readWorld } from './peers-site';
import type { Figure } from './peers/page';
import type { Report, Row } from './table';

/** An area that is made: a state's figures, a little apart from it in each copy. */
interface Area {
	readonly code: StateCode;
	readonly name: string;
	readonly all: readonly Figure[];
	readonly last: Figure;
}

/** How many times as many areas are placed. */
const TIMES = 10;

/** How much a copy's figures differ from those of the copy before. */
const APART = 0.007;

/** How often each is placed; the least time counts. */
const RUNS = 25;

/**
 * What placing ten times the areas costs, in multiples of placing those there are. The list of areas is part of
 * the page's code: no page can be given more, so that placements are measured alone, without the page.
 */
export function growthInAreas(): Report {
	const { figures, years } = readWorld();
	const some = areasOf(figures);
	const many = Array.from({ length: TIMES }, (_, copy) => some.map(copied(copy))).flat();
	const places: Readonly<Record<string, (areas: readonly Area[]) => unknown>> = {
		strip: placeStripOf,
		ranking: placeRankingOf,
		scatter: placeScatterOf,
		timeline: (areas) => placeTimelineOf(areas, years)
	};
	const rows = Object.entries(places).map(([name, place]): Row => {
		const [few, lots] = [leastOf(() => place(some)), leastOf(() => place(many))];
		return {
			what: `${name} placed with ${TIMES} × the areas`,
			value: lots / few,
			unit: '×',
			bound: TIMES,
			note: `made, and placed without a page: ${few.toFixed(2)} ms, then ${lots.toFixed(2)}`
		};
	});
	return { rows };
}

function leastOf(place: () => unknown): number {
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		place();
		return performance.now() - start;
	});
	return Math.min(...times);
}

function areasOf(figures: readonly Figure[]): readonly Area[] {
	const codes = [...new Set(figures.map(({ code }) => code))].filter(isStateCode);
	return codes.flatMap((code) => {
		const all = figures.filter((figure) => figure.code === code);
		const last = all.at(-1);
		return last ? [{ code, name: last.name, all, last }] : [];
	});
}

function copied(copy: number): (area: Area) => Area {
	const apart = (figure: Figure): Figure => ({
		...figure,
		paid: figure.paid * (1 + copy * APART),
		received: figure.received * (1 - copy * APART),
		net: figure.received * (1 - copy * APART) - figure.paid * (1 + copy * APART)
	});
	return (area) => ({ ...area, all: area.all.map(apart), last: apart(area.last) });
}

function placeStripOf(areas: readonly Area[]) {
	const marks = areas.map(({ code, name, last }) => ({
		code,
		name,
		value: last.net,
		klass: 5 as const,
		text: ''
	}));
	return placeStrip({ marks, even: 0, average: null, chosen: 'CA' });
}

function placeRankingOf(areas: readonly Area[]) {
	const rows = areas.map(({ code, name, last }, rank) => ({
		code,
		name,
		rank,
		plain: last.net,
		neutral: last.net,
		even: 0
	}));
	return placeRanking({
		rows,
		sort: 'value',
		base: 'plain',
		side: 'both',
		even: 0,
		average: null,
		chosen: 'CA'
	});
}

const dollars = (value: number) => `$${Math.round(value)}`;

function placeScatterOf(areas: readonly Area[]) {
	const points = areas.map(({ code, last }) => ({
		code,
		paid: last.paid,
		received: last.received,
		population: 1e6,
		side: last.net < 0 ? ('payer' as const) : ('recipient' as const)
	}));
	const domain = (of: (area: Area) => number) => airyDomain(areas.map(of), 0.06) ?? [0, 1];
	const window = { x: domain(({ last }) => last.paid), y: domain(({ last }) => last.received) };
	const [, frame = SCATTER_FRAMES[0]] = SCATTER_FRAMES;
	if (!frame) throw new Error('The scatter has no frame.');
	const series = { points, left: [], window, average: null, ratio: null, averageOver: null };
	return placeScatter(series, frame, { followed: ['CA'], tick: dollars });
}

function placeTimelineOf(areas: readonly Area[], years: readonly number[]) {
	const series = timelineSeries({
		years,
		lines: areas.map(({ code, all }) => ({ code, values: all.map(({ net }) => net) })),
		chosen: 'CA',
		followed: ['CA'],
		average: null,
		evenLine: null,
		range: null,
		base: 'plain',
		pivot: 0,
		otherEstimates: [],
		published: []
	});
	const frame = TIMELINE_FRAMES.at(-1);
	if (!series || !frame) throw new Error('The timeline has no figures.');
	const formats = { tick: dollars, full: dollars };
	return placeTimeline(series, frame, { formats, flags: [], held: [] });
}
