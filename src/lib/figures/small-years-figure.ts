import type { FigureTable } from '$lib/charts/kit/table';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { dollarsOf } from '$lib/fiscal/measures/measures';
import { lateCode } from '$lib/view/late-code';
import { byEstimate } from '$lib/words/by-estimate';
import { signedMoney } from '$lib/words/money';
import { periodOf } from '$lib/words/titles';
import { plainVotes } from '$lib/words/vote-share';
import { sourceLine } from './chart-words';
import { BY_ESTIMATE_CHOICE } from './by-estimate-input';
import { estimateFile, filePartsOf } from './file-parts';
import { reckonedBy } from './tables';
import type { FigureRecord } from './record';
import SmallYearsChart from './SmallYearsChart.svelte';
import type { SmallYearsInput } from './small-years-input';

/** What the figures beside the names are: against the average, in dollars of their year. */
const BESIDE_NAMES = BY_ESTIMATE_CHOICE;

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./small-years-picture')).smallYearsSvg);

/** Every state against the national average over the years: a drawing each, all on one scale, each a link. */
export const smallYearsFigure: FigureRecord<SmallYearsInput> = {
	id: 'states',
	name: 'states',
	chart: SmallYearsChart,
	title: ({ entries, fiscalYear }) => {
		const payers = entries.filter(({ side }) => side === 'payer').length;
		const title = `${payers} of ${entries.length} paid more than their share in ${fiscalYear}`;
		return byEstimate(title, 'account');
	},
	subtitle: ({ years, fiscalYear }) =>
		`Received minus paid against the national average, ${dollarsOf('real').unit} per person, ${periodOf(years)}, by our own account; all on one scale. The figure under a name is that of FY${fiscalYear}; under a drawing, the share of all methods’ votes that make the state a payer`,
	source: () => sourceLine(estimateOf('account'), 'real'),
	legend: () => [
		{ label: 'Below the national average', color: 'var(--payer)' },
		{ label: 'Above it', color: 'var(--recipient)' }
	],
	table: tableOf,
	rowCount: ({ entries }) => entries.length,
	files: ({ fiscalYear, order }) => ({
		parts: [
			...filePartsOf({ choice: BESIDE_NAMES, when: fiscalYear, states: [] }),
			'all-states',
			`by-${order}`
		],
		whole: estimateFile('account')
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

function tableOf(input: SmallYearsInput): FigureTable {
	return {
		caption: smallYearsFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'region', label: 'Region' },
			{
				id: 'net_neutral',
				label: `vs average, ${input.fiscalYear}`,
				format: signedMoney,
				decimals: 0
			},
			{
				id: 'payer_share_lately',
				label: `Votes as a payer, ${periodOf(input.lately)}`,
				format: plainVotes,
				decimals: 4
			},
			{ id: 'payer_share', label: 'In all years', format: plainVotes, decimals: 4 }
		],
		rows: input.entries.map(({ code, name, region, neutral, payerShare, payerShareEver }) => ({
			key: code,
			cells: [code, name, region, neutral, payerShare, payerShareEver],
			missing: 'no figure'
		})),
		reckoned: {
			fiscal_year: input.fiscalYear,
			...reckonedBy(BESIDE_NAMES),
			unit: 'dollars per person in net_neutral; share of votes in payer_share'
		}
	};
}
