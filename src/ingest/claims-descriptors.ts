import { PRINTED_TEXT, type Descriptor } from '../lib/data/descriptor';
import { numberField, STATE, textField, yearField } from './fields';

const QUOTES_LICENCE = {
	name: 'Short quotations with their source',
	note: 'Each quotation belongs to its publisher. The reading of it is part of this project.'
} as const;

const ORDER = 'place in the order in which the claims are told';

/** Where the quotes come from, column by column. */
export const claimsDescriptor: Descriptor = {
	name: 'claims/claims',
	title: "What was said of California's balance with the federal government",
	description:
		'Sentences of the campaign that says California subsidizes the other states, of those who repeat, check or deny it, and of those whom its "since 1987" comes from. Each quoted exactly, with publisher, date and address.',
	publisher: 'Several: the column publisher names each',
	table: 'none: sentences collected from pages',
	address: 'in each row',
	reachedThrough:
		'the page named in each row, or the one in copied_by where the original was not in hand',
	retrievedThrough: 'stored copies of the pages, read by src/ingest/claims.ts',
	licence: QUOTES_LICENCE,
	vintage: 'in each row',
	primaryKey: ['position'],
	missingValues: '',
	fields: [
		{ name: 'position', type: 'integer', unit: '', description: ORDER },
		textField('id', 'name of the claim in addresses; it does not change'),
		textField(
			'kind',
			'campaign; later-version; movement-caution (a doubt from within the movement); origin (where "since 1987" comes from); check; counter-claim'
		),
		textField('publisher', 'who published the sentence'),
		textField('speaker', 'whose words they are, where that is another'),
		textField(
			'date',
			'date of the page as day, month or year; two years with a slash; empty where there is none'
		),
		textField(
			'date_status',
			'day, month, year, two-years (one of the two), after-month (later than the month) or undated'
		),
		{
			name: 'quote',
			type: 'string',
			unit: PRINTED_TEXT,
			description: 'the sentence exactly as printed, letter by letter'
		},
		textField(
			'address',
			'where it was read; empty where the address is not known or the copy is not one to send readers to'
		),
		textField('copied_by', 'who carries the words, where the original was not in hand'),
		STATE,
		textField('asserts', 'what it says of the balance, in our words'),
		textField('note', 'what to know before quoting it')
	],
	caveats: [
		'The file is UTF-8: quotes keep the curly marks and dashes of their pages. All other columns are plain ASCII.',
		'Some sentences were read in a copy; copied_by says so. They may differ from the original.',
		'Two copies have no address here: a forum thread, and a page at a host without a name.',
		'Three quotes (the two of the budget page, and the Medium article) were read from stored copies of their pages apart from the list that holds the others; those pages had no date.',
		'Side claims on homelessness, poverty, inequality, schools, roads and debt are not here: they are not about the balance.'
	],
	checks: [
		'Each quote was found once, and only once, in the list of quotes; no quote of the list is left without a reading but three that say nothing of the balance.',
		'No two claims share an id.'
	]
};

function amountField(name: string, description: string) {
	return { name, type: 'integer', unit: 'US dollars of the year', description } as const;
}

/** What the sentences say, as data. */
export const partsDescriptor: Descriptor = {
	name: 'claims/parts',
	title: 'The claims taken apart into sentences that can be tested',
	description:
		'What must be true for each claim to hold, one sentence a row, in plain words and as data: direction, years, persistence, amount, average, ratio. What no balance can show is here too, with the reason.',
	publisher: 'This project',
	table: 'none: our reading of each quote in claims/claims',
	address: 'in claims/claims',
	reachedThrough: 'the quotes of claims/claims',
	retrievedThrough: 'the quotes, read by src/ingest/claims.ts',
	licence: { name: 'Part of this project', note: 'Our own reading of quoted sentences.' },
	vintage: 'fixed before any verdict was computed from it',
	primaryKey: ['claim', 'part'],
	missingValues: '',
	fields: [
		textField('claim', 'id of the claim in claims/claims'),
		{ name: 'part', type: 'integer', unit: '', description: 'number of the part within the claim' },
		textField(
			'kind',
			'sign; persistence; magnitude; average; relative (to the other states); ratio; counterfactual (harm, or what would be otherwise); other'
		),
		textField('sentence', 'what must be true, in our words'),
		textField('testable', 'yes or no'),
		textField('why_not', 'why it cannot be tested; empty where it can'),
		textField('measure', 'net, paid, received or ratio (received per dollar paid)'),
		textField(
			'side',
			'payer, recipient, even, or not-payer (recipient or even); empty for amounts of one side and for ratios without a side'
		),
		textField(
			'figures',
			'plain where it speaks of what California paid and got; neutral (the national deficit shared out) where it speaks of other states; any where it can be meant either way'
		),
		textField('covid_relief', 'without where the sentence leaves pandemic aid out; any otherwise'),
		yearField('from_year', 'first fiscal year; empty is the first in hand'),
		yearField('to_year', 'last fiscal year; empty is the last in hand'),
		textField(
			'scope',
			'every-year; some-year (one at least); each-spec-year (each year under each method by itself); average or sum over the years'
		),
		amountField('stated_usd', 'the amount stated, without sign: side gives the direction'),
		amountField('low_usd', 'least amount that meets the words'),
		amountField('high_usd', 'greatest amount that meets the words'),
		numberField('stated_per_dollar', 'dollars received per dollar paid', 'the ratio stated'),
		numberField(
			'low_per_dollar',
			'dollars received per dollar paid',
			'least ratio that meets the words'
		),
		numberField(
			'high_per_dollar',
			'dollars received per dollar paid',
			'greatest ratio that meets the words'
		),
		textField('note', 'how the words were read')
	],
	caveats: [
		'Readings are ours, and others can be had: the note says what was decided.',
		'Amounts stand as stated; the ten percent within which a stated amount counts as met is not in them.',
		'A year that a page names without saying which kind is read as the federal fiscal year.',
		'"Tens of billions" is 10 billion or more, "hundreds" 100 billion or more.',
		'Words such as "over", "almost" and "roughly" are kept in the note and not in the amount.',
		'A claim of "since 1987" is open: it goes to the last year in hand, also where it was printed earlier. The date is in claims/claims.'
	],
	checks: [
		'Each part belongs to a claim and each claim has a part.',
		'Each testable part has what its kind needs; each other part has a reason and nothing else.'
	]
};
