import { plus, type Amount, type FederalTables } from './lines/federal';

const RETIREMENT = 'federal-employees-retirement-and-insurance';
const SOCIAL_SECURITY = 'social-security-and-railroad-retirement';
const ASSISTANCE = 'public-assistance-and-related-programs';

/** Payments to persons that the account tells apart, from OMB table 11.3; food and housing with their grants. */
export function directPayments({ line }: FederalTables) {
	const direct = (...names: readonly string[]) =>
		plus(...names.map((name) => line('11.3', name, 'direct')));
	return {
		'social-security': direct(
			`${SOCIAL_SECURITY}/social-security-old-age-and-survivors-insurance`,
			`${SOCIAL_SECURITY}/social-security-disability-insurance`
		),
		'railroad-retirement': direct(`${SOCIAL_SECURITY}/railroad-retirement-excl-social-security`),
		'civil-service-retirement': direct(`${RETIREMENT}/civil-service-retirement`),
		'military-retirement': direct(
			`${RETIREMENT}/military-retirement`,
			'medical-care/uniformed-services-retiree-health-care-fund'
		),
		veterans: direct(
			`${RETIREMENT}/veterans-service-connected-compensation`,
			`${ASSISTANCE}/veterans-non-service-connected-pensions`,
			'all-other-payments-for-individuals/veterans-insurance-and-burial-benefits'
		),
		'veterans-care': direct('medical-care/hospital-and-medical-care-for-veterans'),
		'veterans-education': direct('assistance-to-students/veterans-education-benefits'),
		unemployment: direct('unemployment-assistance'),
		ssi: direct(`${ASSISTANCE}/supplemental-security-income-program`),
		'refundable-credits': direct(
			`${ASSISTANCE}/earned-income-tax-credit`,
			`${ASSISTANCE}/child-tax-credit-and-child-and-dependent-care-tax-credit`
		),
		'coronavirus-payments': direct(`${ASSISTANCE}/u-s-coronavirus-payments-and-credits`),
		students: direct('assistance-to-students/student-assistance-department-of-education-and-other'),
		'medicare-hospital': direct('medical-care/medicare-hospital-insurance'),
		'medicare-medical': direct('medical-care/medicare-supplementary-medical-insurance'),
		'premium-tax-credit': direct(
			'medical-care/refundable-premium-tax-credit-and-cost-sharing-reductions'
		)
	} satisfies Readonly<Record<string, Amount>>;
}
