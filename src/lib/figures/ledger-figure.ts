import { linesOfLedger, type Ledger } from '$lib/fiscal/account/ledger';
import { shortNameOf } from '$lib/words/names';
import { ledgerHeading, type AccountScope } from './account-headings';
import { EACH, ledgerTable } from './account-tables';
import { filePartsOf } from './file-parts';
import { ledgerPicture } from './ledger-picture';
import { ACCOUNT_SOURCE, keysPart } from './reader-keys';
import type { FigureRecord } from './record';

/** What the ledger tells: every line of one state in one year, by a choice of keys. */
export interface LedgerInput extends AccountScope {
	readonly ledger: Ledger;
}

/** The account as a ledger; the page draws it, since a reader chooses keys in it. */
export const ledgerFigure: FigureRecord<LedgerInput> = {
	id: 'ledger',
	name: 'account',
	title: (input) => ledgerHeading(input.ledger, input).title,
	subtitle: (input) => ledgerHeading(input.ledger, input).subtitle,
	source: () => ACCOUNT_SOURCE,
	legend: () => [
		{ label: 'Paid', color: 'var(--payer)' },
		{ label: 'Received', color: 'var(--recipient)' }
	],
	table: (input) => ledgerTable(input.ledger, { ...input, caption: ledgerFigure.title(input) }),
	rowCount: ({ ledger }) => linesOfLedger(ledger).length,
	files: ({ state, fiscalYear, keys }) => ({
		parts: [
			...filePartsOf({ choice: { ...EACH, scale: 'total' }, when: fiscalYear, states: [state] }),
			keysPart(keys)
		],
		whole: {
			path: '/data/account-lines.csv',
			words: 'Every state and line by our sharing rules, CSV'
		}
	}),
	picture: ({ ledger, state }) => ledgerPicture(ledger, shortNameOf(state))
};
