import { ACCOUNT_EDITIONS } from '../lib/data/balances';
import { STATE_CODES } from '../lib/data/states';
import { ownText } from './own-file';
import { rawRows, type RawRow } from './raw-table';
import type { Source } from './source';
import { tidyTable, type TidyRow } from './tidy';

const HEADER = ['fiscal_year', 'state', 'paid_usd', 'received_usd', 'net_usd'];

/** The account as it stood in earlier editions, kept with the programs since no publisher's file has them. */
export const accountEditions: Source = () => [
	tidyTable('balances/account-editions', ACCOUNT_EDITIONS.flatMap(rowsOfEdition), {
		editions: ACCOUNT_EDITIONS.join(', ')
	})
];

function rowsOfEdition(edition: (typeof ACCOUNT_EDITIONS)[number]): readonly TidyRow[] {
	const name = `editions/account-${edition}.csv`;
	return editionRows(edition, rawRows(ownText(name), `src/ingest/${name}`, HEADER));
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
