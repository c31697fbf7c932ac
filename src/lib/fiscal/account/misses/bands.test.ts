import { describe, expect, it } from 'vitest';
import { LINE_GROUPS, LINES } from '../lines/lines';
import { PAID_BANDS, RECEIVED_BANDS } from './bands';

/** The words of a name without order, case and joints: "Pay, contracts" is "Pay and contracts". */
function wordsIn(name: string): string {
	const words = name.toLowerCase().match(/[a-z]+/g) ?? [];
	return [...words.filter((word) => word !== 'and')].sort().join(' ');
}

const told = [
	...LINES.map(({ id, label }) => ({ label, lines: [id] })),
	...LINE_GROUPS.map(({ id, label }) => ({
		label,
		lines: LINES.filter(({ group }) => group === id).map((line) => line.id)
	}))
];

function isSame(lines: readonly string[], others: readonly string[]): boolean {
	return [...lines].sort().join() === [...others].sort().join();
}

/** Kinds in a name: "Premiums, fees, not located" has three. */
function kindsIn(name: string): number {
	return name.split(/, | and /).length;
}

describe('the names of bands', () => {
	// Social Security is a pension too.
	it.each([...PAID_BANDS, ...RECEIVED_BANDS].filter(({ id }) => id !== 'retirement'))(
		'$short has as many kinds as $label, or says that there are more',
		({ short, label }) => {
			expect(short.endsWith('…') ? Infinity : kindsIn(short)).toBeGreaterThanOrEqual(
				kindsIn(label)
			);
		}
	);

	it.each([...PAID_BANDS, ...RECEIVED_BANDS])(
		'$label and $short name no line or group with other figures',
		(band) => {
			const names = [band.label, band.short].map(wordsIn);
			const others = told.filter(
				({ label, lines }) => names.includes(wordsIn(label)) && !isSame(lines, band.lines)
			);
			expect(others).toEqual([]);
		}
	);
});
