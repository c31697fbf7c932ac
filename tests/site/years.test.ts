import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	builtPages,
	elementIn,
	elementsIn,
	fileAt,
	readBuilt,
	tagsIn,
	textOf,
	wordsOf
} from '../support/built';
import { datasetRows, parseCsv, type TextRow } from '../support/figures';

const OWN_FROM = 1983;
const balances = parseCsv(readBuilt('data/balances.csv'));
const years = [...new Set(balances.map((row) => Number(row.fiscal_year)))].toSorted(
	(a, b) => a - b
);
const pages = new Map(builtPages().map(({ file, html }) => [file, html]));
const htmlOf = (year: number) => pages.get(`years/${year}/index.html`) ?? '';
const rowsOf = (year: number) =>
	balances.filter(
		(row) =>
			Number(row.fiscal_year) === year &&
			row.estimate === (year < OWN_FROM ? 'tax-foundation' : 'account')
	);

const billions = (text: string | undefined) =>
	(Math.abs(Number(text)) / 1e9).toLocaleString('en-US', {
		minimumFractionDigits: 1,
		maximumFractionDigits: 1
	});

interface Told {
	readonly words: readonly string[];
	/** Net per person, dollar for dollar and against the national average. */
	readonly each: readonly number[];
}

/** What the table has to say of a state: rank, name, both sides, and the balance per person both ways. */
function wanted(row: TextRow): Told {
	const { rank_net_per_person: rank = '', state_name: name = '', population } = row;
	const nets = [row.net_usd, row.net_neutral_per_person_rule_usd];
	return {
		words: [rank, name, billions(row.paid_usd), billions(row.received_usd)],
		each: nets.map((usd) => Number(usd) / Number(population))
	};
}

function told(year: number): Told[] {
	const table = elementIn(htmlOf(year), /<section\b[^>]*aria-labelledby="states"[^>]*>/);
	const [body = ''] = elementsIn(table, /<tbody\b[^>]*>/);
	return elementsIn(body, /<tr\b[^>]*>/).map((row) => {
		const cells = elementsIn(row, /<(?:td|th)\b[^>]*>/).map((cell) =>
			wordsOf(cell).replace(/ ?○.*/, '')
		);
		return { words: cells.slice(0, 4), each: cells.slice(5, 7).map(numberOf) };
	});
}

function numberOf(text: string): number {
	return Number(text.replace('−', '-').replaceAll(',', ''));
}

/** Half a dollar of rounding, and what the file's whole persons make of the largest balances. */
const ROUNDING = 0.55;

describe('the page of a year', () => {
	it('is there for every year that any estimate has', () => {
		expect(years).toHaveLength(44);
		expect(years.filter((year) => htmlOf(year) === '')).toEqual([]);
	});

	it.each([years.slice(0, 15), years.slice(15, 30), years.slice(30)])(
		'tells all 51 as the central table has them, the largest recipient first',
		(...some) => {
			for (const year of some) {
				const rows = rowsOf(year).toSorted(
					(a, b) => Number(a.rank_net_per_person) - Number(b.rank_net_per_person)
				);
				const found = told(year);
				expect(found.map(({ words }) => words)).toEqual(rows.map((row) => wanted(row).words));
				const differences = rows.flatMap((row, i) =>
					wanted(row).each.map((value, at) => Math.abs(value - (found[i]?.each[at] ?? NaN)))
				);
				expect(differences).toHaveLength(102);
				expect(Math.max(...differences)).toBeLessThan(ROUNDING);
			}
		}
	);

	it('opens with the number of states that paid more, beyond 2% of what they paid', () => {
		for (const year of years) {
			const payers = rowsOf(year).filter(
				(row) => Number(row.net_usd) < -0.02 * Number(row.paid_usd)
			).length;
			const title = textOf(htmlOf(year), 'h1') ?? '';
			const count = payers === 0 ? 'none of' : payers === 1 ? 'only [A-Z]' : `${payers} of`;
			expect(title).toMatch(new RegExp(`^In fiscal year ${year}, by .*?, ${count}`));
		}
	});

	it('tells how many paid more with interest counted, where the table can', () => {
		for (const year of years.filter((one) => one >= OWN_FROM)) {
			const payers = rowsOf(year).filter(
				(row) => Number(row.net_with_interest_usd) < -0.02 * Number(row.paid_usd)
			).length;
			const before = rowsOf(year).filter(
				(row) => Number(row.net_usd) < -0.02 * Number(row.paid_usd)
			).length;
			const none = before === 0 ? 'still none' : 'none';
			const many = payers === 0 ? none : payers === 1 ? 'one, [A-Z][^,]*,' : String(payers);
			expect(wordsOf(htmlOf(year))).toMatch(
				new RegExp(`Count it too, by population, and ${many} paid more\\.`)
			);
		}
	});

	it('leads to the year before and the next, and to the pages of all states', () => {
		for (const [at, year] of years.entries()) {
			const links = tagsIn(htmlOf(year)).filter(({ name }) => name === 'a');
			const hrefs = links.map(({ attributes }) => attributes.get('href') ?? '');
			for (const beside of [years[at - 1], years[at + 1]]) {
				if (beside === undefined) continue;
				const href = hrefs.find((one) => one.endsWith(`/years/${beside}/`)) ?? '';
				expect(fileAt(href)).toBe(`years/${beside}/index.html`);
			}
			const states = new Set(hrefs.filter((href) => /\/states\/[a-z]{2}\/$/.test(href)));
			expect(states.size).toBe(51);
		}
	});

	it('tells every event of the year with a link to its source', () => {
		const events = datasetRows('context/year-events');
		for (const { fiscal_year, title = '', address = '' } of events) {
			const html = htmlOf(Number(fiscal_year));
			const special = elementIn(html, /<section\b[^>]*aria-labelledby="special"[^>]*>/);
			expect(wordsOf(special)).toContain(title.replaceAll("'", '’'));
			const links = tagsIn(special).map(({ attributes }) => attributes.get('href'));
			expect(links).toContain(address);
		}
	});

	it('tells the student loans of 2022 for each resident, and every publisher of single figures', () => {
		const words = wordsOf(htmlOf(2022)).replaceAll('\u00a0', ' ');
		expect(words).toContain('The line in all: $541 billion.');
		expect(words).toContain('that is $1,623 a person in every state.');
		expect(wordsOf(htmlOf(2023))).toContain('a person in every state.');
		const points = datasetRows('balances/published-points').filter(
			({ state, net_usd: net, net_per_person_usd: each }) => state !== 'US' && (net || each)
		);
		for (const { fiscal_year_from: from, fiscal_year_to: to, publisher = '' } of points) {
			if (from !== to || publisher === 'Rockefeller Institute') continue;
			expect(wordsOf(htmlOf(Number(from)))).toContain(publisher);
		}
		for (const year of [2020, 2021, 2022]) {
			expect(wordsOf(htmlOf(year))).toMatch(/Rockefeller Institute; Aug 2025;[^:]*: California/);
		}
	});

	it('reads a surplus the other way round in 1998 to 2001, and borrows in 2009', () => {
		for (const year of [1998, 1999, 2000, 2001]) {
			expect(wordsOf(htmlOf(year))).toContain('Left over: a surplus');
			expect(wordsOf(htmlOf(year))).toContain(
				'With the surplus in these figures shared out equally'
			);
			const map = elementIn(htmlOf(year), /<figure id="figure-map"[^>]*>/);
			expect(wordsOf(map)).toContain('surplus shared out equally');
			expect(wordsOf(map)).not.toContain('deficit');
		}
		expect(wordsOf(htmlOf(2009))).toMatch(/Borrowed \$1\.41\u00a0?\s?trillion/);
	});

	it('is whole in at most 31 kB, with a map, a strip and 51 rows', () => {
		for (const year of [1981, 2000, 2009, 2020, 2021, 2023]) {
			const html = htmlOf(year);
			expect(html).toContain('id="figure-map"');
			expect(html).toContain('id="strip-CA"');
			expect(brotliCompressSync(html).length).toBeLessThanOrEqual(30_600);
		}
	});
});

describe('the list of the years', () => {
	const html = pages.get('years/index.html') ?? '';

	it('leads to every year, grouped by decade', () => {
		const list = elementIn(html, /<section\b[^>]*aria-labelledby="?directory[^>]*>/);
		const links = tagsIn(list).map(({ attributes }) => attributes.get('href') ?? '');
		const found = links.filter((href) => /\/years\/\d{4}\/$/.test(href));
		expect(found.map((href) => Number(href.slice(-5, -1)))).toEqual(years.toReversed());
		expect(elementsIn(html, /<th scope="rowgroup"[^>]*>/).map(wordsOf)).toEqual([
			'2020s',
			'2010s',
			'2000s',
			'1990s',
			'1980s'
		]);
	});

	it('tells every kind of event of every year, wide and narrow', () => {
		const list = elementIn(html, /<section\b[^>]*aria-labelledby="?directory[^>]*>/);
		const rows = elementsIn(list, /<tr\b[^>]*>/).map(wordsOf);
		const told = (year: number) => {
			const at = rows.findIndex((row) => new RegExp(`^${year}\\b`).test(row));
			return [rows[at] ?? '', rows[at + 1] ?? ''];
		};
		expect(told(2010)[0]).toMatch(/Stimulus$/);
		expect(told(2021)).toEqual([
			expect.stringMatching(/Pandemic aid, Stimulus$/),
			'Pandemic aid, Stimulus'
		]);
		expect(told(2022)[1]).toBe('Pandemic aid, Loans re-estimated');
	});

	it('draws a column a year of our own account', () => {
		const figure = elementIn(html, /<figure id="figure-nation"[^>]*>/);
		expect(figure.match(/<rect class="column/g)).toHaveLength(2024 - OWN_FROM + 1);
	});
});

it('a year that one estimate alone has says why no column sets methods beside each other', () => {
	const words = 'The table does not say what all methods give';
	expect(wordsOf(htmlOf(1981))).toContain(words);
	expect(wordsOf(htmlOf(2005))).not.toContain(words);
});

describe('the table of a year on a phone', () => {
	it('names what all methods agree on as the head of its column does: against the average, not dollar for dollar', () => {
		const html = htmlOf(2021);
		expect(html).toContain('vs average, by all methods');
		const names = new Set([...html.matchAll(/data-small="([^"]+)"/g)].map(([, name]) => name));
		expect([...names]).toEqual(['Paid', 'Received', 'Net', 'vs average, all methods:']);
	});
});
