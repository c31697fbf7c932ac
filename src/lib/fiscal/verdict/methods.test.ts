import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import {
	accountWith,
	balancesWith,
	cellsWith,
	seriesWith,
	signsInput
} from '../../../../tests/support/verdict';
import { methodsOf } from './methods';
import { votesOf } from './votes';

const year = { CA: [1_000_000, 900_000], MS: [200_000, 300_000] } as const;
const YEARS = [2001, 2002, 2003, 2004];

const methodsWith = (input: ReturnType<typeof signsInput>, least: number) =>
	methodsOf(votesOf(cellsWith(input).rows, { figures: 'plain', figure: 'net' }), 'net', {
		fiscalYears: YEARS,
		least
	});

describe('a sentence about several years', () => {
	const short = signsInput(
		[
			seriesWith('tax-foundation', { 2001: year, 2002: year }),
			balancesWith('rockefeller-2019', { 2002: { CA: -90_000, MS: 1 } })
		],
		{ receiptsPerPerson: new Map(YEARS.map((each) => [each, 300_000])) }
	);

	it('is tried on methods with half of its years and not on those with fewer', () => {
		expect(methodsWith(short, 0.5).map(({ maker }) => maker)).toEqual(['tax-foundation']);
	});

	it('is not tried on a method with half of them where nine tenths are asked', () => {
		expect(methodsWith(short, 0.9)).toEqual([]);
	});

	it('has the editions of one maker as one method', () => {
		const input = signsInput(
			[
				balancesWith('rockefeller-2019', { 2002: { CA: -90_000, MS: 80_000 } }),
				balancesWith('rockefeller-2021', { 2004: { CA: -70_000, MS: 80_000 } })
			],
			{ receiptsPerPerson: new Map(YEARS.map((each) => [each, 300_000])) }
		);
		const [method, ...others] = methodsWith(input, 0.5);
		expect(others).toEqual([]);
		expect(method).toMatchObject({ maker: 'rockefeller', weight: 1 });
		expect(method?.years.map(({ fiscalYear, net }) => [fiscalYear, net])).toEqual([
			[2002, -90_000],
			[2004, -70_000]
		]);
	});

	it('gives methods without relief the years that have none as they are', () => {
		const account = accountWith(({ covid, services }) => {
			const got = services === 'flow' ? 900_000 : services === 'defense' ? 850_000 : 800_000;
			const own = { CA: [1_000_000, got], MS: [200_000, 300_000] } as const;
			const relieved = {
				CA: [1_000_000, covid === 'in' ? got + 400_000 : got],
				MS: year.MS
			} as const;
			return { 2001: own, 2002: own, 2003: own, 2004: relieved };
		});
		const methods = methodsWith(signsInput([], { account, covidYears: new Set([2004]) }), 0.9);
		expect(methods.map(({ weight }) => weight)).toEqual(Array(6).fill(1 / 6));
		const flow = methods.filter(({ specification }) => specification.variant?.services === 'flow');
		expect(flow.map(({ years }) => years.map(({ net }) => net))).toEqual([
			[-100_000, -100_000, -100_000, 300_000],
			[-100_000, -100_000, -100_000, -100_000]
		]);
	});

	it('gives all methods of a maker one vote, those with the same figures in every year once', () => {
		const account = accountWith(({ interest }) => {
			const changed = {
				CA: [1_000_000, interest === 'excluded' ? 900_000 : 990_000],
				MS: year.MS
			} as const;
			return { 2001: year, 2002: year, 2003: year, 2004: changed };
		});
		const methods = methodsWith(signsInput([], { account }), 0.5);
		expect(methods.map(({ weight, methods: same }) => [weight, same.length])).toEqual([
			[0.5, 12],
			[0.5, 12]
		]);
		expect(sum(methods, ({ weight }) => weight)).toBe(1);
	});
});
