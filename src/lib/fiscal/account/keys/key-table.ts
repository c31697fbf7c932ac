import { sharedByPopulation } from './key-in-year';
import { isFromEarlierYear, oldestDate } from './key-dates';
import { LINES } from '../lines/lines';
import type { AccountModel, AccountYear, KeyId, LineId, LineYear } from '../types';

/** One line of the account with the key it is shared out by in the latest year. */
export interface KeyRow {
	readonly line: LineId;
	readonly key: KeyId;
	/** Whole dollars of the line in the latest year; negative where fees exceed outlays, 0 where it has ended. */
	readonly total: number;
	/** Its part of all dollars of its side in that year, interest among them; the parts of a side add up to 1. */
	readonly part: number;
	/** The last year of data behind the key; `null` where the latest year goes by population, counted each year. */
	readonly keyYear: number | null;
	/** First fiscal year of the run, up to the last with money, in which the key is of an earlier year; `null` if none. */
	readonly heldSince: number | null;
}

/** Every line with its key, in the order of `LINES`, as of the last of some years of the account. */
export function keyTable(model: AccountModel, years: readonly AccountYear[]): readonly KeyRow[] {
	return LINES.map(({ id, side }) => {
		const ofLine = years.flatMap(({ fiscalYear, lines }) =>
			lines.filter((line) => line.line === id).map((line) => ({ fiscalYear, line }))
		);
		const latest = ofLine.at(-1)?.line;
		if (!latest) throw new Error(`The account has no line ${id}.`);
		const sideTotal = totalOf(years.at(-1)?.lines ?? [], side);
		return {
			line: id,
			key: latest.key,
			total: latest.total,
			part: latest.total / sideTotal,
			keyYear: sharedByPopulation(model, latest, years.length - 1)
				? null
				: (oldestDate(latest, years.at(-1)?.fiscalYear ?? 0)?.keyYear ?? null),
			heldSince: heldSince(ofLine)
		};
	});
}

function totalOf(lines: readonly LineYear[], side: 'paid' | 'received'): number {
	const own = new Set(LINES.filter((line) => line.side === side).map(({ id }) => id));
	return lines.reduce((sum, { line, total }) => sum + (own.has(line) ? total : 0), 0);
}

interface DatedLine {
	readonly fiscalYear: number;
	readonly line: LineYear;
}

function heldSince(years: readonly DatedLine[]): number | null {
	const withMoney = years.filter(({ line }) => line.total !== 0);
	const lastFresh = withMoney.findLastIndex(
		({ fiscalYear, line }) => !isFromEarlierYear(line, fiscalYear)
	);
	return withMoney[lastFresh + 1]?.fiscalYear ?? null;
}
