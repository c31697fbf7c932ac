import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { ArithmeticRow, ClaimPartRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';

const BILLION = 1e9;
const claims = dataset('claims/claims');
const parts = dataset('claims/parts');
const arithmetic = dataset('claims/arithmetic');
const reversals = dataset('claims/reversals');

describe('the claims', () => {
	it('begin with the sentence this project tests', () => {
		expect(claims[0]?.id).toBe('continue-subsidizing-the-other-states');
		expect(claims[0]?.quote).toBe(
			'our continued statehood means California will continue subsidizing the other states to our own detriment, and to the detriment of our children'
		);
	});

	it('have ids that are unique, short enough for an address, and never begin with a digit', () => {
		const ids = claims.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z][a-z0-9-]{3,59}$/.test(id))).toEqual([]);
	});

	it.each([
		['campaign', 'at a loss of tens and sometimes hundreds of billions'],
		['campaign', '$50 billion more'],
		['campaign', '$103 billion more in federal taxes in 2016'],
		['campaign', 'has not received its fair share of federal funding since 1987'],
		['campaign', 'treated like a colony'],
		['campaign', '$407.4 billion \u2013 a loss of over $33 billion'],
		['campaign', 'Since the late 1970s'],
		['later-version', '$83.1 billion more than we received'],
		['later-version', 'around $83 billion more'],
		['counter-claim', 'a net loss for America of $51 billion'],
		['counter-claim', 'about a dollar in for a dollar out'],
		['origin', 'shifted from the black into the red in 1987'],
		['movement-caution', 'almost $200 billion more in spending'],
		['check', 'in every year except 2020, 2021, and 2023']
	])('hold as %s: %s', (kind, words) => {
		const found = claims.filter(({ quote }) => quote.includes(words));
		expect(found.map((claim) => claim.kind)).toEqual([kind]);
	});

	it('keep the marks of the page: curly ones are not turned into straight ones', () => {
		const curly = claims.filter(({ quote }) => /[\u2018\u2019\u201c\u201d]/.test(quote));
		expect(curly.length).toBeGreaterThanOrEqual(7);
	});

	it('have a date that fits how exactly it is known', () => {
		const forms = {
			day: /^\d{4}-\d{2}-\d{2}$/,
			month: /^\d{4}-\d{2}$/,
			year: /^\d{4}$/,
			'two-years': /^\d{4}\/\d{4}$/,
			'after-month': /^\d{4}-\d{2}$/,
			undated: /^$/
		};
		expect(claims.filter(({ date, date_status }) => !forms[date_status].test(date))).toEqual([]);
	});

	it('without an address are the first, and those read in a copy that is not one to send readers to', () => {
		const without = claims.filter(({ address }) => address === '');
		expect(without.map(({ id }) => id)).toEqual([
			'continue-subsidizing-the-other-states',
			'newsom-83-billion-in-2023',
			'politifact-13-billion-in-2014',
			'lao-78-cents-inflated',
			'about-a-dollar-in-for-a-dollar-out'
		]);
		expect(without.filter(({ copied_by }) => copied_by === '')).toEqual([]);
	});
});

describe('the parts', () => {
	const tested = parts.filter(({ testable }) => testable === 'yes');

	it('belong to claims, and every claim has one, numbered from 1', () => {
		const numbers = group(parts, ({ claim }) => claim);
		expect(new Set(numbers.keys())).toEqual(new Set(claims.map(({ id }) => id)));
		const wrong = [...numbers.values()].filter((own) => own.some((p, i) => p.part !== i + 1));
		expect(wrong).toEqual([]);
	});

	it('that cannot be tested have a reason, and nothing to test', () => {
		const untested = parts.filter(({ testable }) => testable === 'no');
		expect(untested.length).toBeGreaterThan(10);
		const wrong = untested.filter(
			(part) => part.why_not === '' || part.measure !== null || part.scope !== null
		);
		expect(wrong).toEqual([]);
	});

	it('that can be tested have no excuse, and a measure, figures and a scope', () => {
		const wrong = tested.filter(
			(part) =>
				part.why_not !== '' ||
				[part.measure, part.figures, part.scope, part.covid_relief].includes(null)
		);
		expect(wrong).toEqual([]);
	});

	it('have what their kind needs', () => {
		expect(tested.filter((part) => !hasWhatItNeeds(part))).toEqual([]);
		const harm = parts.filter(({ kind }) => kind === 'counterfactual' || kind === 'other');
		expect(harm.filter(({ testable }) => testable === 'yes')).toEqual([]);
	});

	it('have a side wherever the balance is meant', () => {
		expect(tested.filter((part) => part.measure === 'net' && part.side === null)).toEqual([]);
	});

	it('name years in order, and low amounts below high ones', () => {
		const wrong = tested.filter(
			(part) =>
				(part.from_year ?? 0) > (part.to_year ?? Infinity) ||
				(part.low_usd ?? 0) > (part.high_usd ?? Infinity) ||
				(part.low_per_dollar ?? 0) > (part.high_per_dollar ?? Infinity)
		);
		expect(wrong).toEqual([]);
	});

	it('of the sentence this project tests are the neutral and the plain one, and two no data can test', () => {
		const own = parts.filter(({ claim }) => claim === 'continue-subsidizing-the-other-states');
		expect(own.map((part) => [part.kind, part.figures, part.testable])).toEqual([
			['relative', 'neutral', 'yes'],
			['sign', 'plain', 'yes'],
			['other', null, 'no'],
			['counterfactual', null, 'no']
		]);
	});

	it('of the Blue Book are every year since 1987, tens of billions, and hundreds in some year', () => {
		const own = parts.filter(
			({ claim }) => claim === 'since-1987-tens-and-sometimes-hundreds-of-billions'
		);
		expect(own.map((part) => [part.from_year, part.to_year, part.scope, part.low_usd])).toEqual([
			[1987, null, 'every-year', null],
			[1987, 2016, 'every-year', null],
			[1987, null, 'each-spec-year', 10 * BILLION],
			[1987, null, 'some-year', 100 * BILLION]
		]);
	});
});

function hasWhatItNeeds(part: ClaimPartRow): boolean {
	switch (part.kind) {
		case 'sign':
			return part.measure === 'net' && part.scope === 'each-spec-year';
		case 'persistence':
			return part.scope === 'every-year' && part.from_year !== null;
		case 'magnitude':
			return hasOne(part.stated_usd, part.low_usd, part.high_usd);
		case 'average':
			return part.scope === 'average' && part.stated_usd !== null;
		case 'relative':
			return part.figures === 'neutral';
		case 'ratio':
			return (
				part.measure === 'ratio' &&
				hasOne(part.stated_per_dollar, part.low_per_dollar, part.high_per_dollar)
			);
		case 'counterfactual':
		case 'other':
			return false;
	}
}

function hasOne(...bounds: readonly (number | null)[]): boolean {
	return bounds.some((bound) => bound !== null);
}

describe("the campaign's arithmetic", () => {
	const stepsOf = (calculation: string) =>
		arithmetic.filter((row) => row.calculation === calculation);
	const amountOf = (row: ArithmeticRow | undefined) => (row?.sign ?? NaN) * (row?.amount_usd ?? NaN);
	const roleOf = (steps: readonly ArithmeticRow[], role: ArithmeticRow['role']) =>
		amountOf(steps.find((row) => row.role === role));

	it('of 2016 adds up: to the loss before other costs, and with the implied step to the headline', () => {
		const steps = stepsOf('year-2016');
		expect(amountOf(steps[0]) + amountOf(steps[1])).toBe(roleOf(steps, 'subtotal'));
		const counted = steps.filter(({ role }) => role === 'paid' || role === 'received');
		expect(sum(counted, amountOf)).toBe(roleOf(steps, 'result'));
		expect(roleOf(steps, 'result')).toBe(-103 * BILLION);
	});

	it('of 2017 adds two sources that overlap, and comes to its loss within 0.1 billion', () => {
		const steps = stepsOf('year-2017');
		const received = steps.filter(({ role }) => role === 'received');
		expect(received.map(({ step, overlaps_with }) => [step, overlaps_with])).toEqual([
			[2, 3],
			[3, 2]
		]);
		expect(sum(received, amountOf)).toBe(roleOf(steps, 'total-received'));
		const net = roleOf(steps, 'total-received') + roleOf(steps, 'paid');
		expect(Math.abs(net - roleOf(steps, 'result'))).toBeLessThanOrEqual(0.1 * BILLION);
	});

	it.each([2016, 2017])('of %i takes its taxes from what the IRS booked that fiscal year', (year) => {
		const booked = dataset('taxes/collections').find(
			(row) => row.area === 'CA' && row.fiscal_year === year
		);
		const paid = stepsOf(`year-${year}`).find(({ role }) => role === 'paid')?.amount_usd ?? NaN;
		expect(Math.abs(paid - (booked?.total_usd ?? NaN))).toBeLessThanOrEqual(0.05 * BILLION);
	});

	it('serves claims that are quoted', () => {
		const ids = new Set(claims.map(({ id }) => id));
		expect(arithmetic.filter(({ claim }) => !ids.has(claim))).toEqual([]);
	});
});

describe('the figures that changed', () => {
	it('are two at least for each state and year', () => {
		const places = group(reversals, (row) => `${row.state} ${row.fiscal_year}`);
		expect([...places.keys()]).toEqual([
			'CA 2001',
			'CA 2002',
			'CA 2014',
			'CA 2016',
			'CA 2017',
			'CA 2020',
			'CA 2021',
			'CA 2022',
			'CA 2023',
			'NY 2022',
			'NY 2023'
		]);
		expect([...places.values()].filter((rows) => rows.length < 2)).toEqual([]);
	});

	it('have a figure wherever they are present, on the side of its sign', () => {
		const present = reversals.filter(({ status }) => status === 'present');
		const wrong = present.filter((row) => {
			const balance = row.net_usd ?? row.net_per_person_usd ?? (row.received_per_dollar_paid ?? NaN) - 1;
			return row.side !== (balance < 0 ? 'payer' : 'recipient');
		});
		expect(wrong).toEqual([]);
		expect(reversals.filter(({ status }) => status !== 'present')).toHaveLength(1);
	});

	it.each([
		['CA', 2002, [-58, -45]],
		['CA', 2021, [201.781, 199.9, 197]],
		['CA', 2022, [-83.1, -48]],
		['CA', 2023, [13.4, -16.8]],
		['NY', 2022, [-19.4, -7.1]]
	])('%s FFY%i holds %o billion', (state, year, billions) => {
		const own = reversals.filter((row) => row.state === state && row.fiscal_year === year);
		expect(own.map(({ net_usd }) => (net_usd ?? NaN) / BILLION)).toEqual(
			expect.arrayContaining(billions)
		);
	});

	it('turn California FFY2017 from recipient to payer within one publisher', () => {
		const own = reversals.filter(
			(row) => row.fiscal_year === 2017 && row.publisher === 'Rockefeller Institute'
		);
		expect(own.map(({ side }) => side)).toEqual(['recipient', 'payer']);
	});
});

it('no text of these tables is one that a spreadsheet would run', () => {
	const rows = [...claims, ...parts, ...arithmetic, ...reversals];
	const texts = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'string');
	expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
});
