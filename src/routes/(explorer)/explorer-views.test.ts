import { describe, expect, it } from 'vitest';
import { positionOf, type StateCode } from '$lib/data/states';
import { mapHeading } from '$lib/figures/headings';
import type { EstimateId } from '$lib/fiscal/core/types';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import { ledger } from '$lib/ledger/ledger.server';
import { answerOf } from '$lib/view/answer';
import type { PackedSeries } from '$lib/view/pack';
import { withoutJoiners } from '$lib/words/money';
import { plainText, type SentencePart } from '$lib/words/sentence';
import { estimatesBeside } from '$lib/view/estimates-beside';
import { Explorer } from './explorer.svelte';
import {
	servedEconomy,
	servedFirst,
	servedLines,
	servedSeries,
	servedWhole
} from '$lib/view/figure-files.server';

const first = servedFirst();
const whole = servedWhole();
const economy = servedEconomy();
const series = new Map(ESTIMATES.map(({ id }) => [id, servedSeries(id)]));

function seriesOf(estimate: EstimateId): PackedSeries {
	const own = series.get(estimate);
	if (!own) throw new Error(`No ${estimate}.`);
	return own;
}

/** The explorer as an address opens it, with all figures at hand. */
async function opened(query: string) {
	const explorer = new Explorer(first, {
		fetchFigures: () => Promise.resolve(estimatesBeside),
		fetchWhole: () => Promise.resolve(whole),
		fetchSeries: (estimate) => Promise.resolve(seriesOf(estimate)),
		fetchEconomy: () => Promise.resolve(economy),
		fetchLines: (state) => Promise.resolve(servedLines(state)),
		write: () => undefined,
		atRest: (act) => act()
	});
	await explorer.open(new URLSearchParams(query));
	const { choice, chosen: state, shown, year } = explorer;
	const otherwise = explorer.otherwiseIn(year);
	const nearest = explorer.nearestTo(year);
	const told = answerOf({ choice, state, shown, otherwise, nearest });
	const text = (parts: readonly SentencePart[]) => withoutJoiners(plainText(parts));
	return { explorer, answer: text(told.answer), interest: text(told.interest) };
}

/** What a state paid and received in a year by our own account, from the ledger alone. */
function accountOf(code: StateCode, fiscalYear: number) {
	const years = ledger().series.get('account')?.years;
	const year = years?.find((one) => one.fiscalYear === fiscalYear);
	const at = positionOf(code);
	const [paid, received, persons] = [
		year?.paid[at] ?? NaN,
		year?.received[at] ?? NaN,
		ledger().context.get(fiscalYear)?.population[at] ?? NaN
	];
	return { paid, received, persons };
}

const dollars = (value: number) => `$${Math.round(Math.abs(value)).toLocaleString('en-US')}`;

/** The clause on the balance of a person. */
function netClause(name: string, code: StateCode, fiscalYear: number): string {
	const { paid, received, persons } = accountOf(code, fiscalYear);
	const net = (received - paid) / persons;
	const [did, other] = net < 0 ? ['paid', 'received'] : ['received', 'paid'];
	return `${name} ${did} ${dollars(net)} more per person than it ${other} in ${fiscalYear}`;
}

const latest = first.series.years.at(-1)?.year ?? 0;
const california = accountOf('CA', latest);

describe('an address', () => {
	it.each([
		['', netClause('California', 'CA', latest)],
		['year=1993', netClause('California', 'CA', 1993)],
		['year=2005', netClause('California', 'CA', 2005)],
		['year=1985&states=nm,nj', netClause('New Mexico', 'NM', 1985)],
		['states=NM&year=1993', netClause('New Mexico', 'NM', 1993)],
		['deficit=tax-share&states=tx&map=tiles&sort=name', netClause('Texas', 'TX', latest)],
		['measure=paid', `California paid ${dollars(california.paid / california.persons)} per person`],
		[
			'measure=received',
			`California received ${dollars(california.received / california.persons)} per person`
		],
		[
			'measure=received&scale=total',
			`California received $${Math.round(california.received / 1e9)} billion`
		],
		[
			'measure=ratio&scale=total',
			`${Math.round((california.received / california.paid) * 100)} cents`
		]
	])('“%s” is answered with “%s”', async (query, words) => {
		const { explorer, answer } = await opened(query);
		expect(answer).toContain('By our own account, ');
		expect(answer).toContain(words);
		expect(explorer.notes).toEqual([]);
	});

	it.each([
		['estimate=rockefeller-2025', /^By the Rockefeller Institute’s report of 2025, Cali.* in 2023/],
		[
			'estimate=collections-cffr&year=2004&measure=ratio&scale=total',
			/^By IRS collections and Census spending, California .* in 2004/
		],
		['scale=gdp&states=ny', /New York paid \d+\.\d% of its GDP more/],
		['scale=income', /California paid \d+\.\d% of its personal income more/],
		['dollars=real&year=2005', /California paid \$[\d,]+ more per person, in 2024 dollars/]
	])('“%s” is answered in its own words', async (query, words) => {
		const { explorer, answer } = await opened(query);
		expect(answer).toMatch(words);
		expect(explorer.notes).toEqual([]);
	});

	it('in dollars of another year is not the same amount', async () => {
		const { paid, received, persons } = accountOf('CA', 2005);
		const { answer } = await opened('dollars=real&year=2005');
		expect(answer).not.toContain(dollars((received - paid) / persons));
	});
});

describe('an address that asks for what is not there', () => {
	it.each([
		['year=1812', '“1812”'],
		['year=soon', '“soon”'],
		['states=zz', '“ZZ”'],
		['estimate=oracle', '“oracle”'],
		['measure=glory', '“glory”'],
		['scale=acre', '“acre”'],
		['dollars=silver', '“silver”'],
		['deficit=never', '“never”']
	])('as %s tells it, and answers for California', async (query, words) => {
		const { explorer, answer } = await opened(query);
		expect(explorer.notes).toEqual([expect.stringContaining(words)]);
		expect(answer).toMatch(/^By .* California /);
	});

	it('has the nearest year there is', async () => {
		const { answer } = await opened('year=1900');
		expect(answer).toContain(netClause('California', 'CA', 1983));
	});

	it.each([
		['states=nm,zz,nj', ['NM', 'NJ'], 'ZZ'],
		['states=ca,ny,tx,fl,ms,oh,wy', ['CA', 'NY', 'TX', 'FL', 'MS', 'OH'], 'WY']
	])('as %s follows %j and names the others', async (query, states, left) => {
		const { explorer } = await opened(query);
		expect(explorer.followed).toEqual(states);
		expect(explorer.notes).toEqual([expect.stringContaining(left)]);
	});

	it.each([
		['measure=ratio&scale=gdp', /got back \d+ cents/, 'a ratio is the same on every scale'],
		['measure=ratio&scale=total&dollars=real', /got back/, 'a ratio is the same in any dollars'],
		['estimate=rockefeller-2025&deficit=tax-share', /received \$|paid \$/, 'only balances'],
		['estimate=rockefeller-2025&measure=paid', /more per person than it/, 'only balances'],
		['estimate=collections-cffr&measure=published-ratio', /than it/, 'prints no ratio of its own']
	])(
		'%s, which cannot be combined, shows something near with the reason',
		async (query, shown, why) => {
			const { explorer, answer } = await opened(query);
			expect(explorer.notes.join(' ')).toContain(why);
			expect(answer).toMatch(shown);
		}
	);
});

describe('the line on interest', () => {
	const OUT = 'Interest on the debt is left out. Count it as well, by population, and California';
	const { paid, received, persons } = california;
	const plain = dollars((received - paid) / persons);

	it('says what counting it gives, and once it is counted what leaving it out gives', async () => {
		expect((await opened('')).interest).toMatch(
			new RegExp(`^${OUT} received \\$[\\d,]+ more a person than it paid\\.$`)
		);
		const counted = await opened('interest=counted');
		expect(counted.answer).toMatch(/California received \$[\d,]+ more per person than it paid/);
		expect(counted.interest).toBe(
			`Interest on the debt is counted, by population: leave it out and California paid ${plain} more a person than it received.`
		);
		expect((await opened('measure=ratio&scale=total')).interest).toMatch(
			new RegExp(`^${OUT} got back .* (of|for) each dollar it paid`)
		);
	});

	it.each(['estimate=tax-foundation', 'measure=paid'])('is not there for %s', async (query) => {
		expect((await opened(query)).interest).toBe('');
	});
});

it.each([
	['per-person', /^By our own account, \d+ of 51 paid more on balance than the national average/],
	[
		'tax-share',
		/^By our own account, with the deficit shared out by taxes paid, \d+ of 51 paid more than they received/
	],
	[
		'income-share',
		/^By our own account, with the deficit shared out by income, \d+ of 51 paid more than they received/
	]
])('the map of a view with deficit=%s counts those that then pay more', async (rule, title) => {
	const { explorer } = await opened(`deficit=${rule}`);
	expect(mapHeading(explorer.shown, explorer.choice).title).toMatch(title);
});

describe('dollars nobody asked for', () => {
	const { paid, received, persons } = accountOf('CA', 1993);
	const nominal = (received - paid) / persons;

	it('are those of the year in the sentence and of 2024 in the chart over years', async () => {
		const { explorer } = await opened('year=1993');
		const of1993 = explorer.all.find(({ view }) => view.fiscalYear === 1993)?.view;
		const level = ledger().context.get(1993)?.priceIndex ?? NaN;
		expect(explorer.shown.view.plain[explorer.position]).toBeCloseTo(nominal, 6);
		expect(of1993?.plain[explorer.position]).toBeCloseTo(nominal / level, 6);
		expect([explorer.choice.dollars, explorer.choiceOverYears.dollars]).toEqual([
			'current',
			'real'
		]);
	});

	it('give way to those of the year where a reader asks for them', async () => {
		const { explorer } = await opened('dollars=current&year=1993');
		const of1993 = explorer.all.find(({ view }) => view.fiscalYear === 1993)?.view;
		expect(of1993?.plain[explorer.position]).toBeCloseTo(nominal, 6);
	});

	it('are no question to a ratio', async () => {
		const { explorer } = await opened('measure=ratio&scale=total');
		expect(explorer.choiceOverYears).toEqual(explorer.choice);
	});
});
