import { expect, test as base } from '@playwright/test';
import { collectComplaints } from './complaints';
import { collectForeignHosts } from './hosts';

export { expect };

interface Guards {
	/** Console errors a test provokes on purpose. */
	readonly expectedComplaint: RegExp | null;
	readonly guarded: undefined;
}

/** Playwright's test, failing also on any console error and on any request to another host. */
export const test = base.extend<Guards>({
	expectedComplaint: [null, { option: true }],
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
