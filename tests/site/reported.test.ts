import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt } from '../support/built';
import { datasetRows } from '../support/figures';

/** Letters of a sentence by which it is found where a title cuts it. */
const FOUND_BY = 30;
/** What opens a quotation: a mark, or the element that is set with marks. */
const OPENS = /(?:[“‘]|&(?:ldquo|lsquo|#8220|#8216);|<q(?:\s[^>]*)?>)\s*$/;

describe('a claim whose words are a report and not the speaker’s', () => {
	const reported = datasetRows('claims/claims').filter(({ wording }) => wording === 'reported');
	const texts = builtFiles()
		.filter((file) => /\.(?:html|json|js|csv|svg|txt)$/.test(file))
		.map((file) => ({ file, text: readBuilt(file) }));
	const shown = reported.flatMap(({ id = '', quote = '' }) =>
		texts.flatMap(({ file, text }) =>
			text
				.split(quote.slice(0, FOUND_BY))
				.slice(0, -1)
				.map((before) => ({ id, file, before: before.slice(-80) }))
		)
	);

	it('is on its page, in the list, on the page of its state, in the search and in the files', () => {
		const files = new Set(shown.map(({ file }) => file));
		for (const file of [
			'claims/index.html',
			'claims/sherrill-roughly-70-billion/index.html',
			'states/nj/index.html',
			'search/index.html',
			'search.json',
			'data/claims.json'
		])
			expect(files, file).toContain(file);
	});

	it('stands nowhere between quotation marks', () => {
		expect(shown.filter(({ before }) => OPENS.test(before))).toEqual([]);
	});

	it('has beside it who reports it, and that the words are not the speaker’s, wherever a page shows it', () => {
		const told = /as reported(?: by Shore News Network)?, not the speaker’s words/;
		const pages = new Set(shown.map(({ file }) => file).filter((file) => file.endsWith('.html')));
		expect(pages.size).toBeGreaterThan(4);
		for (const file of pages) expect(readBuilt(file), file).toMatch(told);
		expect(readBuilt('search.json')).toMatch(told);
	});
});
