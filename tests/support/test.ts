import { expect, test as base, type Page } from '@playwright/test';
import { ASKING } from '../../src/start/typeface';

export { expect };

interface Guards {
	/** Console errors a test provokes on purpose. */
	readonly expectedComplaint: RegExp | null;
	/** Whether pages wait for their typeface however long it takes: on a busy machine they had other letters, of other widths. */
	readonly waitsForTypeface: boolean;
	readonly typeface: undefined;
	readonly guarded: undefined;
}

/** Playwright's test, failing also on any console error and on any request to another host. */
export const test = base.extend<Guards>({
	expectedComplaint: [null, { option: true }],
	waitsForTypeface: [true, { option: true }],
	typeface: [
		async ({ context, waitsForTypeface }, use) => {
			if (waitsForTypeface) await context.addInitScript(hideAsking, ASKING);
			await use(undefined);
		},
		{ auto: true }
	],
	guarded: [
		async ({ page, baseURL, expectedComplaint }, use) => {
			const complaints = collectComplaints(page);
			const hosts = collectForeignHosts(page, baseURL ?? '');
			await use(undefined);
			const surprises = complaints.filter((text) => !expectedComplaint?.test(text));
			expect(surprises, 'errors in the console').toEqual([]);
			expect([...hosts], 'hosts other than our own').toEqual([]);
		},
		{ auto: true }
	]
});

/** Hides what asks for a typeface ahead from the script that looks whether it came: without that no page gives it up. */
function hideAsking(asking: string) {
	document.querySelector = (selectors: string) =>
		selectors === asking ? null : Document.prototype.querySelector.call(document, selectors);
}

/** A list that fills with the page's console errors and uncaught exceptions as they happen. */
function collectComplaints(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return complaints;
}

/** A set that fills with every host other than the site's own that the page asks for anything. */
function collectForeignHosts(page: Page, baseURL: string): Set<string> {
	const own = new URL(baseURL).host;
	const foreign = new Set<string>();
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && host !== own) foreign.add(host);
	});
	return foreign;
}
