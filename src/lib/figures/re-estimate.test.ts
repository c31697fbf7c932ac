import { describe, expect, it } from 'vitest';
import { choiceWith } from '../../../tests/support/fiscal';
import { ledger } from '$lib/ledger/ledger.server';
import { parseAccount } from '$lib/view/account-choice';
import { shownYears } from '$lib/fiscal/measures/shown-years';
import { pointedAccount } from './pointed';
import { reEstimateNote, withoutReEstimates } from './re-estimate';
import { timelineTable, yearTable } from './tables';

const { series, context, receiptsPerPerson } = ledger();
const account = series.get('account');
const choice = choiceWith({ estimate: 'account' });
const all = account ? shownYears(account, choice, { context, receiptsPerPerson }) : [];
const shownIn = (fiscalYear: number) => {
	const shown = all.find(({ view }) => view.fiscalYear === fiscalYear);
	if (!shown) throw new Error(`No ${fiscalYear}.`);
	return shown;
};

describe('FY2022 of our own account', () => {
	it('says that loans are re-estimated in it, and no other year does', () => {
		const told = all.flatMap(({ view }) => {
			const note = reEstimateNote(view.flags, view.fiscalYear);
			return note === null ? [] : [note];
		});
		expect(told).toEqual([
			'Loans re-estimated in FY2022: a new estimate of what old student loans will cost is booked as spending of the year, though no one was paid it.'
		]);
	});

	it('says so in the tooltip', () => {
		const told = all.filter(({ view }) => {
			const { note } = pointedAccount('CA', shownIn(view.fiscalYear), choice);
			return note.includes('Loans re-estimated.');
		});
		expect(told.map(({ view }) => view.fiscalYear)).toEqual([2022]);
	});

	it('says so in the tables of the year and of the years', () => {
		const { columns, rows } = yearTable(shownIn(2022), choice, '');
		const at = columns.findIndex(({ id }) => id === 'notes');
		expect(rows).toHaveLength(51);
		for (const { cells } of rows) expect(cells[at]).toContain('Loans re-estimated');
		const years = timelineTable(all, choice, { caption: '', only: ['CA'] });
		const flagged = years.rows.filter(({ cells }) =>
			String(cells.at(-2)).includes('Loans re-estimated')
		);
		expect(flagged.map(({ key }) => key)).toEqual(['CA 2022']);
	});

	it('leads to the account of the state without its students', () => {
		const address = withoutReEstimates(2022, 'NM');
		expect(address).toBe('/account/?year=2022&state=nm&without=students');
		const years = all.map(({ view }) => view.fiscalYear);
		const { selection, notes } = parseAccount(new URL(address, 'http://x').searchParams, {
			all: years,
			opening: years.at(-1) ?? 0
		});
		expect(notes).toEqual([]);
		expect(selection).toMatchObject({ state: 'NM', year: 2022 });
		expect(selection.choice.excluded).toEqual(['students']);
	});
});
