import { LEDGER_GROUPS } from './ledger';
import type { FederalTables } from './lines/federal';
import type { AccountYear, LineSide } from './types';

/** What came in or went out under one heading, whole dollars of the year; fees and offsets can make it negative. */
export interface NationLine {
	readonly label: string;
	readonly usd: number;
}

/** What the federal government took in and spent in a year: lines that add up to their sums to the dollar. */
export interface NationLedger {
	/** Whether its lines are those of our own account, or of the budget office's own tables. */
	readonly by: 'account' | 'omb';
	readonly receipts: readonly NationLine[];
	readonly outlays: readonly NationLine[];
}

/** Receipts by tax and outlays by what they are for, in the groups of our own account, net interest among them. */
export function ledgerOfAccount({ lines }: Pick<AccountYear, 'lines'>): NationLedger {
	const totals = new Map(lines.map(({ line, total }) => [line, total]));
	const groupsOf = (side: LineSide) =>
		LEDGER_GROUPS.filter((group) => group.side === side)
			.map(({ label, lines: ids }) => ({
				label,
				usd: ids.reduce((sum, id) => sum + (totals.get(id) ?? 0), 0)
			}))
			.filter(({ usd }) => usd !== 0);
	return { by: 'account', receipts: groupsOf('paid'), outlays: groupsOf('received') };
}

const OMB_RECEIPTS = [
	['Individual income tax', 'individual-income-taxes'],
	['Payroll taxes', 'social-insurance-and-retirement-receipts'],
	['Corporate income tax', 'corporation-income-taxes'],
	['Excise taxes', 'excise-taxes'],
	['Estate tax, customs and other', 'other']
] as const;

const PERSONS = 'nondefense/payments-for-individuals';
const OMB_OUTLAYS = [
	['Payments to persons', `${PERSONS}/direct-payments`],
	['Grants to states and cities for persons', `${PERSONS}/grants-to-state-and-local-governments`],
	['Other grants to states and cities', 'nondefense/all-other-grants'],
	['Defense', 'national-defense'],
	['All other', 'nondefense/all-other'],
	['Offsetting receipts', 'nondefense/undistributed-offsetting-receipts'],
	['Interest', 'nondefense/net-interest']
] as const;

/** The same of a year that our own account does not have: OMB's receipts by source (2.1) and composition of outlays (6.1). */
export function ledgerOfTables({ line }: FederalTables, fiscalYear: number): NationLedger {
	const linesOf = (table: string, list: readonly (readonly [label: string, id: string])[]) =>
		list.map(([label, id]) => ({ label, usd: line(table, id)(fiscalYear) }));
	return {
		by: 'omb',
		receipts: linesOf('2.1', OMB_RECEIPTS),
		outlays: linesOf('6.1', OMB_OUTLAYS)
	};
}

/** What lines add up to. */
export function sumOfLines(lines: readonly NationLine[]): number {
	return lines.reduce((sum, { usd }) => sum + usd, 0);
}

/** An amount in whole dollars of the year, and by resident. */
export interface EachAmount {
	readonly usd: number;
	readonly perPerson: number;
}

/** A line as it is told: by resident, and as a part of its side; negative as its dollars are. */
export interface ToldLine extends NationLine, EachAmount {
	readonly part: number;
}

/** One side of the nation's account: its lines in order, and what they add up to. */
export interface NationSide {
	readonly lines: readonly ToldLine[];
	readonly all: EachAmount;
}

/** The lines of a side by resident and as parts of their sum; `persons` must be above zero. */
export function nationSide(lines: readonly NationLine[], persons: number): NationSide {
	const all = sumOfLines(lines);
	return {
		lines: lines.map((line) => ({
			...line,
			perPerson: line.usd / persons,
			part: line.usd / all
		})),
		all: { usd: all, perPerson: all / persons }
	};
}

/** Receipts less outlays: positive is a surplus, negative was borrowed. */
export function balanceOf({ receipts, outlays }: NationLedger): number {
	return sumOfLines(receipts) - sumOfLines(outlays);
}

/** The same, and by resident. */
export function balanceOfEach(nation: NationLedger, persons: number): EachAmount {
	const usd = balanceOf(nation);
	return { usd, perPerson: usd / persons };
}
