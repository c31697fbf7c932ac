import { LINES, LINE_GROUPS, lineOf } from './lines/lines';
import type { AccountYear, KeyDate, KeyId, Line, LineId, LineSide, LineYear } from './types';

/** Lines told under one subtotal. */
export interface LedgerGroup {
	readonly id: string;
	readonly label: string;
	readonly side: LineSide;
	readonly lines: readonly LineId[];
}

/** What a row says of the nation and of a state, in whole dollars. */
export interface LedgerFigures {
	/** The national total of what is counted. */
	readonly nation: number;
	readonly state: number;
	/** The state's part of the nation; `null` where the nation has nothing. */
	readonly share: number | null;
}

/** A line of the ledger by the reader's choice, with ours where the state's figure is another. */
export interface LedgerLine extends LedgerFigures {
	readonly line: Line;
	/** The key that is chosen. */
	readonly key: KeyId;
	/** What the line goes by in this year: another key where the chosen one has turned to it. */
	readonly keyInYear: KeyId;
	/** From which year's figures the key is, part by part. */
	readonly dates: readonly KeyDate[];
	readonly isCounted: boolean;
	readonly isChanged: boolean;
	readonly ours: LedgerFigures & {
		readonly isCounted: boolean;
		readonly key: KeyId;
		readonly keyInYear: KeyId;
	};
}

/** A group with its lines; its figures are sums over the lines that are counted. */
export interface LedgerGroupRows extends LedgerFigures {
	readonly group: LedgerGroup;
	readonly lines: readonly LedgerLine[];
	readonly changed: number;
	readonly ours: LedgerFigures;
}

/** One side with its sum. */
export interface LedgerSection {
	readonly side: LineSide;
	readonly groups: readonly LedgerGroupRows[];
	readonly sum: LedgerFigures;
}

/** All lines of one state in one year, grouped, with the balance. */
export interface Ledger {
	readonly paid: LedgerSection;
	readonly received: LedgerSection;
	/** Received − paid. */
	readonly net: { readonly nation: number; readonly state: number };
}

const TAX_GROUPS: readonly Omit<LedgerGroup, 'side'>[] = [
	{ id: 'income-tax', label: 'Individual income tax', lines: ['individual-income-tax'] },
	{
		id: 'payroll-taxes',
		label: 'Payroll taxes',
		lines: ['payroll-social-security', 'payroll-medicare', 'payroll-unemployment', 'payroll-other']
	},
	{ id: 'corporate-tax', label: 'Corporate income tax', lines: ['corporate-tax'] },
	{
		id: 'excise-taxes',
		label: 'Excise taxes',
		lines: ['excise-highway', 'excise-alcohol-tobacco', 'excise-other']
	},
	{
		id: 'other-taxes',
		label: 'Estate tax, customs and other',
		lines: ['estate-and-gift', 'customs-and-other']
	}
];

/** The groups of the ledger and the waterfall: taxes by kind, then the groups of `LINE_GROUPS`. */
export const LEDGER_GROUPS: readonly LedgerGroup[] = [
	...TAX_GROUPS.map((group) => ({ ...group, side: 'paid' }) as const),
	...LINE_GROUPS.filter(({ id }) => id !== 'taxes').map(({ id, label }) => ({
		id,
		label,
		side: 'received' as const,
		lines: LINES.filter((line) => line.group === id).map((line) => line.id)
	}))
];

/** Whose ledger is made. */
interface LedgerOwner {
	/** Of the state in `STATES`. */
	readonly position: number;
	/** What a line goes by in that year, where its own key has turned to another; as chosen where it is not told. */
	readonly keyIn?: (line: LineYear) => KeyId;
}

/** The ledger of a state by the reader's choice, beside ours of the same year. */
export function ledgerOf(yours: AccountYear, ours: AccountYear, owner: LedgerOwner): Ledger {
	const lines = pairedLines(yours, ours, owner);
	const paid = sectionOf('paid', lines);
	const received = sectionOf('received', lines);
	return {
		paid,
		received,
		net: {
			nation: received.sum.nation - paid.sum.nation,
			state: received.sum.state - paid.sum.state
		}
	};
}

/** All lines of a ledger in order. */
export function linesOfLedger({ paid, received }: Ledger): readonly LedgerLine[] {
	return [...paid.groups, ...received.groups].flatMap(({ lines }) => lines);
}

function pairedLines(
	yours: AccountYear,
	ours: AccountYear,
	owner: LedgerOwner
): ReadonlyMap<LineId, LedgerLine> {
	const oursById = new Map(ours.lines.map((line) => [line.line, line]));
	return new Map(
		yours.lines.map((line) => [line.line, ledgerLine(line, oursById.get(line.line) ?? line, owner)])
	);
}

function ledgerLine(
	yours: LineYear,
	ours: LineYear,
	{ position, keyIn = ({ key }) => key }: LedgerOwner
): LedgerLine {
	const figures = figuresOf(yours, position);
	const before = figuresOf(ours, position);
	return {
		...figures,
		line: lineOf(yours.line),
		key: yours.key,
		keyInYear: keyIn(yours),
		dates: yours.dates,
		isCounted: yours.isCounted,
		isChanged:
			yours.key !== ours.key ||
			yours.isCounted !== ours.isCounted ||
			figures.state !== before.state,
		ours: { ...before, isCounted: ours.isCounted, key: ours.key, keyInYear: keyIn(ours) }
	};
}

function figuresOf({ total, usd }: LineYear, position: number): LedgerFigures {
	return withShare(total, usd[position] ?? 0);
}

function withShare(nation: number, state: number): LedgerFigures {
	return { nation, state, share: nation === 0 ? null : state / nation };
}

function sectionOf(side: LineSide, lines: ReadonlyMap<LineId, LedgerLine>): LedgerSection {
	const groups = LEDGER_GROUPS.filter((group) => group.side === side).map((group) =>
		groupRows(group, lines)
	);
	return { side, groups, sum: sumOf(groups) };
}

function groupRows(group: LedgerGroup, byId: ReadonlyMap<LineId, LedgerLine>): LedgerGroupRows {
	const lines = group.lines.flatMap((id) => byId.get(id) ?? []);
	return {
		...sumOf(lines.filter(({ isCounted }) => isCounted)),
		group,
		lines,
		changed: lines.filter(({ isChanged }) => isChanged).length,
		ours: sumOf(lines.map(({ ours }) => ours).filter(({ isCounted }) => isCounted))
	};
}

function sumOf(rows: readonly LedgerFigures[]): LedgerFigures {
	return withShare(
		rows.reduce((sum, { nation }) => sum + nation, 0),
		rows.reduce((sum, { state }) => sum + state, 0)
	);
}
