import { describe, expect, it } from 'vitest';
import { pageOf, pages } from '../../../tests/support/claim-pages';
import { read } from '../../../tests/support/read';
import { dataset } from '$lib/data/datasets.server';
import { claimFigure } from '$lib/figures/claim-figure';
import { claimVerdicts } from '$lib/ledger/verdict.server';

const mainOf = (id: string) => pageOf(id).parts[0];

describe('the chart of a claim', () => {
	it.each([
		['ryan-paying-for-states-that-did-not', 0, 'net', 'a net recipient'],
		['mnuchin-business-of-subsidizing-states', 0, 'net', 'a net recipient'],
		['cuomo-number-one-giver', 0, 'rank', 'first of all states'],
		['cuomo-number-one-giver', 1, 'rank', 'first of all states'],
		['youth-and-wealth', 0, 'of-average', 'above the national average'],
		['youth-and-wealth', 1, 'of-average', 'below the national average']
	] as const)('%s, %i: what bears on it is drawn', (id, at, measure, asserted) => {
		const part = pageOf(id).parts[at];
		expect([part?.series?.measure, part?.measure, part?.asserted]).toEqual([
			measure,
			measure,
			asserted
		]);
		expect(part?.series?.lines.some(({ points }) => points.length > 3)).toBe(true);
	});

	it('is there for every part with figures, but for those about every state at once', () => {
		const without = pages.flatMap(({ id, parts }) =>
			parts.filter(({ rows, series }) => rows.length > 0 && !series).map(() => id)
		);
		expect(without).toEqual([
			'rockefeller-no-donor-states-in-2020',
			'comptroller-all-states-positive-in-2020'
		]);
	});

	it('of a group names its states', () => {
		const [part] = pageOf('ryan-paying-for-states-that-did-not').parts;
		if (!part?.series) throw new Error('Nothing of the group is drawn.');
		const input = { ...part, series: part.series, claim: 'ryan', asserting: 'Speaker Paul Ryan' };
		expect(claimFigure.subtitle(input)).toMatch(
			/^California, Connecticut, Massachusetts, New Jersey and New York together, received minus paid/
		);
	});

	it('marks in its chart who printed the number', () => {
		const by = (id: string) => pageOf(id).parts[0]?.series?.printed?.by;
		expect(by('usafacts-275-6-billion-in-2024')).toEqual(['USAFacts']);
		expect(by('one-hundred-three-billion-in-2016')).toEqual(['Yes California']);
		expect(by('fifty-nine-billion-less-in-2012')).toEqual([
			'the Internal Revenue Service',
			'USAspending'
		]);
	});

	it('draw what is asserted in all years it is asserted of, also those in which nothing votes', () => {
		const parts = pageOf('zorn-illinois-74-cents').parts;
		expect(parts.map(({ series }) => series?.span)).toEqual([
			{ first: 1981, last: 2005 },
			{ first: 1981, last: 2005 }
		]);
		expect(parts.every(({ series }) => series?.isAverage)).toBe(true);
	});

	it('a box drawn by a year’s share of a sum is named and read as that', () => {
		const sums = pages.flatMap(({ parts }) => parts).filter(({ series }) => series?.sumOver);
		expect(sums.length).toBeGreaterThan(3);
		for (const { series, asserted } of sums) {
			const [each, all] = [...read(asserted).matchAll(/\$([\d.]+) billion/g)].map(([, size]) =>
				Number(size)
			);
			expect(Math.abs((each ?? NaN) - Math.abs(series?.range.stated ?? NaN) / 1e9)).toBeLessThan(
				0.051
			);
			expect(Math.abs((all ?? NaN) / (series?.sumOver ?? NaN) - (each ?? NaN))).toBeLessThan(0.051);
		}
	});

	it('a chart is about the state of its part, not of its claim', () => {
		const { state, parts } = pageOf('usafacts-new-york-led-in-2023');
		expect(state).toBe('US');
		expect(parts.map((part) => part.state)).toEqual(['NY', 'CA', 'NY', 'NJ']);
	});
});

describe('the parts of a claim', () => {
	it('asks for the source of a number once: with the part that quotes it', () => {
		const [streak, amount, record] = pageOf('thirteenth-straight-year').parts;
		expect([streak?.quotation, record?.quotation]).toEqual([null, null]);
		expect(amount?.quotation?.word).toBe('own-figure');
		expect(record?.test).toMatch(/The edition that it quotes does not vote on its own number\.$/);
	});

	it('has its main part first, and all others in their order', () => {
		for (const { id, parts } of pages) {
			const rows = dataset('claims/parts').filter(({ claim }) => claim === id);
			expect(parts.map(({ isMain }) => isMain)).toEqual(rows.map((_, at) => at === 0));
			expect(parts.map(({ part }) => part).toSorted((a, b) => a - b)).toEqual(
				rows.map(({ part }) => part)
			);
		}
	});

	it('says of every number that was read in a copy whose copy that is, the series of the Tax Foundation among them', () => {
		const ofSeries = claimVerdicts().flatMap(({ claim, parts }) =>
			parts
				.filter(({ part, quotation }) => quotation && /:tax-foundation:/.test(part.quoted))
				.map(({ part }) => ({ claim, part: part.part }))
		);
		expect(ofSeries.length).toBeGreaterThan(4);
		for (const { claim, part } of ofSeries) {
			const view = pageOf(claim).parts.find((one) => one.part === part);
			expect(view?.quotation?.words, claim).toMatch(
				/as copied by the GitHub repository mrap\/[^;]*; not checked against the report/
			);
			expect(pageOf(claim).instead?.source, claim).toMatch(
				/the Tax Foundation \(as copied by the GitHub repository mrap\/[^)]*\)/
			);
		}
	});

	it('says why a part is not tested, and gives it neither test nor chart nor methods', () => {
		const untested = pages.flatMap(({ parts }) => parts.filter(({ test }) => test === ''));
		expect(untested.length).toBeGreaterThan(5);
		for (const part of untested) {
			expect(part).toMatchObject({ word: 'cannot-be-tested', q: null, series: null, rows: [] });
			if (!part.isMain) expect(part.why).toMatch(/\.$/);
		}
		for (const page of pages.filter(({ word }) => word === 'cannot-be-tested'))
			expect(page.verdict).toMatch(/\.$/);
	});

	it('has for every tested part its test and the methods behind it', () => {
		for (const { id, parts } of pages)
			for (const part of parts.filter(({ test }) => test !== '')) {
				expect(part.test, id).toMatch(/^Tested on every (vote|method)/);
				if (part.byMethods) expect(part.rows.length, `${id} ${part.part}`).toBeGreaterThan(0);
			}
	});

	it('“over $33 billion” is a bound: figures above it bear it out', () => {
		const main = mainOf('thirty-three-billion-in-2017');
		expect(main?.word).toBe('in-range');
		expect(main?.q).toBeGreaterThan(0.5);
		const ours = main?.rows.find(({ id }) => id === 'account-none-flow-025-excluded-workplace-in');
		expect(read(ours?.figure ?? '')).toMatch(/^paying \$4\d\.\d billion more$/);
		expect(ours?.score).toBe(1);
	});

	it('a figure adjusted for the deficit is tried on figures with the deficit shared out', () => {
		for (const id of ['in-the-red-since-1987', 'corrected-to-45-billion']) {
			expect(mainOf(id)?.test, id).toMatch(
				/, with (?:federal deficits and surpluses|the surplus in these figures) shared out/
			);
			expect(mainOf(id)?.authorMeasure, id).toContain('adjusted for the national deficit');
		}
		expect(mainOf('corrected-to-45-billion')?.word).toBe('own-revised');
	});

	it('a sentence about the present is tried on the years before it, one about a year on that year', () => {
		expect(mainOf('krugman-literally-subsidizing')?.test).toContain('in FY2022–\u206024');
		expect(mainOf('seventy-nine-cents-in-2004')?.test).toContain('in FY2004');
		expect(mainOf('one-hundred-three-billion-in-2016')?.test).toContain('in FY2016');
	});

	it('what the tables have an answer to is tested: below average, the biggest donor, most of any, 13 and 11 percent', () => {
		for (const id of [
			'lao-spending-below-average',
			'biggest-donor-state-83-billion',
			'rivas-largest-donor-state',
			'thirteen-percent-paid-eleven-received',
			'youth-and-wealth'
		])
			expect(mainOf(id)?.word, id).not.toBe('cannot-be-tested');
	});

	it('one word goes with all votes and one with none', () => {
		for (const { id, parts } of pages)
			for (const { part, q, byMethods } of parts) {
				if (q === 1) expect(['holds', 'agrees'], `${id} ${part}`).toContain(byMethods);
				if (q === 0) {
					expect(['does-not-hold', 'out-of-range', 'in-range'], `${id} ${part}`).toContain(
						byMethods
					);
				}
			}
	});

	it('methods of one account with the same figure are one, and what the author measured is told', () => {
		const main = mainOf('one-hundred-three-billion-in-2016');
		expect(main?.authorMeasure).toMatch(/^IRS collections in California, before refunds, less/);
		expect(main?.why).toBe('Our own account alone votes on it.');
		const keys = main?.rows.map((row) =>
			[row.estimate, row.deficit, row.services, row.interest, row.pay, row.corporate].join('|')
		);
		expect(new Set(keys).size).toBe(keys?.length);
	});
});
