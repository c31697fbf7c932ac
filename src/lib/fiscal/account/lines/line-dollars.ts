import { sharedBy } from './rounding';
import {
	SHARE_UNIT,
	type AccountModel,
	type KeyDate,
	type KeyId,
	type LineId,
	type MixId,
	type SeriesId,
	type ShareSeries
} from '../types';

/** Shares of one key in one year with their dates; `shares` add up to 1. */
export interface KeyShares {
	readonly shares: readonly number[];
	readonly dates: readonly KeyDate[];
}

/** One line in all years of the model by one key: whole dollars by area, and the key's dates. */
export interface LineDollars {
	readonly usd: readonly (readonly number[])[];
	readonly dates: readonly (readonly KeyDate[])[];
}

/** The part of corporate tax that a key puts on workers; all other keys ignore it. */
interface Lever {
	readonly key: KeyId;
	readonly labourShare: number;
}

/**
 * Lines that were shared out before, by model, line, key and labour share: a changed key then costs one
 * line, not the account.
 */
const known = new WeakMap<AccountModel, Map<string, LineDollars>>();

/** Shares out one line by a key that does not hang on the rest of the account; adds up to the dollar. */
export function lineDollars(model: AccountModel, line: LineId, lever: Lever): LineDollars {
	const lines = known.get(model) ?? new Map<string, LineDollars>();
	known.set(model, lines);
	const name = `${line} ${lever.key} ${isMix(lever.key) ? lever.labourShare : ''}`;
	const found = lines.get(name);
	if (found) return found;
	const made = sharedOut(model, line, lever);
	lines.set(name, made);
	return made;
}

function sharedOut(model: AccountModel, line: LineId, lever: Lever): LineDollars {
	const totals = model.totals[line];
	const keys = model.fiscalYears.map((_, year) => keySharesIn(model, lever, year));
	return {
		usd: keys.map(({ shares }, year) => sharedBy(shares, totals[year] ?? 0)),
		dates: keys.map((key) => key.dates)
	};
}

/** The shares of a key in the year at a position of `fiscalYears`; `tax-share` has none before taxes are shared out. */
export function keySharesIn(model: AccountModel, lever: Lever, year: number): KeyShares {
	if (lever.key === 'tax-share')
		throw new Error('The share of taxes paid follows from the account.');
	if (!isMix(lever.key)) return seriesIn(model, lever.key, year);
	const earnings = seriesIn(model, 'net-earnings', year);
	const capital = seriesIn(model, CAPITAL_OF[lever.key], year);
	return mixed(earnings, capital, lever.labourShare);
}

/** The series that stands for owners of capital in each mix. */
const CAPITAL_OF: Readonly<Record<MixId, SeriesId>> = {
	incidence: 'capital-income',
	'incidence-with-gains': 'capital-gains'
};

/** Whether a key is a mix of earnings and capital income, set by the labour share. */
export function isMix(key: KeyId): key is MixId {
	return key in CAPITAL_OF;
}

/** Two keys mixed: `part` of the first, the rest of the second; a key with no part in it leaves no date. */
function mixed(first: KeyShares, second: KeyShares, part: number): KeyShares {
	if (part === 0) return second;
	if (part === 1) return first;
	return {
		shares: first.shares.map(
			(share, position) => part * share + (1 - part) * (second.shares[position] ?? 0)
		),
		dates: [...dimmed(first, part), ...dimmed(second, 1 - part)]
	};
}

function dimmed({ dates }: KeyShares, part: number): readonly KeyDate[] {
	return dates.map((date) => ({ ...date, part: date.part * part }));
}

function seriesIn(model: AccountModel, id: SeriesId, year: number): KeyShares {
	const series: ShareSeries = model.shares[id];
	const row = series.rows[series.rowOfYear[year] ?? -1];
	const keyYear = series.keyYear[year];
	const basis = series.basis[year];
	if (!row || keyYear === undefined || basis === undefined)
		throw new Error(`The key ${id} has no shares at ${year}.`);
	return {
		shares: row.map((units) => units / SHARE_UNIT),
		dates: [{ part: 1, keyYear, basis }]
	};
}
