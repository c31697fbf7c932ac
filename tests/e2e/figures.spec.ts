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
/** What a row of a table is at most, in lines. */
const LINES = 7;
const newMexico = accountOf('NM', latest);

test('pointing at a state tells what it received and paid, and its rank, in every chart; a click chooses it', async ({
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
	for (const [chart, code, name] of [
		['map', 'NM', 'New Mexico'],
		['ranking', 'TX', 'Texas'],
		['scatter', 'NJ', 'New Jersey']
	] as const) {
		const mark = figure(page, chart).locator(`[data-code="${code}"]`);
		await mark.filter({ visible: true }).first().click();
		await expectSentence(page, new RegExp(`${name} (received|paid)`));
		await expectQuery(page, `?states=${code.toLowerCase()}`);
	}
});

test('pointing at a year of the timeline opens a card of that year, and other estimates are drawn when asked for', async ({
	page
}) => {
	await openCharts(page, '?dollars=current&states=ca,nm');
	const timeline = figure(page, 'timeline');
	const slider = timeline.getByRole('slider');
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('The timeline has no box.');
	// What is still laid out above would move it from under the pointer: that waits until it stands.
	await slider.hover({ position: { x: box.width * 0.35, y: box.height / 2 } });
	const card = page.locator('.tooltip');
	const year = Number((await card.locator('strong').innerText()).replace('Fiscal year ', ''));
	expect(year).toBeGreaterThan(Math.min(...fiscalYears));
	expect(year).toBeLessThan(latest);
	for (const state of ['CA', 'NM'] as const) {
		await expect(card).toContainText(dollars(netPerPerson(accountOf(state, year))));
	}
	await expect(card).toContainText('National average');
	await expectSentence(page, new RegExp(`in ${latest}`));
	await page.mouse.move(2, 2);
	await expect(card).toHaveCount(0);
	const before = await timeline.locator('svg path, svg circle').count();
	const others = timeline.getByLabel(/Other estimates of California/);
	// It is checked once their figures have come: until then the page shows none of them.
	await others.click();
	await expectQuery(page, '?dollars=current&states=ca,nm&others=yes');
	await expect(others).toBeChecked();
	await expect.poll(() => timeline.locator('svg path, svg circle').count()).toBeGreaterThan(before);
});

test('an estimate without D.C. and without sides says why there is no figure, and offers no picture of sides', async ({
	page
}) => {
	await openCharts(page, '?estimate=rockefeller-2025');
	await figure(page, 'ranking').locator('[data-code="DC"]').hover();
	await expect(page.locator('.tooltip')).toContainText(/No figure: \w+/);
	await expect(figure(page, 'ranking').locator('[data-code="DC"]')).toContainText('No figure');
	const get = figure(page, 'scatter').getByRole('list', { name: 'Get this chart' });
	await expect(get.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
	await expect(get.getByRole('button', { name: /SVG|PNG/ })).toHaveCount(0);
});

test('the map can be drawn as tiles and even with the average, the ranking by name, and the table sorts and follows', async ({
	page
}) => {
	await openCharts(page);
	const map = figure(page, 'map');
	await map.getByRole('button', { name: 'Tiles' }).click();
	await expectQuery(page, '?map=tiles');
	const tiles = map.locator('.kinds > .tiles');
	await expect(tiles).toBeVisible();
	await expect(map.locator('.kinds > .map')).toBeHidden();
	await expect(tiles.getByRole('option')).toHaveCount(accountsOf(latest).length);

	await map.getByText(/^Table, \d+ rows?$/).click();
	await expect(map.locator('tbody tr')).toHaveCount(accountsOf(latest).length);
	await expect(map.getByRole('rowheader', { name: 'Ohio', exact: true })).toBeVisible();
	const heading = map.getByRole('columnheader', { name: /^Paid/ });
	const most = accountsOf(latest).toSorted((a, b) => b.paid / b.persons - a.paid / a.persons);
	for (const [order, first] of [
		['descending', most[0]],
		['ascending', most.at(-1)]
	] as const) {
		await heading.getByRole('button').click();
		await expect(heading).toHaveAttribute('aria-sort', order);
		await expect(map.locator('tbody tr').first()).toContainText(first?.state ?? '');
	}
	await page.getByRole('button', { name: 'The year before' }).click();
	await expect(map.locator('tbody tr').first()).toContainText(String(latest - 1));

	await map.getByRole('button', { name: 'National average' }).click();
	await expectQuery(page, `?deficit=per-person&year=${latest - 1}&map=tiles`);
	await expect(map.locator('h2')).toContainText('than the national average');

	await figure(page, 'ranking').getByRole('button', { name: 'By name' }).click();
	await expectQuery(page, `?deficit=per-person&year=${latest - 1}&map=tiles&sort=name`);
	const names = figure(page, 'ranking').getByRole('option').locator('.name');
	await expect(names.first()).toHaveText('Alabama');
	await expect(names.last()).toHaveText('Wyoming');
});

for (const width of [360, 1280]) {
	test(`a figure's table shows several rows in its frame, and its caption whole, at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await openCharts(page);
		for (const name of ['map', 'timeline', 'breakdown']) {
			const drawn = figure(page, name);
			await drawn.getByText(/^Table, \d+ rows?$/).click();
			const frame = drawn.getByRole('region').filter({ has: page.getByRole('table') });
			const { heights, isWhole } = await frame.evaluate((region) => {
				const heights = [...region.querySelectorAll('tr')].map((row) => row.clientHeight);
				const caption = region.querySelector('caption span')?.getBoundingClientRect();
				const { right } = region.getBoundingClientRect();
				return { heights, isWhole: (caption?.right ?? Infinity) <= right };
			});
			expect(isWhole, name).toBe(true);
			expect(Math.max(...heights), name).toBeLessThan(LINES * 20);
		}
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the menus unfold, a tap on a tile chooses, and the ranking shows all on demand', async ({
		page
	}) => {
		await openCharts(page);
		await expect(menu(page, 'Dollars')).toBeHidden();
		await page.getByRole('button', { name: /Change$/ }).click();
		await menu(page, 'Dollars').selectOption('real');
		await expectSentence(page, /in 2024 dollars/);

		const all = accountsOf(latest).length;
		const rows = figure(page, 'ranking').getByRole('option').filter({ visible: true });
		expect(await rows.count()).toBeLessThan(all);
		await expect(figure(page, 'ranking').locator('#ranking-CA')).toBeVisible();
		await figure(page, 'ranking').getByText(`Show all ${all}`).click();
		await expect(rows).toHaveCount(all);
		await figure(page, 'ranking').getByText('Show fewer').click();
		expect(await rows.count()).toBeLessThan(all);

		await expect(figure(page, 'map').locator('.kinds > .tiles')).toBeVisible();
		await figure(page, 'map').locator('.kinds > .tiles [data-code="NM"]').click();
		await expectSentence(page, /New Mexico received/);
	});
});
