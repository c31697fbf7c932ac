import { directPayments } from '../direct-payments';
import { less, plus, type Amount, type FederalTables } from './federal';
import { grantTotals } from './grant-totals';
import { purchases, type PurchaseBase } from './purchases';
import type { ReceivedLineId } from '../types';

const PAYMENTS = 'nondefense/payments-for-individuals';
const RELIEF_YEARS = [2020, 2021];

/** National amounts that are as large as what a key locates in the 51 areas, whole dollars by fiscal year. */
export interface LocatedAmounts extends Omit<PurchaseBase, 'defense'> {
	readonly farm: Amount;
	readonly publicAssistance: Amount;
	readonly individualAssistance: Amount;
}

/**
 * National totals of federal outlays by line, whole dollars: OMB table 6.1, payments for individuals split
 * by 11.3. "Other direct payments" takes what 6.1 and 11.3 differ by, and "not located" what is left, so that
 * the lines add up to total outlays.
 */
export function receivedTotals(
	tables: FederalTables,
	located: LocatedAmounts
): Readonly<Record<ReceivedLineId, Amount>> {
	const parts = {
		...paymentLines(tables),
		...grantTotals(tables, located.publicAssistance),
		...defenseLines(tables, located),
		...marketLines(tables, located),
		'disaster-individual': (fiscalYear: number) =>
			Math.round(located.individualAssistance(fiscalYear)),
		'offsetting-receipts': tables.line('6.1', 'nondefense/undistributed-offsetting-receipts'),
		'net-interest': tables.line('6.1', 'nondefense/net-interest')
	};
	const all = Object.values(parts);
	return { ...parts, 'not-located': less(tables.line('6.1', 'total'), ...all) };
}

function paymentLines(tables: FederalTables) {
	const { line } = tables;
	const direct = directPayments(tables);
	const food = 'food-and-nutrition-assistance';
	const housing = 'housing-assistance';
	const medicare = plus(direct['medicare-hospital'], direct['medicare-medical']);
	return {
		...direct,
		food: line('11.3', food),
		housing: line('11.3', housing),
		'other-direct-payments': less(
			line('6.1', `${PAYMENTS}/direct-payments`),
			...Object.values(direct),
			line('11.3', food, 'direct'),
			line('11.3', housing, 'direct')
		),
		'medicaid-and-welfare': less(
			line('6.1', `${PAYMENTS}/grants-to-state-and-local-governments`),
			line('11.3', food, 'grants'),
			line('11.3', housing, 'grants')
		),
		'medicare-premiums': less(line('3.2', '570-medicare/571-medicare'), medicare)
	};
}

function defenseLines({ line }: FederalTables, base: Omit<PurchaseBase, 'defense'>) {
	const defense = line('6.1', 'national-defense');
	const { procurement, ...bought } = purchases({ ...base, defense });
	const atomic = line('3.2', '050-national-defense/053-atomic-energy-defense-activities');
	const contracts = bought['defense-contracts'];
	return {
		...bought,
		'atomic-energy-defense': atomic,
		'nondefense-procurement': less(procurement, atomic),
		'defense-other': less(defense, contracts, bought['defense-pay'], atomic)
	};
}

/** Farm payments are at most what the key locates: the rest of the function has no place. */
function marketLines({ line }: FederalTables, { farm }: LocatedAmounts) {
	const relief = line('3.2', '370-commerce-and-housing-credit/376-other-advancement-of-commerce');
	const farms = line('3.2', '350-agriculture/351-farm-income-stabilization');
	return {
		'farm-payments': (fiscalYear: number) =>
			Math.min(farms(fiscalYear), Math.round(farm(fiscalYear))),
		'business-relief': (fiscalYear: number) =>
			RELIEF_YEARS.includes(fiscalYear) ? relief(fiscalYear) : 0
	};
}
