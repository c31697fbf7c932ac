import type { Page } from '@playwright/test';
import { faultsAt } from '../support/axe';
import { expect, test } from '../support/test';

/** Chromium reports what a test keeps from coming. */
test.use({ expectedComplaint: /ERR_FAILED/ });

/** A page of somebody else's with a code of ours in it, narrow enough that every figure is higher than its frame was. */
async function host(page: Page, code: string) {
	await page.route('**/host-page/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Host</title><script>
				self.told = [];
				addEventListener('message', ({ data }) => told.push(data.height));
			</script><div style="width:480px">${code}</div>`
		})
	);
	await page.goto('/host-page/');
	return page.frameLocator('iframe');
}

/** Opens the code of a figure, and gives it. */
async function codeOf(page: Page, figure: string): Promise<string> {
	const shown = page.locator(`#figure-${figure}`);
	await shown.getByRole('button', { name: 'Embed' }).click();
	const code = shown.getByRole('group', { name: 'Code for other pages' }).getByRole('textbox');
	await expect(code).toHaveValue(/^<iframe /);
	return code.inputValue();
}

test('a chart of the explorer stands in another page at the view it was taken from, and gives its frame its height', async ({
	page
}) => {
	await page.goto('/?year=2005&states=tx', { waitUntil: 'networkidle' });
	const code = await codeOf(page, 'ranking');
	expect(code).toContain('/embed/ranking/?estimate=account&amp;year=2005&amp;states=tx"');
	const frame = await host(page, code);
	const shown = frame.locator('#figure-ranking');
	await expect(shown.getByText(/FY2005/).first()).toBeVisible();
	await expect(frame.getByRole('banner')).toHaveCount(0);
	await expect(frame.getByText('Get this chart')).toHaveCount(0);
	await expect(frame.locator('.whole a')).toHaveAttribute(
		'href',
		'/?estimate=account&year=2005&states=tx#figure-ranking'
	);
	const height = () => page.locator('iframe').evaluate((one: HTMLIFrameElement) => +one.height);
	await expect.poll(height).not.toBe(640);
	const whole = await frame.locator('body').evaluate((body) => body.getBoundingClientRect().height);
	expect(await height()).toBe(Math.ceil(whole));
	// What stands under the frame must not jump up while the figure is on its way, and down again.
	const told = await page.evaluate(() => (self as unknown as { told: number[] }).told);
	expect(Math.min(...told)).toBeGreaterThan(whole / 2);
	const paper = await frame.locator('html').evaluate((html) => html.clientWidth);
	expect(paper).toBe(await frame.locator('html').evaluate(() => innerWidth));
});

test('a chart of a state’s page stands in another page as that page draws it', async ({ page }) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	const title = await page.locator('#figure-deciders h2').textContent();
	const code = await codeOf(page, 'deciders');
	const frame = await host(page, code);
	await expect(frame.locator('#figure-deciders h2')).toHaveText(title ?? '');
	await expect(
		frame.locator('#figure-deciders svg').filter({ visible: true }).first()
	).toBeVisible();
	await expect(frame.locator('#figure-deciders').getByRole('button')).toHaveCount(0);
	await expect
		.poll(() => page.locator('iframe').evaluate((one: HTMLIFrameElement) => +one.height))
		.not.toBe(640);
});

test('charts of a state’s page stand alone in as many drawings as there, each laid out', async ({
	page
}) => {
	const figures = ['timeline', 'ranks', 'deciders'];
	const drawn = (figure: string) =>
		page.locator(`#figure-${figure} .drawn svg`).filter({ visible: true });
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	const counts = new Map<string, number>();
	for (const figure of figures) {
		await page.locator(`#figure-${figure}`).scrollIntoViewIfNeeded();
		await expect(drawn(figure).first()).toBeVisible();
		counts.set(figure, await drawn(figure).count());
	}
	for (const [figure, count] of counts) {
		await page.goto(`/embed/figure/?page=/states/oh/&figure=${figure}`);
		await expect(drawn(figure)).toHaveCount(count);
		const height = await page.locator(`#figure-${figure}`).evaluate((one) => one.clientHeight);
		expect(height).toBeLessThan(1300);
	}
});

test('a chart of the methods, which run no code, stands in another page by the host it came from', async ({
	page
}) => {
	await page.goto('/methods/#figure-agreement');
	const shown = page.locator('#figure-agreement');
	const title = await shown.locator('h3').textContent();
	const subtitle = await shown.locator('header p').textContent();
	await shown.locator('summary', { hasText: 'Embed' }).click();
	const code = await shown.getByRole('textbox').inputValue();
	expect(code).toContain(`src="${new URL(page.url()).origin}/embed/figure/`);
	const frame = await host(page, code);
	await expect(frame.locator('#figure-agreement h3')).toHaveText(title ?? '');
	await expect(frame.locator('#figure-agreement header p')).toHaveText(subtitle ?? 'A measure.');
	await expect(frame.locator('#figure-agreement circle').first()).toBeVisible();
	await expect(frame.getByText('Get this chart')).toHaveCount(0);
});

test('the chart of another part of a claim has an address of its own, and stands in another page', async ({
	page
}) => {
	const claim = '/claims/continue-subsidizing-the-other-states/';
	await page.goto(claim, { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-claim');
	await figure.scrollIntoViewIfNeeded();
	const first = (await figure.locator('h2').textContent()) ?? '';
	await page.getByRole('group', { name: 'Part of the claim' }).getByText('Part 3').click();
	await expect(figure.locator('h2')).not.toHaveText(first);
	const title = (await figure.locator('h2').textContent()) ?? '';
	await expect(page).toHaveURL(/\?part=3$/);
	const code = await codeOf(page, 'claim');
	const frame = await host(page, code);
	await expect(frame.locator('#figure-claim h2')).toHaveText(title);
	await expect(frame.locator('.whole a')).toHaveAttribute('href', `${claim}?part=3#figure-claim`);
	await page.goto(`${claim}?part=3#figure-claim`);
	await expect(page.locator('#figure-claim h2')).toHaveText(title);
	await page.goto(`${claim}?part=77#figure-claim`);
	await expect(page.getByText('This claim has no tested part “77”.')).toBeVisible();
	await expect(page.locator('#figure-claim h2')).toHaveText(first);
	await expect(page).toHaveURL(/subsidizing-the-other-states\/(?:#figure-claim)?$/);
});

test('an address that leads nowhere says so, and one whose figures do not come offers them again', async ({
	page
}) => {
	await page.goto('/embed/figure/?page=https://site.invalid/&figure=map');
	await expect(page.getByText('This address names no page of Subsidy Ledger.')).toBeVisible();
	await page.goto('/embed/figure/?page=/states/ca/&figure=nothing');
	await expect(page.getByText('The page /states/ca/ has no figure “nothing”.')).toBeVisible();
	await page.route('**/explorer/whole.json', (route) => route.abort());
	await page.goto('/embed/map/?year=2005');
	await expect(page.getByText(/could not be fetched, no answer came\./)).toBeVisible();
	await expect(page.locator('#figure-map')).toBeHidden();
	await page.unroute('**/explorer/whole.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(
		page
			.locator('#figure-map')
			.getByText(/FY2005/)
			.first()
	).toBeVisible();
});

for (const address of ['/embed/map/?year=2005', '/embed/figure/?page=/years/2009/&figure=map']) {
	test(`${address} has no fault axe can find, and needs no sideways scrolling`, async ({
		page
	}) => {
		test.slow();
		expect(await faultsAt(page, address)).toEqual([]);
	});
}

/** A mark that can be seen, by the code of its state. */
const mark = (page: Page, code: string) =>
	page.locator(`[role="option"][id$="-${code}"]`).filter({ visible: true }).first();

/** What a reader sees of a card of figures. */
const card = (page: Page) => page.locator('.tooltip');

for (const figure of ['scatter', 'map', 'account/map', 'ranking']) {
	test(`the first still click on a state in /embed/${figure}/ shows its card, until the mouse leaves`, async ({
		page
	}) => {
		await page.goto(`/embed/${figure}/`, { waitUntil: 'networkidle' });
		await mark(page, 'NM').click({ force: true });
		await expect(card(page)).toContainText('New Mexico');
		await page.locator('figure h2').hover();
		await expect(card(page)).toHaveCount(0);
	});
}

for (const [figure, drawing] of [
	['timeline', '.drawn svg >> visible=true >> nth=-1'],
	['compare/slope', '.drawn svg.whole']
] as const) {
	test(`the first still click in /embed/${figure}/ shows the card of what is there`, async ({
		page
	}) => {
		await page.goto(`/embed/${figure}/`, { waitUntil: 'networkidle' });
		await page.locator(drawing).click({ force: true });
		await expect(card(page)).toContainText(/FY|Fiscal year/);
		await page.locator('figure h2').hover();
		await expect(card(page)).toHaveCount(0);
	});
}

test('a first click on either panel of the breakdown chooses the year that is written under it', async ({
	page
}) => {
	for (const panel of [0, 1]) {
		await page.goto('/embed/breakdown/', { waitUntil: 'networkidle' });
		const slider = page.locator('#figure-breakdown .slider');
		const written = slider.locator('text:text-is("2000")').filter({ visible: true }).nth(panel);
		const [year, chart] = [await written.boundingBox(), await slider.boundingBox()];
		if (!year || !chart) throw new Error('The breakdown has no years under it.');
		await page.mouse.click(year.x + year.width / 2, chart.y + 140);
		await expect(page.locator('figure h2')).toContainText('in 2000 California');
	}
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('the first tap on a dot of the scatter opens its card and chooses its state', async ({
		page
	}) => {
		await page.goto('/embed/scatter/', { waitUntil: 'networkidle' });
		await mark(page, 'NM').tap({ force: true });
		await expect(card(page)).toContainText('New Mexico');
		await expect(page.locator('figure h2')).toContainText('New Mexico');
	});
});
