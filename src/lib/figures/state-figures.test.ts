import { describe, expect, it } from 'vitest';
import { clashesIn, wordsOf } from '../../../tests/support/drawn-texts';
import { expectTold } from '../../../tests/support/told-files';
import type { Hand, HandYear } from '$lib/charts/by-estimate/series';
import { fileName } from '$lib/files/file-name';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { tableJson } from '$lib/files/table-files';
import { withoutJoiners } from '$lib/words/money';
import { insurersWords } from '$lib/words/insurers-words';
import { byEstimateFigure } from './by-estimate-figure';
import type { ByEstimateInput } from './by-estimate-input';
import { linesFigure } from './lines-figure';
import type { LinesInput } from './lines-input';
import { rankYearsFigure } from './rank-years-figure';
import { rankCard } from './rank-years-input';
import { MarkedYear } from './marked-year.svelte';
import { smallYearsFigure } from './small-years-figure';
import { smallScaleWords, type SmallState, type SmallYearsInput } from './small-years-input';
import { smallSheet, smallYearsSvg } from './small-years-picture';
import { stateYearsFigure } from './state-years-figure';
import { stateYearNote, type StateYearsInput } from './state-years-input';

const hands: readonly Hand[] = [
	{ id: 'account', label: 'Our own account', isHybrid: false },
	{ id: 'rockefeller', label: 'Rockefeller Institute', isHybrid: false }
];

const SECOND_HAND = {
	flags: ['derived', 'second-hand'],
	origin: { copiedBy: 'a repository', isMade: true }
} as const;

function year(fiscalYear: number, ours: number, theirs: readonly (readonly [string, number])[]) {
	const figure = (edition: string, plain: number) => ({
		...(edition === '2025' && SECOND_HAND),
		edition,
		plain,
		plainSide: plain < 0 ? ('payer' as const) : ('recipient' as const),
		neutral: null,
		neutralSide: null
	});
	return {
		fiscalYear,
		cells: [[figure('', ours)], theirs.map(([edition, plain]) => figure(edition, plain))],
		printed:
			fiscalYear === 2023
				? [
						{
							publisher: 'USAFacts',
							vintage: '2024',
							net: -1991.4,
							origin: { copiedBy: 'a blog', isMade: false }
						}
					]
				: []
	};
}

describe('the state by other hands', () => {
	const titleOf = (...years: readonly HandYear[]) =>
		byEstimateFigure.title({ state: 'CA', hands, years, insurers: null });

	it.each([
		[
			'all 2 years of FY2022–\u20602023',
			[year(2023, -1, [['2025', -2]]), year(2022, 3, [['2025', 4]])]
		],
		['all 2 years', [year(2023, -1, [['2025', -2]]), year(2020, 3, [['2025', 4]])]],
		[
			'1 of 2 years of FY2022–\u20602023',
			[year(2023, -1, [['2025', -2]]), year(2022, 3, [['2025', -4]])]
		],
		['none of 1 year', [year(2023, -1, [['2025', 2]])]]
	])('tells in its title that the estimates that vote agree in %s', (words, years) => {
		expect(titleOf(...years)).toBe(
			`California by other hands: our own account and Rockefeller agree on the side in ${words}`
		);
	});

	it('names those it counts, and says what is counted, where a hybrid stands beside them', () => {
		const hybrid = { id: 'collections-cffr', label: 'IRS collections and Census', isHybrid: true };
		const against = { ...year(2023, 4436, [['2025', 5500]]) };
		const theirs = year(2023, -8939, []).cells[0] ?? [];
		const input = {
			state: 'DE' as const,
			insurers: null,
			hands: [...hands, hybrid],
			years: [{ ...against, cells: [...against.cells, theirs] }]
		};
		// One of its figures is dollar for dollar, the other less the average.
		expect(byEstimateFigure.table(input).reckoned?.deficit_rule).toBe('by column');
		expect(byEstimateFigure.title(input)).toBe(
			'Delaware by other hands: our own account and Rockefeller agree on the side in the one year they share'
		);
		expect(byEstimateFigure.subtitle(input)).toMatch(
			/by side, dollar for dollar: payer, recipient or about even\. .*never counted$/
		);
	});

	it('says so where no year has two estimates', () => {
		expect(titleOf(year(2023, -1, []))).toBe(
			'California by other hands: no year has two estimates'
		);
	});

	it('names in its source whose copies were read, and says what was made', () => {
		const source = (...years: readonly HandYear[]) =>
			byEstimateFigure.source({ state: 'CA', hands, years, insurers: null });
		expect(source(year(2023, -1, [['2025', 2]]))).toMatch(
			/Copied, not checked against the reports: a repository \(2025\)\. Made: .*residents, or from both printed sides\. Of those printed by others, the list .* names each copy\.$/
		);
		expect(source(year(2022, -1, [['2020', 2]]))).not.toMatch(/Copied|Made/);
	});

	it('tells after its source what USAspending books in the state for insurers, where that is much or little', () => {
		const noteWith = (insurers: ByEstimateInput['insurers']) =>
			byEstimateFigure.note?.({ state: 'ND', hands, years: [], insurers });
		const booked = { fiscalYear: 2024, state: 102_667, nation: 3_029, times: 6.95 };
		expect(noteWith(booked)).toBe(insurersWords(booked));
		expect(noteWith(null)).toBe('');
	});

	it('tells in its source that insurance stands at its face value, where a figure has it so', () => {
		const plain = year(2013, 5, []);
		const [own] = plain.cells[0] ?? [];
		if (!own) throw new Error('The year has no figure.');
		const flagged = { ...plain, cells: [[{ ...own, flags: ['face-value-insurance' as const] }]] };
		const sourceWith = (years: readonly HandYear[]) =>
			byEstimateFigure.source({ state: 'FL', hands, years, insurers: null });
		expect(sourceWith([plain, flagged])).toMatch(
			/ USAspending has insurance at its face value in FY2013\./
		);
		expect(sourceWith([plain])).not.toContain('face value');
	});

	it('has a row for every edition and for what others printed, and counts them alike', () => {
		const input = {
			insurers: null,
			state: 'CA' as const,
			hands,
			years: [
				year(2023, -881, [
					['2025', 342],
					['2020', 300]
				])
			]
		};
		const { rows } = byEstimateFigure.table(input);
		expect(rows.map(({ cells }) => cells)).toEqual([
			[
				'CA',
				2023,
				'account',
				'Our own account',
				estimateOf('account').vintage,
				-881,
				null,
				'',
				estimateOf('account').receivedSource
			],
			[
				'CA',
				2023,
				'rockefeller-2025',
				'Rockefeller Institute',
				'report of August 1, 2025',
				342,
				null,
				'derived;second-hand',
				`${estimateOf('rockefeller-2025').receivedSource}; made, not printed`
			],
			[
				'CA',
				2023,
				'rockefeller-2020',
				'Rockefeller Institute',
				'report of 2020',
				300,
				null,
				'',
				'Rockefeller Institute'
			],
			[
				'CA',
				2023,
				'published-points',
				'USAFacts',
				'2024',
				-1991.4,
				null,
				'second-hand',
				'USAFacts, as copied by a blog; not checked against the report'
			]
		]);
		expect(byEstimateFigure.rowCount(input)).toBe(rows.length);
		const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
		const file = JSON.parse(tableJson(byEstimateFigure.table(input), about));
		expect(new Set(file.fields).size).toBe(file.fields.length);
		expect(file.rows[1]).toMatchObject({
			estimate: 'rockefeller-2025',
			vintage: 'report of August 1, 2025',
			estimate_label: 'Rockefeller Institute'
		});
		expect(fileName(byEstimateFigure.files(input).parts, 'csv')).toBe(
			'subsidy-ledger_all-estimates_all-years_net_per-person_dollars-of-the-year_deficit-per-person_ca.csv'
		);
	});
});

describe('ranks over the years', () => {
	const input = (ranks: readonly (number | null)[]) => ({
		years: [1983, 1984, 1985],
		rows: [{ code: 'DC' as const, ranks }],
		followed: ['DC' as const]
	});

	it.each([
		[
			[3, 1, 2],
			'By our own account, D.C. was 2nd of 51 in 1985, and between 1st and 3rd since 1983'
		],
		[[1, 1, 1], 'By our own account, D.C. was 1st of 51 in every year'],
		[[1, 1, null], 'D.C. has no rank in 1985']
	])('of %j are told as "%s"', (ranks, title) => {
		expect(rankYearsFigure.title(input(ranks))).toBe(title);
		expect(rankYearsFigure.table(input(ranks)).rows).toHaveLength(3);
		expect(rankYearsFigure.table(input(ranks)).reckoned).toMatchObject({
			measure: 'net',
			unit: 'rank'
		});
		expectTold(rankYearsFigure, input(ranks));
	});

	it('have a legend of the states that are followed, by name and color', () => {
		const { legend } = rankYearsFigure;
		const followed = ['OH', 'MI', 'DC'] as const;
		expect(legend?.({ ...input([1, 2, 3]), followed }).map(({ label }) => label)).toEqual([
			'Ohio',
			'Michigan',
			'D.C.',
			'All other states'
		]);
	});
});

it('the card of a year of ranks tells the place of each state followed, among those that have one', () => {
	const input = {
		years: [1983, 1984],
		rows: [
			{ code: 'CA' as const, ranks: [30, 46] },
			{ code: 'TX' as const, ranks: [51, null] },
			{ code: 'OH' as const, ranks: [2, 1] }
		],
		followed: ['CA' as const, 'TX' as const]
	};
	expect(rankCard(input, 1984)).toMatchObject({
		title: 'Fiscal year 1984',
		lines: [
			{ label: 'California', text: '46th of 2' },
			{ label: 'Texas', text: 'no rank' }
		]
	});
});

describe('lines beside the nation', () => {
	const input: LinesInput = {
		state: 'NM',
		fiscalYear: 2024,
		sections: [
			{
				side: 'paid',
				heading: 'Paid',
				groups: [
					{ id: 'income-tax', rows: [{ label: 'Income tax', state: 4108, nation: 7151 }] },
					{
						id: 'excise',
						rows: [
							{ label: 'Excise taxes', state: 300, nation: 299 },
							{ label: 'Fuel', state: 200, nation: 102 },
							{ label: 'Other', state: 100, nation: 197 }
						]
					}
				],
				sum: { label: 'Paid in all', state: 4408, nation: 7450 }
			},
			{
				side: 'received',
				heading: 'Received',
				groups: [],
				sum: { label: 'All', state: 9, nation: 8 }
			}
		]
	};

	it('tell both sums', () => {
		expect(linesFigure.title(input)).toBe(
			'By our own account, New Mexico paid $4,408 and received $9 a person in 2024'
		);
	});

	it('have in their file each line once, and no subtotal', () => {
		expectTold(linesFigure, input);
		const lines = linesFigure.table(input).rows.map(({ cells }) => cells.slice(4));
		expect(lines).toEqual([
			['Income tax', 4108, 7151, -3043],
			['Fuel', 200, 102, 98],
			['Other', 100, 197, -97]
		]);
	});
});

describe('a state’s years', () => {
	const input: StateYearsInput = {
		state: 'TX',
		years: [2022, 2023],
		net: [100, -50],
		average: [200, 300],
		sides: ['payer', 'payer'],
		low: [null, -90],
		high: [null, -10],
		ages: ['', '4% of all taxes and 59% of all spending are shared out by figures of 2023 itself'],
		others: [
			{
				label: 'Rockefeller Institute',
				stroke: 'dotted-line',
				family: 'report',
				years: [2022, 2023],
				values: [5, 6],
				editions: ['2024', '2025']
			},
			{ label: 'Tax Foundation', stroke: 'long-line', years: [2023], values: [7] }
		],
		published: [],
		flags: [],
		held: []
	};

	it('are told against the average, with a column for every other estimate', () => {
		expect(stateYearsFigure.title(input)).toBe(
			'By our own account, Texas paid more on balance than the national average in both years'
		);
		const { columns, rows } = stateYearsFigure.table(input);
		expect(columns.slice(-4).map(({ id, label }) => [id, label])).toEqual([
			['rockefeller_institute_real', 'Rockefeller Institute'],
			['rockefeller_institute_report', 'Rockefeller Institute, report of'],
			['tax_foundation_real', 'Tax Foundation'],
			['ages', 'How old']
		]);
		// A row says why its own figures are missing, not why another estimate has none.
		expect(rows.map(({ missing }) => missing)).toEqual(['no range', 'no range']);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['TX', 2022, 100, 200, null, null, 5, '2024', '', ''],
			['TX', 2023, -50, 300, -90, -10, 6, '2025', 7, input.ages[1]]
		]);
	});

	it('say in their files what they hold: several estimates, dollar for dollar', () => {
		const { reckoned } = stateYearsFigure.table(input);
		expect(reckoned).toMatchObject({ estimate: 'all-estimates', deficit_rule: 'none' });
		expect(fileName(stateYearsFigure.files(input).parts, 'csv')).toContain('_deficit-none_tx');
	});

	it('name their files by the year that their picture marks', () => {
		const mark = new MarkedYear();
		const name = () => fileName(stateYearsFigure.files(input, mark).parts, 'svg');
		expect(name()).toContain('_all-years-2023-marked_');
		mark.onmark(2022);
		expect(name()).toContain('_all-years-2022-marked_');
		mark.onmark(1700);
		expect(name()).toContain('_all-years-2023-marked_');
	});

	it('tell in source and table whose copies others were read in, and what was made', () => {
		const [reports] = input.others;
		const origins = [null, { copiedBy: 'Wisevoter', isMade: true }];
		const told = { ...input, others: reports ? [{ ...reports, origins }] : [] };
		expect(stateYearsFigure.source(told)).toMatch(
			/Copied, not checked against the reports: Wisevoter \(2025\)/
		);
		const { columns, rows } = stateYearsFigure.table(told);
		const at = columns.findIndex(({ id }) => id === 'rockefeller_institute_origin');
		expect(rows.map(({ cells }) => cells[at])).toEqual([
			'',
			'as copied by Wisevoter; not checked against the report; made, not printed'
		]);
	});

	it('name all years that they have a figure of, those of other estimates too', () => {
		const [reports] = input.others;
		const early = reports ? [{ ...reports, years: [2020], values: [5] }] : [];
		const told = { ...input, others: early };
		expect(stateYearsFigure.subtitle(told)).toContain('FY2020–\u20602023');
		const { rows } = stateYearsFigure.table(told);
		expect(rows.map(({ cells }) => cells[1])).toEqual([2020, 2022, 2023]);
		expect(rows[0]?.cells.slice(2, 7)).toEqual([null, null, null, null, 5]);
		expect(stateYearsFigure.rowCount(told)).toBe(3);
	});

	it('say in the card of a year how far off and how old its figures are', () => {
		expect(stateYearNote(input, 2022)).toBe('Figures in 2024 dollars.');
		expect(stateYearNote(input, 2023)).toBe(
			'Going only by how far off such figures have been before, the balance may lie from −\u2060$90 to −\u2060$10 (a minus: paid more). Where past years were calm, that range is too narrow. 4% of all taxes and 59% of all spending are shared out by figures of 2023 itself. Figures in 2024 dollars.'
		);
	});

	it('say which years of another estimate count what others do not, in the source and in the card', () => {
		const [, other] = input.others;
		if (!other) throw new Error('There is no other estimate.');
		const flagged = [{ from: 2009, to: 2013, label: 'Insurance at face value' }];
		const told = { ...input, others: [{ ...other, flagged }] };
		expect(stateYearsFigure.source(told)).toMatch(
			/ Tax Foundation: Insurance at face value FY2009–\u206013\.$/
		);
		expect(stateYearNote(told, 2013)).toBe(
			'Tax Foundation: Insurance at face value. Figures in 2024 dollars.'
		);
		expect(stateYearNote(told, 2014)).toBe('Figures in 2024 dollars.');
	});

	it('name every line in the legend of their picture', () => {
		const labels = stateYearsFigure.legend(input).map(({ label }) => label);
		expect(labels).toContain('Texas, our own account');
		expect(labels).toContain('Tax Foundation, +\u2060$7 in 2023');
		expect(labels).toContain('Rockefeller Institute, by report');
		expect(labels).toContain('Range of past misses');
	});
});

describe('all states in small drawings', () => {
	it('say what their height stands for', () => {
		expect(
			smallScaleWords({ low: -6500.4, high: 12_000 }, [10_000, -5000], ['Alaska', 'New Mexico'])
		).toBe(
			'Every drawing reaches from −\u2060$6,500 at its foot to +\u2060$12,000 at its top, a person; dashed: the national average. Thin lines: +\u2060$10,000 and −\u2060$5,000. Off it, and along its edge: Alaska, New Mexico.'
		);
		expect(smallScaleWords({ low: -10, high: 20 }, [], [])).not.toMatch(/Thin|Off/);
	});

	const entry = (side: SmallState['side']): SmallState => ({
		code: 'TX',
		name: 'Texas',
		region: 'South',
		neutral: -1,
		side,
		years: [],
		payerShare: 0.67,
		payerShareEver: 0.4,
		isPayerLately: true,
		isPayerEver: true
	});

	it('stand in their picture six in a row, each with its figure, its ends and its votes', () => {
		const entries = [-1000, 0, 500, 5, 6, 7, 90_000].map((last, i) => ({
			...entry(last < 0 ? 'payer' : last === 0 ? 'even' : 'recipient'),
			name: `State ${i}`,
			neutral: i === 6 ? null : last,
			years: [...Array.from({ length: 40 }, () => 0), last]
		}));
		const input = {
			years: entries[0]?.years.map((_, i) => 1984 + i) ?? [],
			fiscalYear: 2024,
			lately: [2015, 2024] as const,
			order: 'name' as const,
			entries
		};
		const sheet = smallSheet(input);
		const [first, second] = [sheet.states[0], sheet.states[6]];
		expect(sheet.states[5]?.y).toBe(first?.y);
		expect(second?.x).toBe(0);
		expect(second?.y).toBeGreaterThan(first?.y ?? 0);
		expect(first?.texts.map(wordsOf).map(withoutJoiners)).toEqual([
			...['State 0', '−$1,000', '1984', '2024'],
			...['Payer since 2015: 67%;', 'all years: 40%']
		]);
		expect(second?.texts.map(wordsOf)).toEqual(
			expect.arrayContaining(['no figure', 'off the scale'])
		);
		expect(first?.texts[1]?.texts[0]?.color).toBe('payer');
		expect(
			clashesIn([...sheet.texts, ...sheet.states.flatMap(({ texts }) => texts)], sheet)
		).toEqual([]);
		const svg = smallYearsSvg(input);
		expect(svg.match(/fill="url\(#small-sides\)"/g)).toHaveLength(7);
		expect(svg).not.toMatch(/NaN|undefined/);
	});

	it('stand in their picture under the names of their regions where the page sorts by them', () => {
		const entries = [entry('payer'), { ...entry('payer'), region: 'West' as const }];
		const texts = smallSheet({
			years: [2023, 2024],
			fiscalYear: 2024,
			lately: [2015, 2024],
			order: 'region',
			entries
		}).texts.map(wordsOf);
		expect(texts).toEqual(expect.arrayContaining(['South', 'West']));
	});

	it('count those that paid more than their share', () => {
		const entries = [entry('payer'), entry('even'), entry('recipient')];
		const input = {
			years: [2023, 2024],
			fiscalYear: 2024,
			lately: [2015, 2024] as const,
			order: 'name' as const,
			entries
		};
		expect(smallYearsFigure.title(input)).toBe(
			'By our own account, 1 of 3 paid more than their share in 2024'
		);
		const nameOf = (order: SmallYearsInput['order']) =>
			fileName(['states', ...smallYearsFigure.files({ ...input, order }).parts], 'svg');
		expect(nameOf('name')).toMatch(/_2024_.*_all-states_by-name\.svg$/);
		expect(nameOf('balance')).toMatch(/_all-states_by-balance\.svg$/);
		expect(smallYearsFigure.table(input).reckoned?.unit).toContain('share of votes');
		expect(smallYearsFigure.table(input).rows[0]?.cells).toEqual([
			'TX',
			'Texas',
			'South',
			-1,
			0.67,
			0.4
		]);
	});
});
