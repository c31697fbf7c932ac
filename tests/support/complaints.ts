import type { Page } from '@playwright/test';

/** A list that fills with the page's console errors and uncaught exceptions as they happen. */
export function collectComplaints(page: Page): string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return complaints;
}
