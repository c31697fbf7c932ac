import type {
	Ledger,
	LedgerGroupRows,
	LedgerLine,
	LedgerSection
} from '$lib/fiscal/account/ledger';
import type { PictureRow, RowBar, RowFigure, RowPicture } from '$lib/files/row-picture';
import {
	columnFigure,
	columnUnit,
	shareColumn,
	signedColumnFigure,
	type ColumnUnit
} from '$lib/words/account-figures';

/** What the rows of a ledger are placed by. */
interface Scale {
	/** The largest of all that is drawn, in dollars. */
	readonly most: number;
	readonly unit: ColumnUnit;
}

/** The ledger of a state as a picture: what it paid to the left, what it received to the right, its balance below. */
export function ledgerPicture({ paid, received, net }: Ledger, name: string): RowPicture {
	const groups = [...paid.groups, ...received.groups];
	const amounts = [...groups.map(({ state }) => state), net.state].map(Math.abs);
	const scale = { most: Math.max(1, ...amounts), unit: columnUnit(paid.sum.state) };
	return {
		heads: ['Nation, $ billion', 'Share, %', `${name}, $ ${scale.unit}`],
		lines: [{ at: 50, text: '$0', kind: 'even' }],
		rows: [
			...sectionRows('All paid', paid, scale),
			...sectionRows('All received', received, scale),
			{
				label: 'Received minus paid',
				tone: 'strong',
				bars: [barOf(net.state, scale)],
				figures: [
					{ text: signedColumnFigure(net.nation, 'billion') },
					{ text: '' },
					{
						text: signedColumnFigure(net.state, scale.unit),
						side: net.state < 0 ? 'payer' : 'recipient'
					}
				]
			}
		]
	};
}

function sectionRows(
	label: string,
	{ side, groups, sum }: LedgerSection,
	scale: Scale
): readonly PictureRow[] {
	const sign = side === 'paid' ? -1 : 1;
	const rows = groups.flatMap((group) => groupRows(group, sign, scale));
	return [...rows, { label, tone: 'strong', figures: figuresOf(sum, scale) }];
}

/** A group with its bar, and below it its lines, where it has more than one. */
function groupRows(rows: LedgerGroupRows, sign: number, scale: Scale): readonly PictureRow[] {
	const { group, lines } = rows;
	const bars = [barOf(sign * rows.state, scale)];
	const [only, second] = lines;
	// Left out, the line of a group of one still has its dollars, and the group has none.
	if (only && !second) {
		return [{ label: labelOf(group.label, only), bars, figures: figuresOf(only, scale) }];
	}
	const own = { label: group.label, bars, figures: figuresOf(rows, scale) };
	return [own, ...lines.map((line) => lineRow(line, scale))];
}

function lineRow(line: LedgerLine, scale: Scale): PictureRow {
	return { label: labelOf(line.line.label, line), tone: 'part', figures: figuresOf(line, scale) };
}

function labelOf(label: string, { isCounted }: LedgerLine): string {
	return isCounted ? label : `${label}, left out`;
}

function figuresOf(
	{ nation, share, state }: Pick<LedgerLine, 'nation' | 'share' | 'state'>,
	{ unit }: Scale
): readonly RowFigure[] {
	return [
		{ text: columnFigure(nation, 'billion') },
		{ text: shareColumn(share) },
		{ text: columnFigure(state, unit) }
	];
}

function barOf(value: number, { most }: Scale): RowBar {
	return { from: 50, to: 50 + (50 * value) / most, side: value < 0 ? 'payer' : 'recipient' };
}
