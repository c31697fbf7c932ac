import type {
	Ledger,
	LedgerGroupRows,
	LedgerLine,
	LedgerSection
} from '$lib/fiscal/account/ledger';
import type { PictureRow, RowBar, RowFigure, RowPicture } from '$lib/files/row-picture';
import {
	cellFigure,
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
	const netSide = net.state < 0 ? 'payer' : 'recipient';
	return {
		heads: ['Nation, $ billion', 'Share, %', `${name}, $ ${scale.unit}`],
		lines: [{ at: 50, text: '$0', kind: 'even' }],
		rows: [
			...sectionRows('All paid', paid, scale),
			...sectionRows('All received', received, scale),
			{
				label: 'Received minus paid',
				tone: 'strong',
				bars: [barOf(net.state, netSide, scale)],
				figures: [
					{ text: signedColumnFigure(net.nation, 'billion') },
					{ text: '' },
					{
						text: signedColumnFigure(net.state, scale.unit),
						side: netSide
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
	const rows = groups.flatMap((group) => groupRows(group, side, scale));
	return [...rows, { label, tone: 'strong', figures: figuresOf(sum, scale) }];
}

/** A group with its bar, and below it its lines, where it has more than one. */
function groupRows(
	rows: LedgerGroupRows,
	side: LedgerSection['side'],
	scale: Scale
): readonly PictureRow[] {
	const { group, lines } = rows;
	// A negative line points to the other side, in the color of its own.
	const bars = [
		side === 'paid' ? barOf(-rows.state, 'payer', scale) : barOf(rows.state, 'recipient', scale)
	];
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
		{ text: cellFigure(nation, 'billion') },
		{ text: shareColumn(share) },
		{ text: cellFigure(state, unit) }
	];
}

function barOf(value: number, side: RowBar['side'], { most }: Scale): RowBar {
	return { from: 50, to: 50 + (50 * value) / most, side };
}
