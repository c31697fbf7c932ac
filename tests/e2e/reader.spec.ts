import {
	addState,
	expectSentence,
	figure,
	openCharts,
	openExplorer,
	takeFile,
	typeYear,
	word
} from '../support/explorer';
import {
	accountOf,
	accountsOf,
	datasetRows,
	deedOf,
	netClause,
	netPerPerson,
	parseCsv,
	rankOf
} from '../support/figures';
import { expect, test } from '../support/test';

/** On a phone the field of the year stands under the strip, so that typing scrolls the first line away. */
const windows = [
	{ name: 'at a desk', viewport: { width: 1280, height: 900 }, seen: 0.9 },
	{ name: 'on a phone', viewport: { width: 360, height: 740 }, seen: 0.7 }
];

/** California in the Rockefeller Institute's reports, as printed; a misprinted total is not used. */
const reports = datasetRows('balances/rockefeller')
	.filter((row) => row.state === 'CA' && Number(row.fiscal_year) >= 2017)
	.map((row) => {
		const net =
			row.status === 'present' ? row.net_usd || row.net_per_person_usd : row.net_per_person_usd;
		return { fiscalYear: row.fiscal_year ?? '', net: Number(net) };
	});

for (const { name, viewport, seen } of windows) {
	test.describe(name, () => {
		test.use({ viewport });

		test('did California pay more than it received in 2005? and in 1993? does Rockefeller agree for 2017 to 2023?', async ({
			page
		}) => {
			await openExplorer(page);
			await word(page, 'Fiscal year').selectOption('2005');
			expect(deedOf(netPerPerson(accountOf('CA', 2005)))).toBe('paid');
			await expectSentence(page, netClause('California', accountOf('CA', 2005)));
			await expect(page.getByTestId('answer')).toBeInViewport({ ratio: seen });
			await typeYear(page, 1993);
			const given = page.getByRole('form', { name: 'What is shown' }).getByText(/ in 1993/);
			const near = viewport.width < 700 ? given : page.getByTestId('answer');
			await expect(near).toBeInViewport({ ratio: seen });
			expect(deedOf(netPerPerson(accountOf('CA', 1993)))).toBe('received');
			await expectSentence(page, netClause('California', accountOf('CA', 1993)));
			const asked = new Set(reports.map(({ fiscalYear }) => fiscalYear));
			expect([...asked].toSorted()).toEqual(['2017', '2019', '2020', '2021', '2022', '2023']);
			await word(page, 'Estimate').selectOption('rockefeller');
			for (const year of asked) {
				await word(page, 'Fiscal year').selectOption(year);
				const deeds = reports
					.filter(({ fiscalYear }) => fiscalYear === year)
					.map(({ net }) => deedOf(net));
				await expectSentence(
					page,
					new RegExp(`Rockefeller.* California (?:${deeds.join('|')}) \\$.* in ${year}`)
				);
			}
		});

		test('how do New Mexico and New Jersey stand in 2005? and all states, as a file?', async ({
			page
		}) => {
			await openCharts(page, '?year=2005');
			await addState(page, 'New Mexico');
			await addState(page, 'New Jersey');
			for (const [code, state] of [
				['NM', 'New Mexico'],
				['NJ', 'New Jersey']
			] as const) {
				const account = accountOf(code, 2005);
				const row = figure(page, 'ranking').locator(`#ranking-${code}`);
				await expect(row).toBeVisible();
				await expect(row.locator('.rank')).toHaveText(String(rankOf(account)));
				const net = Math.round(Math.abs(netPerPerson(account))).toLocaleString('en-US');
				await expect(row.locator('.value')).toContainText(net);
				await word(page, 'State').selectOption(code);
				await expectSentence(page, netClause(state, account));
			}
			const button = figure(page, 'map').getByRole('button', { name: 'CSV', exact: true });
			const { bytes } = await takeFile(page, button);
			const rows = parseCsv(bytes.toString('utf8'));
			const wanted = accountsOf(2005);
			expect(rows).toHaveLength(wanted.length);
			for (const account of wanted) {
				const row = rows.find((one) => one.state === account.state && one.fiscal_year === '2005');
				expect(Number(row?.net), account.state).toBeCloseTo(netPerPerson(account), 1);
			}
		});
	});
}
