import type { TaxSteps } from './tax-steps';
import type { ArithmeticStep, CorrectionId } from './types';

/** What the corrections are made of, whole dollars of one state and fiscal year. */
export interface CorrectionInput {
	/** The balance that the campaign's printed figures add up to. */
	readonly start: number;
	/** What it printed as paid, as received from its sources, and as other costs it added itself. */
	readonly printedPaid: number;
	readonly printedReceived: number;
	readonly printedOther: number;
	/** Whether it added two sources that hold part of the same money. */
	readonly hasOverlap: boolean;
	/** Obligations by place of performance as USAspending has them now. */
	readonly obligations: number;
	readonly taxes: TaxSteps;
	/** Pay of federal staff, civilian and military, in the account. */
	readonly pay: number;
	/** All the state receives in the account. */
	readonly received: number;
	/** The account's balance with the deficit shared out equally. */
	readonly neutral: number;
}

interface Correction {
	readonly id: CorrectionId;
	readonly label: string;
	readonly reason: string;
	readonly amount: number;
	readonly source: string;
}

const ACCOUNT = 'Our own account: OMB Historical Tables, shared out to the states';
const USASPENDING = 'USAspending.gov, obligations by place of performance';

/**
 * What remains of the campaign's balance after each correction: from that balance to our own account, as it is and
 * then with the deficit shared out. Each step exchanges one figure for a better one, so the steps add up exactly.
 */
export function correctionSteps(input: CorrectionInput): readonly ArithmeticStep[] {
	const toPlain = [...spendingSource(input), ...taxCorrections(input), ...moneyCorrections(input)];
	const plain = withBalances(toPlain, input.start);
	const balance = input.received - input.taxes.paid;
	const shared = withBalances([deficitStep(input.neutral - balance)], balance);
	return [
		{
			...total('campaign', 'The campaign’s balance', input.start),
			status: 'printed',
			source: 'its page'
		},
		...plain,
		total('plain', 'Our own account of the year', balance),
		...shared,
		total('neutral', `With the ${balanceWord(input.neutral - balance)} shared out`, input.neutral)
	];
}

function spendingSource(input: CorrectionInput): readonly Correction[] {
	const { printedReceived, obligations, printedPaid, taxes } = input;
	const amount = obligations - printedReceived + printedPaid - taxes.collected;
	if (input.hasOverlap) {
		return [
			{
				id: 'one-source',
				label: 'One source of spending in place of two that overlap',
				reason:
					'USAspending holds grants to the state as well as direct payments and contracts, each once, so the second source goes.',
				amount,
				source: USASPENDING
			}
		];
	}
	return [
		{
			id: 'source-today',
			label: 'The same two sources as they stand now',
			reason:
				'Awards have been added to USAspending since the page was written; the IRS figure is the same to the decimal printed.',
			amount,
			source: USASPENDING
		}
	];
}

function taxCorrections({ taxes }: CorrectionInput): readonly Correction[] {
	return [
		{
			id: 'refunds',
			label: 'Refunds taken off',
			reason:
				'The IRS books gross collections; the budget counts what it keeps, so each kind of tax is taken down to the nation’s receipts.',
			amount: -taxes.refunds,
			source: 'OMB Historical Tables 2.1 beside IRS collections, by kind of tax'
		},
		{
			id: 'residence',
			label: 'Taxes by who bears them, not by where they are filed',
			reason:
				'Employers withhold and companies file where their head office is; here they follow residents, workers and owners.',
			amount: -taxes.residence,
			source: ACCOUNT
		},
		{
			id: 'not-collected',
			label: 'Customs and other receipts added',
			reason: 'Duties, earnings of the Federal Reserve and fees do not pass through the IRS.',
			amount: -taxes.notCollected,
			source: ACCOUNT
		}
	];
}

function moneyCorrections(input: CorrectionInput): readonly Correction[] {
	const { printedOther, pay, obligations, received } = input;
	const inPlace = printedOther === 0 ? '' : ', in place of the campaign’s other costs';
	return [
		{
			id: 'pay',
			label: `Federal pay counted${inPlace}`,
			reason:
				'USAspending leaves out the pay of federal staff, civilian and military, which the budget holds.',
			amount: pay - printedOther,
			source: ACCOUNT
		},
		{
			id: 'outlays',
			label: 'Money paid out where it arrives, not awards promised',
			reason:
				'Obligations count promises, loans at face value and insurers’ home states; outlays count what was paid, to patients and pensioners where they live.',
			amount: received - pay - obligations,
			source: ACCOUNT
		}
	];
}

function deficitStep(amount: number): Correction {
	return {
		id: 'deficit',
		label: `The federal ${balanceWord(amount)} shared out equally`,
		reason:
			'Left in, the balance is the one above; shared out by population, it is set against those of the other states. Its size, and in some years its sign, hangs on this choice.',
		amount,
		source: ACCOUNT
	};
}

/** Sharing out a deficit takes from every balance; a surplus adds to it. */
function balanceWord(amount: number): string {
	return amount < 0 ? 'deficit' : 'surplus';
}

function withBalances(steps: readonly Correction[], start: number): readonly ArithmeticStep[] {
	let balance = start;
	return steps.map((step) => {
		balance += step.amount;
		return { ...step, kind: 'correction', balance, isDoubleCount: false, status: 'computed' };
	});
}

function total(id: string, label: string, balance: number): ArithmeticStep {
	return {
		id,
		kind: 'balance',
		label,
		reason: '',
		amount: balance,
		balance,
		isDoubleCount: false,
		status: 'computed',
		source: ACCOUNT
	};
}
