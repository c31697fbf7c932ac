import { AGE_LEVELS, agePaths, HEIGHT, namedYears, YEAR_WIDTH } from '$lib/charts/ages/ages';
import { tenth } from '$lib/charts/kit/tenth';
import { SIZE } from '$lib/files/picture-text';
import { AGE_COLORS, type AgesInput } from './ages-figure';

const WIDTH = 712;

/** Left of the bars, for the names of levels; over them, for half of the uppermost name. */
const LEFT = 44;
const TOP = 6;

/** Of the bars, in pixels. */
const TALL = 180;

/** The bars as SVG of a set width, in colors of the page by name. */
export function agesSvg({ side, years }: AgesInput): string {
	const across = (percent: number) => LEFT + ((WIDTH - LEFT) * percent) / 100;
	const scale = [(WIDTH - LEFT) / (years.length * YEAR_WIDTH), TALL / HEIGHT].map(
		(one) => Math.round(one * 1e4) / 1e4
	);
	const bars = agePaths(years, side).map(
		({ id, path }) => `<path d="${path}" fill="${AGE_COLORS[id]}"/>`
	);
	// Lines stand outside the group that is scaled: what draws a PNG would scale their width with it.
	const levels = AGE_LEVELS.map(({ label, top }) => {
		const y = TOP + (TALL * top) / HEIGHT;
		const line = `<path d="M${LEFT - 6} ${y}H${WIDTH}" stroke="var(--hair)"/>`;
		return `${line}<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end" fill="var(--muted)">${label}</text>`;
	});
	const names = namedYears(years.map(({ fiscalYear }) => fiscalYear)).map(({ year, left }) => {
		const isLast = left > 97;
		const [at, anchor] = isLast ? [WIDTH, 'end'] : [tenth(across(left)), 'middle'];
		return `<text x="${at}" y="${TOP + TALL + 16}" text-anchor="${anchor}" fill="var(--muted)">${year}</text>`;
	});
	const height = TOP + TALL + 22;
	return [
		`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-size="${SIZE}">`,
		...levels,
		`<g transform="translate(${LEFT} ${TOP}) scale(${scale.join(' ')})">${bars.join('')}</g>`,
		`<path d="M${LEFT} ${TOP + TALL / 2}H${WIDTH}" stroke="var(--paper)"/>`,
		...names,
		'</svg>'
	].join('');
}
