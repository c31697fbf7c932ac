import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChoice, madeModel } from '../../../../tests/support/made-account';
import { accountOf } from './account';
import { excludedLines, oneSidedExclusions } from './lines/exclusions';
import { keySharesIn } from './lines/line-dollars';
import { lineOf } from './lines/lines';
import { DEFAULT_CHOICE } from './keys/presets';
import type { AccountChoice, LineId } from './types';

const model = madeModel();
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const by = (fields: Partial<AccountChoice>) => accountOf(model, { ...DEFAULT_CHOICE, ...fields });
const lineIn = (account: ReturnType<typeof accountOf>, id: LineId) =>
	account.years[0]?.lines.find((line) => line.line === id);

describe('accountOf', () => {
	it('shares every line out to the dollar, whatever is chosen', () => {
		fc.assert(
			fc.property(anyChoice, (choice) => {
				for (const { lines } of accountOf(model, choice).years)
					for (const line of lines) expect(sum(line.usd)).toBe(line.total);
			}),
			{ numRuns: 25 }
		);
	});

	it('adds up the counted lines of a side, and leaves the others out of the sum', () => {
		fc.assert(
			fc.property(anyChoice, (choice) => {
				const out = excludedLines(choice);
				for (const year of accountOf(model, choice).years) {
					const totalOf = (side: 'paid' | 'received') =>
						sum(
							year.lines
								.filter(({ line }) => lineOf(line).side === side && !out.has(line))
								.map(({ total }) => total)
						);
					expect(sum(year.paid)).toBe(totalOf('paid'));
					expect(sum(year.received)).toBe(totalOf('received'));
					expect(sum(year.net)).toBe(totalOf('received') - totalOf('paid'));
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('leaves a line out of the sum alone: it is still shared out', () => {
		const plain = by({});
		const without = by({ excluded: ['food'] });
		expect(lineIn(without, 'food')?.isCounted).toBe(false);
		expect(lineIn(without, 'food')?.usd).toEqual(lineIn(plain, 'food')?.usd);
		expect(without.years[0]?.paid).toEqual(plain.years[0]?.paid);
		const lost = sum(plain.years[0]?.received ?? []) - sum(without.years[0]?.received ?? []);
		expect(lost).toBe(lineIn(plain, 'food')?.total);
	});

	it('flags a year in which a counted key has ended, and no other', () => {
		expect(by({}).years.map(({ flags }) => flags.includes('key-held'))).toEqual([false, true]);
	});

	it('shares interest out by the taxes of the account itself where that is chosen', () => {
		const account = by({ interest: 'tax-share' });
		const year = account.years[0];
		const interest = lineIn(account, 'net-interest');
		const part = (year?.paid[4] ?? NaN) / sum(year?.paid ?? []);
		expect(interest?.usd[4]).toBeCloseTo(part * (interest?.total ?? NaN), -1);
		expect(interest?.isCounted).toBe(true);
	});
});

describe('the incidence of corporate tax', () => {
	const sharesAt = (labourShare: number) =>
		keySharesIn(model, { key: 'incidence', labourShare }, 0).shares;
	const owners = keySharesIn(model, { key: 'capital-income', labourShare: 0 }, 0).shares;
	const workers = keySharesIn(model, { key: 'net-earnings', labourShare: 0 }, 0).shares;

	it('is the owners’ key at 0 and the workers’ at 1', () => {
		expect(sharesAt(0)).toEqual(owners);
		expect(sharesAt(1)).toEqual(workers);
	});

	it('lies in between at every part, and adds up to 1', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (part) => {
				const mixed = sharesAt(part);
				expect(sum(mixed)).toBeCloseTo(1, 9);
				mixed.forEach((share, at) => {
					const exact = part * (workers[at] ?? 0) + (1 - part) * (owners[at] ?? 0);
					expect(share).toBeCloseTo(exact, 12);
				});
			})
		);
	});
});

describe('oneSidedExclusions', () => {
	const namesOf = (excluded: AccountChoice['excluded']) =>
		oneSidedExclusions({ ...DEFAULT_CHOICE, excluded }).map(({ id }) => id);

	it('names a program of which only the money or only the tax is left out', () => {
		expect(namesOf(['social-security'])).toEqual(['without-social-security']);
		expect(namesOf(['payroll-social-security'])).toEqual(['without-social-security']);
	});

	it('is silent where both sides go, one by one or as a pair', () => {
		expect(namesOf(['without-social-security'])).toEqual([]);
		expect(namesOf(['social-security', 'payroll-social-security'])).toEqual([]);
	});

	it('is silent on defense and interest, which have no tax of their own', () => {
		expect(namesOf(['defense-contracts', 'net-interest'])).toEqual([]);
	});
});
