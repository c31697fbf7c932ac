import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { browsed, hosted, opened, openLive, stepThrough, type Host, type Opened } from './stage';

/** Where no Chromium is, one is installed first; a busy machine opens a page slowly. */
const PATIENCE = 400_000;

declare global {
	interface Window {
		/** Ends every pause after which a reader stays where the slider is: here no clock does. */
		stay: () => void;
	}
}

let browser: Browser;
let site: Host;
let tab: Opened;

beforeAll(async () => {
	browser = await browsed();
	site = await hosted();
}, PATIENCE);

afterAll(async () => {
	await browser.close();
	site.close();
});

beforeEach(async () => {
	tab = await opened(browser);
	await tab.page.addInitScript(holdStays);
	await openLive(tab.page, `${site.address}/`);
	await stepThrough(tab.page, { steps: 3, rest: 400 });
}, PATIENCE);

afterEach(() => tab.close());

function holdStays() {
	const set = window.setTimeout;
	const stays: (() => void)[] = [];
	window.stay = () => {
		for (const then of stays.splice(0)) then();
	};
	const held = (then: () => void, after?: number, ...rest: unknown[]) => {
		if (after !== 1000) return set(then, after, ...rest);
		stays.push(then);
		return 0;
	};
	Object.assign(window, { setTimeout: held });
}

/** The year of the slider, and those that two charts of one year tell under their titles. */
function yearsIn(page: Page) {
	return page.evaluate(() => {
		const told = (name: string) =>
			/FY(\d{4})/.exec(document.querySelector(`#figure-${name} header p`)?.textContent ?? '')?.[1];
		const slider = document.querySelector<HTMLInputElement>('input[type=range]')?.value;
		return { slider, ranking: told('ranking'), scatter: told('scatter') };
	});
}

/** What brings a hand, a key or the printer to a chart without scrolling. */
const DEEDS: readonly (readonly [name: string, deed: () => void])[] = [
	['is printed', () => void dispatchEvent(new Event('beforeprint'))],
	[
		'has the focus',
		() => {
			const button = document.querySelector<HTMLElement>('#figure-scatter button');
			button?.focus({ preventScroll: true });
		}
	],
	[
		'is taken away',
		() => {
			document.querySelector('#figure-scatter .get')?.dispatchEvent(new MouseEvent('click'));
		}
	]
];

describe('a chart that nobody can see', () => {
	it('is left alone while the reader steps on, and told when the reader stays', async () => {
		const { page } = tab;
		expect(await yearsIn(page)).toEqual({ slider: '2021', ranking: '2024', scatter: '2024' });
		await page.evaluate(() => window.stay());
		expect(await yearsIn(page)).toEqual({ slider: '2021', ranking: '2021', scatter: '2021' });
	});

	it('tells the year of the slider in the very frame in which a jump shows it', async () => {
		const { page } = tab;
		// Before the frame is drawn: an observer would tell of the jump only after it.
		await page.evaluate(() => {
			document.querySelector('#figure-scatter')?.scrollIntoView();
			requestAnimationFrame(() => {
				document.body.dataset.first = document.querySelector(
					'#figure-scatter header p'
				)?.textContent;
			});
		});
		await expect.poll(() => page.evaluate(() => document.body.dataset.first)).toContain('FY2021');
	});

	it.each(DEEDS)('tells the year of the slider when it %s', async (_, deed) => {
		await tab.page.evaluate(deed);
		expect(await yearsIn(tab.page)).toMatchObject({ slider: '2021', scatter: '2021' });
	});
});

/** The states of the ranking as they stand in the page, and as they are seen from top to bottom. */
function rankingIn(page: Page) {
	return page.locator('#figure-ranking [role=option]').evaluateAll((rows) => {
		const placed = rows.map((row) => ({ code: row.id, y: row.getBoundingClientRect().y }));
		const codes = (all: typeof placed) => all.map(({ code }) => code).join(' ');
		return { standing: codes(placed), seen: codes(placed.toSorted((a, b) => a.y - b.y)) };
	});
}

describe('a ranking in the window', () => {
	it('moves its rows while the reader steps on, and has them in order in the page when the reader stays', async () => {
		const { page } = tab;
		await page.locator('#figure-ranking').scrollIntoViewIfNeeded();
		await stepThrough(page, { steps: 1, rest: 400 });
		const { standing } = await rankingIn(page);
		await stepThrough(page, { steps: 2, rest: 400 });
		const moved = await rankingIn(page);
		expect(moved.standing).toBe(standing);
		expect(moved.seen).not.toBe(standing);
		await page.evaluate(() => window.stay());
		await expect.poll(async () => (await rankingIn(page)).standing).toBe(moved.seen);
	});
});
