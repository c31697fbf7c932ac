import type {
	AgreementSet,
	AgreementYear,
	LargestDifferences,
	Unplaced
} from '$lib/ledger/account-facts.server';
import type { SideAgreement } from '$lib/fiscal/account/agreement';
import { KEY_DATASETS, totalDatasets } from '$lib/fiscal/account/keys/key-datasets';
import { keyOptionOf } from '$lib/fiscal/account/keys/key-options';
import type { KeyRow } from '$lib/fiscal/account/keys/key-table';
import { lineOf } from '$lib/fiscal/account/lines/lines';
import type { PulledDifference } from '$lib/fiscal/account/lines/pulls';
import type { LineSide } from '$lib/fiscal/account/types';
import { amount, billionsFigure, money, signedMoney, withMinus } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';
import { percentOf } from './percent';
import { plainRow, type FactCell, type FactColumn, type FactRow } from './fact-table';

/** Columns of how well the account agrees with a publisher. */
export const AGREEMENT_COLUMNS: readonly FactColumn[] = [
	{ label: 'Year' },
	{ label: 'States', figure: true },
	{ label: 'Net', figure: true },
	{ label: 'Paid', figure: true },
	{ label: 'Received', figure: true }
];

/** A row a year: correlation, and the mean difference under it. */
export function agreementRows({ years }: AgreementSet): readonly FactRow[] {
	return years.map((year) => ({
		key: year.fiscalYear,
		cells: [
			{ text: String(year.fiscalYear) },
			statesOf(year),
			sideCell(year.net),
			sideCell(year.paid),
			sideCell(year.received)
		]
	}));
}

function statesOf({ states, statesOfSides, paid }: AgreementYear): FactCell {
	const text = String(states);
	return paid === null || statesOfSides === states
		? { text }
		: { text, note: `sides ${statesOfSides}` };
}

function sideCell(side: SideAgreement | null): FactCell {
	if (side === null) return { text: '–' };
	return { text: correlation(side.correlation), note: amount(side.meanDifference) };
}

/** A correlation to three places, so that years can be told apart. */
export function correlation(value: number): string {
	return value.toFixed(3);
}

/** Columns of the watched states. */
export function watchedColumns(states: readonly string[]): readonly FactColumn[] {
	return [{ label: 'Year' }, ...states.map((label) => ({ label, figure: true }))];
}

/** A row a year: the account less the published figure, whole dollars per person. */
export function watchedRows({ years }: AgreementSet): readonly FactRow[] {
	return years.map(({ fiscalYear, watched }) =>
		plainRow(fiscalYear, [
			String(fiscalYear),
			...watched.map((one) => (one === null ? '–' : signedFigure(one)))
		])
	);
}

/** Whole dollars in a column with their sign, without $: "+1,234". */
export function signedFigure(value: number): string {
	const printed = Math.round(Math.abs(value)).toLocaleString('en-US');
	return value > 0 && printed !== '0' ? `+${printed}` : withMinus(value, printed);
}

/** Columns of the largest differences. */
export const LARGEST_COLUMNS: readonly FactColumn[] = [
	{ label: 'State' },
	{ label: 'Net, account less published', figure: true },
	{ label: 'Paid', figure: true },
	{ label: 'Received', figure: true },
	{ label: 'Line of ours that pulls furthest that way' }
];

/** A row a state: its difference by side, and where to look first. */
export function largestRows({ rows }: LargestDifferences): readonly FactRow[] {
	return rows.map((row) => {
		const texts = [signedMoney(row.net), sideDifference(row.paid), sideDifference(row.received)];
		const cells = [shortNameOf(row.state), ...texts].map((text) => ({ text }));
		return { key: row.state, cells: [...cells, pullCell(row)] };
	});
}

function sideDifference(value: number | null): string {
	return value === null ? 'not known' : signedMoney(value);
}

function pullCell({ line, step }: PulledDifference): FactCell {
	const { label, side } = lineOf(line);
	return { text: `${label} (${side})`, note: `${signedMoney(step)} against the average` };
}

/** Columns of the lines and of what each is shared out by. */
export const KEY_COLUMNS: readonly FactColumn[] = [
	{ label: 'Line' },
	{ label: 'Part of side', figure: true },
	{ label: 'Shared out by' },
	{ label: 'Source' },
	{ label: 'Figures to', figure: true },
	{ label: 'Carried forward', figure: true }
];

/** A row a line of one side: what it is, by what it is shared out and why, and how old that is. */
export function keyRows(keys: readonly KeyRow[], side: LineSide): readonly FactRow[] {
	return keys
		.filter(({ line }) => lineOf(line).side === side)
		.map((row) => {
			const line = lineOf(row.line);
			const key = keyOptionOf(row.key);
			return {
				key: row.line,
				cells: [
					{
						text: line.label,
						note: `${line.sentence} Total: `,
						noteSource: { text: line.control, datasets: totalDatasets(line.id) }
					},
					{ text: row.total === 0 ? 'none' : withMinus(row.part, percentOf(row.part)) },
					{ text: key.label, note: key.reason },
					{ text: key.source, datasets: KEY_DATASETS[row.key] },
					{ text: row.keyYear === null ? 'each year' : String(row.keyYear) },
					{ text: row.heldSince === null ? 'no' : `since FY${row.heldSince}` }
				]
			};
		});
}

/** Columns of what goes by population. */
export const UNPLACED_COLUMNS: readonly FactColumn[] = [
	{ label: 'Line' },
	{ label: 'Billions of dollars', figure: true }
];

/** A row a line that goes by population: what it is, and how many billions of dollars. */
export function unplacedRows({ lines }: Unplaced): readonly FactRow[] {
	return lines.map(({ line, total }) => ({
		key: line,
		cells: [
			{ text: lineOf(line).label, note: lineOf(line).sentence },
			{ text: withMinus(total, billionsFigure(total)) }
		]
	}));
}

/** How much of the spending goes by population in the newest year, and the least and the most in any year. */
export function unplacedWords(unplaced: Unplaced, part: number): string {
	const { fiscalYear, usdPerPerson, least, most } = unplaced;
	const range = [least, most].map(
		(year) => `${percentOf(year.received.byPopulation)} (FY${year.fiscalYear})`
	);
	return `No source places ${percentOf(part)} of the spending of FY${fiscalYear}, signs aside: spending abroad and in the territories, re-estimates of what loans cost, deposit insurance, defense at sea and abroad, and, taken off, fees and what the government pays itself. It goes by population and comes to ${money(usdPerPerson)} a person. In the years of the account it was from ${range.join(' to ')} of the spending.`;
}
