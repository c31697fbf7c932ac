import { billionsFigure, wholeFigure, withMinus, withSign } from './money';
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
