import {
	chartsAreLive,
	figure,
	openCharts,
	openExplorer,
	sentenceOf,
	takeFile
} from '../support/explorer';
import {
	accountOf,
	datasetRows,
	accountsOf,
	dollars,
	fiscalYears,
	netPerPerson,
	parseCsv
} from '../support/figures';
import { withoutJoiners } from '../../src/lib/words/money';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const states = accountsOf(latest).length;

test('the rows of the map hold every state, and California as the sentence says', async ({
	page
}) => {
	await openCharts(page);
	const { name, bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'CSV', exact: true })
	);
	const rows = parseCsv(bytes.toString('utf8'));
	const own = rows.find((row) => row.state === 'CA');
	const net = netPerPerson(accountOf('CA', latest));
	expect(name).toMatch(new RegExp(`^subsidy-ledger_map_.*${latest}.*\\.csv$`));
	expect(rows).toHaveLength(states);
	expect(Number(own?.net)).toBeCloseTo(net, 1);
	expect(await sentenceOf(page)).toContain(dollars(Number(own?.net)));
});

test('the rows follow the view: another year in all dollars', async ({ page }) => {
	await openCharts(page, '?year=1993&scale=total');
	const { bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'CSV', exact: true })
	);
	const rows = parseCsv(bytes.toString('utf8'));
	for (const { state, paid, received } of accountsOf(1993)) {
		const row = rows.find((one) => one.state === state);
		expect([row?.paid, row?.received, row?.net].map(Number)).toEqual([
			paid,
			received,
			received - paid
		]);
	}
});

test('the rows of the timeline are those of its table: the states followed, every year', async ({
	page
}) => {
	await openCharts(page, '?states=ca,tx');
	const timeline = figure(page, 'timeline');
	const { bytes } = await takeFile(
		page,
		timeline.getByRole('button', { name: 'CSV', exact: true })
	);
	const rows = parseCsv(bytes.toString('utf8'));
	await expect(timeline.getByText(`Table, ${rows.length} rows`)).toBeVisible();
	expect(rows).toHaveLength(2 * fiscalYears.length);
	for (const year of fiscalYears) {
		const own = rows.find((row) => row.state === 'CA' && row.fiscal_year === String(year));
		expect(Number(own?.net)).toBeCloseTo(netPerPerson(accountOf('CA', year)), 1);
	}
});

test('files that hold more than a chart say what is in them', async ({ page }) => {
	await openCharts(page, '?year=1993');
	const more = (name: string) => figure(page, name).getByRole('list', { name: 'Get more' });
	await expect(more('map').getByRole('link', { name: 'All of 1993, CSV' })).toHaveAttribute(
		'href',
		/data\/years\/1993\.csv$/
	);
	await expect(
		more('timeline').getByRole('link', { name: 'All of California, CSV' })
	).toBeVisible();
});

test('the whole estimate is served as CSV with every year', async ({ page, request }) => {
	await openCharts(page, '?estimate=tax-foundation&year=1990');
	const link = figure(page, 'map').getByRole('link', { name: 'Whole estimate, CSV' });
	const answer = await request.get((await link.getAttribute('href')) ?? '');
	expect(answer.headers()['content-type']).toContain('text/csv');
	const rows = parseCsv(await answer.text());
	const published = datasetRows('balances/tax-foundation');
	expect(rows).toHaveLength(published.length);
	for (const row of published.filter(({ state }) => state === 'CA')) {
		const own = rows.find((one) => one.state === 'CA' && one.fiscal_year === row.fiscal_year);
		expect(own?.paid_usd).toBe(row.paid_usd);
	}
});

test('the link to the whole estimate follows the estimate shown', async ({ page, request }) => {
	await openCharts(page, '?estimate=rockefeller-2025');
	const link = figure(page, 'map').getByRole('link', { name: 'Whole estimate, CSV' });
	const rows = parseCsv(await (await request.get((await link.getAttribute('href')) ?? '')).text());
	expect(new Set(rows.map((row) => row.estimate))).toEqual(new Set(['rockefeller-2025']));
});

test('the same rows come as JSON with title, source and address', async ({ page }) => {
	await openCharts(page, '?year=1993');
	const { name, bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'JSON' })
	);
	const content: unknown = JSON.parse(bytes.toString('utf8'));
	expect(name).toMatch(/\.json$/);
	expect(content).toMatchObject({
		title: await figure(page, 'map').locator('h2').innerText(),
		source: expect.stringContaining('OMB Historical Tables'),
		address: `${page.url().replace('?year=1993', '?estimate=account&year=1993&states=ca')}#figure-map`,
		rows: expect.arrayContaining([expect.objectContaining({ state: 'CA', fiscal_year: '1993' })])
	});
});

for (const [chart, least, legend] of [
	['map', states, 'Receives more: over'],
	['ranking', states, 'Receives more'],
	['timeline', states, 'Published, taxes as collected'],
	['scatter', states, 'Above: receives more'],
	['breakdown', 10, 'All together']
] as const) {
	test(`the ${chart} comes as SVG with all inside that says what it is`, async ({ page }) => {
		await openCharts(page);
		const { name, bytes } = await takeFile(
			page,
			figure(page, chart).getByRole('button', { name: 'SVG' })
		);
		const title = withoutJoiners(await figure(page, chart).locator('h2').innerText());
		const picture = await readSvg(page, bytes);
		expect(name).toMatch(/\.svg$/);
		expect(picture.fault).toBe('');
		for (const words of [
			title,
			legend,
			'Source: OMB Historical Tables',
			'Subsidy Ledger. CC BY 4.0.',
			String(new Date().getFullYear()),
			new URL(page.url()).host,
			`#figure-${chart}`
		]) {
			expect(picture.text).toContain(words);
		}
		expect(picture.shapes).toBeGreaterThan(least);
		expect(picture.text).not.toContain('var(');
		expect(bytes.toString('utf8')).not.toContain('var(--');
	});
}

test('no picture is offered of sides that an estimate does not have', async ({ page }) => {
	await openCharts(page, '?estimate=rockefeller-2025');
	const get = figure(page, 'scatter').getByRole('list', { name: 'Get this chart' });
	await expect(get.getByRole('button', { name: 'CSV', exact: true })).toBeVisible();
	await expect(get.getByRole('button', { name: /SVG|PNG/ })).toHaveCount(0);
});

for (const path of [
	'/account/',
	'/claims/',
	'/claims/one-hundred-three-billion-in-2016/',
	'/claims/conditions/'
]) {
	test(`every figure of ${path} comes as a picture with its title and terms`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		const figures = await page.locator('main figure').all();
		expect(figures.length).toBeGreaterThan(1);
		for (const one of figures) {
			const { bytes } = await takeFile(page, one.getByRole('button', { name: 'SVG' }));
			const picture = await readSvg(page, bytes);
			expect(picture.fault).toBe('');
			expect(picture.text).toContain(withoutJoiners(await one.locator('h2').innerText()));
			expect(picture.text).toContain('CC BY 4.0');
			expect(picture.shapes).toBeGreaterThan(5);
		}
	});
}

test('the map comes as PNG at twice the size of its SVG', async ({ page }) => {
	await openCharts(page);
	const svg = await takeFile(page, figure(page, 'map').getByRole('button', { name: 'SVG' }));
	const png = await takeFile(page, figure(page, 'map').getByRole('button', { name: 'PNG' }));
	const { width, height } = await readSvg(page, svg.bytes);
	expect(png.name).toMatch(/\.png$/);
	expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	expect(png.bytes.readUInt32BE(16)).toBe(Math.round(width * 2));
	expect(png.bytes.readUInt32BE(20)).toBe(Math.round(height * 2));
	expect(await colorsIn(page, png.bytes)).toBeGreaterThan(8);
});

test('a file can be had by the first click, before the charts are live', async ({ page }) => {
	await openExplorer(page);
	await figure(page, 'map').getByRole('button', { name: 'CSV', exact: true }).focus();
	await chartsAreLive(page);
	const { bytes } = await takeFile(
		page,
		figure(page, 'map').getByRole('button', { name: 'CSV', exact: true })
	);
	expect(parseCsv(bytes.toString('utf8'))).toHaveLength(states);
});

type Page = Parameters<typeof openCharts>[0];

/** What a browser makes of an SVG file: its words, its size, and how many shapes it draws. */
function readSvg(page: Page, bytes: Buffer) {
	return page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'image/svg+xml');
		const root = read.documentElement;
		return {
			fault: read.querySelector('parsererror')?.textContent ?? '',
			text: root.textContent,
			width: Number(root.getAttribute('width')),
			height: Number(root.getAttribute('height')),
			shapes: root.querySelectorAll('path, rect, circle, line, use').length
		};
	}, bytes.toString('utf8'));
}

/** How many colors a picture shows: one that failed to draw has few. */
function colorsIn(page: Page, bytes: Buffer) {
	return page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
		return new Set(new Uint32Array(new Uint8Array(pixels).buffer)).size;
	}, bytes.toString('base64'));
}
