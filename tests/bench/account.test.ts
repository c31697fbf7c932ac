import { describe, expect, it } from 'vitest';
import { accountOfDatasets } from '$lib/ledger/account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { LINES } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import type { AccountChoice } from '$lib/fiscal/account/types';

/** One frame of a screen that draws sixty a second, in milliseconds of the processor: other work does not count. */
const FRAME = 16;

function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Choices that each change one thing: another key of a line, or a corporate labor share not seen before. */
const choices: readonly AccountChoice[] = [
	...LINES.filter((line) => line.id !== 'net-interest').flatMap((line) =>
		line.keys.slice(1).map((key) => ({ ...DEFAULT_CHOICE, keys: { [line.id]: key.id } }))
	),
	...Array.from({ length: 40 }, (_, at) => ({
		...DEFAULT_CHOICE,
		corporateLabourShare: 0.01 + at * 0.012
	}))
];

describe('a changed key', () => {
	const model = accountOfDatasets();
	accountOf(model, DEFAULT_CHOICE);

	it('is worked out for all states and years within a frame', () => {
		const times = choices.map((choice) => {
			const start = process.cpuUsage();
			const { years } = accountOf(model, choice);
			const { user, system } = process.cpuUsage(start);
			const took = (user + system) / 1000;
			expect(years).toHaveLength(42);
			return took;
		});
		console.log(
			`${times.length} changes: median ${medianOf(times).toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`
		);
		expect(times.length).toBeGreaterThan(60);
		expect(medianOf(times)).toBeLessThan(FRAME);
	});
});
