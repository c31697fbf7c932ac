import { directPayments } from './direct-payments';
import { less, plus, type Amount, type FederalTables } from './federal';
import { purchases, type PurchaseBase } from './purchases';
import type { ReceivedLineId } from './types';

const PAYMENTS = 'nondefense/payments-for-individuals';
const RELIEF_YEARS = [2020, 2021];
const LAST_USUAL_GRANTS = 2019;

/**
 * National totals of federal outlays by line, whole dollars: OMB table 6.1, payments for individuals split
 * by 11.3. "Other direct payments" takes what 6.1 and 11.3 differ by, and "not located" what is left, so that
 * the lines add up to total outlays.
 */
export function receivedTotals(
	tables: FederalTables,
	base: Omit<PurchaseBase, 'defense'>
): Readonly<Record<ReceivedLineId, Amount>> {
	const parts = {
		...paymentLines(tables),
		...grantLines(tables),
		...defenseLines(tables, base),
		...marketLines(tables),
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

function grantLines({ line }: FederalTables) {
	const all = line('6.1', 'nondefense/all-other-grants');
	const usual: Amount = (fiscalYear) =>
		fiscalYear > LAST_USUAL_GRANTS
			? Math.min(all(fiscalYear), all(LAST_USUAL_GRANTS))
			: all(fiscalYear);
	const highways = line('3.2', '400-transportation/401-ground-transportation');
	return {
		'highway-grants': highways,
		'other-grants': less(usual, highways),
		'grants-above-2019': less(all, usual)
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

function marketLines({ line }: FederalTables) {
	const relief = line('3.2', '370-commerce-and-housing-credit/376-other-advancement-of-commerce');
	return {
		'farm-payments': line('3.2', '350-agriculture/351-farm-income-stabilization'),
		'business-relief': (fiscalYear: number) =>
			RELIEF_YEARS.includes(fiscalYear) ? relief(fiscalYear) : 0
	};
}
