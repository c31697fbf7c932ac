import { excludedLines } from './lines/exclusions';
import { flagsOf } from './keys/key-dates';
import { lineDollars, type LineDollars } from './lines/line-dollars';
import { LINES } from './lines/lines';
import { sharedBy } from './lines/rounding';
import type {
	AccountChoice,
	AccountModel,
	AccountSeries,
	AccountYear,
	KeyId,
	Line,
	LineId,
	LineYear
} from './types';

/**
 * The account of all years by a reader's choice: every line shared out by its key, whole current dollars;
 * paid and received are the sums of the lines that are counted, net = received − paid. Lines left out are
 * shared out too, but counted in no sum.
 */
export function accountOf(model: AccountModel, choice: AccountChoice): AccountSeries {
	const out = excludedLines(choice);
	const taxes = sharedLines(model, choice, 'paid');
	const money = sharedLines(model, choice, 'received');
	const years = model.fiscalYears.map((fiscalYear, year) => {
		const paidLines = taxes.map((line) => lineYear(line, year, out));
		const paid = sumOfCounted(paidLines);
		const receivedLines = money.map((line) =>
			line.key === 'tax-share' ? byTaxShare(line, { year, paid, out }) : lineYear(line, year, out)
		);
		return yearOf(fiscalYear, { paidLines, receivedLines, paid });
	});
	return { choice, years };
}

/** The key of a line under a choice: the reader's, or the default one. */
export function keyOf(line: Line, choice: AccountChoice): KeyId {
	if (line.id !== 'net-interest') return choice.keys[line.id] ?? line.defaultKey;
	return choice.interest === 'excluded' ? 'population' : choice.interest;
}

interface SharedLine {
	readonly id: LineId;
	readonly key: KeyId;
	readonly totals: readonly number[];
	/** `null` for the key that follows from the taxes of the account itself. */
	readonly dollars: LineDollars | null;
}

function sharedLines(
	model: AccountModel,
	choice: AccountChoice,
	side: Line['side']
): readonly SharedLine[] {
	return LINES.filter((line) => line.side === side).map((line) => {
		const key = keyOf(line, choice);
		const lever = { key, labourShare: choice.corporateLabourShare };
		return {
			id: line.id,
			key,
			totals: model.totals[line.id],
			dollars: key === 'tax-share' ? null : lineDollars(model, line.id, lever)
		};
	});
}

function lineYear(line: SharedLine, year: number, out: ReadonlySet<LineId>): LineYear {
	return {
		line: line.id,
		total: line.totals[year] ?? 0,
		usd: line.dollars?.usd[year] ?? [],
		key: line.key,
		dates: line.dollars?.dates[year] ?? [],
		isCounted: !out.has(line.id)
	};
}

interface TaxShareInput {
	readonly year: number;
	readonly paid: readonly number[];
	readonly out: ReadonlySet<LineId>;
}

function byTaxShare(line: SharedLine, { year, paid, out }: TaxShareInput): LineYear {
	const all = paid.reduce((sum, value) => sum + value, 0);
	const shares = paid.map((value) => value / all);
	const shared = lineYear(line, year, out);
	return { ...shared, usd: sharedBy(shares, shared.total) };
}

interface YearParts {
	readonly paidLines: readonly LineYear[];
	readonly receivedLines: readonly LineYear[];
	readonly paid: readonly number[];
}

function yearOf(fiscalYear: number, { paidLines, receivedLines, paid }: YearParts): AccountYear {
	const lines = [...paidLines, ...receivedLines];
	const received = sumOfCounted(receivedLines);
	return {
		fiscalYear,
		lines,
		paid,
		received,
		net: received.map((value, position) => value - (paid[position] ?? 0)),
		flags: flagsOf(fiscalYear, lines)
	};
}

/** A sum of whole dollars below 9 quadrillion is exact. */
function sumOfCounted(lines: readonly LineYear[]): readonly number[] {
	const counted = lines.filter((line) => line.isCounted);
	return Array.from({ length: lines[0]?.usd.length ?? 0 }, (_, position) => {
		let sum = 0;
		for (const line of counted) sum += line.usd[position] ?? 0;
		return sum;
	});
}
