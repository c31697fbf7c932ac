import { figure, openCharts, takeFile } from '../support/explorer';
import { expect, test } from '../support/test';

test('a chart is cited as it is shown: as text to copy, for BibTeX and as CSL-JSON', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openCharts(page, '?year=1993');
	const map = figure(page, 'map');
	await map.getByRole('button', { name: 'Cite' }).click();
	const citation = map.getByRole('group', { name: 'Citation' });
	const address = `${page.url().replace('?year=1993', '?estimate=account&year=1993&states=ca')}#figure-map`;
	await expect(citation).toContainText(address);
	await expect(citation).toContainText(/Subsidy Ledger\. Edition of [A-Z][a-z]+ \d+, 20\d\d\./);

	await citation.getByRole('button', { name: 'Copy' }).click();
	await expect(citation.getByRole('status')).toHaveText('Copied');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(await citation.locator('p').innerText());

	const bib = await takeFile(page, citation.getByRole('button', { name: 'BibTeX' }));
	expect(bib.name).toMatch(/^subsidy-ledger_map_citation_.*1993.*\.bib$/);
	expect(bib.bytes.toString('utf8')).toContain(`url = {${address}}`);
	const csl = await takeFile(page, citation.getByRole('button', { name: 'CSL-JSON' }));
	expect(csl.name).toMatch(/^subsidy-ledger_map_citation_.*1993.*\.json$/);
	expect(JSON.parse(csl.bytes.toString('utf8'))).toMatchObject([{ URL: address }]);

	const opener = map.getByRole('button', { name: 'Cite' });
	await opener.click();
	await expect(citation).toHaveCount(0);

	await opener.press('Enter');
	await citation.getByRole('button', { name: 'Copy' }).focus();
	await page.keyboard.press('Escape');
	await expect(citation).toHaveCount(0);
	await expect(opener).toBeFocused();
});
