import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, numberField, textField, yearField } from './fields';
import { californiaPoints } from './published-points-california';
import { statePoints } from './published-points-states';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const perPerson = 'US dollars of the year per person';

const descriptor: Descriptor = {
	name: 'balances/published-points',
	title: 'Single figures others printed for a state, 1984 to 2024',
	description:
		'What newspapers, institutes, comptrollers and campaigns printed of federal taxes paid and money received in a state, each with its publisher, its date and whose copy of it was read: most for California and New York, some for 19 others and D.C. Shown beside the estimates, never used in a computation but the vote on a sentence about that state and year.',
	publisher: 'Several: the column publisher names each',
	table: 'none: single figures collected from pages',
	address: 'in each row',
	reachedThrough: 'the page named in each row',
	retrievedThrough: 'stored copies of the pages, read by src/ingest/published-points.ts',
	licence: { name: 'Published facts', note: 'Single figures with their source.' },
	vintage: 'in each row; several vintages of one year stand side by side on purpose',
	primaryKey: ['id'],
	missingValues: '',
	fields: [
		textField(
			'id',
			'state and years, and a number in the order in which the points were collected'
		),
		textField('state', 'postal code of one of the 50 states or DC; US for the nation'),
		yearField('fiscal_year_from', 'first year the figure covers'),
		yearField('fiscal_year_to', 'last year the figure covers; the same for a single year'),
		textField(
			'year_type',
			'federal-fiscal-year; sum-of-federal-fiscal-years; state-fiscal-year-unclear and calendar-or-fiscal-year-unclear where the page does not settle it'
		),
		textField('publisher', 'whose estimate it is'),
		textField('vintage', 'which edition it is, in words; empty where unknown'),
		textField(
			'published',
			'when that edition came out: a day, a month, a year or two years, as exactly as is known; empty where unknown'
		),
		textField(
			'copied_by',
			"whose copy was read, not checked against the publisher's document; empty where that document itself was read"
		),
		dollarField('paid_usd', 'federal taxes paid; printed in billions'),
		dollarField('received_usd', 'federal money received; printed in billions'),
		dollarField(
			'net_usd',
			'received less paid as printed: negative where the state paid more; printed in billions'
		),
		numberField('paid_per_person_usd', perPerson, 'federal taxes paid per resident'),
		numberField('received_per_person_usd', perPerson, 'federal money received per resident'),
		numberField('net_per_person_usd', perPerson, 'balance per resident'),
		numberField(
			'received_per_dollar_paid',
			'dollars received per dollar paid',
			'as printed, adjusted for the deficit or not as the scope says'
		),
		textField('printed', 'all that is printed, with the digits and words of the page'),
		textField('scope', 'what is counted, where the page says so'),
		textField(
			'address',
			'where it was read: the copy where copied_by names one; empty where the copy found is not one to send readers to'
		),
		textField('note', 'wording and doubts')
	],
	caveats: [
		'Different publishers, definitions and vintages: the points are not a series.',
		'Empty means not printed there, not zero.',
		'Some figures are second-hand: copied_by names the page that was read, and address opens that page, not the publisher.',
		'Where a page prints words and no number ("almost 255"), the number is missing and the words stand in printed.',
		'Words such as "in excess of" and "roughly" stand in the note; the number is the one printed.',
		"Left out: Alabama of the New York Comptroller's FFY2017 (-169 million dollars, -291 a person: a slip, it would mean 0.6 million people); a figure that another row has already of the same publisher, state and year.",
		"The Comptroller's California and Rockefeller's differ in sign for FFY2017, and so do their New Yorks for FFY2022: two estimates, not two editions.",
		'Repaired: the address of the Rockefeller FFY2017 figure, which named a working file, is that of its public copy; the address of one forum thread that copies a PolitiFact article is left out.'
	],
	checks: [
		'Where paid, received and net are all printed, net equals received less paid within 1 billion dollars; for the nation in FY2023, printed to 10 billion, within 5.',
		'New York by its Comptroller: 337.9 / 320.1 = 1.056, printed 1.06; 383 / 361.8 = 1.059, printed 1.06.',
		"The Comptroller's FFY2017: balance over balance per person gives that year's population within 3.5 percent in every area that has both (totals are printed to 0.1 billion).",
		"New York by Rockefeller's report of July 2024: 122.7 billion / 6,178 and 155.8 billion / 7,750 give 19.9 and 20.1 million people.",
		'Minnesota FY2023 by USAFacts: 75 - 119 = -44, as printed.'
	]
};

/** Single figures others printed of a state, with publisher, date and whose copy was read. */
export const publishedPoints: Source = (readRaw) => {
	const points = withoutRepeats([...californiaPoints(readRaw), ...statePoints(readRaw)]);
	return [tidyTable(descriptor, withIds(points))];
};

const FIGURES = descriptor.fields
	.map(({ name }) => name)
	.filter((name) => /_usd$|_per_dollar_paid$/.test(name));

/** A point is left out where an earlier one of the same publisher, state and years has all that it has. */
function withoutRepeats(points: readonly TidyRow[]): readonly TidyRow[] {
	return points.filter(
		(point, index) => !points.slice(0, index).some((before) => hasAllOf(before, point))
	);
}

function hasAllOf(before: TidyRow, point: TidyRow): boolean {
	const same = ['state', 'fiscal_year_from', 'fiscal_year_to', 'publisher'];
	const known = FIGURES.filter((name) => point[name] !== null);
	return known.length > 0 && [...same, ...known].every((name) => before[name] === point[name]);
}

/** State, years and a number in the order in which the points were collected. */
function withIds(points: readonly TidyRow[]): readonly TidyRow[] {
	const counts = new Map<string, number>();
	return points.map((point) => {
		const { state, fiscal_year_from: from, fiscal_year_to: to } = point;
		const place = `${state}-${from === to ? from : `${from}-${to}`}`.toLowerCase();
		const number = (counts.get(place) ?? 0) + 1;
		counts.set(place, number);
		return { ...point, id: `${place}-${number}` };
	});
}
