import { NOTHING, mapColumn } from './columns';
import type { Column, ContextYear } from './types';

/** Current dollars turned into dollars of the base year; all missing where the price index is not known. */
export function toBaseYear(column: Column, context: ContextYear): Column {
	const { priceIndex } = context;
	return priceIndex ? mapColumn(column, (value) => value / priceIndex) : NOTHING;
}
