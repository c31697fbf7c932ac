import type {
	CffrCategoryRow,
	CffrCountyRow,
	CompensationRow,
	DefenseContractsRow,
	EstateGiftRow,
	FederalAidRow,
	FederalRevenueRow,
	FmapRow,
	GdpPartsRow,
	IncomeComponentsRow,
	IncomeTaxRow,
	MedicaidRow,
	MedicareMedicaidRow,
	PersonalTaxesRow,
	SnapRow,
	SocialContributionsRow,
	TransferRow,
	Transfers2022Row
} from '$lib/data/account-sources';
import type {
	DisposableIncomeRow,
	FederalTotalRow,
	GdpRow,
	PersonalIncomeRow,
	PopulationRow
} from '$lib/data/context';
import type { CffrUsRow } from '$lib/data/funds';
import type { CollectionsRow } from '$lib/data/taxes';

/** Every published table the account is made of. */
export interface AccountRows {
	readonly federalTotals: readonly FederalTotalRow[];
	readonly estateGift: readonly EstateGiftRow[];
	readonly cffrUs: readonly CffrUsRow[];
	readonly cffrCounties: readonly CffrCountyRow[];
	readonly cffrByCategory: readonly CffrCategoryRow[];
	readonly population: readonly PopulationRow[];
	readonly personalIncome: readonly PersonalIncomeRow[];
	readonly disposableIncome: readonly DisposableIncomeRow[];
	readonly gdp: readonly GdpRow[];
	readonly gdpParts: readonly GdpPartsRow[];
	readonly compensation: readonly CompensationRow[];
	readonly collections: readonly CollectionsRow[];
	readonly personalTaxes: readonly PersonalTaxesRow[];
	readonly incomeTax: readonly IncomeTaxRow[];
	readonly socialContributions: readonly SocialContributionsRow[];
	readonly incomeComponents: readonly IncomeComponentsRow[];
	readonly transfers: readonly TransferRow[];
	readonly transfers2022: readonly Transfers2022Row[];
	readonly medicareMedicaid: readonly MedicareMedicaidRow[];
	readonly medicaid: readonly MedicaidRow[];
	readonly fmap: readonly FmapRow[];
	readonly snap: readonly SnapRow[];
	readonly defenseContracts: readonly DefenseContractsRow[];
	readonly federalAid: readonly FederalAidRow[];
	readonly federalRevenue: readonly FederalRevenueRow[];
}
