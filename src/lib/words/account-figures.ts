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

/** The same in a column of one decimal, where what is there is never told as nothing: "<0.1", ">−0.1". */
export function cellFigure(value: number, unit: ColumnUnit): string {
	const isTiny = unit === 'billion' && value !== 0 && Math.abs(value) < 0.05e9;
	if (!isTiny) return columnFigure(value, unit);
	return value < 0 ? `>${MINUS}0.1` : '<0.1';
}

/** Dollars in a column with their sign. */
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

/** From this many dollars on, a line of the nation is told in billions. */
const NATION_BILLIONS_FROM = 1e9;

/** What a line of a state multiplies. */
export interface Sum {
	readonly nation: number;
	readonly state: number;
	readonly share: number | null;
}

/** The printed parts of a sum: "$1,454.3 billion", "10.1%", "$146.9 billion". */
export interface SumParts {
	readonly total: string;
	readonly share: string;
	readonly state: string;
	/** Whether the two printed figures multiply out to the third, to its last place. */
	readonly isExact: boolean;
}

/**
 * The sum behind a line of a state as a reader can check it. The share has as many decimals as it takes for the
 * printed figures to multiply out, five at most; where no share does, and the state is told in millions, the
 * nation is too. `null` where the nation has nothing.
 */
export function sumParts({ nation, state, share }: Sum, unit: ColumnUnit): SumParts | null {
	if (share === null) return null;
	const own = columnFigure(state, unit);
	const percents = [1, 2, 3, 4, MOST_DECIMALS].map((decimals) => (share * 100).toFixed(decimals));
	const tried = nationUnits(nation, unit).flatMap((totalUnit) =>
		percents.map((text) => ({ totalUnit, text }))
	);
	const met = tried.find(({ totalUnit, text }) => {
		const product = (printedValue(nation, totalUnit) * Number(text)) / 100;
		return columnFigure(product, unit) === own;
	});
	const { totalUnit, text } = met ?? {
		totalUnit: tried[0]?.totalUnit ?? unit,
		text: percents.at(-1) ?? ''
	};
	return {
		total: inWords(columnFigure(nation, totalUnit), totalUnit),
		share: withMinus(share, `${text.replace('-', '')}%`),
		state: inWords(own, unit),
		isExact: met !== undefined
	};
}

/** In what the nation may be told beside a state, the rounder first. */
function nationUnits(nation: number, unit: ColumnUnit): readonly ColumnUnit[] {
	if (Math.abs(nation) < NATION_BILLIONS_FROM) return ['million'];
	return unit === 'million' ? ['billion', 'million'] : ['billion'];
}

/** Those parts as a sentence's sum: "$1,454.3 billion × 10.1% = $146.9 billion"; "about" where they only come near. */
export function sumWords(figures: Sum, unit: ColumnUnit): string | null {
	const parts = sumParts(figures, unit);
	if (parts === null) return null;
	const { total, share, state, isExact } = parts;
	return `${total} × ${share} = ${isExact ? '' : 'about '}${state}`;
}

/** Dollars as they are printed in a unit: what a reader multiplies. */
function printedValue(value: number, unit: ColumnUnit): number {
	return unit === 'billion' ? Math.round(value / 1e8) * 1e8 : Math.round(value / 1e6) * 1e6;
}

function inWords(figure: string, unit: ColumnUnit): string {
	return `${dollarSigned(figure)}${KEPT}${unit}`;
}

/** A dollar sign after the minus, never parted from it: "−$23.0". */
function dollarSigned(figure: string): string {
	return figure.startsWith(MINUS)
		? `${MINUS}${JOINER}$${figure.slice(MINUS.length)}`
		: `$${figure}`;
}
