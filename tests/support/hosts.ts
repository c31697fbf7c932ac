import type { Page } from '@playwright/test';

/** A set that fills with every host other than the site's own that the page asks for anything. */
export function collectForeignHosts(page: Page, baseURL: string): Set<string> {
	const own = new URL(baseURL).host;
	const foreign = new Set<string>();
	page.on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && host !== own) foreign.add(host);
	});
	return foreign;
}
