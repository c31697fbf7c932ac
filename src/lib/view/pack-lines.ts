import type { StateCode } from '$lib/data/states';
import type { StateLine, StateLines } from '$lib/fiscal/account/lines/state-lines';
import type { LineId } from '$lib/fiscal/account/types';

/** The first and the last position of years in a row. */
type Span = readonly [first: number, last: number];

/** A line on its way to the browser: whole dollars of the state, the nation's in their largest whole unit. */
interface PackedLine {
	readonly line: LineId;
	readonly usd: readonly number[];
	readonly unit: number;
	readonly nation: readonly number[];
	/** Where the key is that of an earlier year. */
	readonly held: readonly Span[];
}

/** One state's lines on their way to the browser; years rise without a gap. */
export interface PackedLines {
	readonly state: StateCode;
	readonly from: number;
	readonly lines: readonly PackedLine[];
}

const UNITS = [1e6, 1e3, 1] as const;

/** Packs the lines of a state; `unpackLines` gives the same back, to the dollar. Throws where years leave a gap. */
export function packLines({ state, fiscalYears, lines }: StateLines): PackedLines {
	const [from = 0] = fiscalYears;
	if (fiscalYears.some((year, i) => year !== from + i))
		throw new Error(`The lines of ${state} leave out a year.`);
	return { state, from, lines: lines.map(packLine) };
}

/** Unpacks what `packLines` packed: whole current dollars. */
export function unpackLines({ state, from, lines }: PackedLines): StateLines {
	const count = lines[0]?.usd.length ?? 0;
	return {
		state,
		fiscalYears: Array.from({ length: count }, (_, i) => from + i),
		lines: lines.map(unpackLine)
	};
}

function packLine({ line, usd, nation, isHeld }: StateLine): PackedLine {
	const unit = UNITS.find((one) => nation.every((value) => value % one === 0)) ?? 1;
	return { line, usd, unit, nation: nation.map((value) => value / unit), held: spansOf(isHeld) };
}

function unpackLine({ line, usd, unit, nation, held }: PackedLine): StateLine {
	const isIn = (i: number) => held.some(([first, last]) => i >= first && i <= last);
	return {
		line,
		usd,
		nation: nation.map((value) => value * unit),
		isHeld: usd.map((_, i) => isIn(i))
	};
}

function spansOf(flags: readonly boolean[]): readonly Span[] {
	const spans: [number, number][] = [];
	flags.forEach((flag, i) => {
		if (!flag) return;
		const last = spans.at(-1);
		if (last?.[1] === i - 1) last[1] = i;
		else spans.push([i, i]);
	});
	return spans;
}
