import { combine } from './columns';
import type { Column, ContextYear, ScaleId } from './types';

/** Dollars over what the scale divides by (persons, GDP, personal income of the same fiscal year); totals stay. */
export function toScale(column: Column, scale: ScaleId, context: ContextYear): Column {
	const divisor = divisorOf(scale, context);
	if (!divisor) return column;
	return combine(column, divisor, (value, by) => (by === 0 ? null : value / by));
}

/** What a scale divides by, state by state; `null` for totals, which are divided by nothing. */
export function divisorOf(scale: ScaleId, context: ContextYear): Column | null {
	switch (scale) {
		case 'total':
			return null;
		case 'per-person':
			return context.population;
		case 'gdp':
			return context.gdp;
		case 'income':
			return context.personalIncome;
	}
}
