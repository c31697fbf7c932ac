import { describe, expect, it } from 'vitest';
import { elementIn, elementsIn, readBuilt, textOf, wordsOf } from '../support/built';
import {
	accountOf,
	accountsOf,
	datasetRows,
	dollars,
	fiscalYears,
	netClause,
	parseCsv
} from '../support/figures';

const latest = Math.max(...fiscalYears);
const california = accountOf('CA', latest);
const answerOf = (html: string) => (textOf(html, 'h1') ?? '').replaceAll('\u2060', '');
const figureOf = (html: string, id: string) =>
	elementIn(html, new RegExp(`<figure id="figure-${id}"[^>]*>`));
const titleOf = (html: string, id: string) => wordsOf(elementIn(figureOf(html, id), /<h2\b[^>]*>/));

describe('the explorer as served', () => {
	const html = readBuilt('index.html');

	it('answers for California in the latest year, by our own account and against the others', () => {
		expect(answerOf(html)).toBe(`By our own account, ${netClause('California', california)}.`);
		const second = wordsOf(elementIn(html, /<p\b[^>]*data-testid="second"[^>]*>/));
		expect(second).toMatch(/^Against the average state, .* \d+(st|nd|rd|th) of 51\.$/);
	});

	it('has a finding, its scope with the year, and its source over and under every chart', () => {
		const figures = elementsIn(html, /<figure\b[^>]*>/);
		expect(figures).toHaveLength(5);
		for (const figure of figures) {
			expect(wordsOf(elementIn(figure, /<h2\b[^>]*>/))).toMatch(/\S+ \S+/);
			expect(wordsOf(elementIn(figure, /<header\b[^>]*>/))).toContain(String(latest));
			expect(wordsOf(figure)).toContain('Source: OMB Historical Tables');
		}
		expect(wordsOf(elementIn(figureOf(html, 'map'), /<header\b[^>]*>/))).toMatch(
			/dollars per person, FY\d{4}\. Our own account/
		);
	});

	it('says in the breakdown, in words and in the drawing, the income tax of a person', () => {
		const lines = parseCsv(readBuilt('data/account-lines/ca.csv'));
		const tax = lines.find(
			(row) => row.line === 'individual-income-tax' && row.fiscal_year === String(latest)
		);
		const persons = parseCsv(readBuilt('data/states/ca.csv')).find(
			(row) => row.estimate === 'account' && row.fiscal_year === String(latest)
		);
		const wanted = dollars(Number(tax?.usd) / Number(persons?.population));
		expect(titleOf(html, 'breakdown')).toContain(`individual income tax, ${wanted} a person`);
		expect(wordsOf(figureOf(html, 'breakdown'))).toContain(`Income tax ${wanted}`);
	});

	it('ranks all areas by what the datasets give', () => {
		const rows = elementsIn(
			figureOf(html, 'ranking'),
			/<[a-z]+\b[^>]*\bid="ranking-[A-Z]{2}"[^>]*>/
		);
		const shown = rows.map((row) => /id="ranking-([A-Z]{2})"/.exec(row)?.[1] ?? '');
		const net = ({ paid, received, persons }: (typeof states)[number]) =>
			(received - paid) / persons;
		const states = accountsOf(latest);
		const codes = states.toSorted((a, b) => net(b) - net(a)).map(({ state }) => state);
		expect([shown, shown.toReversed()]).toContainEqual(codes);
	});
});

describe('the account as served', () => {
	const html = readBuilt('account/index.html');

	it('answers for California by our own keys, with every line and what a key is', () => {
		expect(answerOf(html)).toMatch(
			new RegExp(
				`^By our own keys, California’s balance in ${latest} is [−+]\\$[\\d,]+ a person\\.$`
			)
		);
		expect(wordsOf(elementIn(html, /<p\b[^>]*data-testid="second"[^>]*>/))).toMatch(/of 51\./);
		const lines = new Set([...html.matchAll(/data-line="([a-z0-9-]+)"/g)].map(([, id]) => id));
		const published = parseCsv(readBuilt('data/account-lines/ca.csv'));
		expect(lines).toEqual(new Set(published.map(({ line }) => line)));
		const keys = elementIn(html, /<ol\b[^>]*aria-label="What a key is"[^>]*>/);
		expect(elementsIn(keys, /<li\b[^>]*>/)).toHaveLength(3);
	});

	it('counts its five levers in their title, and offers every rule for interest', () => {
		expect(titleOf(html, 'levers')).toMatch(/^\w+ of five choices turns? California’s sign/);
		expect(elementsIn(figureOf(html, 'levers'), /<h3\b[^>]*>/)).toHaveLength(5);
		const rule = elementIn(html, /<label class="interest[^>]*>/);
		expect(elementsIn(rule, /<option\b[^>]*>/).map(wordsOf)).toEqual([
			'Left out',
			'By population',
			'By taxes paid',
			'By interest received'
		]);
	});
});

describe('the side claims as served', () => {
	const html = readBuilt('claims/conditions/index.html');
	const sectionOf = (id: string) => elementIn(html, new RegExp(`<section\\b[^>]*id="${id}"[^>]*>`));

	it.each(['infrastructure', 'schools', 'homelessness', 'poverty', 'inequality', 'debt'])(
		'quote the sentence on %s with one verdict, its rule and a chart',
		(id) => {
			const section = sectionOf(id);
			expect(wordsOf(elementIn(section, /<h2\b[^>]*>/))).toContain('“');
			const words = elementsIn(section, /<p class="word\b[^>]*>/).map(wordsOf);
			expect(words).toEqual([
				expect.stringMatching(/^(Holds|Depends on the measure|Does not hold|Cannot be tested)$/)
			]);
			expect(wordsOf(section)).toContain('Rule: true of a state in a year if');
			expect(wordsOf(section)).toContain('One vote a series');
			expect(elementsIn(section, /<figure\b[^>]*>/).length).toBeGreaterThan(0);
			expect(section).toContain('<svg');
		}
	);

	it('count the years without shelter that the dataset has, and say why 2021 is not compared', () => {
		const counted = datasetRows('conditions/homelessness').filter(
			(row) => row.state === 'CA' && row.year !== '2021' && row.unsheltered !== ''
		);
		const words = wordsOf(sectionOf('homelessness'));
		expect(words).toContain(`without shelter in all ${counted.length} years compared.`);
		expect(words).toContain('Not compared');
		expect(words).toMatch(/2021: Many places did not count/);
	});

	it('have on the page the votes and the word that California’s file has', () => {
		const rows = parseCsv(readBuilt('claims/conditions/ca.csv'));
		const ids = [...new Set(rows.map(({ sentence }) => sentence ?? ''))];
		expect(ids).toHaveLength(6);
		const words: Readonly<Record<string, string>> = {
			holds: 'Holds',
			depends: 'Depends on the measure',
			'does-not-hold': 'Does not hold'
		};
		const list = wordsOf(elementIn(html, /<nav\b[^>]*aria-label="The six sentences[^>]*>/));
		for (const id of ids) {
			const own = rows.filter(({ sentence, role }) => sentence === id && role === 'tested');
			const votes = new Map(own.map((row) => [row.series, Number(row.series_vote)]));
			const sum = [...votes.values()].reduce((all, vote) => all + vote, 0);
			expect(Number(own[0]?.share_of_votes)).toBeCloseTo(sum / votes.size, 5);
			const told = wordsOf(elementIn(sectionOf(id), /<tfoot\b[^>]*>/));
			expect(told).toContain(`${Math.round((100 * sum) / votes.size)}`);
			expect(wordsOf(sectionOf(id))).toContain(words[own[0]?.verdict ?? ''] ?? 'no word');
		}
		expect(list).toContain('Depends on the measure');
	});

	it('carry no drawing twice: each as drawn, without marks of hydration, its code not asked for', () => {
		for (const id of ['infrastructure', 'schools', 'debt']) {
			const drawing = elementIn(sectionOf(id), new RegExp(`<div id="?drawing-${id}"?>`));
			expect(drawing.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3);
			expect(drawing).not.toContain('<!--');
		}
	});
});

describe('the pages of the states as served', () => {
	it('are in a list of 51', () => {
		const main = elementIn(readBuilt('states/index.html'), /<main\b[^>]*>/);
		expect([...main.matchAll(/href="\/states\/[a-z]{2}\/"/g)]).toHaveLength(51);
	});

	it.each([
		['nm', 'New Mexico', 'NM'],
		['tx', 'Texas', 'TX']
	] as const)('say of %s what its account gives', (path, name, code) => {
		expect(answerOf(readBuilt(`states/${path}/index.html`))).toContain(
			netClause(name, accountOf(code, latest))
		);
	});

	it('describe the matrix in a sentence, and read it line by line, a method each', () => {
		const html = readBuilt('states/tx/index.html');
		expect(titleOf(html, 'matrix')).toMatch(/^Texas paid more .* in \d+ of \d+ calculations/);
		const figure = figureOf(html, 'matrix');
		expect(wordsOf(figure)).toMatch(
			/Of [\d,]+ calculations, Texas comes out a payer in [\d,]+, about even in \d+, a recipient in \d+\. Dollar for dollar .*; against the other states /
		);
		const [head, first] = elementsIn(elementIn(figure, /<table\b[^>]*>/), /<tr\b[^>]*>/);
		expect(wordsOf(head ?? '')).toMatch(/^Estimate Deficit Defense Interest on the debt/);
		expect(wordsOf(first ?? '')).toMatch(/^Our own account Dollar for dollar Where spent/);
	});
});

describe('a claim as served', () => {
	const html = readBuilt('claims/one-hundred-three-billion-in-2016/index.html');
	const instead = wordsOf(elementIn(html, /<p\b[^>]*data-testid="instead"[^>]*>/));
	const rowsOf = (page: string, figure: string) =>
		elementsIn(figureOf(page, figure), /<div class="row\b[^>]*>/).filter(
			(row) => !/^<div class="row head/.test(row)
		);
	const balanceOf = (row: string) => wordsOf(elementIn(row, /<span class="number balance[^>]*>/));

	it('quotes with a source, says what to print instead, and judges the part by every method', () => {
		const quote = elementIn(html, /<blockquote\b[^>]*>/);
		expect(wordsOf(quote)).toContain('$103 billion more in federal taxes');
		expect(html).toMatch(
			/<a href="https:\/\/yescalifornia\.org\/2017\/10\/california-2016-taxes-spending-comparison\/"[^>]*>source</
		);
		expect(instead).toMatch(
			/^By our own account California paid \$[\d.]+ billion more than it received in FY2016/
		);
		expect(instead).toMatch(/ways to reckon it run from −\$[\d.]+ billion to/);
		const part = elementsIn(html, /<li\b[^>]*>/).find((item) =>
			wordsOf(item).startsWith('In 2016 California paid 103 billion dollars')
		);
		expect(wordsOf(elementIn(part ?? '', /<p class="word\b[^>]*>/))).toBe('Does not hold');
		expect(wordsOf(part ?? '')).toMatch(/by none of \d+ methods/);
	});

	it('tells the campaign’s arithmetic as printed, and corrects it to our own account', () => {
		const steps = datasetRows('claims/arithmetic').filter(
			(row) => row.calculation === 'year-2016' && row.role !== 'illustration'
		);
		const balances = rowsOf(html, 'arithmetic').map(balanceOf);
		expect(balances).toHaveLength(steps.length);
		expect(balances.at(-1)).toBe('−103.0');
		const sums = rowsOf(html, 'corrections').filter((row) => row.startsWith('<div class="row bal'));
		expect(balanceOf(sums[0] ?? '')).toBe('−103.0');
		const ours = sums.find((row) => wordsOf(row).includes('Our own account of the year'));
		expect(instead).toContain(`paid $${balanceOf(ours ?? '').replace('−', '')} billion more`);
	});

	it('hatches what the campaign’s page may count twice, and says so', () => {
		const page = readBuilt('claims/thirty-three-billion-in-2017/index.html');
		const twice = rowsOf(page, 'arithmetic').filter((row) => /\bhatched\b/.test(row));
		expect(twice.map(wordsOf)).toEqual([expect.stringContaining('+107.0')]);
		expect(wordsOf(twice[0] ?? '')).toContain('May be counted twice');
	});
});
