import { expectQuery, expectSentence, figure, menu, openCharts } from '../support/explorer';
import {
	accountOf,
	accountsOf,
	dollars,
	fiscalYears,
	netPerPerson,
	rankOf
} from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const newMexico = accountOf('NM', latest);

test('pointing at a state tells what it received and paid, and its rank, in every chart', async ({
	page
}) => {
	await openCharts(page);
	await figure(page, 'map').locator('.map [data-code="NM"]').hover();
	const tooltip = page.locator('.tooltip');
	await expect(tooltip).toContainText(`New Mexico, ${latest}`);
	await expect(tooltip).toContainText(
		`Received ${dollars(newMexico.received / newMexico.persons)}`
	);
	await expect(tooltip).toContainText(`Paid ${dollars(newMexico.paid / newMexico.persons)}`);
	await expect(tooltip).toContainText(`+\u2060${dollars(netPerPerson(newMexico))}`);
	await expect(tooltip).toContainText(new RegExp(`Rank.*${rankOf(newMexico)}`));
	await expect(figure(page, 'ranking').locator('#ranking-NM')).toHaveClass(/pointed/);
	await page.mouse.move(2, 2);
	await expect(tooltip).toHaveCount(0);
	await expect(figure(page, 'ranking').locator('#ranking-NM')).not.toHaveClass(/pointed/);
});

test('pointing at a year of the timeline opens a card of that year, whatever year is chosen', async ({
	page
}) => {
	await openCharts(page, '?states=ca,nm');
	const slider = figure(page, 'timeline').getByRole('slider');
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('The timeline has no box.');
	await page.mouse.move(box.x + box.width * 0.35, box.y + box.height / 2);
	const card = page.locator('.tooltip');
	const year = Number((await card.locator('strong').innerText()).replace('Fiscal year ', ''));
	expect(year).toBeGreaterThan(Math.min(...fiscalYears));
	expect(year).toBeLessThan(latest);
	for (const state of ['CA', 'NM'] as const) {
		const figureOfYear = dollars(netPerPerson(accountOf(state, year)));
		await expect(card).toContainText(figureOfYear);
	}
	await expect(card).toContainText('Average state');
	await expectSentence(page, new RegExp(`in ${latest}`));
	await page.mouse.move(2, 2);
	await expect(card).toHaveCount(0);
});

test('a state without a figure says why', async ({ page }) => {
	await openCharts(page, '?estimate=rockefeller-2025');
	await figure(page, 'ranking').locator('[data-code="DC"]').hover();
	await expect(page.locator('.tooltip')).toContainText(/No figure: \w+/);
	await expect(figure(page, 'ranking').locator('[data-code="DC"]')).toContainText('No figure');
});

for (const chart of ['map', 'ranking', 'scatter']) {
	test(`a click on a state in the ${chart} puts it into the sentence`, async ({ page }) => {
		await openCharts(page);
		await figure(page, chart).locator('[data-code="NM"]').filter({ visible: true }).first().click();
		await expectSentence(page, /New Mexico received/);
		await expectQuery(page, '?states=nm');
	});
}

test('the map can be drawn as tiles', async ({ page }) => {
	await openCharts(page);
	await figure(page, 'map').getByRole('button', { name: 'Tiles' }).click();
	await expectQuery(page, '?map=tiles');
	const tiles = figure(page, 'map').locator('.kinds > .tiles');
	await expect(tiles).toBeVisible();
	await expect(figure(page, 'map').locator('.kinds > .map')).toBeHidden();
	await expect(tiles.getByRole('option')).toHaveCount(accountsOf(latest).length);
});

test('the thumbnails beside the map change the even line', async ({ page }) => {
	await openCharts(page);
	await figure(page, 'map').getByRole('button', { name: 'Average state' }).click();
	await expectQuery(page, '?deficit=per-person');
	await expect(figure(page, 'map').locator('h2')).toContainText('behind the average state');
});

test('the ranking is in order of value, as the datasets give it', async ({ page }) => {
	await openCharts(page);
	const codes = accountsOf(latest)
		.toSorted((a, b) => netPerPerson(b) - netPerPerson(a))
		.map(({ state }) => state);
	const rows = figure(page, 'ranking').getByRole('option');
	const shown = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-code')));
	expect([shown, shown.toReversed()]).toContainEqual(codes);
});

test('the ranking sorts by name', async ({ page }) => {
	await openCharts(page);
	await figure(page, 'ranking').getByRole('button', { name: 'By name' }).click();
	await expectQuery(page, '?sort=name');
	const names = figure(page, 'ranking').getByRole('option').locator('.name');
	await expect(names.first()).toHaveText('Alabama');
	await expect(names.last()).toHaveText('Wyoming');
});

test('the table opens, holds every state and sorts by its headings', async ({ page }) => {
	await openCharts(page);
	const map = figure(page, 'map');
	await map.getByText(/^Table, \d+ rows$/).click();
	await expect(map.locator('tbody tr')).toHaveCount(accountsOf(latest).length);
	const heading = map.getByRole('columnheader', { name: /^Paid/ });
	await heading.getByRole('button').click();
	const most = accountsOf(latest).toSorted((a, b) => b.paid / b.persons - a.paid / a.persons);
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await expect(map.locator('tbody tr').first()).toContainText(most[0]?.state ?? '');
	await heading.getByRole('button').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await expect(map.locator('tbody tr').first()).toContainText(most.at(-1)?.state ?? '');
});

test('an open table follows the year', async ({ page }) => {
	await openCharts(page);
	await figure(page, 'map')
		.getByText(/^Table, \d+ rows$/)
		.click();
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect(figure(page, 'map').locator('tbody tr').first()).toContainText(String(latest - 1));
});

test('each chart says its finding, unit, year, estimate and source', async ({ page }) => {
	await openCharts(page);
	for (const chart of await page.locator('main figure').all()) {
		await expect(chart.locator('h2')).toHaveText(/\S+ \S+/);
		await expect(chart.locator('header p')).toContainText(new RegExp(`${latest}`));
		await expect(chart.locator('.source')).toContainText('Source: OMB Historical Tables');
	}
	await expect(figure(page, 'map').locator('header p')).toContainText('per person');
	await expect(figure(page, 'map').locator('header p')).toContainText('Our own account');
});

test('other estimates of the chosen state are drawn when asked for', async ({ page }) => {
	await openCharts(page);
	const timeline = figure(page, 'timeline');
	const before = await timeline.locator('svg path, svg circle').count();
	const box = timeline.getByLabel(/Other estimates of California/);
	// It is checked once their figures have come: until then the page shows none of them.
	await box.click();
	await expectQuery(page, '?others=yes');
	await expect(box).toBeChecked();
	await expect.poll(() => timeline.locator('svg path, svg circle').count()).toBeGreaterThan(before);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the ranking begins with a part of the states and shows all on demand', async ({ page }) => {
		await openCharts(page);
		const all = accountsOf(latest).length;
		const rows = figure(page, 'ranking').getByRole('option').filter({ visible: true });
		expect(await rows.count()).toBeLessThan(all);
		await expect(figure(page, 'ranking').locator('#ranking-CA')).toBeVisible();
		await figure(page, 'ranking').getByText(`Show all ${all}`).click();
		await expect(rows).toHaveCount(all);
		await figure(page, 'ranking').getByText('Show fewer').click();
		expect(await rows.count()).toBeLessThan(all);
	});

	test('the country is drawn as tiles, and a tap chooses', async ({ page }) => {
		await openCharts(page);
		await expect(figure(page, 'map').locator('.kinds > .tiles')).toBeVisible();
		await figure(page, 'map').locator('.kinds > .tiles [data-code="NM"]').click();
		await expectSentence(page, /New Mexico received/);
	});

	test('the menus unfold', async ({ page }) => {
		await openCharts(page);
		await expect(menu(page, 'Dollars')).toBeHidden();
		await page.getByRole('button', { name: /Change$/ }).click();
		await menu(page, 'Dollars').selectOption('real');
		await expectSentence(page, /in 2024 dollars/);
	});
});
