import type { Page } from '@playwright/test';
import {
	bar,
	expectSentence,
	figure,
	openCharts,
	openExplorer,
	sentenceOf,
	word
} from '../support/explorer';
import { expect, test } from '../support/test';

const widths = [320, 360, 390, 768, 1024, 1280, 1920];

/** Lines of dotted words whose middle is no list of the word, and how far the page runs over its window. */
function faultsOfWords(page: Page): Promise<string[]> {
	return page.locator('.answer').evaluate((answer) => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const over = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
		const missed = [...answer.querySelectorAll('[data-word]')].flatMap((span) => {
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
	test(`every dotted word is hit at its centre from 320 to 1920 px, ${query || 'as it opens'}`, async ({
		page
	}) => {
		await openExplorer(page, query);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => faultsOfWords(page), `at ${width} px`).toEqual([]);
		}
		const lines = page.locator('.answer [data-word]');
		expect(await lines.count()).toBeGreaterThan(3);
	});
}

test('a word shows that its list has the focus, and where the pointer is', async ({ page }) => {
	await openExplorer(page);
	const year = page.locator('[data-word="year"]').first();
	await word(page, 'Fiscal year').focus();
	await expect(year).toHaveCSS('outline-style', 'solid');
	await word(page, 'State').focus();
	await expect(year).toHaveCSS('outline-style', 'none');
	const { x, y, width, height } = (await year.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	await page.mouse.move(x + width / 2, y + height / 2);
	await expect(year).toHaveClass(/hovered/);
});

for (const address of ['/', '/account/', '/claims/', '/states/tx/']) {
	test(`the sentence of ${address} is copied as a sentence`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(address, { waitUntil: 'networkidle' });
		const sentence = await sentenceOf(page);
		expect(sentence).toMatch(/^[A-Z].{20,240}\.$/);
		const copied = await page.getByTestId('answer').evaluate(async (heading) => {
			getSelection()?.selectAllChildren(heading);
			document.execCommand('copy');
			return [(heading as HTMLElement).innerText, await navigator.clipboard.readText()];
		});
		const told = copied.map((text) => text.replaceAll('\u202f', ' ').trim());
		expect(told).toEqual([sentence, sentence]);
	});
}

test('a sentence is copied with its source and an address that leaves nothing open', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openExplorer(page);
	const sentence = await sentenceOf(page);
	const button = page.getByRole('button', { name: 'Copy this sentence' });
	await button.click();
	await expect(page.locator('.answer').getByText('Copied')).toBeVisible();
	const [first, source, last = ''] = (
		await page.evaluate(() => navigator.clipboard.readText())
	).split('\n');
	expect(first).toBe(sentence);
	expect(source).toMatch(/^Source: .*OMB/);
	const address = /https?:\S+$/.exec(last)?.[0] ?? '';
	expect(address).toMatch(/\?estimate=account&year=\d{4}&states=ca$/);
	await word(page, 'Fiscal year').selectOption('1993');
	await expectSentence(page, 'in 1993');
	await expect(page.locator('.answer').getByText('Copied')).toBeHidden();
	await page.goto(address, { waitUntil: 'networkidle' });
	await expectSentence(page, sentence);
});

test('no list of the bar cuts an entry', async ({ page }) => {
	await openExplorer(page);
	for (const width of [700, 768, 1024, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const cut = await bar(page)
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
		expect(cut, `at ${width} px`).toEqual([]);
	}
});

test('no link of the navigation stands alone on a row', async ({ page }) => {
	await page.goto('/states/');
	for (const width of [320, 360, 390, 448, 520, 640, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const rows = await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
		const alone = rows.filter((row) => rows.filter((other) => other === row).length === 1);
		expect(alone, `at ${width} px`).toEqual([]);
	}
});

test('nothing empty stands between the head of a chart and the chart', async ({ page }) => {
	await openCharts(page);
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		const gaps = await page.locator('main figure > header').evaluateAll((all) =>
			all.map((head) => {
				const ends = [...head.children].map((child) => child.getBoundingClientRect().bottom);
				return Math.round(head.getBoundingClientRect().bottom - Math.max(...ends));
			})
		);
		expect(gaps.length).toBeGreaterThan(4);
		expect(Math.max(...gaps), `at ${width} px`).toBeLessThan(4);
	}
});

test('of map and tiles the one that is drawn is the one marked', async ({ page }) => {
	await openCharts(page);
	const kinds = figure(page, 'map').getByRole('group', { name: 'Drawn as' }).getByRole('button');
	for (const [width, drawn] of [
		[360, ['false', 'true']],
		[1280, ['true', 'false']]
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await expect
			.poll(() => kinds.evaluateAll((all) => all.map(({ ariaPressed }) => ariaPressed)))
			.toEqual(drawn);
		const lines = await kinds.evaluateAll((all) =>
			all.map((one) => String(getComputedStyle(one).textDecorationLine === 'underline'))
		);
		expect(lines).toEqual(drawn);
	}
});

test('the bars of the ranking have room at every width', async ({ page }) => {
	await openExplorer(page);
	for (const [width, least] of [
		[360, 60],
		[768, 150],
		[1000, 150],
		[1280, 150]
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		const tracks = await figure(page, 'ranking')
			.locator('.track')
			.evaluateAll((all) => all.map((track) => track.getBoundingClientRect().width));
		const shown = tracks.filter((track) => track > 0);
		expect(Math.min(...shown), `at ${width} px`).toBeGreaterThan(least);
	}
});

test('what cannot be combined is told after the charts', async ({ page }) => {
	await openExplorer(page);
	const note = await page.getByText('What cannot be combined').boundingBox();
	const charts = await figure(page, 'breakdown').boundingBox();
	expect(note?.y).toBeGreaterThan((charts?.y ?? Infinity) + (charts?.height ?? 0));
});

test('the words under the waterfall stay inside its drawing', async ({ page }) => {
	for (const width of [320, 360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/account/', { waitUntil: 'networkidle' });
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
