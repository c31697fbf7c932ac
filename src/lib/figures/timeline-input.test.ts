import { describe, expect, it } from 'vitest';
import { ledger } from '$lib/ledger/ledger.server';
import { isPlaceable } from '$lib/fiscal/estimates/published-points';
import type { StateCode } from '$lib/data/states';
import type { Choice } from '$lib/fiscal/core/types';
import {
	choiceWith,
	columnWith,
	contextWith,
	everywhere,
	yearWith
} from '../../../tests/support/fiscal';
import type { EstimateId, EstimateYear } from '$lib/fiscal/core/types';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { withoutJoiners } from '$lib/words/money';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { averageOf, heldYearsOf, pointsOf, timelineDrawn } from './timeline-input';

const context = contextWith({ population: everywhere(1) });
const whole = yearWith({ fiscalYear: 2004, net: everywhere(100) });
const few = yearWith({
	fiscalYear: 2005,
	net: columnWith({ CA: -50, MS: 90 }),
	flags: everywhere(['partial-year-coverage' as const])
});

function shown(years: readonly EstimateYear[], deficit: 'none' | 'tax-share' = 'none') {
	return shownYears(
		{ estimate: 'collections-cffr', years },
		choiceWith({ estimate: 'collections-cffr', deficit }),
		{
			context: new Map([2004, 2005].map((year) => [year, { ...context, fiscalYear: year }])),
			receiptsPerPerson: new Map()
		}
	);
}

function drawnOf(
	all: ReturnType<typeof shown>,
	chosen: StateCode,
	estimate: Choice['estimate'] = 'collections-cffr'
) {
	const choice = choiceWith({ estimate });
	const beside = { others: [], points: [], context: new Map(), keys: null };
	return timelineDrawn({ all, choice, base: 'plain', chosen, followed: [chosen], ...beside });
}

describe('the estimate that lines come from', () => {
	it.each([
		['account', 'our own account'],
		['collections-cffr', 'IRS collections and Census'],
		['rockefeller-2025', 'Rockefeller 2025']
	] as const)('%s is named as it stands after a comma: %s', (estimate, words) => {
		expect(drawnOf(shown([whole]), 'CA', estimate).estimate).toBe(words);
	});
});

describe('the line of a report beside another', () => {
	const beside = (id: EstimateId) => {
		const all = shown([whole]);
		const others = [{ estimate: estimateOf(id), all }];
		const input = { all, choice: choiceWith({}), base: 'plain', chosen: 'CA', others } as const;
		const rest = { followed: ['CA'], points: [], context: new Map(), keys: null } as const;
		const [other] = timelineDrawn({ ...input, ...rest }).otherEstimates;
		return other;
	};

	it.each([
		['rockefeller-2023', 'Rockefeller 2023', 'Rockefeller, report of 2023'],
		['rockefeller-2024', 'Rockefeller 2024', 'Rockefeller, portal of 2024']
	] as const)('of %s says that the year in its name is not of its figures', (id, label, name) => {
		expect(beside(id)).toMatchObject({ label, name });
	});

	it('has no other name than its own where it is no report', () => {
		expect(beside('account')).not.toHaveProperty('name');
	});
});

describe('the line of the national average', () => {
	it('has a gap where only some states were found', () => {
		expect(averageOf(shown([whole, few]))).toEqual([100, null]);
	});

	it('is not drawn where no year has an average, nor is any even line', () => {
		expect(averageOf(shown([few]))).toBeNull();
		expect(drawnOf(shown([few]), 'CA').evenLines).toEqual([]);
	});

	it('gives way to each state’s own line where the average differs from state to state', () => {
		const both = yearWith({
			fiscalYear: 2004,
			paid: everywhere(100).map((value, at) => value + at),
			received: everywhere(120)
		});
		expect(averageOf(shown([both, few], 'tax-share'))).toBeNull();
		const { evenLines } = drawnOf(shown([both, few], 'tax-share'), 'CA');
		expect(evenLines[4]?.values[0]).not.toBeNull();
		expect(evenLines[4]?.values[1]).toBeNull();
	});
});

describe('how old and how far off a line is', () => {
	const parts = (ofYear: number) => ({ ofYear, recent: 1 - ofYear, older: 0, byPopulation: 0 });
	const contexts = new Map(
		Array.from({ length: 8 }, (_, i) => [1998 + i, { ...context, fiscalYear: 1998 + i }])
	);
	const series = (years: readonly EstimateYear[]) =>
		shownYears({ estimate: 'account', years }, choiceWith({ estimate: 'account' }), {
			context: contexts,
			receiptsPerPerson: new Map()
		});
	const aged = (fiscalYear: number, received: number, paid: number) =>
		yearWith({
			fiscalYear,
			net: everywhere(1),
			flags: everywhere(['key-held' as const]),
			ages: { received: parts(received), paid: parts(paid) }
		});

	it('is fainter from the second year on with over a quarter not by figures of the year', () => {
		const years = [
			aged(1998, 0.7, 1),
			aged(1999, 0.75, 0.8),
			aged(2000, 0.74, 0.9),
			aged(2001, 0.9, 0.5),
			aged(2002, 0.2, 0.2)
		];
		expect(heldYearsOf(series(years))).toEqual([{ from: 2001, to: 2002 }]);
	});

	it('is never fainter where ages are not known, whatever the flags say', () => {
		const flags = everywhere(['key-held' as const]);
		const years = [2003, 2004, 2005].map((fiscalYear) => yearWith({ fiscalYear, flags }));
		expect(heldYearsOf(series(years))).toEqual([]);
	});

	it('is fainter in FY2020 to FY2024 of our own account', () => {
		const { series: all, context: own } = ledger();
		const years = all.get('account')?.years ?? [];
		const choice = choiceWith({ estimate: 'account' });
		const shownOwn = shownYears({ estimate: 'account', years }, choice, {
			context: own,
			receiptsPerPerson: new Map()
		});
		expect(heldYearsOf(shownOwn)).toEqual([{ from: 2020, to: 2024 }]);
	});

	it('has the range of the chosen state alone, with gaps, or none', () => {
		const range = { low: columnWith({ CA: -3 }), high: columnWith({ CA: 2 }) };
		const years = [aged(2003, 1, 1), { ...aged(2004, 1, 1), range }];
		expect(drawnOf(series(years), 'CA').range).toEqual({ low: [null, -3], high: [null, 2] });
		expect(drawnOf(series(years), 'CO').range).toBeNull();
	});
});

describe('the published points of a state', () => {
	const { publishedPoints, context: contexts } = ledger();
	const of = (state: StateCode, fields: Partial<Choice> = {}) =>
		pointsOf(publishedPoints.filter(isPlaceable), {
			state,
			choice: choiceWith(fields),
			context: contexts
		});

	it('are shown for every state that has any, each with its publisher and date', () => {
		expect(
			of('NY', { scale: 'total' }).map(({ fiscalYear, publisher }) => [fiscalYear, publisher])
		).toEqual(
			expect.arrayContaining([
				[2013, 'New York State Comptroller'],
				[2022, 'Rockefeller Institute'],
				[2024, 'USAFacts']
			])
		);
		expect(of('UT', { scale: 'total' }).map(({ value }) => value)).toEqual([-709_000_000]);
		expect(of('UT').map(({ value }) => value)).toEqual([-210]);
		expect(of('MT')).toEqual([]);
		expect(of('VA')[0]).toMatchObject({ vintage: 'no date', kind: 'collected' });
	});

	it.each([
		[{}, '−$210', ''],
		[{ dollars: 'real' }, '−$210', /^drawn at −\$2\d\d in 2024 dollars$/],
		[
			{ scale: 'total', dollars: 'real' },
			'−$709 million',
			/^drawn at −\$\d+ million in 2024 dollars$/
		],
		[{ scale: 'gdp' }, '−$709 million', /^drawn at −0\.\d+% of its GDP$/]
	] as const)(
		'by %o keep what was printed, and say where it is drawn',
		(fields, printed, drawn) => {
			const [own] = of('UT', fields);
			expect(withoutJoiners(own?.printed ?? '')).toBe(printed);
			if (drawn === '') expect(own?.drawn).toBe('');
			else expect(withoutJoiners(own?.drawn ?? '')).toMatch(drawn);
		}
	);

	it('name the unit where only another was printed', () => {
		const made = of('VA').find(({ fiscalYear }) => fiscalYear === 2023);
		expect(made?.printed).toContain('billion');
		expect(made?.drawn).toMatch(
			/^drawn at .* a person in dollars of the year$|^drawn at .* a person$/
		);
	});

	it('say whose copy was read, and whether the figure stands as printed', () => {
		const [own] = of('UT');
		expect(own?.sentence).toBe(
			'With COVID money. As copied by AS USA; not checked against the report'
		);
		const total = of('VA', { scale: 'total' }).find(({ fiscalYear }) => fiscalYear === 2023);
		const made = of('VA').find(({ fiscalYear }) => fiscalYear === 2023);
		expect(total?.origin?.isMade).toBe(false);
		expect(made?.origin?.isMade).toBe(true);
	});

	it('tell both printed sides of a balance that was made of them, and of an address its host', () => {
		const own = of('NY').find(({ id }) => id === 'ny-2022-1');
		expect(plainly(own?.printed)).toBe('paid $361.8 billion, received $383 billion');
		expect(plainly(own?.drawn)).toMatch(/^drawn at \+\$1,0\d\d a person$/);
		expect(own?.origin?.isMade).toBe(true);
		expect(own?.sentence).toMatch(/^\(dollars\); osc\.ny\.gov \(ratio, US, rank\)\. As copied by /);
		const each = of('CA').find(({ id }) => id === 'ca-2013-1');
		expect(plainly(each?.printed)).toBe('paid $9,086, received $9,040');
		expect(plainly(each?.drawn)).toBe('drawn at −$46');
	});
});

function plainly(words = ''): string {
	return withoutJoiners(words).replaceAll('\u00a0', ' ');
}
