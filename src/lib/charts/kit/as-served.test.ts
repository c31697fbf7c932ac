import { describe, expect, it } from 'vitest';
import { asServed } from './as-served';

describe('asServed', () => {
	it('leaves out the marks of hydration and nothing between them', () => {
		const html = '<!--[--><p>3 − 4<!----></p><!--[-1-->\n<!--]--><b></b>';
		expect(asServed(html)).toBe('<p>3 − 4</p>\n<b></b>');
	});

	it('leaves out what only live charts read, and keeps the state that is chosen and all names', () => {
		const option = (code: string, chosen: boolean) =>
			`<g role="option" id="map-${code}" data-code="${code}" aria-label="${code}" aria-selected="${chosen}"></g>`;
		expect(asServed(option('CA', true) + option('NM', false))).toBe(
			'<g role="option" id="map-CA" aria-label="CA" aria-selected="true"></g>' +
				'<g role="option" id="map-NM" aria-label="NM"></g>'
		);
	});

	it('keeps what styles and the filter of a table read', () => {
		const html =
			'<div class="scroll" data-more="years"></div><input data-filters="a"/><span data-counts="a" data-noun="rows"></span>';
		expect(asServed(html)).toBe(html);
	});

	it('keeps words that look like an attribute', () => {
		expect(asServed('<p>In data-code="CA" of</p>')).toBe('<p>In data-code="CA" of</p>');
	});

	it('closes shapes in themselves, and no other empty element', () => {
		const html = '<svg><circle r="1"></circle><use href="#a"></use></svg><span></span>';
		expect(asServed(html)).toBe('<svg><circle r="1"/><use href="#a"/></svg><span></span>');
	});

	it('leaves out the quotes of a cell’s one class, and of nothing else', () => {
		const cells = '<td class="text">1<td class="text missing">2<p class="text">3</p>';
		expect(asServed(cells)).toBe('<td class=text>1<td class="text missing">2<p class="text">3</p>');
	});

	it('ends cells, rows and items by the next one only where that is so by the rules of HTML', () => {
		const table =
			'<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td></td></tr><tr><td>2</td><td>3</td></tr></tbody></table>';
		expect(asServed(table)).toBe(
			'<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td><tr><td>2<td>3</tbody></table>'
		);
		expect(asServed('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>');
		expect(asServed('<ul><li>a</li>\n<li>b</li></ul>')).toBe('<ul><li>a</li>\n<li>b</ul>');
	});
});
