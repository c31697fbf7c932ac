import { describe, expect, it } from 'vitest';
import { JOINER, KEPT } from '$lib/words/money';
import { citationBibtex, citationCsl, citationText, type Cited } from './citations';

const figure: Cited = {
	id: 'subsidy-ledger_map_account_2024',
	title: '10 of 51 pay more than they receive',
	scope: 'Received minus paid, dollars per person, FY2024, our own account',
	isPart: true,
	author: 'Ledger Society',
	updated: '2026-11-26',
	address: 'https://ledger.example.org/?year=2024&states=ca#figure-map'
};

const site: Cited = {
	...figure,
	id: 'subsidy-ledger',
	title: 'Subsidy Ledger: who pays whom',
	scope: 'Data to FY2024',
	isPart: false,
	author: '',
	address: ''
};

describe('a citation as text', () => {
	it('of a figure names maker, finding, view, site, edition and the address that shows it again', () => {
		expect(citationText(figure)).toBe(
			'Ledger Society. “10 of 51 pay more than they receive.” Received minus paid, dollars per person, FY2024, our own account. Subsidy Ledger. Edition of November 26, 2026. https://ledger.example.org/?year=2024&states=ca#figure-map'
		);
	});

	it('of the site leaves out what is not known', () => {
		expect(citationText(site)).toBe(
			'Subsidy Ledger: who pays whom. Edition of November 26, 2026. Data to FY2024.'
		);
	});

	it('ends no sentence twice, and pastes no sign that only keeps a line from breaking', () => {
		const title = `Who paid −${JOINER}$1.6${KEPT}billion?`;
		expect(citationText({ ...figure, title })).toContain('“Who paid −$1.6 billion?” Received');
	});
});

describe('a citation for BibTeX', () => {
	it('is one entry with its fields', () => {
		expect(citationBibtex(figure)).toBe(`@misc{subsidy-ledger_map_account_2024,
	author = {{Ledger Society}},
	title = {{10 of 51 pay more than they receive}},
	howpublished = {Subsidy Ledger},
	year = {2026},
	month = nov,
	version = {2026-11-26},
	note = {Received minus paid, dollars per person, FY2024, our own account},
	url = {https://ledger.example.org/?year=2024&states=ca#figure-map}
}
`);
	});

	it('leaves out what is not known', () => {
		const entry = citationBibtex(site);
		expect(entry).not.toMatch(/author|url|howpublished/);
		expect(entry).toContain('title = {{Subsidy Ledger: who pays whom}}');
	});

	it('escapes what TeX takes for its own', () => {
		const title = `A & B: −${JOINER}$5, 10%, #1, a_b, ~, ^, \\, {x}, 2 × 3 ÷ 4 · 5`;
		expect(citationBibtex({ ...figure, title })).toContain(
			'title = {{A \\& B: $-$\\$5, 10\\%, \\#1, a\\_b, \\textasciitilde{}, \\textasciicircum{}, \\textbackslash{}, \\textbraceleft{}x\\textbraceright{}, 2 $\\times$ 3 $\\div$ 4 \\textperiodcentered{} 5}}'
		);
	});

	it('has as many braces that open as that close, whatever is cited', () => {
		for (const text of ['{', '}}', '{a}{', '\\{', '\\']) {
			const entry = citationBibtex({ ...figure, title: text, author: text, address: `x${text}` });
			const count = (brace: string) => entry.split(brace).length;
			expect(count('{'), entry).toBe(count('}'));
		}
	});

	it.each(['01', '05', '12'])('names month %s as BibTeX knows it', (month) => {
		const names: Readonly<Record<string, string>> = { '01': 'jan', '05': 'may', '12': 'dec' };
		expect(citationBibtex({ ...figure, updated: `2026-${month}-03` })).toContain(
			`month = ${names[month]},`
		);
	});
});

describe('a citation as CSL-JSON', () => {
	it('is a list of one item that says the same', () => {
		expect(JSON.parse(citationCsl(figure))).toEqual([
			{
				id: 'subsidy-ledger_map_account_2024',
				type: 'webpage',
				title: '10 of 51 pay more than they receive',
				'container-title': 'Subsidy Ledger',
				author: [{ literal: 'Ledger Society' }],
				issued: { 'date-parts': [[2026, 11, 26]] },
				version: '2026-11-26',
				note: 'Received minus paid, dollars per person, FY2024, our own account',
				URL: 'https://ledger.example.org/?year=2024&states=ca#figure-map'
			}
		]);
	});

	it('has no name and no address where none is known', () => {
		const [item] = JSON.parse(citationCsl(site)) as readonly object[];
		expect(Object.keys(item ?? {})).toEqual(['id', 'type', 'title', 'issued', 'version', 'note']);
	});

	it('gives back any text as it was', () => {
		const title = 'He said: "{\\}" & <more>';
		const [item] = JSON.parse(citationCsl({ ...figure, title })) as readonly { title: string }[];
		expect(item?.title).toBe(title);
	});
});
