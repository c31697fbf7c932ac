import { describe, expect, it } from 'vitest';
import { columnWith, everywhere } from '../../../../../tests/support/fiscal';
import { rangeOf, surpriseOf, type MissQuestion } from './past-misses';
import type { Replay } from './replays';
import type { AccountYear, KeyDate, LineYear } from '../types';

const POSITION_OF_ALASKA = 0;

/** Two states share everything; Alaska's part is half and, by year, a thousandth more or less. */
function levels(alaska: number): readonly number[] {
	return everywhere(0).map((_, at) => [alaska, 1 - alaska][at] ?? 0);
}

/** Carried on, the key always says half: it misses by −8.5 to +8.5 thousandths in FY2001–18, by 13.5 in FY2023. */
const replay: Replay = {
	own: (year) => (year > 2023 ? null : levels(0.5 + (year - 2009.5) / 1000)),
	asOf: () => () => levels(0.5)
};

const held: KeyDate = { part: 1, keyYear: 2022, basis: 'held' };

function lineWith(fields: Partial<LineYear>): LineYear {
	return {
		line: 'social-security',
		key: 'social-security',
		total: 1000,
		usd: levels(600),
		dates: [held],
		isCounted: true,
		...fields
	};
}

function question(...lines: readonly LineYear[]): MissQuestion {
	const net = everywhere(100);
	const year: AccountYear = {
		fiscalYear: 2024,
		lines,
		paid: everywhere(0),
		received: net,
		net,
		flags: []
	};
	const population = everywhere(10);
	return { year, population, replays: { 'social-security': replay, 'income-tax': replay } };
}

/** By how much the balance may be off, dollars of the state. */
function missesOf(lines: readonly LineYear[], position = POSITION_OF_ALASKA) {
	const { low, high } = rangeOf(question(...lines));
	return [low, high].map((bound) => Number(((bound[position] ?? NaN) * 10 - 100).toFixed(6)));
}

describe('rangeOf', () => {
	it('goes from the tenth to the ninetieth percentile of the past misses and the newest one', () => {
		// 19 misses, −8.5 to 8.5 and 13.5: places 1.8 and 16.2.
		expect(missesOf([lineWith({})])).toEqual([-6.7, 7.7]);
	});

	it('has what one state may get more as what the other may get less', () => {
		expect(missesOf([lineWith({})], 1)).toEqual([-7.7, 6.7]);
	});

	it('takes a tax off the balance', () => {
		expect(missesOf([lineWith({ line: 'individual-income-tax', key: 'income-tax' })])).toEqual([
			-7.7, 6.7
		]);
	});

	it('adds the misses of all lines up within each past year', () => {
		expect(missesOf([lineWith({}), lineWith({ total: 500 })])).toEqual([-10.05, 11.55]);
		const tax = lineWith({ line: 'individual-income-tax', key: 'income-tax' });
		expect(missesOf([lineWith({}), tax])).toEqual([0, 0]);
	});

	it('counts the part of a line that hangs on figures of another year', () => {
		const half = { ...held, part: 0.5 };
		const own: KeyDate = { part: 0.5, keyYear: 2024, basis: 'own' };
		expect(missesOf([lineWith({ dates: [half, own] })])).toEqual([-3.35, 3.85]);
	});

	it.each([
		['of the year itself', lineWith({ dates: [{ part: 1, keyYear: 2024, basis: 'own' }] })],
		['by a mean of years', lineWith({ dates: [{ part: 1, keyYear: 2023, basis: 'mean' }] })],
		['without a past of the kind', lineWith({ key: 'students' })],
		['that is not counted', lineWith({ isCounted: false })]
	])('holds nothing of a line %s', (_, line) => {
		expect(missesOf([line])).toEqual([0, 0]);
	});

	it('is missing where there are no persons', () => {
		const { low } = rangeOf({ ...question(lineWith({})), population: columnWith({ AK: 10 }) });
		expect(low[1]).toBeNull();
	});
});

describe('surpriseOf', () => {
	const tax = lineWith({
		line: 'individual-income-tax',
		key: 'income-tax',
		dates: [{ part: 1, keyYear: 2023, basis: 'carried' }]
	});

	it('is what the newest figures of a line did to a balance, dollars per person', () => {
		const { moved } = surpriseOf(question(tax), 'individual-income-tax', POSITION_OF_ALASKA);
		// 600 of 1000 now, half of it by the key carried on: 100 more in taxes for ten persons.
		expect(moved).toBeCloseTo(-10, 10);
	});

	it('stands beside the range told before them, the newest miss not in it', () => {
		const { low, high } = surpriseOf(question(tax), 'individual-income-tax', POSITION_OF_ALASKA);
		// 18 misses: places 1.7 and 15.3.
		expect([low, high].map((value) => Number(value.toFixed(6)))).toEqual([-0.68, 0.68]);
	});

	it('throws for a line whose past cannot be replayed', () => {
		expect(() => surpriseOf(question(lineWith({ key: 'students' })), 'social-security', 0)).toThrow(
			'cannot be replayed'
		);
	});
});
