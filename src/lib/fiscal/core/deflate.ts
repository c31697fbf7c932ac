import { NOTHING, combine, mapColumn } from './columns';
import type { Column, ContextYear, DollarsId } from './types';

/** Current dollars turned into those of a choice; missing where the prices they are divided by are not known. */
export function toDollars(column: Column, dollars: DollarsId, context: ContextYear): Column {
	if (dollars === 'current') return column;
	return combine(column, priceLevels(dollars, context), (value, level) => value / level);
}

/**
 * How many current dollars of each state make one dollar of a choice: 1, the price index of the year, or that
 * index times the state's regional price parity (100 = the nation); `null` where either is not known.
 */
export function priceLevels(dollars: DollarsId, context: ContextYear): Column {
	const { priceIndex, regionalPrices } = context;
	if (dollars === 'current') return NOTHING.map(() => 1);
	if (!priceIndex) return NOTHING;
	if (dollars === 'real') return NOTHING.map(() => priceIndex);
	return mapColumn(regionalPrices, (parity) => (parity > 0 ? (priceIndex * parity) / 100 : null));
}

/** A year's dollars in whole dollars of the base year, by the price index of the year; `null` where that is not known. */
export function inBaseDollars(value: number, priceIndex: number | null): number | null {
	return priceIndex === null ? null : Math.round(value / priceIndex);
}
