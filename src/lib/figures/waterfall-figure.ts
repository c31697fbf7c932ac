import { LEDGER_GROUPS } from '$lib/fiscal/account/ledger';
import { decidesBalance } from '$lib/words/decides-balance';
import { shortNameOf } from '$lib/words/names';
import { waterfallHeading } from './account-headings';
import { EACH, tableOfState, waterfallTable } from './account-tables';
import { filePartsOf } from './file-parts';
import { ACCOUNT_SOURCE, keysPart } from './reader-keys';
import type { FigureRecord } from './record';
import { waterfallGroups, type WaterfallInput } from './waterfall-input';
import WaterfallChart from './WaterfallChart.svelte';

/** Why a state stands where it stands: line by line from the national average. */
export const waterfallFigure: FigureRecord<WaterfallInput> = {
	id: 'waterfall',
	name: 'waterfall',
	chart: WaterfallChart,
	title: (input) => waterfallHeading(input.standing, input).title,
	subtitle: (input) =>
		[movesMost(input), waterfallHeading(input.standing, input).subtitle].filter(Boolean).join(' '),
	source: () => ACCOUNT_SOURCE,
	// Taxes below the nation's move a state the same way as money above it.
	legend: ({ state }) => [
		{ label: `Moves ${shortNameOf(state)} toward paying more`, color: 'var(--payer)' },
		{ label: 'Toward receiving more', color: 'var(--recipient)' }
	],
	table: (input) =>
		tableOfState(
			waterfallTable(input, input.keys, waterfallHeading(input.standing, input).subtitle),
			input
		),
	rowCount: ({ yours }) => yours.bars.length,
	files: ({ state, fiscalYear, keys, open }) => ({
		parts: [
			...filePartsOf({
				choice: { ...EACH, deficit: 'per-person' },
				when: fiscalYear,
				states: [state]
			}),
			keysPart(keys),
			openPart(open)
		],
		whole: {
			path: '/data/account-lines.csv',
			words: 'Every state and line by our sharing rules, CSV'
		}
	})
};

/** Which groups are drawn line by line, as names of files say it; none where all are a bar each. */
function openPart(open: ReadonlySet<string>): string {
	const groups = LEDGER_GROUPS.filter(({ id }) => open.has(id));
	if (groups.length === 0) return '';
	if (groups.length === LEDGER_GROUPS.length) return 'every-line';
	return `lines-of-${groups.map(({ id }) => id).join('-')}`;
}

/** The groups of lines that decide, in words. */
function movesMost(input: WaterfallInput): string {
	const sideOf = new Map(LEDGER_GROUPS.map(({ id, side }) => [id, side]));
	const groups = waterfallGroups(input).map(({ id, label, bars }) => ({
		side: sideOf.get(id) ?? 'received',
		label,
		step: bars.reduce((sum, { step }) => sum + step, 0)
	}));
	return decidesBalance(shortNameOf(input.state), groups);
}
