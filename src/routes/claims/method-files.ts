import type { TableColumn } from '$lib/charts/kit/table';
import { methodVintage } from '$lib/figures/method-vintage';
import type { TakenRecord } from '$lib/figures/record';
import { reckonedByVotes } from '$lib/figures/tables';
import { withoutJoiners } from '$lib/words/money';
import { counted } from '$lib/words/ordinal';
import { share, text } from './claim-columns';
import { answerOf, NO_MATTER, type MethodRow } from './method-rows';

/** The methods behind the verdict on one part of a claim. */
export interface MethodsInput {
	readonly claim: string;
	readonly part: number;
	/** What the part says. */
	readonly sentence: string;
	readonly rows: readonly MethodRow[];
}

/** Every method behind a verdict, a column a choice, by the names of `methods.csv`; empty where one does not change its figure. */
export const methodFiles: TakenRecord<MethodsInput> = {
	name: 'methods',
	title: ({ sentence }) => `The methods that agree and disagree: ${sentence}`,
	subtitle: ({ rows }) =>
		`${counted(rows.length, 'method', 'methods')}, by score: 1 where it bears the sentence out, 0 where it does not, between them where some of its years do or it is about even`,
	source: () => 'Source: as named in each row; all calculations stand in signs.csv.',
	legend: () => [],
	table: (input) => ({
		caption: methodFiles.subtitle(input),
		columns: METHOD_COLUMNS,
		rows: input.rows.map((row) => methodRow(input, row)),
		reckoned: { ...reckonedByVotes(), unit: 'as written in the figure', dollars: 'by claim' }
	}),
	files: ({ claim, part }) => ({
		parts: [claim, `part-${part}`],
		whole: { path: '/data/signs.csv', words: 'Every calculation, CSV' }
	})
};

const METHOD_COLUMNS: readonly TableColumn[] = [
	text('claim', 'Claim'),
	{ id: 'part', label: 'Part', format: String, decimals: 0 },
	text('figure', 'Figure'),
	text('answer', 'Bears it out'),
	share('score', 'Score'),
	text('years', 'Years'),
	text('years_against', 'Years against'),
	text('off', 'Off by'),
	text('estimate', 'Name in files'),
	text('estimate_label', 'Estimate'),
	text('vintage', 'Edition'),
	text('deficit_rule', 'Federal deficit'),
	text('services', 'Defense and purchases'),
	text('interest', 'Interest on the debt'),
	text('pay', 'Federal pay'),
	text('corporate', 'Corporate tax on workers'),
	text('covid', 'COVID-19 relief')
];

function methodRow({ claim, part }: MethodsInput, row: MethodRow) {
	const written = withoutJoiners;
	const [figure, off] = [written(row.figure), written(row.off)];
	const [years, against] = [written(row.years), written(row.against)];
	const told = [claim, part, figure, answerOf(row), row.score, years, against, off];
	return {
		key: row.id,
		cells: [...told, ...idsOf(row)],
		missing: ''
	};
}

/** What a method's id is made of: estimate, deficit rule, and of our own account its choices. */
const ID = /^(.+?)-(none|per-person|tax-share)(?:-(\w+)-(\d+)-(\w+)-(\w+)-(\w+))?$/;

/** The choices of a method as files name them: words are for the page. */
function idsOf(row: MethodRow): readonly string[] {
	const [, estimate = '', rule = '', services, labour, interest, pay, covid] =
		ID.exec(row.id) ?? [];
	const own = [estimate, row.estimate, methodVintage(estimate), rule];
	if (services === undefined) return [...own, '', 'left-out', '', '', ''];
	const told = (word: string, id = '') => (word === NO_MATTER ? '' : id);
	return [
		...own,
		told(row.services, services),
		told(row.interest, interest === 'excluded' ? 'left-out' : 'counted'),
		told(row.pay, pay),
		told(row.corporate, String(Number(labour) / 100)),
		told(row.covid, covid)
	];
}
