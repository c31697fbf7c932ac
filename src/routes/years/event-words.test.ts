import { expect, it } from 'vitest';
import type { YearEventRow } from '$lib/data/context';
import { decadesOf } from './decades';
import { eventWords, flagsTold, kindWords, listedKinds } from './event-words';

const PERSONS = 1_000_000;

const event: YearEventRow = {
	fiscal_year: 2000,
	kind: 'surplus',
	title: "The nation's surplus",
	text: 'It took in more than it spent.',
	amount_usd: 236_241_000_000,
	publisher: 'OMB',
	document: 'table 1.1',
	copied_by: '',
	address: 'https://example.org/'
};

it('an event is told with its amount, its source and printed apostrophes', () => {
	expect(eventWords(event, PERSONS)).toEqual({
		title: 'The nation’s surplus',
		sentence: 'It took in more than it spent: $236\u00a0billion.',
		source: 'OMB, table 1.1',
		address: 'https://example.org/'
	});
});

it('an event without an amount ends as its text does, and a copy is told', () => {
	const { sentence, source } = eventWords(
		{
			...event,
			text: 'It cost 5 billion dollars.',
			amount_usd: null,
			copied_by: 'a blog'
		},
		PERSONS
	);
	expect(sentence).toBe('It cost 5\u00a0billion dollars.');
	expect(source).toBe('OMB, table 1.1, as copied by a blog; not checked against the report');
});

it('kinds are told once, in the order of the events', () => {
	const kinds = ['stimulus', 'recession', 'stimulus'] as const;
	expect(kindWords(kinds.map((kind) => ({ kind })))).toEqual(['Stimulus', 'Recession']);
});

it('what another says is not told twice', () => {
	const told = flagsTold(['credit-re-estimate', 'derived', 'key-held', 'key-carried'], null);
	expect(told.map(({ label }) => label)).toEqual(['Made, not printed']);
});

it('figures of other years are told with those years and the way they are carried', () => {
	const none = { years: [], byGrowth: false };
	const back = { years: [2007, 2010], byGrowth: true };
	expect(flagsTold(['key-held', 'key-carried'], { back, forward: none })).toEqual([
		{
			label: 'Carried back from FY2007 and FY2010',
			sentence:
				'Some national totals are shared out by figures that we do not have for this year; those of the nearest later year that we have stand in, some moved with another figure of the same state.'
		}
	]);
	expect(flagsTold(['key-held'], { back, forward: { years: [2018], byGrowth: false } })).toEqual([
		expect.objectContaining({ label: 'Carried back from FY2007 and FY2010' }),
		{
			label: 'Carried forward from FY2018',
			sentence:
				'Some national totals are shared out by figures that we do not have for this year; those of the nearest earlier year that we have stand in.'
		}
	]);
	expect(flagsTold([], { back: none, forward: none })).toEqual([]);
});

it('years stand by decade, in their order', () => {
	const years = [2001, 2000, 1999].map((fiscalYear) => ({ fiscalYear }));
	expect(decadesOf(years)).toEqual([
		{ label: '2000s', years: [{ fiscalYear: 2001 }, { fiscalYear: 2000 }] },
		{ label: '1990s', years: [{ fiscalYear: 1999 }] }
	]);
});

it('names every kind that the list of events holds', () => {
	expect(listedKinds()).toBe(
		'recessions, surpluses, stimulus, pandemic aid, postponed deadlines, re-estimates of loans and the longest funding gaps'
	);
});

it('says of a postponed deadline which estimates it touches', () => {
	expect(eventWords({ ...event, kind: 'postponed-deadline' }, PERSONS).sentence).toMatch(
		/ This touches only estimates made from IRS collections, which book a payment when it comes in\.$/
	);
});

it.each([
	[541_000_000, '$541'],
	[-152_000_000, '$152']
])('says what loans estimated anew are for each resident: %i dollars', (amount_usd, each) => {
	const { sentence } = eventWords({ ...event, kind: 're-estimate', amount_usd }, PERSONS);
	expect(sentence).toBe(
		`It took in more than it spent: ${each}\u00a0million. Shared out by population, as in our own account, that is ${each} a person in every state.`
	);
	const read = eventWords({ ...event, kind: 're-estimate', amount_usd: null }, PERSONS);
	expect(read.sentence).toBe('It took in more than it spent.');
});
