import type { EditionYear } from '$lib/ledger/account-editions.server';
import { amount, money } from './money';
import { listOf, shortNameOf } from './names';

/** "FY2024: $460 a person in the middle state; California −$1,096 before, −$1,342 now; …". */
export function changedYearWords({
	fiscalYear,
	middle,
	california,
	largest,
	turned
}: EditionYear): string {
	const parts = [
		`FY${fiscalYear}: ${amount(middle)} a person in the middle state, up or down`,
		`California ${money(california.was)} before, ${money(california.now)} now`,
		`most of all ${shortNameOf(largest.state)}, ${money(largest.was)} before, ${money(largest.now)} now`
	];
	const signs = turned.length === 0 ? 'no sign changed' : `${turnedNames(turned)} changed sign`;
	return `${[...parts, signs].join('; ')}.`;
}

function turnedNames(turned: EditionYear['turned']): string {
	return listOf(turned.map(shortNameOf));
}
