import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumParts, sumWords } from './account-figures';
import { withoutJoiners } from './money';

const sumOf = (nation: number, state: number) => ({ nation, state, share: state / nation });

describe('sumWords', () => {
	it.each([
		[1_454.3e9, 146.9e9, 'billion', '$1,454.3 billion × 10.1% = $146.9 billion'],
		[48.2e9, 0.1e9, 'billion', '$48.2 billion × 0.2% = $0.1 billion'],
		[1_454.3e9, 3_631e6, 'million', '$1,454.3 billion × 0.2497% = $3,631 million'],
		[12.4e6, 1.6e6, 'million', '$12 million × 12.9% = $2 million'],
		[-120e9, -12e9, 'billion', '−$120.0 billion × 10.0% = −$12.0 billion']
	] as const)('%d and %d in %s: %s', (nation, state, unit, words) => {
		expect(withoutJoiners(sumWords(sumOf(nation, state), unit) ?? '')).toBe(words);
	});

	it('says that it only comes near where no share of five decimals makes the printed figures meet', () => {
		const sum = sumOf(147_320_000_000, 1_650_146_052);
		expect(withoutJoiners(sumWords(sum, 'billion') ?? '')).toBe(
			'$147.3 billion × 1.12011% = about $1.7 billion'
		);
		expect(sumParts(sum, 'billion')?.isExact).toBe(false);
	});

	it('tells the nation in millions where that makes them meet', () => {
		expect(withoutJoiners(sumWords(sumOf(7_234_000_000, 246e6), 'million') ?? '')).toMatch(
			/^\$7,234 million × 3\.\d+% = \$246 million$/
		);
	});

	it('keeps its parts apart, each to be followed by itself', () => {
		expect(sumParts(sumOf(2_426.1e9, 348.7e9), 'billion')).toEqual({
			total: '$2,426.1\u00a0billion',
			share: '14.373%',
			state: '$348.7\u00a0billion',
			isExact: true
		});
	});

	it('is nothing where the nation has nothing', () => {
		expect(sumWords({ nation: 0, state: 0, share: null }, 'billion')).toBeNull();
	});

	it('multiplies out as printed, in billions', () => {
		const cases = fc.record({
			nation: fc.integer({ min: 10, max: 30_000 }).map((tenths) => tenths * 1e8),
			share: fc.double({ min: 0.0001, max: 0.15, noNaN: true })
		});
		fc.assert(
			fc.property(cases, ({ nation, share }) => {
				const words = sumWords({ nation, state: nation * share, share }, 'billion') ?? '';
				const [all, part, own] = [...words.matchAll(/[\d,.]+/g)].map(([figure]) =>
					Number(figure.replaceAll(',', ''))
				);
				expect(Math.abs(((all ?? 0) * (part ?? 0)) / 100 - (own ?? 0))).toBeLessThan(0.0501);
			})
		);
	});
});
