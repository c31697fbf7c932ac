import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { accountFacts } from '$lib/ledger/account-facts.server';
import type { YearCoverage } from '$lib/fiscal/account/coverage';
import { AGE_LEVELS, agePaths, ageSummary, namedYears } from './ages';
import AgeYears from './AgeYears.svelte';

const received = { ofYear: 0.5, recent: 0.25, older: 0.2, byPopulation: 0.05, ofTotal: 0.9 };
const paid = { ofYear: 1, recent: 0, older: 0, byPopulation: 0, ofTotal: 1 };
const years: readonly YearCoverage[] = [
	{ fiscalYear: 2023, paid, received },
	{ fiscalYear: 2024, paid, received: { ...received, ofYear: 0.75, recent: 0 } }
];

describe('the ages of a side over the years', () => {
	it('are bars, the newest figures at the bottom, each part on the one before', () => {
		expect(agePaths(years, 'received').map(({ id, path }) => [id, path])).toEqual([
			['ofYear', 'M0 50h8v50h-8zM10 25h8v75h-8z'],
			['recent', 'M0 25h8v25h-8z'],
			['older', 'M0 5h8v20h-8zM10 5h8v20h-8z'],
			['byPopulation', 'M0 0h8v5h-8zM10 0h8v5h-8z']
		]);
	});

	it('are those of the side asked for', () => {
		expect(agePaths(years, 'paid').map(({ path }) => path)).toEqual([
			'M0 0h8v100h-8zM10 0h8v100h-8z',
			'',
			'',
			''
		]);
	});

	it('are told in words for the first and the last year', () => {
		expect(ageSummary(years, 'received')).toBe(
			'2023: by figures of the year 50.0%, one or two years away 25.0%, older 20.0%, by population 5.0%; ' +
				'2024: by figures of the year 75.0%, one or two years away 0.0%, older 20.0%, by population 5.0%'
		);
	});

	it('name the first year, the last, and the decades between that do not touch them', () => {
		const named = namedYears(Array.from({ length: 42 }, (_, i) => 1983 + i));
		expect(named.map(({ year }) => year)).toEqual([1983, 1990, 2000, 2010, 2024]);
		expect([named[0]?.left, named.at(-1)?.left]).toEqual([1, 98.6]);
	});
});

describe('the axis of the bars', () => {
	it('has none, half and all of the money at the foot, in the middle and at the top of a bar', () => {
		expect(AGE_LEVELS.map(({ label, top }) => [label, top])).toEqual([
			['100%', 0],
			['50%', 50],
			['0%', 100]
		]);
	});
});

describe('the chart of our own account’s ages', () => {
	const body = render(AgeYears, {
		props: { label: 'Spending', side: 'received', years: accountFacts().coverage }
	}).body.replace(/<!--.*?-->/g, '');

	it('draws every year from FY1983 to FY2024', () => {
		const bars = body.match(/class="ofYear[^"]*" d="(M0 \d[^"]*)"/g)?.at(-1) ?? '';
		expect(bars.match(/M/g)).toHaveLength(42);
	});

	it('names its levels at their heights, where a reader of the drawing alone hears them in words', () => {
		const named = [...body.matchAll(/<span[^>]*style="top: (\d+)%;?"[^>]*>(\d+%)<\/span>/g)];
		expect(named.map(([, top, label]) => [label, top])).toEqual([
			['100%', '0'],
			['50%', '50'],
			['0%', '100']
		]);
		expect(body).toMatch(/<div[^>]*class="levels[^>]*aria-hidden="true"/);
	});

	it('says in words what it shows', () => {
		expect(body).toMatch(/aria-label="Spending\. 1983: by figures of the year/);
	});
});
