import { describe, expect, it } from 'vitest';
import { SUM } from '$lib/charts/waterfall/place';
import type { Waterfall, WaterfallBar } from '$lib/fiscal/account/types';
import { LEDGER_GROUPS } from '$lib/fiscal/account/ledger';
import { withoutJoiners } from '$lib/words/money';
import { waterfallFigure } from './waterfall-figure';
import { waterfallCard, type WaterfallInput } from './waterfall-input';

const bar = (
	line: WaterfallBar['line'],
	side: WaterfallBar['side'],
	state: number,
	nation: number
) => ({
	line,
	side,
	state,
	nation,
	step: side === 'paid' ? nation - state : state - nation
});

function waterfall(bars: readonly WaterfallBar[]): Waterfall {
	return { bars, net: 0, state: 0, nation: 0 };
}

const yours = waterfall([
	bar('individual-income-tax', 'paid', 8000, 5838),
	bar('farm-payments', 'received', 30, 90),
	bar('business-relief', 'received', 10, 5)
]);
const label = 'Farm payments and net crop insurance';
const input = {
	state: 'CA',
	fiscalYear: 2024,
	yours,
	ours: yours,
	lines: [{ line: { id: 'farm-payments', label } }]
} as unknown as WaterfallInput;

const told = (id: string, changes: Partial<WaterfallInput> = {}) => {
	const { title, lines } = waterfallCard({ ...input, ...changes }, id);
	return [title, ...lines.map((line) => withoutJoiners(`${line.label}: ${line.text}`))];
};

describe('the card of a row of the waterfall', () => {
	it('tells the amounts of the state and the nation beside what a line adds', () => {
		expect(told('farm-payments')).toEqual([
			`${label}, received`,
			'California: $30',
			'National average: $90',
			'Against the average: −$60'
		]);
		expect(waterfallCard(input, 'farm-payments').note).toBe('Dollars per person, FY2024.');
	});

	it('adds up the lines of a group; paying more than the nation takes off', () => {
		expect(told('other').slice(1)).toEqual([
			'California: $40',
			'National average: $95',
			'Against the average: −$55'
		]);
		expect(told('individual-income-tax').slice(1)).toEqual([
			'California: $8,000',
			'National average: $5,838',
			'Against the average: −$2,162'
		]);
	});

	it('tells the balance of both in the sum', () => {
		expect(told(SUM)).toEqual([
			'Received − paid',
			'California: −$7,960',
			'National average: −$5,743',
			'Against the average: −$2,217'
		]);
	});

	it('tells what our own rules give where a reader’s differ', () => {
		const ours = waterfall([bar('farm-payments', 'received', 50, 90)]);
		expect(told('farm-payments', { ours }).at(-1)).toBe('By our sharing rules: −$40');
	});
});

describe('the files of the waterfall', () => {
	const keys = { isOurs: true, cell: '' } as WaterfallInput['keys'];
	const partOf = (open: readonly string[]) =>
		waterfallFigure.files({ ...input, keys, open: new Set(open) }).parts.at(-1);

	it('tell by their names which groups are drawn line by line', () => {
		const groups = LEDGER_GROUPS.map(({ id }) => id);
		const [first = '', second = ''] = groups;
		expect(partOf([])).toBe('');
		expect(partOf([second, first])).toBe(`lines-of-${first}-${second}`);
		expect(partOf(groups)).toBe('every-line');
	});
});
