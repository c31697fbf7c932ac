import type { Descriptor } from '../lib/data/descriptor';
import { dollarField, FISCAL_YEAR, numberField, STATE, textField } from './fields';

/** Publisher, terms, columns and traps of `balances/rockefeller`. */
export const rockefellerDescriptor: Descriptor = {
	name: 'balances/rockefeller',
	title: "States' balance of payments with the federal government, FFY2017 to FFY2023, by report",
	description:
		'What each report of the Rockefeller Institute was found to print, one vintage a report: FFY2017 (50 states, both sides), FFY2019, FFY2021 and FFY2023 (50 states, balance only), FFY2020 (18 states) and FFY2022 (19 states) in part, and 12 revised totals for FFY2021. DC is in none of the lists. A row that was not found in print is not here.',
	publisher: 'Rockefeller Institute of Government',
	table:
		"Giving or Getting? New York's Balance of Payments with the Federal Government, reports of January 2019, January 2021, March 2022, 2023 and August 2025 (Table 6), and the Balance of Payments Portal as of 2024-25",
	address: 'https://rockinst.org/issue-area/bop-2025/',
	reachedThrough:
		'FFY2017: GitHub supreetsandhu/Homelessness, commit 40445467c3da25a51072cbbe73ad45016105c4ee (a World Population Review file). FFY2019: worldpopulationreview.com/state-rankings/donor-states, October 2022. FFY2020: wisevoter.com/state-rankings/donor-states/. FFY2021: worldpopulationreview.com/state-rankings/federal-aid-by-state, June 2023 (per person), investguiding.com/article/federal-aid-by-state-2024/1781 (totals). FFY2022: worldpopulationreview.com/state-rankings/federal-aid-by-state, 2025, and en.as.com. FFY2023: GitHub DavidVeksler/CheatSheets, commit 5e4cfc54a14a330e0f746862ce43bf0160c0b0b0.',
	retrievedThrough: 'stored copies of the pages and files above, read by src/ingest/rockefeller.ts',
	licence: {
		name: 'Published facts',
		note: 'No licence is stated; the repository behind FFY2023 is under MIT.'
	},
	vintage:
		'one a report, named by its year in the column estimate; rockefeller-2024 is the portal before its revision of August 2025',
	primaryKey: ['estimate', 'fiscal_year', 'state'],
	missingValues: '',
	fields: [
		textField('estimate', 'rockefeller- and the year of the report: the vintage'),
		textField(
			'published',
			'when the report came out: a day, a month or a year, as exactly as is known'
		),
		textField(
			'copied_by',
			'whose copy of the table was read; it was not checked against the report'
		),
		textField('address', 'where that copy stands'),
		FISCAL_YEAR,
		STATE,
		textField(
			'status',
			'present, or source-error where one printed figure of the row cannot be right; the note then starts with the name of its column'
		),
		dollarField('paid_usd', 'federal taxes paid; empty throughout: found printed in no report'),
		dollarField('received_usd', 'federal spending in the state; FFY2017 only'),
		dollarField(
			'net_usd',
			'balance; positive where the state received more. Printed in millions (FFY2019, FFY2021) or billions (FFY2020, FFY2022, revised FFY2021)'
		),
		numberField(
			'net_per_person_usd',
			'US dollars of the year per person',
			'balance per resident as printed; never made from the total, nor the total from it'
		),
		dollarField(
			'net_usd_elsewhere',
			'the same total in another copy, where net_usd is a slip of the copy; printed in billions'
		),
		dollarField('net_without_covid_usd', 'balance without COVID money, where printed'),
		textField('note', 'what a reader must know of the row')
	],
	caveats: [
		'Receipts and spending are shared out by data or by proxies and are not adjusted for the deficit: in a deficit year most states are net receivers.',
		"Every year is revised, and California's sign moves with it: FFY2017 was +12 dollars a resident when published in January 2019 and negative after revision; FFY2022 was -83.1 billion dollars, then -48. Never join two vintages in one line.",
		'FFY2020 to FFY2023 hold COVID money.',
		'The lists of FFY2020 and FFY2022 are those of the largest balances and of net payers: no picture of all states.',
		'Every figure came through somebody who copied the reports (copied_by), none from the reports themselves.',
		'No figure here was made: a total that was not printed is empty, and so is a figure per person. Where the explorer had to make one from the other it is flagged derived.',
		'Four slips are kept as printed and marked source-error: Virginia FFY2017 spending, Arkansas FFY2021 per person, California FFY2022 total, North Carolina FFY2022 per person.',
		"Florida's revised FFY2021 total is printed with the same figure as California's (199.9 billion dollars; 162.9 before); whether that is chance is not settled.",
		'FFY2021 was inferred (from implied populations, the date of the page and Connecticut), not printed beside the table. Maryland and Minnesota totals of FFY2021 were cut off in the copy found.',
		'The balance per person without COVID money, printed for 12 states in FFY2022, is left out: it follows from net_without_covid_usd.',
		"The report of 2025 gives a national average of 4,099 dollars a resident, about 5 percent above the 50 states' weighted mean here; not settled."
	],
	checks: [
		'FFY2017: 74, 82, 83 and 86 cents per dollar for Connecticut, New Jersey, Massachusetts and New York follow, as published, and so do the ten net payers.',
		'FFY2019: eight net payers; New Jersey -10.3 and Massachusetts -9.9 billion dollars, as reported elsewhere.',
		'FFY2020: New York agrees with the release of the Institute (+136.2 billion dollars).',
		'FFY2021: net_usd over net_per_person_usd gives plausible populations for all states that have both but Arkansas.',
		'FFY2022: the four states on both pages agree, the slip for California apart; -83.1 billion dollars, found elsewhere, over -2,129 dollars a resident gives 39 million people.',
		'FFY2023: ten states agree with dollar totals printed elsewhere.'
	]
};
