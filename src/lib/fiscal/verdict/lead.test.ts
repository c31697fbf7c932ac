import { describe, expect, it } from 'vitest';
import {
	accountWith,
	cellsWith,
	seriesWith,
	signsInput,
	type SidesByYear
} from '../../../../tests/support/verdict';
import { leadOf } from './lead';
import type { AccountVariant } from './types';

const YEARS = Array.from({ length: 12 }, (_, offset) => 2001 + offset);

/** Three years, and ten that a row can be made of. */
const RUN_AFTER_THREE = Array.from({ length: 13 }, (_, offset) => 2001 + offset);

/** Both states pay a million a person; what California receives in thousands, Mississippi getting what it loses. */
function years(receivedIn: (year: number) => number, run = YEARS): SidesByYear {
	return Object.fromEntries(
		run.map((year) => {
			const got = receivedIn(year);
			return [
				year,
				{ CA: [3_000_000, 1000 * got], MS: [1_000_000, 4_000_000 - 1000 * got] }
			] as const;
		})
	);
}

const leadWith = (
	account: (variant: AccountVariant) => SidesByYear,
	breaks: readonly number[] = []
) => {
	const input = signsInput([], { account: accountWith(account) });
	return leadOf({ state: 'CA', rows: cellsWith(input).rows, breaks: new Set(breaks) });
};

describe('the lead against the other states', () => {
	it('is from which year all votes agree, where they do for ten years or more', () => {
		const { others } = leadWith(() => years((year) => (year < 2003 ? 3300 : 2700)));
		expect(others).toMatchObject({
			kind: 'agree',
			run: { side: 'payer', since: 2003, newest: 2012, years: 10, evenYears: [] },
			before: {
				first: 2001,
				last: 2002,
				years: 2,
				agreed: { payer: 0, recipient: 2 },
				near: { years: 0, byAll: 0 },
				evenApart: 0
			}
		});
	});

	it('tells what decided before', () => {
		const { others } = leadWith(({ services }) =>
			years((year) =>
				year < 2003 && services === 'flow' ? 3300 : services === 'defense' ? 2690 : 2700
			)
		);
		expect(others?.kind === 'agree' && others.before?.deciders[0]?.choice).toBe('services');
		expect(others?.kind === 'agree' && others.before).toMatchObject({
			agreed: { payer: 0, recipient: 0 }
		});
	});

	it('tells all that decided as much before, and now where votes split', () => {
		// Of three readings of services and three of the corporate tax one of each makes it a recipient, and both together alone.
		const isReceiving = ({ services, corporateLabourShare }: AccountVariant) =>
			services === 'flow' && corporateLabourShare === 0;
		const choicesOf = (deciders: readonly { readonly choice: string }[] = []) =>
			deciders.map(({ choice }) => choice);
		const before = leadWith((variant) =>
			years((year) => (year < 2003 && isReceiving(variant) ? 3300 : 2700))
		).others?.before;
		expect(choicesOf(before?.deciders)).toEqual(['services', 'corporateLabourShare']);
		const { others } = leadWith((variant) => years(() => (isReceiving(variant) ? 3300 : 2700)));
		expect(choicesOf(others?.kind === 'split' ? others.deciders : [])).toEqual([
			'services',
			'corporateLabourShare'
		]);
	});

	it('counts the years before by the bare sign, and those of them that some or all put about even', () => {
		const { others } = leadWith(({ services }) =>
			years((year) => {
				if (year === 2001) return 3300;
				// Of these two years one is about even by some, the other by all.
				if (year === 2002) return services === 'flow' ? 3010 : 3300;
				return year === 2003 ? 2990 : 2690;
			}, RUN_AFTER_THREE)
		);
		expect(others?.kind === 'agree' && others.before).toMatchObject({
			years: 3,
			agreed: { payer: 1, recipient: 2 },
			near: { years: 2, byAll: 1 },
			evenApart: 0
		});
	});

	it('has a year of both signs in neither count, though all put it about even', () => {
		const { others } = leadWith(({ services }) =>
			years((year) => (year > 2003 ? 2690 : services === 'flow' ? 3010 : 2990), RUN_AFTER_THREE)
		);
		expect(others?.kind === 'agree' && others.before).toMatchObject({
			years: 3,
			agreed: { payer: 0, recipient: 0 },
			near: { years: 0, byAll: 0 },
			evenApart: 3
		});
	});

	it('counts a vote about even as half for the side of a split', () => {
		const { others } = leadWith(({ services }) =>
			years((year) => (services === 'flow' ? (year < 2007 ? 3000 : 3300) : 2700))
		);
		const ten = others?.kind === 'split' ? others : null;
		// Two readings have half of each year; of flow's half four years are about even and six the other side.
		expect(ten?.payer.q).toBeCloseTo((10 * 0.5 + 4 * 0.25) / 10, 9);
		expect((ten?.payer.q ?? 0) + (ten?.recipient.q ?? 0)).toBeCloseTo(1, 9);
	});

	it('has nothing before where they agree throughout', () => {
		const { others } = leadWith(() => years(() => 2700));
		expect(others).toMatchObject({ kind: 'agree', run: { since: 2001 }, before: null });
	});

	it('is else that no vote is for the other side for so long, with the years about even', () => {
		const { others } = leadWith(({ services }) =>
			years((year) => (year === 2008 && services === 'flow' ? 3010 : 2700))
		);
		expect(others).toMatchObject({
			kind: 'not-other',
			run: { side: 'payer', since: 2001, years: 12, evenYears: [2008] }
		});
	});

	it('is else what splits the votes of the newest ten years, with both ranges of two clumps', () => {
		const { others } = leadWith(({ services }) =>
			years(() => (services === 'benefit' ? 2400 : services === 'defense' ? 2490 : 3600))
		);
		expect(others).toMatchObject({
			kind: 'split',
			newest: 2012,
			deciders: [{ choice: 'services', weight: 1 }],
			clumps: [
				{ least: -200_000, most: -170_000 },
				{ least: 200_000, most: 200_000 }
			]
		});
		expect(others?.kind === 'split' && others.payer.q).toBeCloseTo(2 / 3, 9);
		expect(others?.kind === 'split' && others.clumps[0]?.share).toBeCloseTo(2 / 3, 9);
	});

	it('tells of a split the years in which votes part from the side of most, and how', () => {
		const split = leadWith(({ services }) =>
			years((year) => (services === 'flow' && year < 2006 ? (year === 2004 ? 3010 : 3300) : 2700))
		);
		expect(split.others).toMatchObject({
			kind: 'split',
			apart: {
				fiscalYears: [2003, 2004, 2005],
				isEven: true,
				isOpposite: true,
				mostlyOpposite: []
			}
		});
	});

	it('is a split where all votes agree for nine years only', () => {
		const { others } = leadWith(() => years((year) => (year < 2004 ? 3300 : 2700)));
		expect(others?.kind).toBe('split');
	});

	it('never begins with a break: the next year is the first', () => {
		const { others } = leadWith(() => years((year) => (year < 2002 ? 3300 : 2700)), [2002]);
		expect(others).toMatchObject({
			kind: 'agree',
			run: { since: 2003, years: 10 },
			before: { last: 2002 }
		});
		const both = leadWith(() => years((year) => (year < 2002 ? 3300 : 2700)), [2002, 2003]);
		expect(both.others?.kind).toBe('split');
	});
});

describe('the lead dollar for dollar', () => {
	it('counts years by the bare sign: a little more paid is paid, about even or not', () => {
		const near = leadWith(() => years((year) => (year <= 2003 ? 3010 : 2990)));
		expect(near.plain).toMatchObject({ payerByAll: 9, payerByNone: 3 });
	});

	it('counts the years in which every method and in which none has the state a payer', () => {
		const { plain } = leadWith(({ interest }) =>
			years((year) =>
				year <= 2003 ? 3300 : year === 2012 && interest === 'population' ? 3500 : 2700
			)
		);
		expect(plain).toMatchObject({
			years: 12,
			first: 2001,
			newest: 2012,
			payerByAll: 8,
			payerByNone: 3,
			newestYear: { payer: { q: 0.5 }, recipient: { q: 0.5 }, spread: [-300_000, 500_000] }
		});
		expect(plain?.newestYear.deciders.map(({ choice, weight }) => [choice, weight])).toEqual([
			['interest', 1]
		]);
	});

	it('counts the calculations of the newest year that part from most, with what all of those choose', () => {
		const { plain } = leadWith(({ services, interest }) =>
			years((year) =>
				year === 2012 && services === 'benefit' && interest === 'population'
					? 3010
					: 3300 + services.length + 20 * interest.length
			)
		);
		const { apart } = plain?.newestYear ?? {};
		expect(apart).toMatchObject({ isEven: true, isOpposite: false });
		expect(apart?.choices).toEqual([
			{ choice: 'services', value: 'benefit' },
			{ choice: 'interest', value: 'population' }
		]);
		// Of three readings of services and two of interest one; the other choices change nothing here.
		expect([apart?.count, apart?.of]).toEqual([1, 6]);
	});

	it('has none apart where all calculations of the newest year agree', () => {
		const { plain } = leadWith(() => years(() => 3300));
		expect(plain?.newestYear.apart).toMatchObject({ count: 0, choices: [] });
	});

	it('is none where nothing votes', () => {
		const input = signsInput([
			seriesWith(
				'collections-cffr',
				years(() => 2700)
			)
		]);
		const lead = leadOf({ state: 'CA', rows: cellsWith(input).rows, breaks: new Set() });
		expect(lead).toEqual({ state: 'CA', others: null, plain: null });
	});
});
