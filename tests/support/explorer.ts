import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

/** Opens the explorer and waits until its controls work. */
export async function openExplorer(page: Page, query = ''): Promise<void> {
	await page.goto(`/${query}`, { waitUntil: 'networkidle' });
}

/** Opens the explorer and has its charts made live, as by the first moves of a reader who comes near them. */
export async function openCharts(page: Page, query = ''): Promise<void> {
	await openExplorer(page, query);
	// Nobody scrolls before there is something to see; on a busy machine a test would.
	await page.locator('html:not([data-first])').waitFor();
	await expect(async () => {
		await page.evaluate(() => scrollTo(0, document.getElementById('figures')?.offsetTop ?? 0));
		await page.mouse.move(300, 300);
		await page.mouse.move(4, 4);
		await expect(servedTables(page)).toHaveCount(0, { timeout: 4000 });
	}).toPass({ timeout: 30_000 });
	await page.evaluate(() => scrollTo(0, 0));
}

/** Waits until the charts are live. */
export async function chartsAreLive(page: Page): Promise<void> {
	await expect(servedTables(page)).toHaveCount(0, { timeout: 20_000 });
}

/** Only charts as served hold the rows of tables nobody has opened. */
function servedTables(page: Page): Locator {
	return page.locator('main figure details:not([open]) table');
}

/** The answer as a reader reads it: the words of the main heading. */
export function sentenceOf(page: Page): Promise<string> {
	return page
		.getByTestId('answer')
		.evaluate(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until the answer holds some words. */
export async function expectSentence(page: Page, words: string | RegExp): Promise<void> {
	const wanted = typeof words === 'string' ? expect.stringContaining(words) : words;
	if (wanted instanceof RegExp) await expect.poll(() => sentenceOf(page)).toMatch(wanted);
	else await expect.poll(() => sentenceOf(page)).toEqual(wanted);
}

/** Waits until the address ends with a query; empty for none. */
export async function expectQuery(page: Page, query: string): Promise<void> {
	await expect.poll(() => new URL(page.url()).search).toBe(query);
}

/** The bar of choices. */
export function bar(page: Page): Locator {
	return page.getByRole('form', { name: 'What is shown' });
}

/** A menu of the bar by its label. */
export function menu(page: Page, label: string): Locator {
	return bar(page).getByRole('combobox', { name: label, exact: true });
}

/** A word of the sentence that opens a menu, by the menu's name. */
export function word(page: Page, name: string): Locator {
	return page
		.locator('.line', { has: page.getByTestId('answer') })
		.getByLabel(name, { exact: true });
}

/** How the federal deficit is shared out: a word of the second sentence. */
export function ruleMenu(page: Page): Locator {
	return page
		.locator('.line', { has: page.getByTestId('second') })
		.getByRole('combobox', { name: 'Federal deficit', exact: true });
}

/** The notes under the sentence. */
export function notes(page: Page): Locator {
	return page.locator('.notes p');
}

/** The field for a year to type. */
export function yearField(page: Page): Locator {
	return page.getByLabel('Year, to type');
}

/** Types a year and leaves the field. */
export async function typeYear(page: Page, year: number | string): Promise<void> {
	await yearField(page).fill(String(year));
	await yearField(page).press('Enter');
}

/** Types a state into the field that adds one. */
export async function addState(page: Page, words: string): Promise<void> {
	const field = page.getByLabel('Add a state by name or code');
	await field.fill(words);
	if ((await field.inputValue()) !== '') await field.press('Enter');
}

/** The names of the states followed, first one first. */
export function followed(page: Page): Locator {
	return page.getByRole('list', { name: 'Following' }).locator('button.name');
}

/** A chart by the end of its id, as in `map`. */
export function figure(page: Page, name: string): Locator {
	return page.locator(`#figure-${name}`);
}

/** A file as it arrives at the reader: its name and its bytes. */
export interface Taken {
	readonly name: string;
	readonly bytes: Buffer;
}

/** Clicks something that gives a file, and takes the file. */
export async function takeFile(page: Page, button: Locator): Promise<Taken> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
