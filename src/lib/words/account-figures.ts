import { billionsFigure, JOINER, KEPT, MINUS, wholeFigure, withMinus, withSign } from './money';
import { shareFigure } from './share';

/** In what the dollars of a state's column are told. */
export type ColumnUnit = 'billion' | 'million';

/** From this many dollars paid on, a state's column is in billions. */
const BILLIONS_FROM = 50e9;

/** The unit in which all lines of a state can be read. */
export function columnUnit(paid: number): ColumnUnit {
	return paid >= BILLIONS_FROM ? 'billion' : 'million';
}

/** Dollars in a column of a unit, without $: "2,426.1", "−23.0", "812". */
export function columnFigure(value: number, unit: ColumnUnit): string {
	return withMinus(value, sizeIn(value, unit));
}

/** The same with its sign. */
export function signedColumnFigure(value: number, unit: ColumnUnit): string {
	return withSign(value, sizeIn(value, unit));
}

/** A share in a column: "15.2", or a dash where there is nothing to share out. */
export function shareColumn(value: number | null): string {
	return value === null ? '–' : withMinus(value, shareFigure(value));
}

function sizeIn(value: number, unit: ColumnUnit): string {
	return unit === 'billion' ? billionsFigure(value) : wholeFigure(value / 1e6);
}

/** Decimals of a share that a sum may need before its two printed sides meet. */
const MOST_DECIMALS = 5;

/**
 * The sum behind a line of a state as a reader can check it: "$1,454.3 billion × 10.1% = $146.9 billion". The
 * share has as many decimals as it takes for the printed figures to multiply out; none where the nation has
 * nothing.
 */
export function sumWords(
	{ nation, state, share }: { nation: number; state: number; share: number | null },
	unit: ColumnUnit
): string | null {
	if (share === null) return null;
	const [all, own] = [columnFigure(nation, 'billion'), columnFigure(state, unit)];
	const printed = [1, 2, 3, 4, MOST_DECIMALS].map((decimals) => (share * 100).toFixed(decimals));
	const billions = Math.round(nation / 1e8) / 10;
	const found = printed.find(
		(text) => columnFigure((billions * 1e9 * Number(text)) / 100, unit) === own
	);
	const percent = `${found ?? printed.at(-1)}%`;
	return `${dollarSigned(all)}${KEPT}billion × ${percent} = ${dollarSigned(own)}${KEPT}${unit}`;
}

/** A dollar sign after the minus, never parted from it: "−$23.0". */
function dollarSigned(figure: string): string {
	return figure.startsWith(MINUS)
		? `${MINUS}${JOINER}$${figure.slice(MINUS.length)}`
		: `$${figure}`;
}
