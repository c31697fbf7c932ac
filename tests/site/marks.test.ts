import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, readBuilt, tagsIn, wordsOf } from '../support/built';

/** Code that a reader copies, and what he types into, have straight marks. */
const CODE = /<(pre|code|textarea)\b[\s\S]*?<\/\1>/g;

/** Attributes whose words a reader sees or hears. */
const TOLD = ['title', 'alt', 'aria-label', 'placeholder'] as const;

/** A straight mark with what stands around it. */
const STRAIGHT = /.{0,30}['"].{0,30}/g;

const pages = builtPages();

describe('quotation marks and apostrophes that readers see', () => {
	it('are curly in the text of every page, copied from a source or not', () => {
		const found = pages.flatMap(({ address, html }) =>
			(wordsOf(html.replace(CODE, '')).match(STRAIGHT) ?? []).map((text) => [address, text])
		);
		expect(found).toEqual([]);
		const told = pages.map(({ html }) => wordsOf(html)).join(' ');
		for (const words of [
			'Governor Newsom’s office',
			'point 4 “Debt and taxes”',
			'Prince George’s County'
		])
			expect(told).toContain(words);
	});

	it('are curly in what is told of a page and of its parts', () => {
		const found = pages.flatMap(({ address, html }) =>
			tagsIn(html).flatMap(({ name, attributes }) => {
				const isPolicy = attributes.get('http-equiv') !== undefined;
				const told = [
					...TOLD.map((attribute) => attributes.get(attribute) ?? ''),
					name === 'meta' && !isPolicy ? (attributes.get('content') ?? '') : ''
				];
				return told.filter((text) => /['"]/.test(text)).map((text) => [address, text]);
			})
		);
		expect(found).toEqual([]);
	});

	it('are straight in the tables to download, but for quotations as their pages had them', () => {
		const tables = builtFiles().filter((file) => /^data\/.*\.csv$/.test(file));
		expect(tables.length).toBeGreaterThan(100);
		const curly = tables.filter((file) => /[‘’“”]/.test(readBuilt(file)));
		expect(curly).toEqual(curly.filter((file) => /claims|abroad/.test(file)));
		expect(readBuilt('data/counties.csv')).toContain("Prince George's County");
	});
});
