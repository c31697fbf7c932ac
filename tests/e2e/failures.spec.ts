import type { Page } from '@playwright/test';
import {
	expectQuery,
	expectSentence,
	figure,
	followed,
	menu,
	notes,
	openCharts,
	openExplorer,
	sentenceOf,
	takeFile,
	typeYear,
	yearField
} from '../support/explorer';
import { accountOf, fiscalYears, netClause } from '../support/figures';
import { expect, test } from '../support/test';

/** Chromium reports each request that is made to fail. */
test.use({ expectedComplaint: /Failed to load resource|ERR_FAILED|dynamically imported module/ });

const latest = Math.max(...fiscalYears);
const california = netClause('California', accountOf('CA', latest));

/** Menu, address, sentence and charts as those of California by our account. */
async function expectFirstView(page: Page): Promise<void> {
	await expect(menu(page, 'Estimate')).toHaveValue('account');
	await expect(yearField(page)).toHaveValue(String(latest));
	await expectQuery(page, '');
	await expectSentence(page, california);
	await expect(figure(page, 'map').locator('header p')).toContainText('Our own account');
}

test('an estimate that does not come changes nothing, says so, and can be tried again', async ({
	page
}) => {
	await openCharts(page);
	for (const answer of [
		{ status: 500, body: 'broken' },
		{ body: '{"estimate":"tax-foundation","unit":1000,"ye' }
	]) {
		await page.route('**/explorer/tax-foundation.json', (route) => route.fulfill(answer));
		await menu(page, 'Estimate').selectOption('tax-foundation');
		await expect(notes(page)).toContainText(
			'Tax Foundation 2007: the figures could not be fetched'
		);
		await expectFirstView(page);
		await page.unroute('**/explorer/tax-foundation.json');
	}
	await page.route('**/explorer/tax-foundation.json', (route) => route.fulfill({ status: 404 }));
	await typeYear(page, 1993);
	await expectSentence(page, netClause('California', accountOf('CA', 1993)));
	await expectQuery(page, '?year=1993');
	await menu(page, 'Estimate').selectOption('tax-foundation');
	await expect(notes(page)).toHaveCount(1);
	await page.unroute('**/explorer/tax-foundation.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expectSentence(page, /Tax Foundation’s estimate, California .* in 1993/);
	await expect(menu(page, 'Estimate')).toHaveValue('tax-foundation');
	await expectQuery(page, '?estimate=tax-foundation&year=1993');
	await expect(figure(page, 'map').locator('header p')).toContainText('Tax Foundation');
	await expect(notes(page)).toHaveCount(0);
});

test('on a phone a failure is told within the window, wherever the choice was made', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openCharts(page);
	await page.route('**/explorer/tax-foundation.json', (route) => route.abort());
	await page.evaluate(() => scrollTo(0, 0));
	await page
		.locator('.answer')
		.getByLabel('Estimate', { exact: true })
		.selectOption('tax-foundation');
	const again = page.getByRole('button', { name: 'Try again' });
	await expect(again).toBeInViewport();
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
	await expect(again).toBeInViewport();
});

for (const [fault, answer] of [
	['500', { status: 500, body: 'broken' }],
	['half a file', { body: '{"estimate":"tax-foundation","unit":1000,"ye' }]
] as const) {
	test(`a shared link whose figures fail with ${fault} keeps its sentence and address, and can be tried again`, async ({
		page
	}) => {
		const query = '?states=nm&year=2005&estimate=tax-foundation';
		await page.route('**/explorer/tax-foundation.json', (route) => route.fulfill(answer));
		await page.goto(`/${query}`);
		await expect(page.locator('.notes')).toContainText('could not be fetched');
		await expect(page.locator('.notes')).not.toContainText('The view before it');
		await expect(page.locator('#told')).toContainText('New Mexico');
		await expect(page.locator('#told')).toBeVisible();
		await expect(page.getByText('figures on their way')).toBeHidden();
		await expectQuery(page, query);
		await page.unroute('**/explorer/tax-foundation.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expectSentence(page, /New Mexico/);
		await expect(page.locator('#told')).toBeHidden();
		await expect(menu(page, 'Estimate')).toHaveValue('tax-foundation');
	});
}

test('slow answers in reverse order show the latest choice alone', async ({ page }) => {
	let answer: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route('**/explorer/tax-foundation.json', async (route) => {
		await held;
		await route.continue();
	});
	await openCharts(page);
	await menu(page, 'Estimate').selectOption('tax-foundation');
	await expect(page.locator('.waiting')).toHaveText(/Tax Foundation 2007: figures on their way/);
	await expectFirstView(page);
	await menu(page, 'Estimate').selectOption('rockefeller');
	await expectSentence(page, /Rockefeller Institute’s report of 2025/);
	const late = page.waitForResponse('**/explorer/tax-foundation.json');
	answer();
	await late;
	await page.waitForTimeout(200);
	await expectSentence(page, /Rockefeller Institute’s report of 2025/);
	await expect(menu(page, 'Estimate')).toHaveValue('rockefeller');
	await expectQuery(page, '?estimate=rockefeller-2025');
	await page.goBack();
	await expectFirstView(page);
});

/** From now on no code comes, but for what a page begins with. */
async function cutOff(page: Page): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.live !== undefined);
	await page.route('**/_app/**', (route) => route.abort());
}

test('charts whose code does not come keep the view as it was, until it comes', async ({
	page
}) => {
	await openExplorer(page);
	await cutOff(page);
	await typeYear(page, 1993);
	await expect(notes(page).first()).toContainText('California, 1993');
	await expectSentence(page, california);
	await expectQuery(page, '');
	await page.unroute('**/_app/**');
	await page.getByRole('button', { name: 'Try again' }).first().click();
	await expectSentence(page, netClause('California', accountOf('CA', 1993)));
	// It was opened anew: the address has what was asked for and no more, and the reader stands where the note was.
	await expectQuery(page, '?year=1993');
	await expect(page.locator('.notes')).toBeFocused();
});

for (const [path, gone] of [
	['/compare/?states=mi,oh', ': its charts did not come.'],
	['/claims/?state=oh', 'The figures of this state did not come.']
] as const) {
	test(`${path} whose code does not come says so once, with one way to try again`, async ({
		page
	}) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(path, { waitUntil: 'networkidle' });
		await expect(page.getByText(gone)).toBeVisible();
		await expect(page.getByText('Part of this page’s code did not come')).toBeHidden();
		const again = page.getByRole('button', { name: 'Try again' });
		await expect(again).toHaveCount(1);
		await page.unroute('**/_app/**/*.js');
		await again.click();
		await page.waitForFunction(() => document.documentElement.dataset.live !== undefined);
		await expect(page.getByText(gone)).toBeHidden();
	});
}

test('a state whose charts have no styles yet says so, also once its code is there', async ({
	page
}) => {
	await page.route('**/_app/**/*.css', (route) => route.abort());
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	await page.waitForFunction(() => document.documentElement.dataset.live !== undefined);
	const said = page.getByText('Part of this page’s code did not come');
	await expect(said).toBeVisible();
	await page.unroute('**/_app/**/*.css');
	await page.getByRole('button', { name: 'Try again' }).click();
	await page.waitForFunction(() => document.documentElement.dataset.live !== undefined);
	await expect(said).toBeHidden();
	const drawn = figure(page, 'ranks');
	await expect(drawn).toHaveCSS('border-top-style', 'solid');
});

test('charts of a state whose code does not come say so, and come when tried again', async ({
	page
}) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	await cutOff(page);
	const chart = figure(page, 'ranks');
	await chart.getByRole('button', { name: 'Link' }).click();
	await expect(page.getByRole('alert')).toContainText('The charts could not be made live');
	const again = page.getByRole('button', { name: 'Try again' });
	// As long as there is no way, nothing is opened anew.
	await again.click();
	await expect(again).toBeVisible();
	await page.unroute('**/_app/**');
	await again.click();
	await expect(page).toHaveURL(/\/states\/ca\/#figure-\w+/);
	await expect(again).toBeHidden();
	const read = new URL(page.url()).hash.slice(1);
	await expect(page.locator(':focus')).toHaveId(read);
	await page.waitForLoadState('networkidle');
	// Standing there is a sign that live figures are wanted: they take the place of the drawn ones under the reader.
	await expect(page.locator(':focus')).toHaveId(read);
	await chart.getByRole('button', { name: 'Cite' }).click();
	await expect(chart.getByRole('group', { name: 'Citation' })).toBeVisible();
});

test('where figures do not come, their menus stay at what is shown, and the next try goes to what was asked', async ({
	page
}) => {
	await page.route('**/states/oh/figures.json', (route) => route.abort());
	await page.goto('/states/oh/');
	const year = page.locator('#figure-deciders select');
	const served = await year.inputValue();
	await year.selectOption('1995');
	const told = page.getByRole('alert');
	await expect(told).toContainText('The charts could not be made live');
	await expect(year).toHaveValue(served);
	await page.unroute('**/states/oh/figures.json');
	await told.getByRole('button', { name: 'Try again' }).click();
	await expect(year).toHaveValue('1995');
	await expect(page.locator('#figure-deciders')).toContainText('FY1995.');
});

test('all methods of a state that do not come can be asked for again where they are missed', async ({
	page
}) => {
	await page.route('**/claims/signs/oh.json', (route) => route.abort());
	await page.goto('/states/oh/');
	await page.getByText('Show the votes and the methods behind them').click();
	await page.getByText('Show all methods').click();
	const told = page.getByRole('alert');
	await expect(told).toContainText('The methods of Ohio could not be fetched.');
	await page.unroute('**/claims/signs/oh.json');
	await told.getByRole('button', { name: 'Try again' }).click();
	await expect(figure(page, 'matrix')).toBeVisible();
	await expect(told).toHaveCount(0);
});

test('what a button of a chart needs and does not come is named, and comes when tried again', async ({
	page
}) => {
	await page.goto('/years/2005/?utm_source=x', { waitUntil: 'networkidle' });
	await cutOff(page);
	const chart = figure(page, 'map');
	await chart.getByRole('button', { name: 'Cite' }).click();
	await expect(chart.getByRole('alert')).toContainText('What “Cite” needs did not come.');
	await page.unroute('**/_app/**');
	await chart.getByRole('button', { name: 'Try again' }).click();
	await expect(page).toHaveURL(/\/years\/2005\/\?utm_source=x#figure-map$/);
	await expect(chart).toBeFocused();
	await expect(chart.getByRole('alert')).toHaveCount(0);
	await page.waitForLoadState('networkidle');
	await chart.getByRole('button', { name: 'Cite' }).click();
	await expect(chart.getByRole('group', { name: 'Citation' })).toBeVisible();
});

/** The scripts that the explorer's page asks for at first. */
async function firstScripts(page: Page): Promise<string[]> {
	const html = await (await page.request.get('/')).text();
	return [...new Set([...html.matchAll(/_app\/[\w/.-]+\.js/g)].map(([path]) => path))];
}

test('a page stays as served whichever of its first scripts does not come', async ({ page }) => {
	const all = await firstScripts(page);
	const paths = [
		...all.filter((path) => /entry|nodes/.test(path)),
		...all.filter((path) => path.includes('chunks')).slice(0, 2)
	];
	expect(paths.length).toBeGreaterThan(3);
	for (const path of paths) {
		await page.route(`**/${path}`, (route) => route.abort());
		await page.goto('/', { waitUntil: 'networkidle' });
		await expect(page.getByText('could not be shown'), path).toHaveCount(0);
		expect(await sentenceOf(page), path).toContain(california);
		await expect(page.getByRole('button', { name: 'Try again' }), path).toBeVisible();
		await expect(menu(page, 'Estimate'), path).toBeHidden();
		await page.unroute(`**/${path}`);
	}
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(menu(page, 'Estimate')).toBeVisible();
});

for (const address of [
	'/embed/map/?estimate=account&year=2009&states=pa',
	'/embed/compare/sum/?states=pa,oh',
	'/embed/account/levers/?state=pa&year=2009',
	'/embed/account/ledger/',
	'/embed/figure/?page=/states/pa/&figure=timeline'
]) {
	test(`${address} says without its code that the chart did not come`, async ({ page }) => {
		await page.route('**/*.js', (route) => route.abort());
		await page.goto(address, { waitUntil: 'networkidle' });
		await expect(page.getByText('The chart did not come')).toBeVisible();
		await expect(page.getByText('stands as it was served')).toBeHidden();
		await expect(page.locator('figure:visible')).toHaveCount(0);
		await expect(page.getByRole('link', { name: /this chart with its table/ })).toBeVisible();
		await page.unroute('**/*.js');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('figure').first()).toBeVisible();
		await expect(page.getByText('The chart did not come')).toBeHidden();
	});
}

test('a chart alone that the server drew stands without its code, and says so', async ({
	page
}) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/embed/map/', { waitUntil: 'networkidle' });
	await expect(page.getByText('the chart stands as it was served')).toBeVisible();
	await expect(page.getByText('The chart did not come')).toBeHidden();
	await expect(page.locator('#figure-map')).toBeVisible();
});

test('under a shared view that did not come stand the choices, and another can be chosen', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.route('**/explorer/tax-foundation.json', (route) => route.abort());
	await page.goto('/?states=oh&year=1995&estimate=tax-foundation');
	await expect(page.locator('.notes')).toContainText('could not be fetched');
	await expect(page.getByTestId('answer')).toBeHidden();
	await expect(yearField(page)).toBeInViewport();
	// The choices say what the sentence does, and go on from there.
	await expect(yearField(page)).toHaveValue('1995');
	await expect(followed(page)).toHaveText(['Ohio']);
	const estimate = page.locator('.choices label', { hasText: 'Estimate' }).locator('select');
	await expect(estimate).toHaveValue('tax-foundation');
	await typeYear(page, 1993);
	await expect(page.locator('.notes')).toContainText(
		'Ohio, 1993, Tax Foundation 2007: the figures'
	);
	await expect(page.locator('.awaited')).toContainText('Ohio, 1993, Tax Foundation 2007');
	await expect(page.locator('#told')).toBeEmpty();
	await expectQuery(page, '?estimate=tax-foundation&year=1993&states=oh');
	// On a phone the menus are folded.
	await page.setViewportSize({ width: 1280, height: 900 });
	await estimate.selectOption('account');
	await expectSentence(page, netClause('Ohio', accountOf('OH', 1993)));
	await expectQuery(page, '?year=1993&states=oh');
	await expect(page.getByTestId('answer')).toBeVisible();
	await expect(page.locator('.awaited')).toBeHidden();
});

test('a shared view is named before any script has come, with nothing of another', async ({
	page
}) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto('/?estimate=tax-foundation&year=2005&states=nm,nj', { waitUntil: 'commit' });
	const awaited = page.locator('.awaited');
	await expect(awaited).toContainText(
		'New Mexico, 2005, Tax Foundation 2007: figures on their way'
	);
	await expect(awaited.getByText('Its figures are on their way')).toBeVisible();
	await expect(page.locator('#told')).toBeVisible();
	await expect(page.getByTestId('answer')).toBeHidden();
	await expect(figure(page, 'map')).toBeVisible();
	await expect(figure(page, 'map').locator('h2')).toBeHidden();
	await expectSentence(page, /Tax Foundation’s estimate, New Mexico .* in 2005/);
	await expect(awaited).toBeHidden();
});

for (const [address, named] of [
	['/?estimate=rockefeller-2019&states=nm', 'New Mexico, Rockefeller Institute:'],
	[
		'/compare/?estimate=rockefeller-2025&states=oh,nm',
		'Ohio and New Mexico, Rockefeller Institute'
	],
	['/account/?state=oh&year=1970', 'Ohio, 1983:'],
	['/?year=1981&estimate=tax-foundation', 'California, 1981, Tax Foundation 2007:'],
	['/counties/oh/?year=2008', 'Ohio’s counties in FY2007']
] as const) {
	test(`${address} is named before any script as the page will read it`, async ({ page }) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto(address, { waitUntil: 'commit' });
		await expect(page.locator('.awaited')).toContainText(named);
	});
}

for (const [address, file, named] of [
	['/account/?state=nm&year=2005', '**/account/model.json', 'New Mexico, 2005, our sharing rules'],
	[
		'/compare/?states=ca,nm&estimate=tax-foundation',
		'**/explorer/tax-foundation.json',
		'California and New Mexico, 2005, Tax Foundation 2007'
	],
	['/counties/tx/?year=2000', '**/counties/tx.json', 'FY2000']
] as const) {
	test(`${address} stays asked for where its figures are broken, until they come`, async ({
		page
	}) => {
		await page.route(file, (route) => route.fulfill({ json: {} }));
		await page.goto(address);
		const told = notes(page);
		await expect(told).toContainText(
			`${named}: the figures could not be fetched, what came holds `
		);
		await expect(told).not.toContainText('still stands');
		await expect(page).toHaveURL(address);
		await expect(page.locator('.awaited')).toBeVisible();
		await expect(page.locator('h1')).toBeHidden();
		if (address.startsWith('/compare/')) {
			// Nothing stands between its sentence and what can be chosen in its place.
			const [sentence, choices] = await Promise.all(
				['.awaited', '.choices'].map((one) => page.locator(one).boundingBox())
			);
			expect((choices?.y ?? 0) - (sentence?.y ?? 0) - (sentence?.height ?? 0)).toBeLessThan(80);
			await expect(page.locator('.choices')).toBeVisible();
		}
		// The same words stand before and after it: the answer is waited for.
		const answer = page.waitForResponse(file);
		const again = told.getByRole('button', { name: 'Try again' });
		await again.focus();
		await page.keyboard.press('Enter');
		await answer;
		await expect(told).toContainText('what came holds ');
		await expect(again).toBeFocused();
		await expect(page.locator('h1')).toBeHidden();
		await page.unroute(file);
		await page.keyboard.press('Enter');
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('.awaited')).toBeHidden();
		await expect(told).toHaveCount(0);
		await expect(page).toHaveURL(address);
		// The button is gone: the next Tab goes on from its place.
		await expect(page.locator('.notes')).toBeFocused();
	});
}

test('a shared view whose scripts never come says so and leads on', async ({ page }) => {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('/?year=1993&states=nm');
	await expect(page.locator('.awaited')).toContainText(
		'New Mexico, 1993, Our own account: its charts did not come',
		{ useInnerText: true }
	);
	await expect(page.locator('.awaited')).toContainText(
		`What stands here is California in ${latest}`
	);
	// The page as served stands under its own sentence.
	await expect(page.locator('#told')).toContainText('New Mexico');
	await expect(page.getByTestId('answer')).toContainText('California');
	await expect(page.getByTestId('answer')).toBeVisible();
	await expect(figure(page, 'map').locator('h2')).toBeVisible();
	await expect(page.getByRole('link', { name: '1993 its files' })).toHaveAttribute(
		'href',
		/\/years\/1993\/$/
	);
	await page.getByRole('link', { name: 'New Mexico has a page' }).click();
	await expect(page).toHaveURL('/states/nm/');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a shared view says what stands there instead, and leads on', async ({ page }) => {
		await page.goto('/?estimate=tax-foundation&year=2005&states=nm');
		await expect(page.locator('noscript p')).toContainText(
			`What stands here is California in ${latest}`
		);
		await expect(page.locator('noscript p')).toBeVisible();
		await page.locator('noscript').getByRole('link', { name: 'each state has a page' }).click();
		await expect(page).toHaveURL('/states/');
	});
});

test('a breakdown whose lines did not come offers nothing to take away', async ({ page }) => {
	await page.route('**/explorer/lines/tx.json', (route) =>
		route.fulfill({ status: 500, body: '' })
	);
	await openCharts(page, '?states=tx');
	const breakdown = figure(page, 'breakdown');
	await expect(breakdown).toContainText('could not be fetched');
	await expect(breakdown.getByRole('button', { name: 'CSV' })).toHaveCount(0);
	await expect(breakdown.getByText('Table,')).toHaveCount(0);
	await expect(figure(page, 'map').getByRole('button', { name: 'CSV' })).toBeVisible();
});

test('a picture whose code does not come can be asked for again', async ({ page }) => {
	await page.goto('/states/', { waitUntil: 'networkidle' });
	const all = figure(page, 'states');
	await takeFile(page, all.getByRole('button', { name: 'CSV', exact: true }));
	await page.route('**/*.js', (route) => route.abort());
	await all.getByRole('button', { name: 'PNG' }).click();
	await expect(all.getByRole('button', { name: 'Try again' })).toBeVisible();
	await expect(all.getByText('No PNG was made')).toHaveCount(0);
});
