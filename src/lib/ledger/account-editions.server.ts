import { group, median } from 'd3';
import { dataset } from '$lib/data/datasets.server';
import { positionOf, STATES, type StateCode } from '$lib/data/states';
import { CHANGES, EDITION_YEARS, type Change } from '$lib/fiscal/estimates/change-log';
import { wholeDollars } from '$lib/fiscal/core/columns';
import { yearIn } from '$lib/fiscal/estimates/estimate-year';
import { ledger } from './ledger.server';

/** A state's balance per person by an earlier edition and as it stands, by `EDITION_YEARS`. */
export interface EditionRow {
	readonly state: StateCode;
	readonly years: readonly MovedBalance[];
}

/** Dollars per person of the year. */
export interface MovedBalance {
	readonly was: number;
	readonly now: number;
}

/** By how much one year moved over the 51 areas. */
export interface EditionYear {
	readonly fiscalYear: number;
	/** The middle state's change, sign aside, dollars per person. */
	readonly middle: number;
	readonly california: MovedBalance;
	readonly largest: MovedBalance & { readonly state: StateCode };
	/** States that were payers and are recipients, or the other way round. */
	readonly turned: readonly StateCode[];
}

/** One change with what it did. */
export interface ChangeFacts extends Change {
	readonly rows: readonly EditionRow[];
	readonly years: readonly EditionYear[];
}

/** Every change of our own account with the earlier figures beside those of today. */
export function changeFacts(): readonly ChangeFacts[] {
	return CHANGES.map((change) => {
		const rows = rowsOf(change.edition);
		return {
			...change,
			rows: rows.map(inWholeDollars),
			years: EDITION_YEARS.map((year, at) => yearOf(rows, year, at))
		};
	});
}

/** As the table prints it: 612 figures go to the page as they are read there. */
function inWholeDollars({ state, years }: EditionRow): EditionRow {
	return {
		state,
		years: years.map(({ was, now }) => ({ was: wholeDollars(was), now: wholeDollars(now) }))
	};
}

function rowsOf(edition: Change['edition']): readonly EditionRow[] {
	const earlier = group(
		dataset('balances/account-editions').filter((row) => row.edition === edition),
		(row) => row.state,
		(row) => row.fiscal_year
	);
	return STATES.map(({ code }) => ({
		state: code,
		years: EDITION_YEARS.map((fiscalYear) => {
			const was = earlier.get(code)?.get(fiscalYear)?.[0]?.net_usd;
			return movedBalance(was, fiscalYear, code);
		})
	}));
}

function movedBalance(was: number | undefined, fiscalYear: number, code: StateCode): MovedBalance {
	const { series, context } = ledger();
	const account = series.get('account');
	const now = account && yearIn(account, fiscalYear)?.net[positionOf(code)];
	const persons = context.get(fiscalYear)?.population[positionOf(code)];
	if (was === undefined || now === undefined || now === null || !persons)
		throw new Error(`No two balances of ${code} in FY${fiscalYear}.`);
	return { was: was / persons, now: now / persons };
}

function yearOf(rows: readonly EditionRow[], fiscalYear: number, at: number): EditionYear {
	const moved = rows.flatMap(({ state, years }) => {
		const balance = years[at];
		return balance ? [{ state, ...balance }] : [];
	});
	const changeOf = ({ was, now }: MovedBalance) => Math.abs(now - was);
	const [largest] = [...moved].sort((a, b) => changeOf(b) - changeOf(a));
	const california = moved.find(({ state }) => state === 'CA');
	if (!largest || !california) throw new Error(`No state in FY${fiscalYear}.`);
	return {
		fiscalYear,
		middle: median(moved, changeOf) ?? 0,
		california: { was: california.was, now: california.now },
		largest,
		turned: moved
			.filter(({ was, now }) => Math.sign(was) !== Math.sign(now))
			.map((one) => one.state)
	};
}
