import { describe, expect, it } from 'vitest';
import { deciders, decidingMost, type Scored } from './decides';
import { makerOf } from './makers';
import { specificationOf } from './specifications';

/** A vote of a method, or of several that give the same. */
function vote(
	ids: string | readonly string[],
	fields: { year?: number | null; weight: number; score: number }
): Scored {
	const methods = [ids].flat().map(specificationOf);
	const [specification] = methods;
	const maker = specification && makerOf(specification.estimate);
	if (!specification || !maker) throw new Error('No voter.');
	const { year = 2001, weight, score } = fields;
	return { maker, specification, methods, weight, fiscalYear: year, score };
}

const account = (services: string, more = 'excluded-workplace', labour = '025') =>
	`account-none-${services}-${labour}-${more}-in`;
const choices = (votes: readonly Scored[]) =>
	Object.fromEntries(
		deciders(votes).map(({ choice, weight }) => [choice, Number(weight.toFixed(6))])
	);

describe('what decides most', () => {
	const weights = (...all: readonly number[]) => all.map((weight) => ({ weight }));

	it('is the first, and all that weigh as much but for the rounding of sums', () => {
		expect(decidingMost(weights(0.5, 0.4))).toEqual(weights(0.5));
		expect(decidingMost(weights(0.1 + 0.2, 0.3, 0.2))).toEqual(weights(0.1 + 0.2, 0.3));
		expect(decidingMost([])).toEqual([]);
	});
});

describe('what decides', () => {
	it('is the widest range of parts between the values of a choice, times the part of votes where it can be chosen', () => {
		const votes = [
			vote(account('flow'), { weight: 1 / 3, score: 1 }),
			vote(account('defense'), { weight: 1 / 3, score: 0.5 }),
			vote(account('benefit'), { weight: 1 / 3, score: 0 }),
			vote('tax-foundation-none', { weight: 1, score: 0.5 }),
			vote('tax-foundation-none', { year: 2002, weight: 1, score: 0.5 })
		];
		// By services 1 − 0 over a third of all votes; estimates and years have 0.5 throughout.
		expect(choices(votes)).toEqual({ services: 0.333333 });
		expect(deciders(votes)[0]?.levels).toEqual([
			{ value: 'benefit', q: 0 },
			{ value: 'defense', q: 0.5, even: 1 },
			{ value: 'flow', q: 1 }
		]);
	});

	it('among estimates counts years that more than one maker has', () => {
		const votes = [
			vote(account('flow'), { weight: 1, score: 1 }),
			vote('tax-foundation-none', { weight: 1, score: 0 }),
			vote(account('flow'), { year: 2002, weight: 1, score: 0.5 }),
			vote(account('flow'), { year: 2003, weight: 1, score: 0.5 })
		];
		expect(choices(votes)).toEqual({ estimate: 0.5 });
	});

	it('among deficit rules counts a maker’s year with more than one', () => {
		const votes = [
			vote('tax-foundation-per-person', { weight: 0.5, score: 1 }),
			vote('tax-foundation-tax-share', { weight: 0.5, score: 0 }),
			vote('rockefeller-2021-per-person', { weight: 1, score: 0.5 })
		];
		expect(choices(votes)).toEqual({ rule: 0.5 });
	});

	it('leaves a choice out where one figure stands for all its values', () => {
		const both = [account('flow'), account('flow', 'population-workplace')];
		const votes = [
			vote(both, { weight: 0.5, score: 1 }),
			vote(account('benefit'), { weight: 0.25, score: 0 }),
			vote(account('benefit', 'population-workplace'), { weight: 0.25, score: 1 })
		];
		// Interest can be chosen in half of the votes, from 0 to 1; services from 0.5 to 1 in all.
		expect(choices(votes)).toEqual({ interest: 0.5, services: 0.5 });
	});

	it('counts a figure that some values of a choice share with each of them', () => {
		const votes = [
			vote([account('defense'), account('benefit')], { weight: 0.5, score: 0 }),
			vote(account('flow'), { weight: 0.5, score: 1 })
		];
		expect(deciders(votes)).toEqual([
			{
				choice: 'services',
				levels: [
					{ value: 'defense', q: 0 },
					{ value: 'benefit', q: 0 },
					{ value: 'flow', q: 1 }
				],
				weight: 1
			}
		]);
	});

	it('lets pay be chosen only where purchases count where they are bought', () => {
		const votes = [
			vote(account('flow'), { weight: 0.25, score: 1 }),
			vote(account('flow', 'excluded-residence'), { weight: 0.25, score: 0 }),
			vote(account('benefit'), { weight: 0.5, score: 0.5 })
		];
		expect(choices(votes)).toEqual({ pay: 0.5 });
	});

	it('is a span of years of a quarter at least against the others', () => {
		const votes = [1, 2, 3, 4, 5, 6, 7, 8].map((year) =>
			vote('tax-foundation-none', { year: 2000 + year, weight: 1, score: year === 4 ? 0 : 1 })
		);
		expect(deciders(votes)).toEqual([
			{
				choice: 'years',
				levels: [
					{ value: '2003-2004', q: 0.5, fiscalYears: [2003, 2004] },
					{ value: 'other', q: 1, fiscalYears: [2001, 2002, 2005, 2006, 2007, 2008] }
				],
				weight: 0.5
			}
		]);
	});

	it('is no year but one of five, nor one against the other four: both are a quarter at least', () => {
		const votes = [1, 2, 3, 4, 5].map((year) =>
			vote('tax-foundation-none', { year: 2000 + year, weight: 1, score: year === 1 ? 0 : 1 })
		);
		expect(deciders(votes)[0]?.levels.map(({ value, q }) => [value, q])).toEqual([
			['2001-2002', 0.5],
			['other', 1]
		]);
		const four = votes.slice(0, 4);
		expect(deciders(four)[0]?.levels[0]?.value).toBe('2001-2001');
	});

	it('knows no span where methods over several years vote', () => {
		const votes = [
			vote(account('flow'), { year: null, weight: 0.5, score: 1 }),
			vote(account('benefit'), { year: null, weight: 0.5, score: 0 })
		];
		expect(choices(votes)).toEqual({ services: 1 });
	});

	it('tells who can make a choice, what the others give, and in which years, where it is not all in all', () => {
		const votes = [
			vote(account('flow'), { weight: 0.5, score: 1 }),
			vote(account('benefit'), { weight: 0.5, score: 0 }),
			vote('tax-foundation-none', { weight: 1, score: 0.5 }),
			vote('tax-foundation-none', { year: 2002, weight: 1, score: 1 })
		];
		const scopes = deciders(votes).map(({ choice, scope }) => [choice, scope]);
		expect(scopes).toContainEqual([
			'services',
			{
				makers: ['account'],
				others: [{ value: 'tax-foundation', q: 0.75, even: 0.5 }],
				fiscalYears: [2001]
			}
		]);
		expect(deciders(votes.slice(0, 3)).find(({ choice }) => choice === 'services')?.scope).toEqual({
			makers: ['account'],
			others: [{ value: 'tax-foundation', q: 0.5, even: 1 }],
			fiscalYears: []
		});
	});

	it('tells the years that more than one maker has', () => {
		const votes = [
			vote(account('flow'), { weight: 1, score: 1 }),
			vote('tax-foundation-none', { weight: 1, score: 0 }),
			vote(account('flow'), { year: 2002, weight: 1, score: 1 })
		];
		expect(deciders(votes)[0]).toMatchObject({
			choice: 'estimate',
			scope: { makers: [], others: [], fiscalYears: [2001] }
		});
	});

	it('is nothing where all votes agree', () => {
		expect(
			deciders([
				vote(account('flow'), { weight: 0.5, score: 1 }),
				vote(account('benefit'), { weight: 0.5, score: 1 })
			])
		).toEqual([]);
	});

	it('is told from most to least', () => {
		const votes = [
			vote(account('flow'), { weight: 0.25, score: 1 }),
			vote(account('flow', 'population-workplace'), { weight: 0.25, score: 1 }),
			vote(account('benefit'), { weight: 0.25, score: 0 }),
			vote(account('benefit', 'population-workplace'), { weight: 0.25, score: 0.5 })
		];
		expect(deciders(votes).map(({ choice, weight }) => [choice, weight])).toEqual([
			['services', 0.75],
			['interest', 0.25]
		]);
	});
});
