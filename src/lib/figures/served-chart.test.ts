import { describe, expect, it } from 'vitest';
import { accountFacts } from '$lib/ledger/account-facts.server';
import { agreementFigure, type AgreementInput } from './agreement-figure';
import { agreementSvg } from './agreement-picture';
import { agesFigure } from './ages-figure';
import { agesSvg } from './ages-picture';
import { servedFiles } from './served-chart.server';

const input: AgreementInput = {
	told: [
		{
			estimate: 'tax-foundation',
			fiscalYear: 1990,
			states: 50,
			correlation: 0.949,
			meanDifference: 210.4
		},
		{
			estimate: 'rockefeller-2021',
			fiscalYear: 2018,
			states: 50,
			correlation: 0.9712,
			meanDifference: 512.25
		}
	],
	span: [1983, 2024]
};

const files = servedFiles({
	record: agreementFigure,
	input,
	page: '/methods/',
	anchor: 'figure-agreement',
	drawing: agreementSvg
});

const NAME = 'subsidy-ledger_agreement-with-others_account_all-years';

async function textOf(name: string): Promise<string> {
	const body = await files.get(name)?.body();
	return typeof body === 'string' ? body : '';
}

describe('the files of a chart that its page serves', () => {
	it('have names that tell chart, estimate, years and form', () => {
		expect([...files.keys()]).toEqual([
			`${NAME}.csv`,
			`${NAME}_semicolons.csv`,
			`${NAME}.json`,
			`${NAME}.svg`,
			`${NAME}.png`,
			'subsidy-ledger_agreement-with-others_citation_account_all-years.bib',
			'subsidy-ledger_agreement-with-others_citation_account_all-years.json'
		]);
	});

	it('hold its rows and how they were calculated', async () => {
		const [head, first, second, ...none] = (await textOf(`${NAME}.csv`)).trim().split('\n');
		expect(head).toBe(
			'fiscal_year,estimate,vintage,estimate_label,states_compared,correlation_net,mean_difference_net_per_person_usd,held_against,held_against_vintage,unit,dollars,deficit_rule,interest,missing'
		);
		expect(first).toMatch(
			/^1990,tax-foundation,.*,50,0\.949,210\.4,account,.*,current,per-person,/
		);
		expect(second).toMatch(/^2018,rockefeller-2021,.*,50,0\.9712,512\.25,account,/);
		expect(none).toEqual([]);
		expect(await textOf(`${NAME}_semicolons.csv`)).toContain(';0,9712;512,25;');
	});

	it('say in JSON and in the picture what the chart shows, by whom, and where it stands', async () => {
		const json = JSON.parse(await textOf(`${NAME}.json`)) as { readonly rows: unknown[] };
		expect(json.rows).toHaveLength(2);
		expect(json).toMatchObject({ address: '/methods/#figure-agreement' });
		const svg = await textOf(`${NAME}.svg`);
		for (const told of [
			'0.94 or more',
			'Tax Foundation',
			'CC BY 4.0',
			'/methods/#figure-agreement'
		])
			expect(svg).toContain(told);
		expect(svg.match(/<circle/g)).toHaveLength(4);
		expect(svg).not.toMatch(/var\(--|undefined|NaN/);
	});

	it('are a picture of two pixels for one', async () => {
		const png = await files.get(`${NAME}.png`)?.body();
		const bytes = Buffer.from(png instanceof Uint8Array ? png : []);
		expect(bytes.subarray(1, 4).toString()).toBe('PNG');
		expect(bytes.readUInt32BE(16)).toBe(2 * 760);
	});
});

describe('the figure of how well others agree', () => {
	it('rounds down: no comparison is lower than its title says', () => {
		expect(agreementFigure.title(input)).toBe(
			'In each of two comparisons with published estimates, the correlation of our own account with theirs is 0.94 or more'
		);
	});
});

describe('the figure of how old figures are', () => {
	const { coverage } = accountFacts();
	const sides = ['paid', 'received'] as const;

	it('tells the first and the last year, and has a row for each with parts that add up to 1', () => {
		for (const side of sides) {
			const ages = { side, years: coverage };
			const { rows, columns } = agesFigure.table(ages);
			expect(rows).toHaveLength(coverage.length);
			for (const { cells } of rows) {
				const parts = cells.slice(1, 5).map(Number);
				expect(cells).toHaveLength(columns.length);
				expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
			}
			expect(agesFigure.title(ages)).toMatch(
				/^Figures of the year itself share out [\d.]+% of \w[\w ]+ in FY1983, [\d.]+% in FY2024$/
			);
			expect(agesSvg(ages)).not.toMatch(/undefined|NaN/);
		}
	});

	it('names the side in its files', () => {
		const parts = sides.map((side) => agesFigure.files({ side, years: coverage }).parts.join());
		expect(parts).toEqual(['account,paid,all-years', 'account,received,all-years']);
	});
});
