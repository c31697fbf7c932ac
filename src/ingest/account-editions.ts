import { readFileSync } from 'node:fs';
import { ACCOUNT_EDITIONS } from '../lib/data/balances';
import type { Descriptor } from '../lib/data/descriptor';
import { STATE_CODES } from '../lib/data/states';
import { dollarField, FISCAL_YEAR, STATE, textField } from './fields';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const HEADER = ['fiscal_year', 'state', 'paid_usd', 'received_usd', 'net_usd'];

const descriptor: Descriptor = {
	name: 'balances/account-editions',
	title: 'Our own account in earlier editions, FY1983 to FY2024',
	description:
		'What each state paid, received and got on balance by our own account before its figures were replaced, so that a number quoted from this site can still be found.',
	publisher: 'Subsidy Ledger',
	table: 'estimate account, by its default choices, net interest left out',
	address: 'in this project alone',
	reachedThrough: 'computed by this project and kept when it was replaced',
	retrievedThrough:
		'the files src/ingest/editions/account-*.csv, read by src/ingest/account-editions.ts',
	licence: {
		name: 'CC BY 4.0',
		note: 'Derived data of Subsidy Ledger; the sources it was made from keep their own terms.'
	},
	vintage: ACCOUNT_EDITIONS.join(', '),
	primaryKey: ['edition', 'fiscal_year', 'state'],
	missingValues: '',
	fields: [
		textField('edition', 'edition, named by the last day on which it was in force'),
		textField('published', 'the same day, year-month-day'),
		FISCAL_YEAR,
		STATE,
		dollarField('paid_usd', 'federal taxes and other receipts shared out to the state'),
		dollarField('received_usd', 'federal spending shared out to the state, net interest left out'),
		dollarField('net_usd', 'received less paid')
	],
	caveats: [
		'Replaced figures: use them to check a number quoted earlier, not as an estimate of their own.',
		'The change log of the data page says what was changed after each edition and why.'
	],
	checks: [
		'51 areas in each of 42 fiscal years.',
		'Received less paid is net in every row.',
		'Paid adds up to all federal receipts of each year (OMB table 2.1), within 100 million dollars.'
	]
};

/** The account as it stood in earlier editions, kept with the programs since no publisher's file has them. */
export const accountEditions: Source = () => [
	tidyTable(descriptor, ACCOUNT_EDITIONS.flatMap(rowsOfEdition))
];

function rowsOfEdition(edition: (typeof ACCOUNT_EDITIONS)[number]): readonly TidyRow[] {
	const name = `editions/account-${edition}.csv`;
	const text = readFileSync(new URL(name, import.meta.url), 'utf8');
	return editionRows(edition, rawRows(text, `src/ingest/${name}`, HEADER));
}

/** The rows of one edition; throws where a state is missing or a balance is not received less paid. */
export function editionRows(edition: string, raws: readonly RawRow[]): readonly TidyRow[] {
	const states = new Map<number, number>();
	const rows = raws.map((raw) => {
		const fiscalYear = raw.number('fiscal_year');
		states.set(fiscalYear, (states.get(fiscalYear) ?? 0) + 1);
		const [paid, received] = [raw.dollars('paid_usd'), raw.dollars('received_usd')];
		const net = raw.dollars('net_usd');
		if (net !== received - paid) throw raw.fault('net_usd', String(received - paid));
		return {
			edition,
			published: edition,
			fiscal_year: fiscalYear,
			state: raw.oneOf('state', STATE_CODES),
			paid_usd: paid,
			received_usd: received,
			net_usd: net
		};
	});
	for (const [fiscalYear, count] of states)
		if (count !== STATE_CODES.length)
			throw new Error(`Edition ${edition} has ${count} states in FY${fiscalYear}.`);
	return rows;
}
