import type { AgreementInput } from '$lib/figures/agreement-figure';
import type { AccountFacts } from '$lib/ledger/account-facts.server';

/** The page of the charts, and the folder of their files. */
export const CHARTS_PAGE = '/methods/';
export const CHARTS_FOLDER = '/methods/charts/';

/** How old the figures of each side are: by its name in the page. */
export const AGES = [
	{ side: 'paid', name: 'ages-paid' },
	{ side: 'received', name: 'ages-received' }
] as const;

/** The account held against every published estimate of the same year, as it is drawn. */
export function agreementInput({
	agreement,
	coverage,
	latestYear
}: Pick<AccountFacts, 'agreement' | 'coverage' | 'latestYear'>): AgreementInput {
	return {
		told: agreement.flatMap(({ years }) =>
			years.map(({ estimate, fiscalYear, states, net }) => ({
				estimate,
				fiscalYear,
				states,
				...net
			}))
		),
		span: [coverage[0]?.fiscalYear ?? latestYear, latestYear]
	};
}
