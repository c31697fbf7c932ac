import { AGREEMENT_HEIGHT, placeAgreement } from '$lib/charts/agreement/place';
import { tenth } from '$lib/charts/kit/tenth';
import { SIZE } from '$lib/files/picture-text';
import { ratioFigure } from '$lib/words/share';
import { agreementPoints, type AgreementInput } from './agreement-figure';

const WIDTH = 712;

/** Left of the dots, for the names of levels. */
const LEFT = 44;

/** The dots as SVG of a set width, in colors of the page by name. */
export function agreementSvg(input: AgreementInput): string {
	const { levels, years, dots } = placeAgreement(agreementPoints(input), input.span);
	const across = (percent: number) => tenth(LEFT + ((WIDTH - LEFT) * percent) / 100);
	const height = AGREEMENT_HEIGHT + 24;
	return [
		`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-size="${SIZE}">`,
		...levels.map(
			({ value, y }) =>
				`<path d="M${LEFT} ${tenth(y)}H${WIDTH}" stroke="var(--hair)"/><text x="${LEFT - 8}" y="${tenth(y + 4)}" text-anchor="end" fill="var(--muted)">${ratioFigure(value)}</text>`
		),
		...years.map(
			({ year, x }) =>
				`<text x="${across(x)}" y="${AGREEMENT_HEIGHT + 18}" text-anchor="middle" fill="var(--muted)">${year}</text>`
		),
		...dots.map(
			({ kind, x, y }) =>
				`<circle cx="${across(x)}" cy="${tenth(y)}" r="${kind === 'run' ? 3.5 : 4.5}" fill="var(--${kind === 'run' ? 'paper' : 'ink'})" stroke="var(--ink)" stroke-width="1.25"/>`
		),
		'</svg>'
	].join('');
}
