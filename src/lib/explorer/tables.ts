import type { FigureTable, TableColumn, TableRow } from '$lib/charts/shared/table';
import { STATES, stateOf, type StateCode } from '$lib/data/states';
import { FLAGS } from '$lib/fiscal/flags';
import { unitOf } from '$lib/fiscal/measures';
import { statusOf } from '$lib/fiscal/status';
import type { Choice, Flag, YearView } from '$lib/fiscal/types';
import { formatsOf, sideFormatsOf } from '$lib/format/measure';
import type { ShownYear } from './figures';

const text = (id: string, label: string): TableColumn => ({ id, label });

/** Decimals that files keep: cents of a person's dollar, whole dollars in all, six places of a share. */
function decimalsOf(choice: Choice): number {
	if (unitOf(choice) !== 'dollars') return 6;
	return choice.scale === 'total' ? 0 : 2;
}

/** The rows behind map, ranking, strip and scatter: all areas in one year, as drawn. */
export function yearTable(shown: ShownYear, choice: Choice, caption: string): FigureTable {
	const { view } = shown;
	const columns = [
		text('fiscal_year', 'Year'),
		text('state', 'Code'),
		text('state_name', 'State'),
		...figureColumns(choice),
		{ id: `rank${interestKind(choice)}`, label: 'Rank', format: String, decimals: 0 },
		text('flags', 'Notes')
	];
	const rows = STATES.map(({ code, name }, i) => ({
		key: code,
		cells: [
			String(view.fiscalYear),
			code,
			name,
			...figures(view, choice, i),
			view.rank[i] ?? null,
			flagWords(view.flags[i])
		],
		missing: missingOf(view, i)
	}));
	return { caption, columns, rows };
}

/** The rows behind the timeline: every area in every year, as drawn; `only` keeps some states. */
export function timelineTable(
	all: readonly ShownYear[],
	choice: Choice,
	{ caption, only }: { readonly caption: string; readonly only: readonly StateCode[] }
): FigureTable {
	const columns = [
		text('state', 'Code'),
		text('state_name', 'State'),
		text('fiscal_year', 'Year'),
		...figureColumns(choice),
		text('flags', 'Notes')
	];
	const rows = only.flatMap((code) => all.map((shown) => timelineRow(shown, choice, code)));
	return { caption, columns, rows };
}

function timelineRow({ view }: ShownYear, choice: Choice, code: StateCode): TableRow {
	const i = STATES.findIndex((state) => state.code === code);
	return {
		key: `${code} ${view.fiscalYear}`,
		cells: [
			code,
			stateOf(code).name,
			String(view.fiscalYear),
			...figures(view, choice, i),
			flagWords(view.flags[i])
		],
		missing: missingOf(view, i)
	};
}

/** Dollars that are not those of the year, and interest that is counted, are told in names as in `balances.csv`. */
function figureColumns(choice: Choice): readonly TableColumn[] {
	const { column, unit } = formatsOf(choice);
	const sides = sideFormatsOf(choice);
	const decimals = decimalsOf(choice);
	const dollars = choice.dollars === 'current' ? '' : `_${choice.dollars}`;
	const kind = `${interestKind(choice)}${dollars}`;
	const side = { format: sides.column, decimals: decimalsOf({ ...choice, measure: 'paid' }) };
	const own = { format: column, decimals };
	const measured: readonly TableColumn[] =
		choice.measure === 'net'
			? [
					{ id: `net${kind}`, label: 'Received − paid', ...own },
					{ id: `net_neutral${kind}`, label: 'vs average', ...own }
				]
			: choice.measure === 'paid' || choice.measure === 'received'
				? []
				: [{ id: `${choice.measure.replace('-', '_')}${kind}`, label: `Ratio (${unit})`, ...own }];
	return [
		{ id: `paid${dollars}`, label: 'Paid', ...side },
		{ id: `received${kind}`, label: 'Received', ...side },
		...measured
	];
}

function interestKind({ interest }: Choice): string {
	return interest === 'counted' ? '_with_interest' : '';
}

function figures(view: YearView, choice: Choice, i: number): readonly (number | null)[] {
	const sides = [view.paid[i] ?? null, view.received[i] ?? null];
	if (choice.measure === 'paid' || choice.measure === 'received') return sides;
	const own = view.plain[i] ?? null;
	return choice.measure === 'net' ? [...sides, own, view.neutral[i] ?? null] : [...sides, own];
}

function missingOf(view: YearView, i: number): string {
	const status = view.status[i] ?? 'not-published';
	return statusOf(status === 'present' ? 'not-published' : status).words;
}

function flagWords(flags: readonly Flag[] | undefined): string {
	return FLAGS.filter(({ id }) => flags?.includes(id))
		.map(({ label }) => label)
		.join('; ');
}
