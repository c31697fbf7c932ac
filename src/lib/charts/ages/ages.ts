import type { AgeShares } from '$lib/fiscal/core/age-shares';
import type { YearCoverage } from '$lib/fiscal/account/coverage';
import type { LineSide } from '$lib/fiscal/account/types';
import { shareFigure } from '$lib/words/share';
import { tenth } from '../kit/tenth';

/** The parts of a year's money by the age of the figures that share it out, from the newest to none. */
export const AGE_PARTS = [
	{ id: 'ofYear', label: 'By figures of the year', column: 'of_year_share' },
	{ id: 'recent', label: 'One or two years away', column: 'one_or_two_years_away_share' },
	{ id: 'older', label: 'Older', column: 'older_share' },
	{ id: 'byPopulation', label: 'By population', column: 'by_population_share' }
] as const satisfies readonly {
	readonly id: keyof AgeShares;
	readonly label: string;
	/** Its name in files. */
	readonly column: string;
}[];

/** The size of the drawing: ten units a year across, a hundred for all the money down. */
export const YEAR_WIDTH = 10;
export const HEIGHT = 100;

/** Units left free between two years. */
const GAP = 2;

/** Parts of all the money that the axis names, and how far each lies under the top, in units and so in percent. */
export const AGE_LEVELS = [100, 50, 0].map((percent) => ({
	label: `${percent}%`,
	top: HEIGHT - percent
}));

/** Units by which a level reaches beyond the bars, toward its name. */
const TICK = 4;

/** A line across the drawing at each level; what lies behind a bar is seen between bars alone. */
export function levelsPath(count: number): string {
	return AGE_LEVELS.map(({ top }) => `M${-TICK} ${top}H${count * YEAR_WIDTH}`).join('');
}

/** The line of half the money once more, to be drawn over the bars in the color of the paper. */
export function middlePath(count: number): string {
	return `M0 ${HEIGHT / 2}H${count * YEAR_WIDTH}`;
}

/** One part in all years: a stroke of bars, stacked on the part before it from the bottom up. */
export interface AgePath {
	readonly id: (typeof AGE_PARTS)[number]['id'];
	readonly label: string;
	readonly path: string;
}

/** The bars of one side, a column a year in the order given. */
export function agePaths(years: readonly YearCoverage[], side: LineSide): readonly AgePath[] {
	return AGE_PARTS.map(({ id, label }, at) => {
		const below = AGE_PARTS.slice(0, at);
		const bars = years.map((year, i) => {
			const own = year[side];
			const from = below.reduce((sum, part) => sum + own[part.id], 0);
			return barOf(i, from, own[id]);
		});
		return { id, label, path: bars.join('') };
	});
}

function barOf(index: number, from: number, part: number): string {
	const height = tenth(part * HEIGHT);
	if (height === 0) return '';
	const top = tenth(HEIGHT - (from + part) * HEIGHT);
	return `M${index * YEAR_WIDTH} ${top}h${YEAR_WIDTH - GAP}v${height}h${GAP - YEAR_WIDTH}z`;
}

/** A year named under the drawing, and where: the middle of its bar in percent of the width. */
export interface NamedYear {
	readonly year: number;
	readonly left: number;
}

/** The first year, the last, and each whole decade that does not touch them. */
export function namedYears(years: readonly number[]): readonly NamedYear[] {
	const last = years.length - 1;
	return years.flatMap((year, i) => {
		const isEnd = i === 0 || i === last;
		const isDecade = year % 10 === 0 && i > 4 && last - i > 4;
		if (!isEnd && !isDecade) return [];
		return [
			{
				year,
				left: tenth(((i * YEAR_WIDTH + (YEAR_WIDTH - GAP) / 2) / (years.length * YEAR_WIDTH)) * 100)
			}
		];
	});
}

/** What the drawing shows, in words for those who do not see it: the first and the last year. */
export function ageSummary(years: readonly YearCoverage[], side: LineSide): string {
	const ends = [years[0], years.at(-1)].filter((year) => year !== undefined);
	return ends
		.map((year) => {
			const parts = AGE_PARTS.map(
				({ id, label }) => `${label.toLowerCase()} ${shareFigure(year[side][id])}%`
			);
			return `${year.fiscalYear}: ${parts.join(', ')}`;
		})
		.join('; ');
}
