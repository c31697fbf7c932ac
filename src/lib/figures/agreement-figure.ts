import type { FigureTable } from '$lib/charts/kit/table';
import type { AgreementPoint } from '$lib/charts/agreement/place';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { EstimateId } from '$lib/fiscal/core/types';
import { numberWord } from '$lib/words/ordinal';
import { periodOf } from '$lib/words/titles';
import { sourceLine } from './chart-words';
import { estimateFile } from './file-parts';
import type { TakenRecord } from './record';

/** One comparison of our own account with a published estimate. */
export interface AgreementTold {
	readonly estimate: EstimateId;
	readonly fiscalYear: number;
	/** States compared. */
	readonly states: number;
	/** Over those states, of net per person less its average. */
	readonly correlation: number;
	/** How far the two are apart on average, dollars a person of the year. */
	readonly meanDifference: number;
}

/** All comparisons, by publisher and rising year, and the years that our own account has. */
export interface AgreementInput {
	readonly told: readonly AgreementTold[];
	readonly span: readonly [number, number];
}

/** How well our own account agrees with published estimates: a dot a year compared. */
export const agreementFigure: TakenRecord<AgreementInput> = {
	name: 'agreement-with-others',
	title: titleOf,
	subtitle: ({ told }) =>
		`Correlation of received minus paid per person over the states, D.C. left out, our own account with each published estimate, ${periodOf(yearsOf(told))}, by year compared`,
	source: ({ told }) =>
		`${sourceLine(estimateOf('account'), 'current')} Beside it: ${publishersOf(told).join('; ')}.`,
	legend: ({ told }) => [
		...(told.some(isOfRun)
			? [{ label: 'Tax Foundation', color: 'var(--ink)', shape: 'circle' as const }]
			: []),
		{
			label: 'Rockefeller Institute, one report a year',
			color: 'var(--ink)',
			shape: 'disc'
		}
	],
	table: tableOf,
	files: () => ({ parts: ['account', 'all-years'], whole: estimateFile('account') })
};

/** What is drawn of the comparisons. */
export function agreementPoints({ told }: AgreementInput): readonly AgreementPoint[] {
	return told.map((one) => ({
		fiscalYear: one.fiscalYear,
		correlation: one.correlation,
		kind: isOfRun(one) ? 'run' : 'single'
	}));
}

/** One estimate of many years, and not a report of its own each year. */
function isOfRun({ estimate }: AgreementTold): boolean {
	return estimate === 'tax-foundation';
}

function titleOf({ told }: AgreementInput): string {
	const lowest = Math.min(...told.map(({ correlation }) => correlation));
	// Rounded down: none is lower than what is said.
	const least = (Math.floor(lowest * 100) / 100).toFixed(2);
	return `In each of ${numberWord(told.length)} comparisons with published estimates, the correlation of our own account with theirs is ${least} or more`;
}

function publishersOf(told: readonly AgreementTold[]): readonly string[] {
	return [...new Set(told.map(({ estimate }) => estimateOf(estimate).publisher))];
}

function yearsOf(told: readonly AgreementTold[]): readonly number[] {
	return [...new Set(told.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
}

function tableOf(input: AgreementInput): FigureTable {
	return {
		caption: agreementFigure.subtitle(input),
		columns: [
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'estimate', label: 'Name in files', isForFiles: true },
			{ id: 'vintage', label: 'Edition', isForFiles: true },
			{ id: 'estimate_label', label: 'Published estimate' },
			{ id: 'states_compared', label: 'States', format: String, decimals: 0 },
			{
				id: 'correlation_net',
				label: 'Correlation',
				format: (value) => value.toFixed(3),
				decimals: 6
			},
			{
				id: 'mean_difference_net_per_person_usd',
				label: 'Mean difference, dollars per person',
				format: (value) => Math.round(value).toLocaleString('en-US'),
				decimals: 2
			}
		],
		rows: input.told.map(({ estimate, fiscalYear, states, correlation, meanDifference }) => ({
			key: `${estimate} ${fiscalYear}`,
			cells: [
				fiscalYear,
				estimate,
				estimateOf(estimate).vintage,
				estimateOf(estimate).label,
				states,
				correlation,
				meanDifference
			],
			missing: ''
		})),
		reckoned: {
			held_against: 'account',
			held_against_vintage: estimateOf('account').vintage,
			unit: 'dollars per person',
			dollars: 'current',
			deficit_rule: 'per-person',
			interest: 'left-out'
		}
	};
}
