import type { Locator, Page } from '@playwright/test';
import { chartsAreLive } from './explorer';

/** Opens the account and waits until its controls work and it shows what its address asks for. */
export async function openAccount(page: Page, query = ''): Promise<void> {
	await page.goto(`/account/${query}`, { waitUntil: 'load' });
	await chartsAreLive(page);
	await page.waitForFunction(() => document.documentElement.dataset.deep === undefined);
}

/** A line of the ledger by its id; its group is opened first where it is closed. */
export async function ledgerLine(page: Page, id: string): Promise<Locator> {
	const line = page.locator(`#line-${id}`);
	const group = page.locator('details.group', { has: line });
	if ((await group.count()) > 0 && !(await line.isVisible())) {
		await group.locator('> summary').click();
	}
	return line;
}

/** The figure of the chosen state in a line, in the unit of its column. */
export function stateFigure(line: Locator): Locator {
	return line.locator('span.state');
}

/** The menu of a line's key. */
export function keyOf(line: Locator): Locator {
	return line.getByRole('combobox');
}

/** The form that says what is counted. */
export function counted(page: Page): Locator {
	return page.getByRole('form', { name: 'What is counted' });
}
