import { expect, test } from '../support/test';

const answer = 'h1';

test('a reader chooses states, slides the start, and finds both again by the address', async ({
	page
}) => {
	await page.goto('/compare/', { waitUntil: 'networkidle' });
	await expect(page.locator(answer)).toContainText('California');
	await page.getByRole('button', { name: 'Stop following California' }).click();
	await page.getByLabel('Add a state by name or code').fill('New Mexico');
	await page.keyboard.press('Enter');
	await expect(page.locator(answer)).toContainText('New Mexico');
	await expect(page.locator(answer)).not.toContainText('California');
	await expect(page).toHaveURL(/\?states=tx,ny,fl,nm$/);
	const sum = page.locator('#figure-sum');
	await sum.getByLabel(/^Start in/).fill('1997');
	await expect(sum.getByText(/^From FY1997 to FY\d{4}, Texas /)).toBeVisible();
	await expect(page).toHaveURL(/start=1997$/);
	const [sentence, words] = [page.locator(answer), sum.locator('.words')];
	const [said, summed] = [await sentence.innerText(), await words.innerText()];
	await page.reload({ waitUntil: 'networkidle' });
	await expect(sentence).toHaveText(said, { useInnerText: true });
	await expect(words).toHaveText(summed, { useInnerText: true });
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(page.locator(answer)).toContainText('California');
	await expect(page).toHaveURL(/\/compare\/$/);
});

test('that a state is followed already is said no longer than it is', async ({ page }) => {
	await page.goto('/compare/?states=tx,oh', { waitUntil: 'networkidle' });
	await page.getByLabel('Add a state by name or code').fill('Ohio');
	await page.keyboard.press('Enter');
	const fault = page.getByText('Ohio is already among them.');
	await expect(fault).toBeVisible();
	await page.getByRole('button', { name: 'Stop following Ohio' }).press('Enter');
	await expect(page).toHaveURL(/\?states=tx$/);
	await expect(fault).toHaveCount(0);
	// Who has keys alone goes on in the list of those that are left.
	await expect(page.getByRole('list', { name: 'Following' })).toBeFocused();
});

test('a year in the table of starts sets the start, by its address and in place', async ({
	page
}) => {
	await page.goto('/compare/?states=nm,tx', { waitUntil: 'networkidle' });
	const sum = page.locator('#figure-sum');
	const link = sum.getByRole('link', { name: '1995', exact: true });
	await expect(link).toHaveAttribute('href', /\/compare\/\?states=nm,tx&start=1995#figure-sum$/);
	await link.click();
	await expect(sum.getByLabel(/^Start in/)).toHaveValue('1995');
	await expect(page).toHaveURL(/\?states=nm,tx&start=1995$/);
	await expect(link).toHaveAttribute('aria-current', 'true');
	await page.goto('/compare/', { waitUntil: 'networkidle' });
	await sum.getByRole('link', { name: '2000', exact: true }).click();
	await expect(sum.getByLabel(/^Start in/)).toHaveValue('2000');
	await expect(page).toHaveURL(/\?start=2000/);
});

for (const width of [360, 1280]) {
	test(`the first move of the start is followed, ${width} px wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/compare/', { waitUntil: 'networkidle' });
		const start = page.getByLabel('Start in');
		await start.scrollIntoViewIfNeeded();
		const box = await start.boundingBox();
		const { x, y, width: across, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
		await page.mouse.click(x + across / 2, y + height / 2);
		await expect(page).toHaveURL(/start=(?:200[0-9])/);
		await expect(start).toHaveValue(/^200\d$/);
	});
}

test('sums keep their place while their start moves', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 900 });
	await page.goto('/compare/', { waitUntil: 'networkidle' });
	const sum = page.locator('#figure-sum');
	const start = sum.getByLabel(/^Start in/);
	await start.fill('1984');
	await expect(page).toHaveURL(/start=1984/);
	const [words, chart] = [sum.locator('.words'), sum.locator('svg:visible').first()];
	const [tops, heights] = [new Set<number>(), new Set<number>()];
	let last = 0;
	for (let year = 1985; year <= 2024; year++) {
		await start.press('ArrowRight');
		await expect(words).toContainText(`FY${year}`);
		const apart = ((await chart.boundingBox())?.y ?? 0) - ((await start.boundingBox())?.y ?? 0);
		expect(apart, String(year)).toBeGreaterThanOrEqual(last);
		last = apart;
		tops.add(apart);
		heights.add((await words.boundingBox())?.height ?? 0);
	}
	// Else nothing has been tried.
	expect(heights.size).toBeGreaterThan(1);
	expect(tops.size).toBeLessThanOrEqual(heights.size);
});

test('what of an address cannot be followed is told, and the usual is shown', async ({ page }) => {
	await page.goto('/compare/?states=xx&from=1901', { waitUntil: 'networkidle' });
	await expect(page.getByText('No state has the code “XX”')).toBeVisible();
	await expect(page.getByText('Our own account has no figures for “1901”')).toBeVisible();
	await expect(page.locator(answer)).toContainText('California');
});

test.describe('without the programs of a year', () => {
	test.use({ expectedComplaint: /Failed to load resource/ });

	test('all else of the view is shown, it says so, and they can be asked for again', async ({
		page
	}) => {
		await page.route('**/compare/groups/2005.json', (route) => route.abort());
		await page.goto('/compare/', { waitUntil: 'networkidle' });
		const year = page.locator('form').getByLabel('Fiscal year');
		await year.selectOption('2005');
		await expect(page.locator(answer)).toContainText('in 2005');
		const told = page.getByText('The taxes and programs of FY2005 could not be fetched');
		await expect(told).toBeVisible();
		await page.unroute('**/compare/groups/2005.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect(told).toBeHidden();
		await expect(year).toHaveValue('2005');
	});
});

test('a shared comparison is named and told before its code has come, without figures of another', async ({
	page
}) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto('/compare/?states=oh,pa&year=2001', { waitUntil: 'commit' });
	await expect(page.locator('#awaited')).toHaveText('Ohio and Pennsylvania, 2001, Our own account');
	await expect(page.locator('#told')).toBeVisible();
	await expect(page.locator(answer)).toBeHidden();
	await expect(page.locator('#figure-panels h2')).toBeHidden();
	await expect(page.locator(answer)).toContainText('Ohio');
	await expect(page.locator(answer)).toBeVisible();
	await expect(page.locator('#told')).toBeHidden();
});

test.describe('where no code comes', () => {
	test.use({ expectedComplaint: /ERR_FAILED|dynamically imported module/ });

	test('a shared comparison says what is shown instead, and shows it', async ({ page }) => {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		await page.goto('/compare/?states=oh,pa');
		await expect(page.locator('.gone')).toContainText('What stands here is California, Texas');
		await expect(page.locator(answer)).toContainText('California');
		await expect(page.locator(answer)).toBeVisible();
		await expect(page.locator('#figure-panels h2')).toBeVisible();
	});
});

test('a chosen comparison is whole on paper: no drawing is wider than the sheet', async ({
	page
}) => {
	await page.goto('/compare/?states=oh,pa,wv', { waitUntil: 'networkidle' });
	await expect(page.locator(answer)).toContainText('Ohio');
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 725, height: 960 });
	const over = await page
		.locator('figure svg text')
		.evaluateAll((texts) =>
			texts
				.filter((text) => text.getBoundingClientRect().right > document.documentElement.clientWidth)
				.map((text) => text.textContent)
		);
	expect(over).toEqual([]);
});

test('keys lead from year to year over panels and sums, and from state to state over the slope', async ({
	page
}) => {
	await page.goto('/compare/?states=oh,in', { waitUntil: 'networkidle' });
	const card = page.locator('.tooltip');
	for (const id of ['panels', 'sum']) {
		const years = page.locator(`#figure-${id}`).getByRole('slider', { name: 'Year', exact: true });
		await years.focus();
		await page.keyboard.press('Home');
		await expect(card).toContainText(/1983.*Ohio.*\$[\d,]+.*Indiana/);
		await page.keyboard.press('ArrowRight');
		await expect(card).toContainText('1984');
	}
	const states = page.locator('#figure-slope').getByRole('listbox');
	await states.focus();
	await page.keyboard.press('ArrowDown');
	await expect(card).toContainText(/Indiana.*FY1983.*Change/);
	const id = await states.getByRole('option').first().getAttribute('id');
	await expect(states).toHaveAttribute('aria-activedescendant', id ?? '');
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
});

test('a table of signs wider than its frame says that it scrolls', async ({ page }) => {
	for (const width of [768, 1024, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/compare/');
		const frame = page.locator('#figure-signs .scroll').first();
		const [isWider, words] = await frame.evaluate((one) => [
			one.scrollWidth > one.clientWidth,
			getComputedStyle(one, '::before').display
		]);
		expect(words === 'block', `at ${width}`).toBe(isWider);
	}
});

test('on a phone what the edge of a table cuts fades out, until the reader is at its end', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/compare/');
	const frame = page.locator('#figure-head-to-head .scroll').first();
	const cut = () => frame.evaluate((one) => getComputedStyle(one).getPropertyValue('--cut'));
	await expect.poll(cut).toBe('32px');
	await frame.evaluate((one) => one.scrollTo({ left: one.scrollWidth, behavior: 'instant' }));
	await expect.poll(cut).toBe('0px');
});

test('nothing moves when the figures come to life', async ({ page }) => {
	await page.goto('/compare/', { waitUntil: 'networkidle' });
	const tops = () =>
		page
			.locator('figure')
			.evaluateAll((figures) =>
				figures.map((figure) => Math.round(figure.getBoundingClientRect().y + scrollY))
			);
	const drawn = await tops();
	await page.locator('#figure-head-to-head').hover();
	await expect(page.locator('#figure-panels [role="slider"] > svg')).toHaveAttribute('width', /\d/);
	expect(await tops()).toEqual(drawn);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the comparison is whole', async ({ page }) => {
		await page.goto('/compare/');
		await expect(page.locator(answer)).toContainText('California');
		for (const id of ['panels', 'slope', 'sum', 'ranks']) {
			await expect(page.locator(`#figure-${id} svg:visible`).first()).toBeVisible();
		}
		for (const id of ['head-to-head', 'sum', 'signs']) {
			await expect(page.locator(`#figure-${id} .drawn table`)).toBeVisible();
		}
		await expect(page.locator('select, input').filter({ visible: true })).toHaveCount(0);
	});
});
