import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core';

/** A color as axe reads it from a style. */
interface AxeColor {
	r: number;
	g: number;
	b: number;
	alpha: number;
	parseString(text: string): AxeColor;
}

declare global {
	interface Window {
		/** axe, in a page that it has gone over. */
		readonly axe?: {
			readonly commons: { readonly color: { readonly Color: { readonly prototype: AxeColor } } };
			run(options: RunOptions): Promise<AxeResults>;
		};
		/** What could be seen when all rules were last tried. */
		looked?: WeakSet<Element>;
	}
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The themes a system can ask for. */
export const themes = ['light', 'dark'] as const;

/** A small phone, a desk and a tablet, in CSS pixels; the last shows little that the others do not. */
const widths = [320, 1280, 768] as const;

/** The rules that the colors of a theme can break; no other looks at them. */
const rulesOfColor = ['color-contrast', 'link-in-text-block'];

/** Those that hang on where things lie. All others look at elements that can be seen, and at nothing of their places. */
const rulesOfPlace = [...rulesOfColor, 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong on the page as it stands: rule, element and help, one line each. */
export function axeFaults(page: Page): Promise<string[]> {
	return faultsFound(page, { type: 'tag', values: tags });
}

/** What axe finds wrong with the colors of the page as it stands. */
function colorFaults(page: Page): Promise<string[]> {
	return faultsFound(page, { type: 'rule', values: rulesOfColor });
}

async function faultsFound(page: Page, runOnly: RunOnly): Promise<string[]> {
	// The same axe goes over a page again and again: it is half a megabyte of code.
	if (await page.evaluate(() => window.axe === undefined)) {
		await page.evaluate(axe.source);
		await page.evaluate(readColorsOnce);
	}
	return page.evaluate(
		async (options) => {
			// What stands in closed lists is seen by no rule that is named, and makes half of what axe goes through.
			const folded = 'details:not([open]) > :not(summary)';
			const unseen = options.runOnly.type === 'rule' ? document.querySelectorAll(folded) : [];
			const put = [...unseen].map((one) => {
				const place = document.createComment('');
				one.replaceWith(place);
				return { one, place };
			});
			const found = await window.axe?.run(options);
			for (const { one, place } of put) place.replaceWith(one);
			if (!found) throw new Error('axe is not in the page.');
			return found.violations.flatMap((rule) =>
				rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`)
			);
		},
		// Without the elements that pass: naming them takes longer than the rules.
		{ runOnly, resultTypes: ['violations'] } satisfies RunOptions
	);
}

/**
 * Runs in the page: axe works out a color anew for each element and each element behind it, which is half of its
 * time, and a page has a handful of colors.
 */
function readColorsOnce() {
	const color = window.axe?.commons.color.Color.prototype;
	if (!color) throw new Error('axe is not in the page.');
	const parse = color.parseString;
	const known = new Map<string, Pick<AxeColor, 'r' | 'g' | 'b' | 'alpha'>>();
	color.parseString = function (text) {
		const read = known.get(text);
		if (read) return Object.assign(this, read);
		const { r, g, b, alpha } = parse.call(this, text);
		known.set(text, { r, g, b, alpha });
		return this;
	};
}

/** Pixels by which the page is wider than its window. */
export function overhang(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}

/** What axe finds wrong by every rule; where all that is seen was looked at before, by those of places alone. */
async function faultsAtWidth(page: Page): Promise<string[]> {
	const isNew = await page.evaluate(() => {
		const looked = (window.looked ??= new WeakSet());
		const unseen = [...document.querySelectorAll('*')].filter(
			(one) => one.checkVisibility() && !looked.has(one)
		);
		for (const one of unseen) looked.add(one);
		return unseen.length > 0;
	});
	return isNew ? axeFaults(page) : faultsFound(page, { type: 'rule', values: rulesOfPlace });
}

/** All widths a page is looked at, in CSS pixels; axe goes over it at three of them. */
export const windows = [320, 360, 1280, 1920, 768] as const;

/**
 * Where a page, once opened, is wider than its window, and what axe finds wrong with it: by every rule in the light
 * theme, by those of colors in the dark one, which differs by nothing else.
 */
export async function faultsAt(page: Page, address: string): Promise<string[]> {
	const faults: string[] = [];
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: windows[0], height: 900 });
	// What waits for its figures is not seen, and axe passes over what is not seen.
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForFunction(isWhole);
	for (const width of windows) {
		await setWidth(page, width);
		const pixels = await overhang(page);
		if (pixels > 0) faults.push(`${width}: ${pixels} px too wide`);
		if (!widths.some((one) => one === width)) continue;
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		faults.push(...(await faultsAtWidth(page)).map((fault) => `light, ${width}: ${fault}`));
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		faults.push(...(await colorFaults(page)).map((fault) => `dark, ${width}: ${fault}`));
	}
	return faults;
}

/** Runs in the page: whether all of it is laid out, far from the window too (src/start/spared.ts). */
function isWhole(): boolean {
	const parts = [...document.querySelectorAll('.spared, .sparing figure')];
	return parts.every((part) => getComputedStyle(part).contentVisibility !== 'auto');
}

/** Sets the width of the window and waits until charts that measure themselves are drawn for it. */
export async function setWidth(page: Page, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
			})
	);
}
