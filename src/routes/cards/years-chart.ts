import { BASE, HEIGHT, placeNation, type NationYear } from '$lib/charts/nation-years/place';
import { textAt, type CardChart } from './card';

const TEXT = 24;

/** Room under the columns for what they mean. */
const LEGEND = 44;

/** A column a year for the states that pay more, and a dot for those that pay more than the average. */
export function yearsChart(years: readonly NationYear[]): CardChart {
	return ({ left, top, width, height }) => {
		const placed = placeNation(years);
		const tall = (height - LEGEND) / HEIGHT;
		const x = (percent: number) => left + (percent / 100) * width;
		const y = (pixels: number) => top + pixels * tall;
		const legend = top + height - 4;
		return [
			...placed.lines.flatMap(({ count, y: at }) => [
				`<path d="M${x(5)} ${y(at).toFixed(1)}H${left + width}" stroke="var(--rule)"/>`,
				textAt(String(count), [x(4), y(at) + 8], { size: TEXT, fill: 'muted', anchor: 'end' })
			]),
			...placed.years.map((year) =>
				[
					`<rect x="${x(year.x).toFixed(1)}" y="${y(year.top).toFixed(1)}" width="${((year.width / 100) * width).toFixed(1)}" height="${(year.height * tall).toFixed(1)}" fill="var(--payer)"/>`,
					year.dot === null
						? ''
						: `<circle cx="${x(year.middle).toFixed(1)}" cy="${y(year.dot).toFixed(1)}" r="6" fill="var(--ink)" stroke="var(--paper)" stroke-width="2"/>`,
					year.mark === 'never'
						? ''
						: textAt(String(year.fiscalYear), [x(year.middle), y(BASE) + 28], {
								...{ size: TEXT, fill: 'muted', anchor: 'middle' }
							})
				].join('')
			),
			`<rect x="${left}" y="${legend - 20}" width="24" height="24" fill="var(--payer)"/>`,
			textAt('Paid more than they received', [left + 36, legend], { size: TEXT }),
			`<circle cx="${left + width / 2}" cy="${legend - 8}" r="8" fill="var(--ink)"/>`,
			textAt('Paid more than the national average', [left + width / 2 + 22, legend], { size: TEXT })
		].join('');
	};
}
