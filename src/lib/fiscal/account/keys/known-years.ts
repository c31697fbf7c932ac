import type { AccountRows } from '../lines/rows';

/** The last year of a table that the account was written for. */
interface KnownYears {
	readonly table: string;
	readonly last: number;
	readonly years: (rows: AccountRows) => readonly number[];
}

const yearOf = (row: { readonly year: number }) => row.year;
const fiscalYearOf = (row: { readonly fiscal_year: number }) => row.fiscal_year;
const taxYearOf = (row: { readonly tax_year: number }) => row.tax_year;

/** Tables whose newest year decides from when on a key is carried on, held, or taken from another table. */
const KNOWN: readonly KnownYears[] = [
	{ table: 'taxes/personal-taxes', last: 2018, years: (rows) => rows.personalTaxes.map(yearOf) },
	{ table: 'taxes/income-tax', last: 2023, years: (rows) => rows.incomeTax.map(taxYearOf) },
	{ table: 'taxes/capital-income', last: 2023, years: (rows) => rows.capitalIncome.map(taxYearOf) },
	{
		table: 'taxes/social-contributions',
		last: 2021,
		years: (rows) => rows.socialContributions.map(yearOf)
	},
	{
		table: 'taxes/income-components',
		last: 2018,
		years: (rows) => rows.incomeComponents.map(yearOf)
	},
	{ table: 'taxes/collections', last: 2024, years: (rows) => rows.collections.map(fiscalYearOf) },
	{ table: 'context/compensation', last: 2018, years: (rows) => rows.compensation.map(yearOf) },
	{ table: 'context/gdp-parts', last: 2024, years: (rows) => rows.gdpParts.map(yearOf) },
	{ table: 'context/gdp', last: 2024, years: (rows) => rows.gdp.map(yearOf) },
	{
		table: 'context/disposable-income',
		last: 2024,
		years: (rows) => rows.disposableIncome.map(yearOf)
	},
	{ table: 'context/age', last: 2024, years: (rows) => rows.age.map(yearOf) },
	{ table: 'funds/transfers', last: 2018, years: (rows) => rows.transfers.map(yearOf) },
	{ table: 'funds/transfers-2022', last: 2022, years: (rows) => rows.transfers2022.map(yearOf) },
	{
		table: 'funds/medicare-medicaid',
		last: 2020,
		years: (rows) => rows.medicareMedicaid.map(yearOf)
	},
	{ table: 'funds/medicaid', last: 2023, years: (rows) => rows.medicaid.map(fiscalYearOf) },
	{ table: 'funds/ssi', last: 2024, years: (rows) => rows.ssi.map(yearOf) },
	{
		table: 'funds/social-security',
		last: 2024,
		years: (rows) => rows.socialSecurity.map((row) => Number(row.month.slice(0, 4)))
	},
	{ table: 'funds/veterans', last: 2024, years: (rows) => rows.veterans.map(fiscalYearOf) },
	{ table: 'funds/federal-aid', last: 2022, years: (rows) => rows.federalAid.map(fiscalYearOf) },
	{
		table: 'funds/federal-revenue-by-function',
		last: 2019,
		years: (rows) => rows.federalRevenue.map(fiscalYearOf)
	},
	{
		table: 'funds/defense-contracts',
		last: 2019,
		years: (rows) => rows.defenseContracts.map(fiscalYearOf)
	},
	{
		table: 'funds/contracts-by-place',
		last: 2024,
		years: (rows) => rows.contractsByPlace.map(yearOf)
	},
	{ table: 'funds/farm-payments', last: 2024, years: (rows) => rows.farmPayments.map(yearOf) },
	{
		table: 'funds/crop-insurance',
		last: 2024,
		years: (rows) => rows.cropInsurance.map((row) => row.crop_year)
	}
];

/** Throws where a table has a year that no key of the account was written for: it would go unused in silence. */
export function checkYears(rows: AccountRows): void {
	for (const { table, last, years } of KNOWN) {
		const newest = years(rows).reduce((latest, year) => Math.max(latest, year), 0);
		if (newest > last)
			throw new Error(
				`datasets/${table}.csv has ${newest}, and the account uses years to ${last}: write the new year into its key in src/lib/fiscal/account, then here.`
			);
	}
}
