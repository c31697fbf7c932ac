import type { EstimateId } from '../core/types';

/** What an estimate is, and what a reader must know of it: whole sentences, for the foot of its charts. */
export interface EstimateNote {
	readonly summary: string;
	readonly caveat: string;
}

const PRELIMINARY =
	'Preliminary figures without D.C.; the Institute revises every year, and signs can turn.';

const PARTIAL =
	'Only some states were found, large balances and net payers among them, so there is no average and no rank.';

const NOTES: Readonly<Record<EstimateId, EstimateNote>> = {
	account: {
		summary:
			'Every dollar of federal receipts and outlays, as the budget office counts them, shared out to the states: each line by published figures by state that follow its money.',
		caveat:
			'The figures that a line is shared out by are stand-ins, not receipts: lines that no source places go by population, and figures that have ended, or begin only later, are carried forward or back and flagged.'
	},
	'tax-foundation': {
		summary:
			'Federal taxes by who is thought to bear them, beside federal spending as the Census Bureau counted it.',
		caveat:
			'Interest on the debt, foreign aid and other money without a state are left out, and the series ends with FY2005.'
	},
	'rockefeller-2019': {
		summary: 'Federal taxes and spending of FFY2017, put to states by data or by proxies.',
		caveat: PRELIMINARY
	},
	'rockefeller-2021': {
		summary: 'The balance of federal spending over taxes of FFY2019, by state.',
		caveat: PRELIMINARY
	},
	'rockefeller-2022': {
		summary:
			'The balance of FFY2020 in rounded billions, with COVID-19 relief, for part of the states.',
		caveat: PARTIAL
	},
	'rockefeller-2023': {
		summary: 'The balance of FFY2021 with COVID-19 relief, by state.',
		caveat: PRELIMINARY
	},
	'rockefeller-2024': {
		summary: 'The balance of FFY2022 and FFY2021 as revised by then, for part of the states.',
		caveat: PARTIAL
	},
	'rockefeller-2025': {
		summary: 'The balance of FFY2023 with COVID-19 relief, by state.',
		caveat: PRELIMINARY
	},
	'collections-cffr': {
		summary:
			'IRS gross collections by the state where they were filed, beside federal spending as the Census Bureau counted it.',
		caveat:
			'Shows where money is booked, not who bears the taxes, and sets two unlike accounts side by side. Averages through FY1998 lack what D.C. received.'
	},
	'collections-usaspending': {
		summary:
			'IRS gross collections by the state where they were filed, beside federal obligations by place of performance.',
		caveat:
			'A demonstration of a common mistake: obligations, insurance at face value and insurers’ home states are not money received.'
	}
};

/** What is said of an estimate where there is room for it. */
export function estimateNote(id: EstimateId): EstimateNote {
	return NOTES[id];
}
