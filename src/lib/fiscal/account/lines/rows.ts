import type {
	AgeRow,
	AgencyObligationsRow,
	CapitalIncomeRow,
	CffrCategoryRow,
	CffrCountyRow,
	CompensationRow,
	ContractsByPlaceRow,
	CropInsuranceRow,
	DefenseContractsRow,
	DisasterRow,
	EstateGiftRow,
	FarmPaymentsRow,
	FederalAidRow,
	FederalRevenueRow,
	FmapRow,
	GdpPartsRow,
	IncomeComponentsRow,
	IncomeTaxRow,
	MedicaidRow,
	MedicareMedicaidRow,
	PersonalTaxesRow,
	ProgramAmountRow,
	SnapRow,
	SocialContributionsRow,
	SocialSecurityRow,
	SsiRow,
	TransferRow,
	Transfers2022Row,
	VeteransRow
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
	readonly capitalIncome: readonly CapitalIncomeRow[];
	readonly age: readonly AgeRow[];
	readonly socialSecurity: readonly SocialSecurityRow[];
	readonly ssi: readonly SsiRow[];
	readonly programAmounts: readonly ProgramAmountRow[];
	readonly veterans: readonly VeteransRow[];
	readonly transfers: readonly TransferRow[];
	readonly transfers2022: readonly Transfers2022Row[];
	readonly medicareMedicaid: readonly MedicareMedicaidRow[];
	readonly medicaid: readonly MedicaidRow[];
	readonly fmap: readonly FmapRow[];
	readonly snap: readonly SnapRow[];
	readonly defenseContracts: readonly DefenseContractsRow[];
	readonly federalAid: readonly FederalAidRow[];
	readonly federalRevenue: readonly FederalRevenueRow[];
	readonly agencyObligations: readonly AgencyObligationsRow[];
	readonly contractsByPlace: readonly ContractsByPlaceRow[];
	readonly farmPayments: readonly FarmPaymentsRow[];
	readonly cropInsurance: readonly CropInsuranceRow[];
	readonly disasters: readonly DisasterRow[];
}
