import type { Page } from '@playwright/test';
import { openCharts } from '../support/explorer';
import { fillsOf } from '../support/paper';
import { expect, test } from '../support/test';

test.use({ colorScheme: 'dark' });

test.afterEach(async ({ page }) => {
	await page.emulateMedia({ media: null });
});

/** The width of A4 and the height of US Letter without margins, in pixels: the smaller of the two in each. */
const sheet = { width: 703, height: 964 };

const light = { ink: '26 25 22', payer: '200 95 10', recipient: '36 116 181' };
const dark = { ink: '241 238 231', paper: '21 23 26' };

/** Shows a page as it would be printed. */
async function onPaper(page: Page): Promise<void> {
	await page.setViewportSize(sheet);
	await page.emulateMedia({ media: 'print' });
}

async function fillsOnPaper(page: Page) {
	return fillsOf(await page.pdf({ format: 'A4', printBackground: false }));
}

/** Figures that a sheet is too low for, by id. */
function tallFigures(page: Page): Promise<string[]> {
	return page
		.locator('main figure')
		.evaluateAll(
			(all, height) =>
				all
					.filter((figure) => figure.getBoundingClientRect().height > height)
					.map((figure) => `${figure.id} ${figure.getBoundingClientRect().height}`),
			sheet.height
		);
}

test('the explorer prints its bars in ink on white, each chart on one sheet with source, day and address', async ({
	page
}) => {
	await openCharts(page, '?year=2005');
	const fills = await fillsOnPaper(page);
	expect(fills.get(light.payer) ?? 0).toBeGreaterThan(20);
	expect(fills.get(light.recipient) ?? 0).toBeGreaterThan(20);
	expect(fills.get(light.ink) ?? 0).toBeGreaterThan(20);
	expect(fills.has(dark.ink)).toBe(false);
	expect(fills.has(dark.paper)).toBe(false);
	await onPaper(page);
	expect(await tallFigures(page)).toEqual([]);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	for (const figure of await page.locator('main figure').all()) {
		await expect(figure.locator('h2')).toBeVisible();
		await expect(figure.locator('.source')).toBeVisible();
		const stamp = await figure
			.locator('figcaption')
			.evaluate((caption) => getComputedStyle(caption, '::after').content);
		expect(stamp).toContain('/?estimate=account&year=2005');
		expect(stamp).toMatch(/states=ca, printed [A-Z][a-z]+ \d+, 20\d\d/);
		expect(await figure.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
	}
});

const shared = '/?states=nm&year=2005&estimate=tax-foundation';

test('a shared view is printed whole while its charts come alive one by one', async ({ page }) => {
	await page.addInitScript(() => {
		new MutationObserver((_, observer) => {
			if (!document.querySelector('[data-chart="map"] figure:not([data-drawn])')) return;
			observer.disconnect();
			dispatchEvent(new Event('beforeprint'));
			const drawn = [...document.querySelectorAll('[data-chart] figure:not([data-drawn]) svg *')];
			const charts = drawn.map((mark) => mark.closest<HTMLElement>('[data-chart]')?.dataset.chart);
			document.documentElement.dataset.printed = [...new Set(charts)].join(' ');
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(shared);
	await expect(page.locator('html')).toHaveAttribute('data-printed', /map.*scatter timeline/);
});

test('a shared view printed before it has come says so, with its address', async ({ page }) => {
	await page.route('**/explorer/tax-foundation.json', () => new Promise(() => undefined));
	await page.goto(shared);
	await onPaper(page);
	const awaited = page.locator('.awaited');
	await expect(awaited.getByText('had not come when this was printed')).toBeVisible();
	await expect(awaited.getByText('on their way').filter({ visible: true })).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const stamp = await awaited.evaluate((one) => getComputedStyle(one, '::after').content);
	expect(stamp).toContain('?states=nm&year=2005&estimate=tax-foundation');
});

test('on paper the strip keeps its words and the ranking all its rows', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openCharts(page);
	await onPaper(page);
	await page.setViewportSize({ width: 600, height: 900 });
	const words = page.locator('.strip text').filter({ visible: true });
	await expect.poll(() => words.count()).toBeGreaterThan(4);
	const rows = page.locator('#figure-ranking .row').filter({ visible: true });
	await expect(rows).toHaveCount(51);
});

for (const [path, title] of [
	['/', /states? paid more than/],
	['/years/2009/', /states? paid more than/],
	['/states/oh/', /^All states on one line, 20\d\d$/]
] as const) {
	test(`on paper the line of all states of ${path} has its title, source, day and address`, async ({
		page
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const words = page.locator('.framed:has(.strip) > p');
		await expect(words.first()).toBeHidden();
		await onPaper(page);
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(words.first()).toHaveText(title);
		await expect(words.last()).toContainText('Source: OMB');
		const stamp = await words
			.last()
			.evaluate((source) => getComputedStyle(source, '::after').content);
		expect(stamp).toMatch(/https?:.*printed [A-Z][a-z]+ \d+, 20\d\d/);
	});
}

test('on paper the table of a year begins a sheet, and its estimates stand on one', async ({
	page
}) => {
	await page.goto('/years/2005/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const breaks = (id: string) =>
		page
			.locator(`section[aria-labelledby="${id}"]`)
			.evaluate((one) => [getComputedStyle(one).breakBefore, getComputedStyle(one).breakInside]);
	expect(await breaks('states')).toEqual(['page', 'auto']);
	expect(await breaks('estimates')).toEqual(['auto', 'avoid']);
	const cells = page.locator('section[aria-labelledby="estimates"] tbody td');
	const narrowest = await cells.evaluateAll((all) =>
		Math.min(...all.map((cell) => cell.getBoundingClientRect().width))
	);
	expect(narrowest).toBeGreaterThan(400);
});

test('a claim begins on the first sheet', async ({ page }) => {
	await page.goto('/claims/a-whopping-292-billion/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const kept = await page.locator('h1').evaluate((heading) => {
		const around: Element[] = [];
		for (let at = heading.parentElement; at; at = at.parentElement) around.push(at);
		return around.filter((one) => getComputedStyle(one).breakInside !== 'auto').length;
	});
	expect(kept).toBe(0);
});

test('the list of claims goes on from sheet to sheet, its headings with what follows', async ({
	page
}) => {
	await page.goto('/claims/', { waitUntil: 'networkidle' });
	await onPaper(page);
	// Code that comes late may have put another element in the place of one: that has no style any more.
	const breaks = (selector: string, side: 'breakInside' | 'breakAfter') =>
		page
			.locator(selector)
			.evaluateAll(
				(all, of) => [
					...new Set(all.filter((one) => one.isConnected).map((one) => getComputedStyle(one)[of]))
				],
				side
			);
	expect(await breaks('#figure-reversals', 'breakInside')).toEqual(['auto']);
	expect(await breaks('#figure-reversals section', 'breakInside')).toEqual(['avoid']);
	expect(await breaks('main h2, .tally, thead', 'breakAfter')).toEqual(['avoid']);
	const rows = await page
		.locator('main tbody tr')
		.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
	expect(Math.max(...rows)).toBeLessThan(sheet.height / 4);
});

test('a long table has its headings on each sheet, with rows under them, and no row on two', async ({
	page
}) => {
	await page.goto('/counties/tx/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const table = page.locator('#counties-ranked table');
	const styleOf = (part: string, name: 'display' | 'position' | 'breakAfter' | 'breakInside') =>
		table
			.locator(part)
			.first()
			.evaluate((one, of) => getComputedStyle(one)[of], name);
	expect(await styleOf('thead', 'display')).toBe('table-header-group');
	expect(await styleOf('thead', 'breakAfter')).toBe('avoid');
	expect(await styleOf('th', 'position')).toBe('static');
	// Chromium repeats the heads of columns, but paints no button but the first time.
	expect(await styleOf('th button', 'display')).toBe('contents');
	expect(await styleOf('tbody tr', 'breakInside')).toBe('avoid');
});

test('a state is printed on few sheets, two of its charts side by side', async ({ page }) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	const pdf = await page.pdf({ format: 'A4' });
	const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(sheets.length).toBeGreaterThan(4);
	expect(sheets.length).toBeLessThanOrEqual(10);
	await onPaper(page);
	for (const foot of ['body footer.page', '#figure-lines figcaption']) {
		const breaks = await page
			.locator(foot)
			.evaluate((one) => [getComputedStyle(one).breakBefore, getComputedStyle(one).breakInside]);
		expect(breaks).toEqual(['avoid', 'avoid']);
	}
	const [ranks, waterfall] = await Promise.all(
		['#figure-ranks', '#figure-waterfall'].map((id) => page.locator(id).boundingBox())
	);
	expect(waterfall?.y).toBe(ranks?.y);
	expect(waterfall?.x).toBeGreaterThan(sheet.width / 2 - 20);
	await expect(page.getByRole('navigation', { name: 'States' })).toBeHidden();
});

test('the rule over the foot of a sheet crosses no line above it', async ({ page }) => {
	await page.goto('/states/oh/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const foot = page.locator('body footer.page');
	const tops = await foot.evaluate((one) => ({
		room: one.getBoundingClientRect().top,
		rules: [one, ...one.querySelectorAll('*')]
			.filter((part) => parseFloat(getComputedStyle(part).borderTopWidth) > 0)
			.flatMap((part) => [...part.getClientRects()].map(({ top }) => top))
	}));
	expect(tops.rules.length).toBe(1);
	for (const top of tops.rules) expect(top).toBeGreaterThanOrEqual(tops.room);
});

test('the part of corporate tax that workers bear is printed, whose slider is not', async ({
	page
}) => {
	await page.goto('/account/');
	await onPaper(page);
	const lever = page.locator('.lever', { hasText: 'Workers bear' });
	await expect(lever.getByRole('slider')).toBeHidden();
	await expect(lever.getByText(/^\d+%$/)).toBeVisible();
});

test('heads of years stand apart on paper, and nothing there is asked of a reader', async ({
	page
}) => {
	await page.goto('/compare/');
	await onPaper(page);
	const gaps = await page
		.locator('#figure-signs thead abbr')
		.evaluateAll((all) =>
			all
				.map((one) => one.getBoundingClientRect())
				.map(({ left }, at, boxes) => left - (boxes[at - 1]?.right ?? Number.NEGATIVE_INFINITY))
		);
	expect(gaps.length).toBeGreaterThan(30);
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1);
	await page.goto('/account/');
	await expect(page.getByText('Open a group to see its lines.')).toBeHidden();
});

test('the ledger is printed with all of its lines, and stands as it was afterwards', async ({
	page
}) => {
	await page.goto('/account/', { waitUntil: 'networkidle' });
	const groups = page.locator('#figure-ledger .group');
	await groups.first().locator('> summary').click();
	const open = () => groups.evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
	await expect.poll(async () => (await open()).filter(Boolean).length).toBe(1);
	const before = await open();
	await onPaper(page);
	const lines = groups.locator('> ul > li');
	expect(await lines.count()).toBeGreaterThan(30);
	for (const line of await lines.all()) await expect(line).toBeVisible();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: null });
	await expect.poll(open).toEqual(before);
});

test('on paper no heading of a table ends a sheet, and no sum begins one', async ({ page }) => {
	await page.goto('/compare/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const styles = (marks: string) =>
		page
			.locator(marks)
			.evaluateAll((all) =>
				all.map((one) => getComputedStyle(one)).map((one) => [one.breakBefore, one.breakAfter])
			);
	const heads = await styles('#figure-head-to-head tr:has([scope="rowgroup"])');
	expect(heads).toEqual(heads.map(() => ['auto', 'avoid']));
	expect(heads).toHaveLength(2);
	await page.goto('/account/', { waitUntil: 'networkidle' });
	const sums = await styles('#figure-ledger .sum');
	expect(sums).toEqual(sums.map(() => ['avoid', 'auto']));
	expect(sums).toHaveLength(3);
});

test('on paper the chart of a claim is not torn to stand with the words before it', async ({
	page
}) => {
	await page.goto('/claims/seventy-nine-cents-in-2004/');
	await onPaper(page);
	const breaks = (marks: string, which: 'break-after' | 'break-inside') =>
		page
			.locator(marks)
			.evaluateAll(
				(all, name) => [...new Set(all.map((one) => getComputedStyle(one).getPropertyValue(name)))],
				which
			);
	expect(await breaks('#figure-claim', 'break-inside')).toEqual(['avoid']);
	expect(
		await breaks('.said dl, .said dl > *, .said dd, .said dd > :last-child', 'break-after')
	).toEqual(['auto']);
});

test('on paper the sentence of a part stays with its first answer, and a long answer goes on over sheets', async ({
	page
}) => {
	await page.goto('/claims/newsom-83-billion-in-2023/');
	await onPaper(page);
	const styles = (marks: string, name: string) =>
		page
			.locator(marks)
			.evaluateAll(
				(all, which) => all.map((one) => getComputedStyle(one).getPropertyValue(which)),
				name
			);
	// The heading, two sentences and their notes.
	const before = '.said h3, .part > .sentence, .part > .sentence + .small, .said .mark:has(+ p)';
	expect(await styles(before, 'break-after')).toEqual(Array.from({ length: 7 }, () => 'avoid'));
	expect(new Set(await styles('.said dl', 'display'))).toEqual(new Set(['block']));
	expect(new Set(await styles('.said dl > div', 'break-inside'))).toEqual(new Set(['auto']));
	const rows = await styles('#methods tbody tr', 'break-after');
	expect(rows.slice(0, 7)).toEqual([...Array.from({ length: 6 }, () => 'avoid'), 'auto']);
});

/** Pages, and how many sheets of US Letter their text and charts fill: one more would be nearly empty. */
const sheets: readonly [path: string, most: number][] = [
	['/states/oh/', 8],
	['/states/ca/', 10],
	['/states/dc/', 8],
	['/states/mi/', 8],
	['/states/ny/', 9],
	['/years/2009/', 6],
	['/years/1983/', 6],
	['/compare/', 6],
	['/compare/?states=mi,oh,ca,tx,ny,dc', 7],
	['/counties/tx/', 7],
	['/claims/a-net-loss-for-america-of-51-billion/', 6],
	['/account/', 9],
	['/', 7]
];

for (const [path, most] of sheets) {
	test(`no sheet is printed of ${path} for a few last lines`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const pdf = await page.pdf({ format: 'Letter' });
		const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(count).toBeGreaterThan(3);
		expect(count).toBeLessThanOrEqual(most);
		// Small enough to be sent: of a striped background each stripe would be in the file.
		expect(pdf.length).toBeLessThan(2_000_000);
	});
}

test('charts that came alive are drawn for paper before its sheets are counted: none is left out', async ({
	page
}) => {
	await page.goto('/claims/conditions/', { waitUntil: 'networkidle' });
	const sheetsNow = async () => {
		const pdf = await page.pdf({ format: 'Letter' });
		return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
	};
	const served = await sheetsNow();
	const last = page.locator('#figure-explain svg.live');
	await page.locator('#figure-explain').scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 50);
	for (const figure of await page.locator('main figure').all()) {
		await figure.scrollIntoViewIfNeeded();
	}
	await expect(last).toBeVisible();
	expect(await sheetsNow()).toBe(served);
});

/** Marks that carry a figure: a shape or a border, for a background is not printed. */
async function looksOf(page: Page, marks: string): Promise<ReadonlySet<string>> {
	const looks = await page.locator(marks).evaluateAll((all) =>
		all.map((mark) => {
			const { backgroundColor, backgroundImage, borderTopWidth, borderLeftWidth } =
				getComputedStyle(mark);
			const border = parseFloat(borderTopWidth) + parseFloat(borderLeftWidth);
			return `${backgroundColor} ${backgroundImage} ${border > 0}`;
		})
	);
	expect(looks.length).toBeGreaterThan(5);
	return new Set(looks);
}

/** Pages of charts, their marks, and how many shapes they print in the color of payers at least. */
const printed: readonly [address: string, marks: string, payers: number][] = [
	['/', '#figure-ranking .bar, .swatches span', 0],
	['/account/', '#figure-levers .track > *', 10],
	['/claims/', '#figure-ranking-of-payers .bar', 30],
	['/states/ca/', '', 0]
];

for (const [address, marks, payers] of printed) {
	test(`what carries a figure on ${address} is printed, and its charts stand on one sheet each`, async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		if (marks) {
			expect(await looksOf(page, marks)).toEqual(new Set(['rgba(0, 0, 0, 0) none true']));
		}
		await onPaper(page);
		// Lists and tables go on from sheet to sheet: figures that changed, a state by other hands, its lines, a ledger.
		const tall = await tallFigures(page);
		const isList = /^figure-(?:reversals|estimates|lines|ledger)\b/;
		expect(tall.filter((figure) => !isList.test(figure))).toEqual([]);
		if (payers > 0) {
			const fills = await fillsOnPaper(page);
			expect(fills.get(light.payer) ?? 0).toBeGreaterThan(payers);
			expect(fills.has(dark.ink)).toBe(false);
		}
	});
}

test('what is folded under the verdict of the first page is printed, of the state that is shown', async ({
	page
}) => {
	for (const [query, words] of [
		['', 'In the 16 years before'],
		['?states=tx', 'Texas against the others']
	] as const) {
		await page.goto(`/${query}`, { waitUntil: 'networkidle' });
		const told = page.locator('#verdict details p').filter({ hasText: words });
		expect(await told.evaluate((own) => own.checkVisibility({ contentVisibilityAuto: true }))).toBe(
			false
		);
		await page.emulateMedia({ media: 'print' });
		await expect(told).toBeVisible();
		expect((await told.boundingBox())?.height).toBeGreaterThan(20);
		await page.emulateMedia({ media: null });
	}
});

test('a claim prints the address of its source, and its methods unfolded, folded again afterwards', async ({
	page
}) => {
	await page.goto('/claims/dinapoli-1-06-in-2023/', { waitUntil: 'networkidle' });
	await page.emulateMedia({ media: 'print' });
	const source = page.locator('article a[rel="external"]').first();
	const printed = () => source.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(await printed()).toContain('(https://osc.ny.gov/');
	const folded = page.locator('#methods details');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(folded).toHaveAttribute('open');
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(folded).not.toHaveAttribute('open');
	await page.emulateMedia({ media: null });
	expect(await printed()).toBe('none');
});

test('on paper the methods behind a verdict begin with their heading and words on one sheet, in rows of few lines', async ({
	page
}) => {
	await page.goto('/claims/continue-subsidizing-the-other-states/', { waitUntil: 'networkidle' });
	await onPaper(page);
	// A printer goes by the sheet with its margins where a page asks how wide it is.
	await page.setViewportSize({ width: 794, height: sheet.height });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const breaks = (mark: string) =>
		page
			.locator(`#methods ${mark}`)
			.evaluate((one) => [getComputedStyle(one).breakInside, getComputedStyle(one).breakAfter]);
	expect(await breaks('> h2')).toEqual(['auto', 'avoid']);
	expect(await breaks('> p')).toEqual(['avoid', 'avoid']);
	expect((await breaks('summary'))[1]).toBe('avoid');
	const rows = await page
		.locator('#methods tbody tr')
		.filter({ visible: true })
		.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
	expect(rows.length).toBeGreaterThan(40);
	expect(Math.max(...rows)).toBeLessThan(45);
});

test('on paper a state shows its older years, and a table its total once, at the end', async ({
	page
}) => {
	await page.goto('/states/vt/', { waitUntil: 'networkidle' });
	await onPaper(page);
	const older = page.locator('#figure-estimates details tbody tr');
	await expect(older.first()).toBeVisible();
	expect(await older.count()).toBeGreaterThan(25);
	const total = page.locator('#figure-lines tfoot').last();
	expect(await total.evaluate((one) => getComputedStyle(one).display)).toBe('table-row-group');
	await expect(page.getByRole('heading', { name: 'Get the figures of Vermont' })).toBeHidden();
});
