import { withoutJoiners } from '../../src/lib/words/money';
import { figure, openCharts, sentenceOf, takeFile } from '../support/explorer';
import {
	accountOf,
	accountsOf,
	dollars,
	fiscalYears,
	netPerPerson,
	parseCsv
} from '../support/figures';
import { expect, test } from '../support/test';

const latest = Math.max(...fiscalYears);
const states = accountsOf(latest).length;

test('the map comes as CSV, as JSON, and as a PNG at twice the size of its SVG', async ({
	page
}) => {
	await openCharts(page, '?year=1993');
	const map = figure(page, 'map');
	const csv = await takeFile(page, map.getByRole('button', { name: 'CSV', exact: true }));
	const rows = parseCsv(csv.bytes.toString('utf8'));
	const own = rows.find((row) => row.state === 'CA');
	expect(csv.name).toMatch(/^subsidy-ledger_map_.*1993.*\.csv$/);
	expect(rows).toHaveLength(states);
	expect(Number(own?.net)).toBeCloseTo(netPerPerson(accountOf('CA', 1993)), 1);
	expect(await sentenceOf(page)).toContain(dollars(Number(own?.net)));

	const json = await takeFile(page, map.getByRole('button', { name: 'JSON' }));
	const content: unknown = JSON.parse(json.bytes.toString('utf8'));
	expect(json.name).toMatch(/\.json$/);
	expect(content).toMatchObject({
		title: await map.locator('h2').innerText(),
		source: expect.stringContaining('OMB Historical Tables'),
		address: `${page.url().replace('?year=1993', '?estimate=account&year=1993&states=ca')}#figure-map`,
		rows: expect.arrayContaining([expect.objectContaining({ state: 'CA', fiscal_year: 1993 })])
	});

	const svg = await takeFile(page, map.getByRole('button', { name: 'SVG' }));
	const png = await takeFile(page, map.getByRole('button', { name: 'PNG' }));
	const { width, height } = await readSvg(page, svg.bytes);
	expect(png.name).toMatch(/\.png$/);
	expect(png.bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	expect(png.bytes.readUInt32BE(16)).toBe(Math.round(width * 2));
	expect(png.bytes.readUInt32BE(20)).toBe(Math.round(height * 2));
	expect(await colorsIn(page, png.bytes)).toBeGreaterThan(8);

	// The typeface of the title travels in the picture: without it the title is drawn with other letters.
	const whole = svg.bytes.toString('utf8');
	const bare = whole.replace(/<style.*?<\/style>/s, '');
	expect(bare.length).toBeLessThan(whole.length - 20_000);
	const [shown, without] = [await pixelsOf(page, whole), await pixelsOf(page, bare)];
	expect(shown).not.toBe(without);
	expect(await pixelsOf(page, whole)).toBe(shown);
});

test('rows come wide and with semicolons, under names of their own', async ({ page }) => {
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	const ranks = figure(page, 'ranks');
	const tidy = await takeFile(page, ranks.getByRole('button', { name: 'CSV', exact: true }));
	await ranks.getByRole('button', { name: 'Spreadsheet' }).click();
	const forms = ranks.getByRole('group', { name: 'For a spreadsheet' });
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await forms.getByRole('button', { name: 'Copy rows' }).click();
	await expect(forms.getByText(/^\d+ rows copied$/)).toBeVisible();
	const pasted = await page.evaluate(() => navigator.clipboard.readText());
	const [, ...lines] = pasted.replace(/\n$/, '').split('\n');
	expect(lines.map((line) => line.split('\t'))).toEqual(
		parseCsv(tidy.bytes.toString('utf8')).map((row) => Object.values(row))
	);
	const wide = await takeFile(page, forms.getByRole('button', { name: 'Wide', exact: true }));
	const parted = await takeFile(
		page,
		forms.getByRole('button', { name: 'Semicolons', exact: true })
	);
	const [own] = parseCsv(wide.bytes.toString('utf8'));
	const rows = parseCsv(tidy.bytes.toString('utf8')).filter(({ state }) => state === 'CA');
	expect(rows.length).toBeGreaterThan(2);
	for (const { fiscal_year: year = '', rank } of rows) expect(own?.[`rank_${year}`]).toBe(rank);
	expect(parted.bytes.toString('utf8').split('\n')[0]).toMatch(/^state;state_name;fiscal_year;/);
	expect(wide.name).toBe(tidy.name.replace('.csv', '_wide.csv'));
	expect(parted.name).toBe(tidy.name.replace('.csv', '_semicolons.csv'));
});

test('each chart of the explorer comes as SVG with all inside that says what it is', async ({
	page
}) => {
	await openCharts(page);
	for (const [chart, least, legend] of [
		['map', states, 'Receives more: over'],
		['ranking', states, 'Receives more'],
		['timeline', states, 'Published, taxes as collected'],
		['scatter', states, 'Above: receives more'],
		['breakdown', 10, 'All together']
	] as const) {
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
			expect(picture.text, chart).toContain(words);
		}
		expect(picture.shapes, chart).toBeGreaterThan(least);
		expect(picture.text).not.toContain('var(');
		expect(bytes.toString('utf8')).not.toContain('var(--');
	}
});

test('the line of all states and the tables of a year are taken away as they are shown', async ({
	page
}) => {
	await openCharts(page, '?year=1993');
	const line = page.locator('#figure-strip details');
	await line.getByText('Get this line').click();
	const csv = await takeFile(page, line.getByRole('button', { name: 'CSV', exact: true }));
	const rows = parseCsv(csv.bytes.toString('utf8'));
	expect(csv.name).toMatch(/^subsidy-ledger_strip_account_1993_/);
	expect(rows).toHaveLength(states);
	expect(Number(rows.find(({ state }) => state === 'CA')?.net)).toBeCloseTo(
		netPerPerson(accountOf('CA', 1993)),
		1
	);
	const svg = await takeFile(page, line.getByRole('button', { name: 'SVG' }));
	const { text, shapes } = await readSvg(page, svg.bytes);
	expect(text).toContain('All states on one line.');
	expect(text).toContain('/?estimate=account&year=1993&states=ca#figure-strip');
	expect(shapes).toBeGreaterThan(states - 1);

	await page.goto(`/years/${latest}/`, { waitUntil: 'networkidle' });
	const table = page.locator('section', { has: page.locator('h2#states') });
	const whole = await takeFile(page, table.getByRole('button', { name: 'CSV', exact: true }));
	const own = parseCsv(whole.bytes.toString('utf8')).find(({ state }) => state === 'CA');
	expect(Number(own?.net_per_person)).toBeCloseTo(netPerPerson(accountOf('CA', latest)), 1);
	const map = await takeFile(page, figure(page, 'plain-map').getByRole('button', { name: 'SVG' }));
	expect((await readSvg(page, map.bytes)).text).toContain('Dollar for dollar');
});

for (const path of [
	'/account/',
	'/claims/',
	'/claims/one-hundred-three-billion-in-2016/',
	'/claims/conditions/',
	'/states/dc/',
	'/compare/?states=ca,tx,ak,dc'
]) {
	test(`every figure of ${path} comes as a picture with its title and terms`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const folded of await page.locator('main details:has(figure) > summary').all()) {
			await folded.click();
		}
		const figures = await page.locator('main figure').all();
		expect(figures.length).toBeGreaterThan(1);
		for (const one of figures) {
			const { bytes } = await takeFile(page, one.getByRole('button', { name: 'SVG' }));
			const picture = await readSvg(page, bytes);
			expect(picture.fault).toBe('');
			const title = withoutJoiners(await one.locator('h2').innerText());
			expect(picture.text).toContain(title);
			expect(picture.text).toContain('CC BY 4.0');
			expect(picture.shapes).toBeGreaterThan(5);
			expect(picture.cut).toEqual([]);
		}
	});
}

for (const [path, figures] of [
	[
		'/compare/?states=ca,tx,ny,fl',
		[
			['panels', ['California', 'Texas', 'New York', 'Florida', `${latest} `, '2000', '$0'], 12],
			['slope', ['1983', String(latest), 'Calif. ', 'Texas ', 'N.Y. ', 'Fla. '], 8],
			['sum', ['2000', String(latest), 'Calif. ', 'Texas ', 'N.Y. ', 'Fla. ', '$0'], 8],
			['ranks', ['1st', '51st', '2000', String(latest), 'California, ', 'Texas, '], 8]
		]
	],
	[
		'/states/ca/',
		[
			['timeline', ['2000', String(latest), 'California', '$0'], 4],
			['ranks', ['1st', '51st', '2000', String(latest), 'California, '], 6]
		]
	]
] as const) {
	test(`pictures of ${path} hold the whole drawing: lines, years and names, none of them cut`, async ({
		page
	}) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		for (const [chart, words, lines] of figures) {
			const get = (name: string) =>
				takeFile(page, figure(page, chart).getByRole('button', { name, exact: true }));
			const picture = await readSvg(page, (await get('SVG')).bytes);
			for (const each of words) expect(picture.text, chart).toContain(each);
			expect(picture.lines, chart).toBeGreaterThanOrEqual(lines);
			expect(picture.cut, chart).toEqual([]);
			expect(picture.height / picture.width, chart).toBeLessThan(2);
			const { bytes } = await get('PNG');
			expect(bytes.readUInt32BE(16), chart).toBe(Math.round(picture.width * 2));
			expect(bytes.readUInt32BE(20), chart).toBe(Math.round(picture.height * 2));
			expect(await colorsIn(page, bytes), chart).toBeGreaterThan(8);
		}
	});
}

test('tables come as pictures of their rows, and small drawings as the page has them', async ({
	page
}) => {
	const expectIn = async (chart: string, words: readonly string[]) => {
		const button = figure(page, chart).getByRole('button', { name: 'SVG', exact: true });
		const { bytes } = await takeFile(page, button);
		const picture = await readSvg(page, bytes);
		expect(bytes.toString('utf8')).not.toContain('var(--');
		expect(picture.cut, chart).toEqual([]);
		for (const each of words) expect(picture.text, chart).toContain(each);
		return picture;
	};
	const own = dollars(netPerPerson(accountOf('CA', latest))).slice(1);
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	await expectIn('estimates', [String(latest), '1981', own, 'Rockefeller Institute', 'copied']);
	await expectIn('lines', ['Paid in all', 'Received in all', 'Social Security', 'Difference']);
	await page.goto('/states/', { waitUntil: 'networkidle' });
	const names = ['Alabama', 'District of Columbia', 'Wyoming', 'off the scale'];
	const { lines } = await expectIn('states', [...names, 'CC BY 4.0']);
	expect(lines).toBeGreaterThanOrEqual(3 * states);
	await page.goto('/compare/?states=ca,dc', { waitUntil: 'networkidle' });
	await expectIn('signs', ['California', 'D.C.', 'more in', 'No figure']);
	await expectIn('head-to-head', ['Received per dollar paid', 'Payroll taxes', 'Nation']);
});

test('a picture that cannot be made says why, and that the SVG holds the same', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = (done) => done(null);
	});
	await page.goto('/states/ca/', { waitUntil: 'networkidle' });
	const ranks = figure(page, 'ranks');
	await ranks.getByRole('button', { name: 'PNG' }).click();
	await expect(ranks.getByRole('alert')).toHaveText(
		'No PNG was made: this browser could not write a picture of this size. The SVG holds the same picture.'
	);
});

type Page = Parameters<typeof openCharts>[0];

/** What a browser makes of an SVG file: its words, size, shapes and lines, and which words an edge cuts. */
function readSvg(page: Page, bytes: Buffer) {
	return page.evaluate((text) => {
		const read = new DOMParser().parseFromString(text, 'image/svg+xml');
		const root = read.documentElement;
		const fault = read.querySelector('parsererror')?.textContent ?? '';
		// In the page itself its policy holds, which lets no typeface in that is not a file of the site.
		read.querySelector('style')?.remove();
		const holder = document.body.appendChild(document.createElement('div'));
		holder.append(root);
		const isIn = (part: DOMRect, whole: DOMRect) =>
			part.left >= whole.left - 1 && part.right <= whole.right + 1;
		const isCut = (words: SVGTextElement) => {
			for (let at = words.ownerSVGElement; at; at = at.ownerSVGElement) {
				const shows = at.ownerSVGElement && at.getAttribute('overflow') === 'visible';
				if (!shows && !isIn(words.getBoundingClientRect(), at.getBoundingClientRect())) return true;
			}
			return false;
		};
		const cut = [...root.querySelectorAll('text')].filter(isCut).map((each) => each.textContent);
		holder.remove();
		return {
			fault,
			cut,
			text: root.textContent,
			width: Number(root.getAttribute('width')),
			height: Number(root.getAttribute('height')),
			shapes: root.querySelectorAll('path, rect, circle, line, use').length,
			lines: root.querySelectorAll('path[stroke]:not([stroke="none"])').length
		};
	}, bytes.toString('utf8'));
}

/** What a picture shows, in a number: the same for the same pixels. */
function pixelsOf(page: Page, svg: string): Promise<string> {
	return page.evaluate(async (text) => {
		const image = new Image();
		image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.width, image.height];
		canvas.getContext('2d')?.drawImage(image, 0, 0);
		return canvas.toDataURL();
	}, svg);
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
