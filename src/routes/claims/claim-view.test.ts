import { describe, expect, it } from 'vitest';
import { signsOf, verdictsOf } from '$lib/ledger/verdict.server';
import { filteredWays, tallyOf, waysOf, type Way } from './claim-view';

const year = (fiscalYear: number, agrees: boolean) => ({
	fiscalYear,
	agrees,
	value: -1e9,
	perPerson: null,
	link: '/' as const
});

const ways: readonly Way[] = [
	{
		id: 'a',
		words: 'a',
		rule: 'none',
		agrees: false,
		years: [year(2001, true), year(2002, false)]
	},
	{ id: 'b', words: 'b', rule: 'per-person', agrees: true, years: [year(2001, true)] }
];

describe('the filter of ways', () => {
	it('leaves years that agree where each year is judged by itself', () => {
		const left = filteredWays(ways, { agrees: 'yes', rule: 'all' }, true);
		expect(left.map(({ years }) => years.length)).toEqual([1, 1]);
	});

	it('leaves out a way of which no year is left', () => {
		const left = filteredWays(ways, { agrees: 'no', rule: 'all' }, true);
		expect(left.map(({ id }) => id)).toEqual(['a']);
	});

	it('takes a way as a whole where its years are judged together', () => {
		const left = filteredWays(ways, { agrees: 'yes', rule: 'all' }, false);
		expect(left.map(({ id }) => id)).toEqual(['b']);
	});

	it('keeps one deficit rule', () => {
		const left = filteredWays(ways, { agrees: 'all', rule: 'per-person' }, true);
		expect(left.map(({ id }) => id)).toEqual(['b']);
	});
});

it('a group of claims is told by its verdicts', () => {
	const words = ['holds', 'depends', 'does-not-hold', 'does-not-hold'] as const;
	expect(tallyOf(words.map((word) => ({ word })))).toBe(
		'4 claims: 1 holds, 1 depends on the method, 2 do not hold'
	);
});

it('the ways of a part hold every trial once, with its figure a person and its link', () => {
	const verdict = verdictsOf('CA')
		.find(({ claim }) => claim === 'one-hundred-three-billion-in-2016')
		?.parts.at(1);
	if (!verdict) throw new Error('No verdict of the 2016 figure.');
	const found = waysOf(verdict, () => 40e6);
	expect(found.flatMap(({ years }) => years)).toHaveLength(verdict.share.n);
	const [first] = found;
	expect(first?.years[0]?.perPerson).toBe((first?.years[0]?.value ?? 0) / 40e6);
	const ours = found.find(({ id }) => id === 'account-none-place-025-excluded-in');
	const net = signsOf('CA')
		.rows.find(({ specification }) => specification.id === ours?.id)
		?.years.find(({ fiscalYear }) => fiscalYear === 2016)?.net;
	expect(ours?.years[0]?.value).toBe(net);
	expect(ours?.years[0]?.link).toBe('/?estimate=account&scale=total&year=2016&states=ca');
});
