import type { Page } from '@playwright/test';
import { stateOf, type StateCode } from '../../src/lib/data/states';
import {
	addState,
	expectQuery,
	expectSentence,
	figure,
	notes,
	openCharts,
	openExplorer,
	takeFile,
	typeYear
} from '../support/explorer';
import { parseCsv, type TextRow } from '../support/figures';
import { expect, test } from '../support/test';

const chart = (page: Page) => figure(page, 'breakdown');
const measured = (page: Page) => chart(page).getByRole('combobox', { name: 'Measured' });
const slider = (page: Page) => chart(page).getByRole('slider');

/** The lines of a state, or the balances of our own account, as the site serves them. */
async function served(page: Page, path: string): Promise<readonly TextRow[]> {
	const answer = await page.request.get(path);
	expect(answer.headers()['content-type']).toContain('text/csv');
	return parseCsv(await answer.text());
}

const linesOf = (page: Page, code: StateCode) =>
	served(page, `/data/account-lines/${code.toLowerCase()}.csv`);

/** Dollars per person of some lines of a state in a year, from the files alone. */
async function perPerson(page: Page, code: StateCode, year: number, lines: readonly string[]) {
	const [rows, balances] = [
		await linesOf(page, code),
		await served(page, '/data/estimates/account.csv')
	];
	const own = rows.filter((row) => row.fiscal_year === `${year}` && lines.includes(row.line ?? ''));
	const balance = balances.find((row) => row.fiscal_year === `${year}` && row.state === code);
	expect(own).toHaveLength(lines.length);
	return own.reduce((sum, row) => sum + Number(row.usd), 0) / Number(balance?.population);
}

const dollars = (value: number) => `$${Math.round(value).toLocaleString('en-US')}`;

/** The figure of a band in a year, as the table tells it. */
async function cellOf(page: Page, year: number, column: string): Promise<string> {
	const headings = await chart(page).getByRole('columnheader').allInnerTexts();
	const row = chart(page)
		.getByRole('row')
		.filter({ has: page.getByText(String(year), { exact: true }) });
	return row
		.getByRole('cell')
		.nth(headings.map((text) => text.trim()).indexOf(column))
		.innerText();
}

async function openTable(page: Page) {
	await chart(page).getByText('Table, 42 rows').click();
	await expect(chart(page).getByRole('table')).toBeVisible();
}

test('stands in the page as served, with California’s income tax per person', async ({ page }) => {
	const wanted = dollars(await perPerson(page, 'CA', 2024, ['individual-income-tax']));
	await openExplorer(page);
	await expect(chart(page).locator('h2')).toContainText(
		`individual income tax, ${wanted} a person`
	);
	await expect(chart(page).locator('svg:visible')).toHaveCount(1);
	await expect(chart(page).locator('svg:visible')).toContainText(`Income tax ${wanted}`);
});

test('tells the same in the drawing, in words and in the table, and follows the year', async ({
	page
}) => {
	await openCharts(page);
	await typeYear(page, 2005);
	const wanted = dollars(await perPerson(page, 'CA', 2005, ['individual-income-tax']));
	await expect(chart(page).locator('h2')).toContainText(wanted);
	await expect(chart(page).locator('svg:visible')).toContainText(`Income tax ${wanted}`);
	await openTable(page);
	expect(await cellOf(page, 2005, 'Individual income tax')).toBe(wanted.slice(1));
});

test('fetches the lines of another state when it is chosen', async ({ page }) => {
	await openCharts(page);
	await figure(page, 'ranking').locator('[data-code="TX"]').click();
	await expectSentence(page, stateOf('TX').name);
	const wanted = dollars(await perPerson(page, 'TX', 2024, ['medicaid-and-welfare']));
	await expect(chart(page).locator('svg:visible')).toContainText(`Medicaid ${wanted}`);
});

test('a state that is only followed leaves it as it is', async ({ page }) => {
	await openCharts(page);
	await addState(page, 'New York');
	await expect(chart(page).locator('h2')).toContainText('California');
});

test('is measured in all dollars or against the average, and the address says so', async ({
	page
}) => {
	await openCharts(page);
	await measured(page).selectOption('All dollars');
	await expectQuery(page, '?breakdown=total');
	await expect(chart(page).locator('h2')).toContainText('billion');
	await measured(page).selectOption('Against the US average');
	await expectQuery(page, '?breakdown=average');
	await expect(chart(page).locator('h2')).toContainText('than the average');
	await page.reload({ waitUntil: 'networkidle' });
	await expect(measured(page)).toHaveValue('average');
	await measured(page).selectOption('Per person');
	await expectQuery(page, '');
});

test('an unknown measure falls back to the usual one and says so', async ({ page }) => {
	await openCharts(page, '?breakdown=lines');
	await expect(notes(page)).toContainText(['“lines” is not a choice of breakdown']);
	await expect(measured(page)).toHaveValue('per-person');
});

test('gives its rows as CSV, whose bands add up to the estimate', async ({ page }) => {
	await openCharts(page, '?breakdown=total');
	const { name, bytes } = await takeFile(
		page,
		chart(page).getByRole('button', { name: 'CSV', exact: true })
	);
	const rows = parseCsv(bytes.toString('utf8'));
	const balances = await served(page, '/data/states/ca.csv');
	expect(name).toBe('subsidy-ledger_breakdown_account_all-years_ca_total_dollars-of-the-year.csv');
	expect(rows).toHaveLength(42);
	for (const row of rows) {
		const own = balances.find(
			(one) => one.estimate === 'account' && one.fiscal_year === row.fiscal_year
		);
		for (const side of ['paid', 'received']) {
			const bands = Object.keys(row).filter((column) => column.startsWith(`${side}_`));
			expect(bands.reduce((sum, column) => sum + Number(row[column]), 0)).toBe(Number(row[side]));
			expect(row[side]).toBe(own?.[`${side}_usd`]);
		}
	}
});

test('the file of a state holds lines that add up to what it paid and received', async ({
	page
}) => {
	const [rows, balances] = [await linesOf(page, 'MD'), await served(page, '/data/states/md.csv')];
	for (const balance of balances.filter((row) => row.estimate === 'account')) {
		const own = rows.filter(
			(row) => row.fiscal_year === balance.fiscal_year && row.counted === 'yes'
		);
		for (const side of ['paid', 'received']) {
			const sum = own
				.filter((row) => row.side === side)
				.reduce((total, row) => total + Number(row.usd), 0);
			expect(sum).toBe(Number(balance[`${side}_usd`]));
		}
	}
});

test('moves the year by keys, and tells both sides at it', async ({ page }) => {
	await openCharts(page);
	await slider(page).focus();
	await slider(page).press('ArrowLeft');
	await expectSentence(page, '2023');
	await expect(slider(page)).toHaveAttribute(
		'aria-valuetext',
		/^Fiscal year 2023, Paid \$[\d,]+, Received \$[\d,]+$/
	);
	await expect(page.locator('.tooltip')).toContainText('California, 2023');
	await expect(page.locator('.tooltip')).toContainText('Medicaid and family aid');
	await slider(page).press('Escape');
	await expect(page.locator('.tooltip')).toHaveCount(0);
});

test('says that other estimates have no lines, and leads to our own account', async ({ page }) => {
	await openCharts(page, '?estimate=tax-foundation&year=1990');
	await expect(chart(page)).toContainText('does not publish its lines');
	await expect(chart(page).locator('svg')).toHaveCount(0);
	await chart(page).getByRole('link', { name: 'Our own account has them.' }).click();
	await expectQuery(page, '?year=1990');
	await expect(chart(page).locator('svg:visible')).toContainText('1990');
});
