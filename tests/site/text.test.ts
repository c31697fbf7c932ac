import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, tagsIn, textOf, withKept } from '../support/built';

const pages = builtPages();

describe('the text of the pages', () => {
	it('never lets a line end between a sign and its dollar', () => {
		const words = pages.map(({ file, html }) => {
			const text = textOf(html, 'body') ?? '';
			return {
				file,
				parted: text.match(/.{0,40}[−+±]\$\d/g) ?? [],
				kept: text.includes('−\u2060$')
			};
		});
		expect(words.filter(({ parted }) => parted.length > 0)).toEqual([]);
		expect(words.filter(({ kept }) => kept).length).toBeGreaterThan(3);
	});

	it('never lets a line end inside a range of years', () => {
		const words = pages.map(({ file, html }) => {
			const text = textOf(withKept(html), 'body') ?? '';
			return {
				file,
				parted: text.match(/.{0,40}\b(?:FY)?(?:19|20)\d\d–\d.{0,4}/g) ?? [],
				kept: /\d–\u2060\d/.test(text)
			};
		});
		expect(words.filter(({ parted }) => parted.length > 0)).toEqual([]);
		expect(words.filter(({ kept }) => kept).length).toBeGreaterThan(100);
	});

	it('has in a main heading the sentence and nothing else', () => {
		const headings = pages.flatMap(({ file, html }) => {
			const heading = tagsIn(html).find(
				({ name, attributes }) => name === 'h1' && attributes.get('data-testid') === 'answer'
			);
			if (!heading) return [];
			const label = heading.attributes.get('aria-label')?.replace(/\s+/g, ' ');
			return [{ file, label, text: textOf(html, 'h1') }];
		});
		expect(headings.map(({ file }) => file)).toContain('index.html');
		expect(headings.filter(({ label, text }) => label !== text)).toEqual([]);
		expect(headings.every(({ text }) => (text ?? '').length < 240)).toBe(true);
	});
});

it('leaves signs that no eye sees out of the files', () => {
	// What claims come to in a state, and their charts, are words of pages on their way there.
	const words = /^claims\/(?:places\/.*|[\w-]+\/charts)\.json$/;
	const files = builtFiles().filter(
		(file) => /^(data|claims)\/.*\.(csv|json)$/.test(file) && !words.test(file)
	);
	expect(files.length).toBeGreaterThan(50);
	expect(files.filter((file) => /[\u2060\u00a0]/.test(readBuilt(file)))).toEqual([]);
});
