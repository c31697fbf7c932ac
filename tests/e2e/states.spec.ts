import { expect, test } from '../support/test';

declare global {
	interface Window {
		/** Drawings that were taken away again. */
		undrawn: number;
		/** Calls back all that waits for the browser to have nothing to do: here a test says when. */
		idle: () => void;
	}
}

test('the list leads to the page of a state, and that to its neighbors and the claims', async ({
	page
}) => {
	await page.goto('/states/');
	await page.getByRole('link', { name: /^Texas .*Payer since / }).click();
	await expect(page).toHaveURL(/\/states\/tx\/$/);
	await expect(page.locator('h1')).toContainText('Texas');
	await expect(page.getByTestId('answer')).toContainText('By our own account, Texas ');
	await page
		.getByRole('region', { name: 'Its neighbors' })
		.getByRole('link', { name: 'New Mexico' })
		.click();
	await expect(page.getByTestId('answer')).toContainText('New Mexico received');
	await page.getByRole('link', { name: 'All claims, put to New Mexico’s figures' }).click();
	await expect(page).toHaveURL(/\/claims\/\?state=nm$/);
});

test('a map beside the lead shows where the state is, and a phone does not ask for it', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/states/va/', { waitUntil: 'networkidle' });
	expect(asked).not.toContain('/states/va/map.svg');
	await page.setViewportSize({ width: 1280, height: 900 });
	const map = page.locator('main img');
	await expect
		.poll(() => map.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
		.toBe(1040);
	const [box, lead] = [await map.boundingBox(), await page.locator('h1').boundingBox()];
	expect(box?.x).toBeGreaterThan(900);
	expect(Math.abs((box?.y ?? 0) - (lead?.y ?? 0))).toBeLessThan(20);
});

test('the list is sorted by name, and by what a reader asks for', async ({ page }) => {
	await page.goto('/states/', { waitUntil: 'networkidle' });
	const names = page.locator('#figure-states li .name');
	await expect(names).toHaveCount(51);
	await expect(names.first()).toHaveText('Alabama');
	await page.getByLabel('Sort by').selectOption('Balance in the newest year');
	await expect(names.last()).toHaveText('District of Columbia');
	await page.getByLabel('Sort by').selectOption('Region');
	await expect(names.first()).toHaveText('Connecticut');
	await expect(page.locator('#figure-states h3')).toHaveText([
		'Northeast',
		'Midwest',
		'South',
		'West'
	]);
	await expect(page).toHaveURL(/\/states\/\?sort=region$/);
	await page.reload();
	await expect(page.locator('#figure-states h3')).toHaveCount(4);
});

test('the figures of a state answer the first click, and the pointer', async ({ page }) => {
	await page.goto('/states/wy/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-ranks');
	const download = page.waitForEvent('download');
	await figure.getByRole('button', { name: 'CSV' }).click();
	expect((await download).suggestedFilename()).toMatch(/_ranks_account_all-years_.*_wy-.*\.csv$/);
	const timeline = page.locator('#figure-timeline');
	await timeline.getByRole('slider').first().hover();
	await expect(page.locator('.tooltip').first()).toContainText(/Fiscal year \d{4}/);
});

test('years that the Tax Foundation alone tells of can be looked at, by keys and by the pointer', async ({
	page
}) => {
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	const timeline = page.locator('#figure-timeline');
	await timeline.hover();
	const slider = timeline.getByRole('slider', { name: 'Year' });
	await expect(slider).toHaveAttribute('aria-valuemin', '1981');
	await slider.focus();
	await page.keyboard.press('Home');
	const card = page.locator('.tooltip').first();
	const told = /Fiscal year 1981.*Ohio.*no figure.*Tax Foundation.*\$[\d,]+/;
	await expect(card).toContainText(told);
	await expect(slider).toHaveAttribute(
		'aria-valuetext',
		/^Fiscal year 1981, Ohio no figure; Tax Foundation.*\$[\d,]+/
	);
	await page.keyboard.press('End');
	await expect(card).not.toContainText('1981');
	const at = await slider.evaluate((element, year) => {
		const placeOf = (tick: string) => {
			const box = [...element.querySelectorAll('text')]
				.find(({ textContent }) => textContent === tick)
				?.getBoundingClientRect();
			return box ? box.x + box.width / 2 : Number.NaN;
		};
		const aYear = (placeOf('1995') - placeOf('1985')) / 10;
		return placeOf('1985') - (1985 - year) * aYear - element.getBoundingClientRect().x;
	}, 1982);
	await slider.hover({ position: { x: at, y: 80 } });
	await expect(card).toContainText(/Fiscal year 1982.*no figure.*Tax Foundation/);
});

for (const [path, width] of [
	['/states/ca/', 1280],
	['/states/ca/', 1440],
	['/account/', 1280]
] as const) {
	test.describe('as served', () => {
		test.use({ javaScriptEnabled: false });

		test(`the words of the waterfall on ${path} are no smaller than marks elsewhere, ${width} px wide`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			const sizes = await page.locator('#figure-waterfall svg[viewBox]').evaluateAll((all) =>
				(all as SVGSVGElement[])
					.filter((svg) => svg.checkVisibility())
					.map((svg) => {
						const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
						const words = svg.querySelector('text');
						return words ? scale * Number.parseFloat(getComputedStyle(words).fontSize) : 0;
					})
			);
			expect(sizes.length).toBe(1);
			expect(sizes[0]).toBeGreaterThanOrEqual(12);
			expect(sizes[0]).toBeLessThan(16);
		});
	});
}

test('a line of the waterfall tells what the state and the nation have of it, to the pointer', async ({
	page
}) => {
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	const rows = page.locator('#figure-waterfall .waterfall');
	await rows.hover({ position: { x: 60, y: 40 } });
	await expect(rows.locator('svg.live')).toBeVisible();
	await rows.hover({ position: { x: 62, y: 42 } });
	await expect(page.locator('.tooltip')).toContainText(
		/Individual income tax, paid.*Ohio.*\$[\d,]+.*National average.*\$[\d,]+.*Against the average/
	);
});

for (const state of ['ca', 'mn']) {
	test(`on a phone the timeline of ${state} is higher than its legend`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(`/states/${state}/`);
		const heightOf = async (part: string) => {
			const box = await page
				.locator(`#figure-timeline ${part}`)
				.filter({ visible: true })
				.boundingBox();
			return box?.height ?? 0;
		};
		expect(await heightOf('.legend')).toBeGreaterThan(0);
		expect(await heightOf('svg.narrow')).toBeGreaterThan(1.3 * (await heightOf('.legend')));
	});
}

test('what stands open stays open when the figures come to life', async ({ page }) => {
	await page.goto('/states/md/', { waitUntil: 'networkidle' });
	const older = page.locator('#figure-estimates details').first();
	await older.locator('summary').click();
	await expect(page.locator('#figure-timeline').getByRole('slider').first()).toBeVisible();
	await expect(older).toHaveAttribute('open', '');
});

for (const width of [1280, 360]) {
	test(`what is read stays where it is when the figures come to life, ${width} px wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 740 });
		for (const title of [/^Ohio by other hands/, 'Its neighbors', 'Where its money lands']) {
			await page.goto('/states/oh/', { waitUntil: 'networkidle' });
			const heading = page.getByRole('heading', { name: title });
			const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
			const isLive = page.locator('#figure-timeline').getByRole('slider').first();
			await page.waitForFunction(() =>
				[...document.querySelectorAll<HTMLElement>('.sparing figure, .spared')].every(
					({ style }) => style.contentVisibility === 'visible'
				)
			);
			await heading.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 240));
			expect(await top()).toBeCloseTo(240, -1);
			await expect(isLive).toHaveCount(0);
			await page.mouse.move(width / 2, 400);
			await expect(isLive).toHaveCount(1);
			expect(Math.abs((await top()) - 240), String(title)).toBeLessThan(30);
		}
	});
}

test('nothing is laid out anew while a press is under way: what is pressed stays under the pointer', async ({
	page
}) => {
	await page.addInitScript(() => {
		const waiting: IdleRequestCallback[] = [];
		window.requestIdleCallback = (then) => waiting.push(then);
		window.idle = () => {
			for (const then of waiting.splice(0)) then({ didTimeout: false, timeRemaining: () => 50 });
		};
	});
	await page.goto('/states/nm/', { waitUntil: 'networkidle' });
	const laidOut = () =>
		page.evaluate(() => {
			window.idle();
			const parts = [...document.querySelectorAll<HTMLElement>('.sparing figure, .spared')];
			return parts.filter(({ style }) => style.contentVisibility === 'visible').length;
		});
	expect(await laidOut()).toBe(1);
	await page.mouse.move(4, 4);
	await page.mouse.down();
	expect([await laidOut(), await laidOut()]).toEqual([1, 1]);
	await page.mouse.up();
	expect([await laidOut(), await laidOut()]).toEqual([2, 3]);
});

test('a button pressed before any code has come is pressed again once it has', async ({ page }) => {
	await page.route('**/_app/**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 600));
		await route.continue();
	});
	await page.goto('/states/wy/', { waitUntil: 'commit' });
	const download = page.waitForEvent('download');
	await page.locator('#figure-ranks').getByRole('button', { name: 'CSV' }).click();
	expect((await download).suggestedFilename()).toMatch(/_ranks_account_.*\.csv$/);
});

test('a reader with keys alone hears any one calculation', async ({ page }) => {
	await page.goto('/embed/matrix/tx/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-matrix');
	await figure.getByText('Choose another cell').focus();
	await page.keyboard.press('Enter');
	const said = figure.locator('output');
	const method = figure.locator('label', { hasText: /^Method/ }).locator('select');
	await expect(said).toHaveText(/^FY2024, our own account, dollar for dollar, .*: Texas /);
	await expect(method).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(method).toBeFocused();
	await method.selectOption({ label: 'Tax Foundation 2007' });
	await expect(said).toHaveText(
		/^FY2005, the Tax Foundation’s estimate, dollar for dollar: Texas /
	);
});

test('the votes and methods of a state come when they are opened', async ({ page }) => {
	await page.goto('/states/tx/', { waitUntil: 'networkidle' });
	await page.getByText('Show the votes and the methods behind them').click();
	await expect(page.locator('#figure-votes')).toBeVisible();
	await page.getByText('Show all methods').click();
	await expect(page.locator('#figure-matrix')).toBeVisible();
});

test('a year in words can be chosen by keys before the figures have come to life', async ({
	page
}) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-deciders');
	await figure.getByLabel('Fiscal year').selectOption('2005');
	await expect(figure.locator('output')).toHaveText(
		/^FY2005\. Against the other states, every vote makes California a payer\./
	);
});

test('a press on what decides, and on the votes, has the year under it told in words', async ({
	page
}) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	for (const id of ['deciders', 'votes']) {
		if (id === 'votes') await page.getByText('Show the votes and the methods behind them').click();
		const figure = page.locator(`#figure-${id}`);
		const drawing = figure.locator('svg.years:visible').first();
		const { x, y, width } = await drawing.evaluate((svg) => {
			svg.scrollIntoView({ block: 'center', behavior: 'instant' });
			return svg.getBoundingClientRect().toJSON() as DOMRect;
		});
		await page.mouse.click(x + width / 4, y + 40);
		await expect(figure.getByLabel('Fiscal year')).toHaveValue(/^199\d$/);
		const year = await figure.getByLabel('Fiscal year').inputValue();
		await expect(page.locator('.tooltip')).toContainText(year);
		await expect(figure.locator('output')).toContainText(`FY${year}.`);
	}
});

test('a link to the matrix opens it', async ({ page }) => {
	await page.goto('/states/tx/#figure-matrix');
	await expect(page.locator('#figure-matrix svg').first()).toBeVisible();
});

test('the embedded matrix is drawn for the width that it has, and for no other', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.undrawn = 0;
		new MutationObserver((records) => {
			for (const node of records.flatMap(({ removedNodes }) => [...removedNodes])) {
				if (!(node instanceof Element)) continue;
				if (node.querySelector('svg.narrow, svg.wide')) window.undrawn++;
			}
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto('/embed/matrix/tx/', { waitUntil: 'networkidle' });
	await expect(page.locator('#figure-matrix svg.wide').first()).toBeVisible();
	expect(await page.evaluate(() => window.undrawn)).toBe(0);
});

test('the embedded matrix comes alone and tells its height', async ({ page }) => {
	await page.route('**/host-page/', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Host</title>' })
	);
	await page.goto('/host-page/');
	await page.evaluate(() => {
		const heights: number[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }) => heights.push(data.height));
		document.body.innerHTML = '<iframe src="/embed/matrix/tx/"></iframe>';
	});
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('#figure-matrix')).toBeVisible();
	await expect(frame.getByRole('banner')).toHaveCount(0);
	await expect
		.poll(() =>
			page.evaluate(() => Math.max(0, ...(window as unknown as { heights: number[] }).heights))
		)
		.toBeGreaterThan(500);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of a state is whole', async ({ page }) => {
		await page.goto('/states/ny/');
		await expect(page.locator('h1')).toContainText('New York');
		for (const id of ['timeline', 'ranks', 'waterfall', 'breakdown', 'deciders']) {
			await expect(page.locator(`#figure-${id} svg:visible`).first()).toBeVisible();
		}
		await page.getByText(/^\d{4} and before, \d+ years$/).click();
		await expect(page.getByRole('rowheader', { name: '1984' })).toBeVisible();
		await expect(page.locator('#figure-ranks').getByText(/^New York, \d/)).toBeVisible();
		await page.getByText('Show the votes and the methods behind them').click();
		await page.getByRole('link', { name: 'On a page of their own' }).click();
		await expect(page).toHaveURL(/\/embed\/matrix\/ny\/$/);
	});

	test('beside the map every state is named where there is room, and nowhere twice on a phone', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/states/');
		const names = page.getByRole('navigation', { name: 'States by name' });
		await expect(names.getByRole('link')).toHaveCount(51);
		const ohio = names.getByRole('link', { name: 'Ohio' });
		await expect(ohio).toBeInViewport();
		await ohio.click();
		await expect(page).toHaveURL(/\/states\/oh\/$/);
		await page.setViewportSize({ width: 360, height: 780 });
		await page.goto('/states/');
		await expect(names).toBeHidden();
	});

	test('the list is a directory by name', async ({ page }) => {
		await page.goto('/states/');
		await expect(page.locator('#figure-states .drawn li a')).toHaveCount(51);
		await expect(page.locator('select').filter({ visible: true })).toHaveCount(0);
	});
});

test('a link to a figure names the year, and the page says so once it shows another', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-estimates');
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('button', { name: 'Link', exact: true }).click();
	await expect
		.poll(() => page.evaluate(() => navigator.clipboard.readText()))
		.toMatch(/\/states\/oh\/\?year=\d{4}#figure-estimates$/);
	await page.goto('/states/oh/?year=1999');
	await page.getByRole('link', { name: 'Ohio in FY1999' }).click();
	await expect(page.getByTestId('answer')).toContainText('in 1999');
});

test('the year that a reader has a figure mark is in its link, and comes back from it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	const figure = page.locator('#figure-deciders');
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('combobox').selectOption('1995');
	await expect(figure).toContainText('FY1995.');
	await figure.getByRole('button', { name: 'Link', exact: true }).click();
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await expect.poll(copied).toMatch(/\?year=\d{4}&marked=1995#figure-deciders$/);
	await page.goto(await copied());
	await expect(page.locator('#figure-deciders')).toContainText('FY1995.');
});

test('the lines that a state paid stand left of those it received, on paper too, and above them on a phone', async ({
	page
}) => {
	const boxes = async (width: number, media: 'screen' | 'print' = 'screen') => {
		await page.emulateMedia({ media });
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/states/oh/');
		return page.locator('#figure-lines .drawn table').evaluateAll((all) =>
			all.map((table) => {
				// A table that goes on in a second column has two.
				const [box, ...more] = table.getClientRects();
				return {
					x: box?.x ?? 0,
					y: box?.y ?? 0,
					more: more.length,
					caption: table.querySelector('caption')?.textContent
				};
			})
		);
	};
	for (const [width, columns, media] of [
		[900, 2, 'screen'],
		[1280, 3, 'screen'],
		[703, 2, 'print']
	] as const) {
		const [paid, received] = await boxes(width, media);
		expect(paid?.caption).toMatch(/Paid$/);
		// In three columns what was received has two.
		const more = columns - 2;
		expect([paid?.more, received?.more, received?.y], `at ${width} px`).toEqual([0, more, paid?.y]);
		expect(received?.x).toBeGreaterThan(width / columns - 20);
	}
	const [paid, received] = await boxes(390);
	expect(received?.x).toBe(paid?.x);
	expect(received?.y).toBeGreaterThan(paid?.y ?? Infinity);
});

test('a state pressed on the line of all states leads to its page, and back', async ({ page }) => {
	await page.goto('/states/ky/', { waitUntil: 'networkidle' });
	const strip = page.getByRole('listbox', { name: /^All states on one line/ });
	await strip.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/states\/nj\/$/);
	await expect(page.locator('h1')).toContainText('New Jersey');
	await page.goBack();
	await expect(page.locator('h1')).toContainText('Kentucky');
});
