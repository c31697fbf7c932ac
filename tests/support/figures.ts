import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readBuilt, root } from './built';

/** A row of a CSV file, each cell as its text. */
export type TextRow = Readonly<Record<string, string>>;

/** The rows of a CSV text with a header; throws on anything that is not plain CSV. */
export function parseCsv(text: string): readonly TextRow[] {
	const { data, errors } = Papa.parse<TextRow>(text.trimEnd(), { header: true, delimiter: ',' });
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
	return data;
}

/** The rows of a dataset as published, as in `balances/tax-foundation`. */
export function datasetRows(name: string): readonly TextRow[] {
	return parseCsv(readFileSync(join(root, 'datasets', `${name}.csv`), 'utf8'));
}

/** What a state paid and received in a fiscal year by one estimate, in whole dollars. */
export interface Account {
	readonly state: string;
	readonly fiscalYear: number;
	readonly paid: number;
	readonly received: number;
	readonly persons: number;
}

/** The estimate that the explorer opens with. */
const DEFAULT_ESTIMATE = 'account';

const files = new Map<string, readonly TextRow[]>();

/** The rows of one estimate's file as the site gives it away. */
function balancesOf(estimate: string): readonly TextRow[] {
	const rows = files.get(estimate) ?? parseCsv(readBuilt(`data/estimates/${estimate}.csv`));
	files.set(estimate, rows);
	return rows;
}

const population = new Map(
	datasetRows('context/population').map((row) => [`${row.area} ${row.year}`, row.population])
);

/** The fiscal years of an estimate, rising. */
function yearsOf(estimate = DEFAULT_ESTIMATE): readonly number[] {
	const years = balancesOf(estimate).map((row) => Number(row.fiscal_year));
	return [...new Set(years)].toSorted((a, b) => a - b);
}

/** The fiscal years of the estimate that the explorer opens with, rising. */
export const fiscalYears = yearsOf();

/** The accounts of all areas in a fiscal year. */
export function accountsOf(fiscalYear: number, estimate = DEFAULT_ESTIMATE): readonly Account[] {
	return balancesOf(estimate)
		.filter((row) => Number(row.fiscal_year) === fiscalYear)
		.map((row) => ({
			state: row.state ?? '',
			fiscalYear,
			paid: Number(row.paid_usd),
			received: Number(row.received_usd),
			persons: personsOf(row.state ?? '', fiscalYear)
		}));
}

/** The account of one state in a fiscal year; throws where there is none. */
export function accountOf(state: string, fiscalYear: number, estimate = DEFAULT_ESTIMATE): Account {
	const account = accountsOf(fiscalYear, estimate).find((one) => one.state === state);
	if (!account) throw new Error(`No account of ${state} in ${fiscalYear}.`);
	return account;
}

/** Received less paid for each person, in dollars; negative where a state paid more. */
export function netPerPerson({ paid, received, persons }: Account): number {
	return (received - paid) / persons;
}

/** What a state received most of, 1 for the first: its rank by net per person among all areas. */
export function rankOf(account: Account): number {
	const own = netPerPerson(account);
	return 1 + accountsOf(account.fiscalYear).filter((one) => netPerPerson(one) > own).length;
}

/** Dollars as a sentence writes them below a million, without a sign. */
export function dollars(value: number): string {
	return `$${Math.round(Math.abs(value)).toLocaleString('en-US')}`;
}

/** Which of the two a state did more of. */
export function deedOf(net: number): 'paid' | 'received' {
	return net < 0 ? 'paid' : 'received';
}

/** The clause a reader finds in the sentence of a view that is net per person. */
export function netClause(name: string, account: Account): string {
	const net = netPerPerson(account);
	const [did, other] = net < 0 ? ['paid', 'received'] : ['received', 'paid'];
	return `${name} ${did} ${dollars(net)} more per person than it ${other} in ${account.fiscalYear}`;
}

/** A fiscal year begins in October: one quarter of the year before, three of its own. */
function personsOf(area: string, fiscalYear: number): number {
	const [before, own] = [fiscalYear - 1, fiscalYear].map((year) =>
		Number(population.get(`${area} ${year}`))
	);
	return 0.25 * (before ?? NaN) + 0.75 * (own ?? NaN);
}
