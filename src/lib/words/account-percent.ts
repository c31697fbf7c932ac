import { THIN } from './money';

/** A share in whole percent: "25 %" for 0.25, on one line. */
export function percent(value: number): string {
	return `${Math.round(value * 100)}${THIN}%`;
}
