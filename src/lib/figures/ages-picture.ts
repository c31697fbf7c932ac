import { agePaths, HEIGHT, namedYears, YEAR_WIDTH } from '$lib/charts/ages/ages';
import { tenth } from '$lib/charts/kit/tenth';
import { SIZE } from '$lib/files/picture-text';
import { AGE_COLORS, type AgesInput } from './ages-figure';

const WIDTH = 712;

/** Of the bars, in pixels. */
const TALL = 180;

/** The bars as SVG of a set width, in colors of the page by name. */
export function agesSvg({ side, years }: AgesInput): string {
	const scale = [WIDTH / (years.length * YEAR_WIDTH), TALL / HEIGHT].map(
		(one) => Math.round(one * 1e4) / 1e4
	);
	const bars = agePaths(years, side).map(
		({ id, path }) => `<path d="${path}" fill="${AGE_COLORS[id]}"/>`
	);
	const names = namedYears(years.map(({ fiscalYear }) => fiscalYear)).map(({ year, left }) => {
		const x = tenth((WIDTH * left) / 100);
		const anchor = left < 3 ? 'start' : left > 97 ? 'end' : 'middle';
		const at = anchor === 'start' ? 0 : anchor === 'end' ? WIDTH : x;
		return `<text x="${at}" y="${TALL + 16}" text-anchor="${anchor}" fill="var(--muted)">${year}</text>`;
	});
	return [
		`<svg viewBox="0 0 ${WIDTH} ${TALL + 22}" width="${WIDTH}" height="${TALL + 22}" font-size="${SIZE}">`,
		`<g transform="scale(${scale.join(' ')})">${bars.join('')}</g>`,
		...names,
		'</svg>'
	].join('');
}
