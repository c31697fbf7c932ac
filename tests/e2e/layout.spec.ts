import type { Locator, Page } from '@playwright/test';
import { setWidth } from '../support/axe';
import {
	bar,
	expectSentence,
	figure,
	openCharts,
	openExplorer,
	sentenceOf,
	typeYear,
	word
} from '../support/explorer';
import { expect, test } from '../support/test';

const widths = [320, 360, 390, 768, 1024, 1280, 1920];

/** Lines of dotted words whose middle is no list of the word, and how far the page runs over its window. */
function faultsOfWords(page: Page): Promise<string[]> {
	return page.locator('main').evaluate((main) => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const over = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
		const missed = [...main.querySelectorAll('[data-word]')].flatMap((span) => {
			span.scrollIntoView({ block: 'center' });
			return [...span.getClientRects()]
				.filter(({ x, y, width, height }) => {
					const at = document.elementFromPoint(x + width / 2, y + height / 2);
					return !(at instanceof HTMLSelectElement && span.closest('.line')?.contains(at));
				})
				.map(({ width }) => `${span.textContent}: ${Math.round(width)} px missed`);
		});
		return [...over, ...missed];
	});
}

for (const query of ['', '?estimate=rockefeller-2025&states=nm&scale=gdp']) {
	test(`every dotted word is hit at its centre from 320 to 1920 px and shows focus and pointer, ${query || 'as it opens'}`, async ({
		page
	}) => {
		await openExplorer(page, query);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => faultsOfWords(page), `at ${width} px`).toEqual([]);
		}
		const lines = page.locator('.answer [data-word]');
		expect(await lines.count()).toBeGreaterThan(3);
		const year = page.locator('[data-word="year"]').first();
		await word(page, 'Fiscal year').focus();
		await expect(year).toHaveCSS('outline-style', 'solid');
		await word(page, 'State').focus();
		await expect(year).toHaveCSS('outline-style', 'none');
		const box = await year.boundingBox();
		if (!box) throw new Error('The year has no place.');
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await expect(year).toHaveClass(/hovered/);
	});
}

for (const address of ['/account/', '/compare/?states=oh,dc,nm']) {
	test(`every dotted word of ${address} is hit at its centre on phones and tablets`, async ({
		page
	}) => {
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(await page.locator('main [data-word]').count()).toBeGreaterThan(1);
		for (const width of [320, 360, 390, 768]) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => faultsOfWords(page), `at ${width} px`).toEqual([]);
		}
	});
}

test('the sentence of a page is copied as a sentence', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const address of ['/account/', '/states/tx/', '/']) {
		await page.goto(address, { waitUntil: 'networkidle' });
		const sentence = await sentenceOf(page);
		expect(sentence).toMatch(/^[A-Z].{20,240}\.$/);
		const copied = await page.getByTestId('answer').evaluate(async (heading) => {
			getSelection()?.selectAllChildren(heading);
			document.execCommand('copy');
			return [(heading as HTMLElement).innerText, await navigator.clipboard.readText()];
		});
		const told = copied.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' ').trim());
		expect(told, address).toEqual([sentence, sentence]);
	}
});

test('the two sentences are copied without the lists that lie over their words', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const address of ['/account/', '/compare/', '/']) {
		await page.goto(address, { waitUntil: 'networkidle' });
		const { copied, entries } = await page.evaluate(async () => {
			const lines = [...document.querySelectorAll('.line > h1, .line > p')];
			const [first] = lines;
			const last = lines.at(-1);
			if (!first || !last) throw new Error('No sentence is on the page.');
			getSelection()?.setBaseAndExtent(first, 0, last, 1);
			document.execCommand('copy');
			const lists = document.querySelectorAll<HTMLSelectElement>('.line > select');
			return {
				copied: (await navigator.clipboard.readText()).split('\n').map((text) => text.trim()),
				entries: [...lists].flatMap((list) => list.selectedOptions[0]?.text.trim() ?? [])
			};
		});
		expect(entries.length, address).toBeGreaterThan(1);
		expect(copied.join(' ').length, address).toBeGreaterThan(60);
		expect(
			copied.filter((text) => entries.includes(text)),
			address
		).toEqual([]);
	}
});

test('a sentence is copied with its source and an address that leaves nothing open', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page);
	const sentence = await sentenceOf(page);
	const button = page.getByRole('button', { name: 'Copy this sentence' });
	await button.click();
	await expect(page.locator('.answer').getByText('Copied', { exact: true })).toBeVisible();
	const [first, second, interest, doubt, source, last = ''] = (
		await page.evaluate(() => navigator.clipboard.readText())
	).split('\n');
	expect(first).toBe(sentence);
	expect(second).toMatch(/ on balance than the national average, \d+\w\w of 51\.$/);
	expect(interest).toMatch(/^Interest on the debt is left out\. Count it as well, .* California /);
	expect(doubt).toMatch(/ the balance may lie from /);
	expect(source).toMatch(/^Source: .*OMB/);
	const address = /https?:\S+$/.exec(last)?.[0] ?? '';
	expect(address).toMatch(/\?estimate=account&year=\d{4}&states=ca$/);
	await word(page, 'Fiscal year').selectOption('1993');
	await expectSentence(page, 'in 1993');
	await expect(page.locator('.answer').getByText('Copied', { exact: true })).toBeHidden();
	await page.goto(address, { waitUntil: 'networkidle' });
	await expectSentence(page, sentence);
});

/** Entries of the bar's lists that are wider than their list. */
function cutEntries(page: Page): Promise<string[]> {
	return bar(page)
		.locator('select')
		.evaluateAll((all) =>
			all.flatMap((list) => {
				const pen = document.createElement('canvas').getContext('2d');
				if (!pen || !(list instanceof HTMLSelectElement)) return ['no list'];
				const { font, paddingLeft, paddingRight } = getComputedStyle(list);
				pen.font = font;
				const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
				return [...list.options]
					.filter(({ label }) => pen.measureText(label).width > room + 1)
					.map(({ label }) => label);
			})
		);
}

/** Pixels that stand empty between the words over a chart and the end of its head, the most of all charts. */
async function emptyUnderHeads(page: Page): Promise<number> {
	const gaps = await page.locator('main figure > header').evaluateAll((all) =>
		all.map((head) => {
			const ends = [...head.children].map((child) => child.getBoundingClientRect().bottom);
			return Math.round(head.getBoundingClientRect().bottom - Math.max(...ends));
		})
	);
	expect(gaps.length).toBeGreaterThan(4);
	return Math.max(...gaps);
}

/** The width of the narrowest bar's track in the ranking. */
async function narrowestTrack(page: Page): Promise<number> {
	const tracks = await figure(page, 'ranking')
		.locator('.track')
		.evaluateAll((all) => all.map((track) => track.getBoundingClientRect().width));
	return Math.min(...tracks.filter((track) => track > 0));
}

/** Pixels between the end of a name in the ranking and the track of its bar, the fewest of all rows. */
async function leastAfterNames(page: Page): Promise<number> {
	const gaps = await figure(page, 'ranking')
		.getByRole('option')
		.evaluateAll((all) =>
			all.flatMap((row) => {
				const [name, track] = [row.querySelector('.name'), row.querySelector('.track')];
				if (!name || !track) return [];
				const words = document.createRange();
				words.selectNodeContents(name);
				const { right, width } = words.getBoundingClientRect();
				return width > 0 ? [track.getBoundingClientRect().left - right] : [];
			})
		);
	return Math.min(...gaps);
}

/** How map and tiles are marked: as pressed, and as underlined. */
function marksOfKinds(page: Page): Promise<(string | null)[][]> {
	const kinds = figure(page, 'map').getByRole('group', { name: 'Drawn as' }).getByRole('button');
	return kinds.evaluateAll((all) => [
		all.map(({ ariaPressed }) => ariaPressed),
		all.map((one) => String(getComputedStyle(one).textDecorationLine === 'underline'))
	]);
}

test('the longest name in the ranking ends before its bar, chosen and in bold too', async ({
	page
}) => {
	await openCharts(page, '?states=nh&year=2009');
	for (const width of [320, 360, 390, 768, 1280]) {
		await setWidth(page, width);
		expect(await leastAfterNames(page), `at ${width} px`).toBeGreaterThan(2);
	}
});

test('the charts have room at every width, and of map and tiles the one that is drawn is marked', async ({
	page
}) => {
	await openCharts(page);
	for (const width of [360, 700, 768, 1000, 1024, 1280]) {
		const at = `at ${width} px`;
		await setWidth(page, width);
		if (width >= 700) expect(await cutEntries(page), at).toEqual([]);
		expect(await emptyUnderHeads(page), at).toBeLessThan(4);
		expect(await narrowestTrack(page), at).toBeGreaterThan(width < 700 ? 60 : 150);
		if (width !== 360 && width !== 1280) continue;
		const drawn = width === 360 ? ['false', 'true'] : ['true', 'false'];
		await expect.poll(() => marksOfKinds(page), at).toEqual([drawn, drawn]);
	}
	const note = await page.getByText('What cannot be combined').boundingBox();
	const charts = await figure(page, 'breakdown').boundingBox();
	expect(note?.y).toBeGreaterThan((charts?.y ?? Infinity) + (charts?.height ?? 0));
});

test('a title of fewer lines lets no chart up while years are stepped through on a phone', async ({
	page
}) => {
	await setWidth(page, 360);
	await openCharts(page);
	const map = figure(page, 'map');
	const linesOf = () => map.locator('h2').evaluate((title) => Math.round(title.clientHeight));
	const drawnBelow = () =>
		map.evaluate((figure) => {
			const [head, drawn] = [figure.querySelector('h2'), figure.querySelector('.drawn')];
			return Math.round(
				(drawn?.getBoundingClientRect().top ?? NaN) - (head?.getBoundingClientRect().top ?? NaN)
			);
		});
	const [lines, below] = [await linesOf(), await drawnBelow()];
	await typeYear(page, 2021);
	await expect.poll(linesOf).toBeLessThan(lines);
	expect(await drawnBelow()).toBe(below);
	await word(page, 'State').selectOption('TX');
	await expect.poll(drawnBelow).toBeLessThan(below);
});

test('no link of the navigation stands alone on a row', async ({ page }) => {
	await page.goto('/states/');
	for (const width of [320, 356, 360, 390, 448, 520, 640, 756, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const rows = await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
		const alone = rows.filter((row) => rows.filter((other) => other === row).length === 1);
		expect(alone, `at ${width} px`).toEqual([]);
	}
});

test('the words under the waterfall stay inside its drawing', async ({ page }) => {
	await page.goto('/account/', { waitUntil: 'networkidle' });
	for (const width of [320, 360, 1280]) {
		await setWidth(page, width);
		const over = await page.locator('#figure-waterfall svg text').evaluateAll((all) =>
			all
				.filter((text) => {
					const edge = text.closest('svg')?.getBoundingClientRect().right ?? 0;
					return text.getBoundingClientRect().right > edge + 1;
				})
				.map((text) => text.textContent)
		);
		expect(over, `at ${width} px`).toEqual([]);
	}
});

/** Where the parts of the map's heading stand; of a second small map that has not come, nowhere. */
async function headingOfMap(page: Page): Promise<readonly string[]> {
	await page.goto('/');
	// It is laid out after the first paint.
	await page.locator('html:not([data-first])').waitFor();
	return page
		.locator('#figure-map :is(h2, header p, .thumbs svg)')
		.evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
}

for (const mark of ['<button', 'National average']) {
	test(`what has come of the map's heading stays when the rest comes, cut at ${mark}`, async ({
		page
	}) => {
		const whole = await headingOfMap(page);
		await page.route('/', async (route) => {
			const response = await route.fetch();
			const html = await response.text();
			const first = html.indexOf('</button>', html.indexOf('aria-label="Compared with"'));
			await route.fulfill({ response, body: html.slice(0, html.indexOf(mark, first)) });
		});
		const part = await headingOfMap(page);
		expect(part.length).toBeGreaterThan(2);
		expect(part).toEqual(whole.slice(0, part.length));
	});
}

test('on a phone the folded tables of the methods scroll in their own frames', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/methods/');
	const wide = await page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	expect(wide).toBeLessThanOrEqual(0);
});

test('tables keep inside the page, no heading of theirs breaks inside a word, and menus show their words', async ({
	page
}) => {
	for (const width of [360, 768]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/years/', '/data/', '/claims/']) {
			await page.goto(path);
			const faults = await page.evaluate(() => {
				const main = document.querySelector('main .page');
				if (!main) return ['no page'];
				const edge =
					main.getBoundingClientRect().right - parseFloat(getComputedStyle(main).paddingRight);
				const isBroken = (node: Node, word: RegExpExecArray) => {
					const range = document.createRange();
					range.setStart(node, word.index);
					range.setEnd(node, word.index + word[0].length);
					return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
				};
				const tables = [...main.querySelectorAll('table')].filter(
					(one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1
				);
				const texts = [...main.querySelectorAll('thead th')].flatMap((th) =>
					th.checkVisibility() && th.firstChild instanceof Text ? [th.firstChild] : []
				);
				const headings = texts.flatMap((text) =>
					[...text.data.matchAll(/[^\s-]+/g)]
						.filter((word) => isBroken(text, word))
						.map(([word]) => word)
				);
				const menus = [...main.querySelectorAll('.menus select')].filter(
					({ clientWidth }) => clientWidth < 88
				);
				return [...tables.map(() => 'a table'), ...headings, ...menus.map(() => 'a menu')];
			});
			expect(faults, `${path} at ${width}`).toEqual([]);
		}
	}
});

/** Waits until a scroll has ended that a key began: else it goes on over the next. */
async function scrollRests(page: Page): Promise<void> {
	const moved = () =>
		page.evaluate(async () => {
			const from = scrollY;
			await new Promise((resolve) => setTimeout(resolve, 250));
			return scrollY - from;
		});
	await expect.poll(moved).toBe(0);
}

test('the guide of a long page marks what is read, and its first section at the top', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('/methods/');
	const marked = page.locator('[data-guide] [aria-current]');
	await expect(marked).toHaveText('Words and signs');
	await page.keyboard.press('End');
	await expect(marked).toHaveText('Sources');
	await scrollRests(page);
	await page.keyboard.press('Home');
	await expect(marked).toHaveText('Words and signs');
	await scrollRests(page);
	await page.keyboard.press('End');
	await expect(marked).toHaveText('Sources');
	await scrollRests(page);
	// As on a busy machine, where a way up has few frames: one just above the first section, one at the top.
	await page.locator('#words').evaluate(async (section) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const { top } = section.getBoundingClientRect();
		scrollTo({ top: scrollY + top - 0.15 * innerHeight, behavior: 'instant' });
		await frame();
		await frame();
		scrollTo({ top: 0, behavior: 'instant' });
	});
	await expect(marked).toHaveText('Words and signs');
});

/** Rows of what decides a state in which the name runs into what stands beside it, of the drawing that is seen. */
function crowdedDeciders(page: Page): Promise<string[]> {
	return page.locator('#figure-deciders svg text.label').evaluateAll((all) => {
		const seen = all.filter((label) => label.getClientRects().length > 0);
		const crowded = seen.flatMap((label) => {
			const count = label.nextElementSibling;
			if (!count?.textContent) return [];
			const gap = count.getBoundingClientRect().left - label.getBoundingClientRect().right;
			return gap < 8 ? [`${label.textContent}: ${Math.round(gap)} px`] : [];
		});
		return seen.length > 4 ? crowded : ['nothing is drawn'];
	});
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'drawn in the page' : 'as served', () => {
		test.use({ javaScriptEnabled });

		test('what turns a state keeps its words apart on the narrowest phones', async ({ page }) => {
			for (const state of ['oh', 'ca']) {
				for (const width of [320, 340, 360]) {
					await page.setViewportSize({ width, height: 900 });
					await page.goto(`/states/${state}/`, { waitUntil: 'networkidle' });
					const at = `${state} at ${width} px`;
					await expect.poll(() => crowdedDeciders(page), at).toEqual([]);
				}
			}
		});
	});
}

/** How far the words of the cells of a row stand from each other's line at most, in pixels; a row each. */
function unevenRows(rows: Locator): Promise<readonly number[]> {
	return rows.evaluateAll((all) =>
		all.map((row) => {
			const lines = [...row.querySelectorAll('th, td')]
				.filter((cell) => cell.textContent.trim() !== '')
				.map((cell) => {
					const words = cell.querySelector('a, b') ?? cell;
					// What is empty stands on the line with its foot.
					const foot = document.createElement('span');
					foot.style.display = 'inline-block';
					words.prepend(foot);
					const { bottom } = foot.getBoundingClientRect();
					foot.remove();
					return bottom;
				});
			return Math.max(...lines) - Math.min(...lines);
		})
	);
}

for (const [path, rows] of [
	['/years/1983/', 'section[aria-labelledby="states"] tbody tr'],
	['/states/ca/', 'section[aria-labelledby="neighbors"] tbody tr'],
	['/states/ca/', '#figure-estimates .drawn table >> nth=0 >> thead tr'],
	['/compare/', '#figure-head-to-head .drawn thead tr']
] as const) {
	test(`words that lead somewhere stand on the line of their row, and are high enough for a finger: ${rows} of ${path}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(path, { waitUntil: 'networkidle' });
		const shown = page.locator(rows);
		await shown.first().scrollIntoViewIfNeeded();
		const uneven = await unevenRows(shown);
		expect(uneven.length).toBeGreaterThan(0);
		expect(Math.max(...uneven)).toBeLessThan(0.6);
		const links = shown.locator('a');
		const heights = await links.evaluateAll((all) =>
			all.map((link) => link.getBoundingClientRect().height)
		);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(23.9);
	});
}
