import type { BreakFacts, RockefellerFacts } from '$lib/ledger/account-agreement.server';
import type { AccountFacts, AgreementSet } from '$lib/ledger/account-facts.server';
import type { SideAgreement } from '$lib/fiscal/account/agreement';
import type { SideSummary } from '$lib/fiscal/account/agreement-summary';
import { ROCKEFELLER_YEARS, UNLIKE } from '$lib/fiscal/account/keys/rockefeller-years';
import { pathOf } from '$lib/view/router.svelte';
import { yearPage } from '$lib/view/year-page';
import { amount, signedMoney } from '$lib/words/money';
import { listOf, shortNameOf } from '$lib/words/names';
import { correlation, signedFigure } from './account-tables';
import { plainRow, type FactCell, type FactColumn, type FactRow } from './fact-table';
import { keptRanges, yearRange } from '$lib/words/year-ranges';

/** Columns of the agreement with everybody at a glance. */
export const GLANCE_COLUMNS: readonly FactColumn[] = [
	{ label: 'Published estimate' },
	{ label: 'Net', figure: true },
	{ label: 'Paid', figure: true },
	{ label: 'Received', figure: true }
];

/** A row a comparison: the correlation of each side, and under it how many dollars a person the two are apart. */
export function glanceRows(
	{ agreement, census }: Pick<AccountFacts, 'agreement' | 'census'>,
	rockefeller: RockefellerFacts
): readonly FactRow[] {
	const [runs, reports] = [agreement.filter(isOneEstimate), agreement.filter(isManyReports)];
	return [
		...runs.map(runRow),
		...census.map(({ fiscalYear, received }) =>
			glanceRow(`Census count of spending, FY${fiscalYear}`, { received })
		),
		...reports.flatMap(({ years }) => years.flatMap((year) => reportRows(year, rockefeller)))
	];
}

function isOneEstimate({ years }: AgreementSet): boolean {
	return new Set(years.map(({ estimate }) => estimate)).size === 1;
}

function isManyReports(set: AgreementSet): boolean {
	return !isOneEstimate(set);
}

function runRow({ publisher, years, summary }: AgreementSet): FactRow {
	const span = `FY${yearRange(years[0]?.fiscalYear ?? '', years.at(-1)?.fiscalYear ?? '')}`;
	return {
		key: publisher,
		cells: [
			{ text: `${publisher}, ${span}`, note: 'mean of the years' },
			summaryCell(summary.net, true),
			summaryCell(summary.paid, false),
			summaryCell(summary.received, false)
		]
	};
}

function reportRows(
	{ fiscalYear, net, paid, received }: AgreementSet['years'][number],
	{ withoutUnlike, mendedReceived }: RockefellerFacts
): readonly FactRow[] {
	const title = `Rockefeller Institute, FFY${fiscalYear}`;
	if (paid !== null) {
		const note = 'received: Virginia’s misprint read as a hundred times as much';
		return [glanceRow(title, { net, paid, received: mendedReceived ?? received, note })];
	}
	if (fiscalYear !== UNLIKE.fiscalYear) return [glanceRow(title, { net })];
	const note = `without ${listOf(UNLIKE.states.map(shortNameOf))}`;
	return [glanceRow(title, { net }), glanceRow(title, { net: withoutUnlike, note })];
}

interface Sides {
	readonly net?: SideAgreement | null;
	readonly paid?: SideAgreement | null;
	readonly received?: SideAgreement | null;
	readonly note?: string;
}

function glanceRow(title: string, { net, paid, received, note }: Sides): FactRow {
	const first: FactCell = note === undefined ? { text: title } : { text: title, note };
	const sides = [net, paid, received].map((side) => sideCell(side ?? null));
	return { key: `${title} ${note ?? ''}`, cells: [first, ...sides] };
}

function sideCell(side: SideAgreement | null): FactCell {
	if (side === null) return { text: '–' };
	return { text: correlation(side.correlation), note: `${amount(side.meanDifference)} apart` };
}

function summaryCell(side: SideSummary | null, hasRange: boolean): FactCell {
	if (side === null) return { text: '–' };
	const range = hasRange ? `${correlation(side.least)} to ${correlation(side.most)}, ` : '';
	return { text: correlation(side.mean), note: `${range}${amount(side.meanDifference)} apart` };
}

/** Columns of the differences with the Rockefeller Institute. */
export const DIFFERENCE_COLUMNS: readonly FactColumn[] = [
	{ label: 'State' },
	...ROCKEFELLER_YEARS.map(({ fiscalYear }) => ({ label: `FFY${fiscalYear}`, figure: true }))
];

/** A row a state: our balance less theirs by year, dollars a person, both against their average. */
export function differenceRows({ differences }: RockefellerFacts): readonly FactRow[] {
	return differences.map(({ state, net }) =>
		plainRow(state, [
			shortNameOf(state),
			...net.map((value) => (value === null ? '–' : signedFigure(value)))
		])
	);
}

/** What the Institute has for Kentucky, report by report: "+$7,324 (FFY2017), +$11,765 (FFY2019) and …". */
export function kentuckyWords({ kentucky }: RockefellerFacts): string {
	return listOf(
		ROCKEFELLER_YEARS.map(({ fiscalYear }, at) => {
			const value = kentucky[at] ?? null;
			return `${value === null ? 'no figure' : signedMoney(value)} (FFY${fiscalYear})`;
		})
	);
}

/** Columns of the breaks. */
export const BREAK_COLUMNS: readonly FactColumn[] = [
	{ label: 'Year' },
	{ label: 'What is shared out, by what before and after' },
	{ label: 'California', figure: true },
	{ label: 'States that move most' }
];

/** A row a switch: what the newer figures give each state beyond the older ones, dollars a person of the year. */
export function breakRows(breaks: readonly BreakFacts[]): readonly FactRow[] {
	return breaks.map(({ change, states, california }) => ({
		key: `${change.fiscalYear} ${change.label}`,
		cells: [
			{ text: `FY${change.fiscalYear}`, href: pathOf(yearPage(change.fiscalYear)) },
			{ text: change.label, note: keptRanges(`${change.from}; then ${change.to}`) },
			{ text: california === null ? '–' : signedFigure(california) },
			{
				text: states
					.map(({ state, usdPerPerson }) => `${shortNameOf(state)} ${signedFigure(usdPerPerson)}`)
					.join(', ')
			}
		]
	}));
}
