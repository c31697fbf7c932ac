import { describe, expect, it } from 'vitest';
import { contextWith } from '../../../tests/support/fiscal';
import { NOTHING } from '$lib/fiscal/core/columns';
import { positionOf, STATE_CODES, type StateCode } from '$lib/data/states';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import type { Choice, Column, ContextYear } from '$lib/fiscal/core/types';
import { formatsOf } from '$lib/words/measure';
import { withoutJoiners } from '$lib/words/money';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { headChoice, summedChoice } from './compare-choices';
import { averageIn, ranksTogether, shownColumn, valuesOf, yearsOfRow } from './compare-input';
import { headToHeadFigure } from './head-to-head-figure';
import { headSentences, headTable } from './head-to-head-input';
import { headToHeadPicture } from './head-to-head-picture';
import { loneYearWords, panelsFigure } from './panels-figure';
import { panelsCard } from './panels-input';
import type { Pointed } from './pointed';
import { ranksTogetherFigure } from './ranks-together-figure';
import { runningSumFigure } from './running-sum-figure';
import { sumCard } from './running-sum-input';
import { drawnCells } from '$lib/charts/kit/table';
import { tableCsv } from '$lib/files/table-files';
import { payerYears } from '$lib/charts/by-estimate/sign-rows';
import { signsFigure } from './signs-figure';
import { EVEN_RULES, signGroups } from './signs-input';
import { signsPicture } from './signs-picture';
import { slopeFigure } from './slope-figure';
import { slopeCard, slopeSeries, type SlopeInput } from './slope-input';

const choice: Choice = {
	estimate: 'account',
	measure: 'net',
	scale: 'per-person',
	dollars: 'real',
	deficit: 'none',
	interest: 'left-out'
};

type Values = Partial<Record<StateCode, number>>;

function columnBy<T>(values: Values, read: (value: number) => T): (T | null)[] {
	return STATE_CODES.map((code) => {
		const value = values[code];
		return value === undefined ? null : read(value);
	});
}

/** A year with these figures dollar for dollar, an average of 100, and 1,000 persons a state who paid 500 each. */
function year(fiscalYear: number, values: Values, rank: Values = {}): ShownYear {
	const side = (value: number): Side => (value < 0 ? 'payer' : 'recipient');
	const own = (read: (value: number) => number): Column => columnBy(values, read);
	return {
		view: {
			fiscalYear,
			plain: own((value) => value),
			neutral: own((value) => value - 100),
			even: own(() => 100),
			average: 100,
			low: NOTHING,
			high: NOTHING,
			ages: null,
			paid: own(() => 500),
			received: own((value) => 500 + value),
			population: own(() => 1000),
			rank: columnBy(rank, (value) => value),
			partial: null,
			status: STATE_CODES.map(() => 'not-covered'),
			flags: STATE_CODES.map(() => [])
		},
		sides: {
			plain: columnBy(values, side),
			neutral: columnBy(values, (value) => side(value - 100))
		},
		nation: {
			fiscalYear,
			areas: 2,
			paid: 500,
			received: 600,
			net: 100,
			ratio: 1.2
		}
	};
}

const all = [
	year(2020, { CA: 50, TX: 20 }),
	year(2022, { CA: -70, TX: 30 }),
	year(2023, { CA: -10, TX: 40, DC: 9 }, { CA: 46, TX: 37, DC: 1 })
];
const nothingPrinted = { points: [], context: new Map<number, ContextYear>() };
const input = { all, choice, states: ['CA', 'TX'] as const, ...nothingPrinted };
/** 2 percent of the 500 dollars that each person paid. */
const bands = new Map([2020, 2021, 2022, 2023].map((one) => [one, STATE_CODES.map(() => 10)]));

/** The lines of a card as they are read. */
function linesOf({ lines }: Pointed): readonly string[] {
	return lines.map(({ label, text }) => withoutJoiners(`${label}: ${text}`));
}

describe('the row of years of a comparison', () => {
	it('holds the years that an estimate leaves out, without a figure', () => {
		expect(yearsOfRow(all)).toEqual([2020, 2021, 2022, 2023]);
		expect(valuesOf(input, 'CA')).toEqual([50, null, -70, -10]);
		expect(averageIn(input)).toEqual([100, null, 100, 100]);
	});

	it('is told against the others where the deficit is shared out, with no average beside it', () => {
		const shared = { ...input, choice: { ...choice, deficit: 'per-person' as const } };
		expect(valuesOf(shared, 'CA')).toEqual([-50, null, -170, -110]);
		expect(averageIn(shared)).toBeNull();
		const first = all[0];
		expect(first && shownColumn(first, shared.choice)[positionOf('TX')]).toBe(-80);
	});
});

describe('small drawings', () => {
	it('say in how many of its years each state paid more, most first', () => {
		expect(panelsFigure.title(input)).toBe(
			'By our own account, California paid more than it received in 2 of 3 years; Texas in none'
		);
		const with3 = { ...input, states: ['DC', 'CA'] as const };
		expect(panelsFigure.title(with3)).toBe(
			'By our own account, California paid more than it received in 2 of 3 years; D.C. not in the one year'
		);
	});

	it('have one card a year with every state compared and the average, as old as its figures are', () => {
		expect(panelsCard(input, 2023)).toMatchObject({
			title: 'Fiscal year 2023',
			note: 'Figures in 2024 dollars.'
		});
		expect(linesOf(panelsCard(input, 2023))).toEqual([
			'California: −$10',
			'Texas: +$40',
			'National average: +$100'
		]);
		expect(linesOf(panelsCard(input, 2021))[0]).toBe('California: no figure');
		const shared = { ...input, choice: { ...choice, deficit: 'per-person' as const } };
		expect(linesOf(panelsCard(shared, 2020))).toEqual(['California: −$50', 'Texas: −$80']);
		const [first] = all;
		if (!first) throw new Error('The comparison has no year.');
		const side = { ofYear: 0, recent: 0, older: 1, byPopulation: 0 };
		const ages = { paid: side, received: side };
		const old = { ...first, view: { ...first.view, ages } };
		expect(panelsCard({ ...input, all: [old] }, 2020).note).toBe(
			'Figures in 2024 dollars. All of the spending is shared out by figures from before 2018.'
		);
	});

	it('say whose line is cut, so that the others are not pressed flat', () => {
		const far = [year(2020, { CA: 5, DC: 9000 }), year(2021, { CA: -5, DC: 9000 })];
		const told = { all: far, choice, states: ['CA', 'DC'] as const, ...nothingPrinted };
		const off = /D\.C\. would press the others flat: off this scale/;
		expect(panelsFigure.subtitle(told)).toMatch(off);
		expect(slopeFigure.subtitle({ ...told, ends: [2020, 2021] })).toMatch(off);
		expect(runningSumFigure.subtitle({ ...told, bands, start: 2020 })).toMatch(off);
		expect(panelsFigure.subtitle(input)).not.toMatch(off);
	});

	it('say that no year has an average where too few states have a figure for one', () => {
		const some = all.map((one) => ({
			...one,
			view: {
				...one.view,
				neutral: NOTHING,
				even: NOTHING,
				average: null,
				partial: { found: 2, of: 51 }
			}
		}));
		const shared = { ...input, all: some, choice: { ...choice, deficit: 'per-person' as const } };
		expect(panelsFigure.title(shared)).toBe(
			'By our own account, no year has a national average to compare California and Texas with: some states have no figure'
		);
	});

	it('name no rule over years of which none has an average, nor does the table beside each other', () => {
		const some = all.map((one) => ({
			...one,
			view: {
				...one.view,
				neutral: NOTHING,
				rank: NOTHING,
				average: null,
				partial: { found: 2, of: 51 }
			}
		}));
		const shared = { ...input, all: some, choice: { ...choice, deficit: 'tax-share' as const } };
		const [first] = some;
		if (!first) throw new Error('no year');
		const beside = {
			shown: first,
			choice: shared.choice,
			measure: 'net' as const,
			states: shared.states,
			groups: null,
			context: contextWith({})
		};
		const subtitles = [
			panelsFigure.subtitle(shared),
			slopeFigure.subtitle({ ...shared, ends: [2020, 2022] }),
			runningSumFigure.subtitle({ ...shared, bands, start: 2020 }),
			ranksTogetherFigure.subtitle(ranksTogether(shared, 2020)),
			headToHeadFigure.subtitle(beside)
		];
		for (const subtitle of subtitles) {
			expect(subtitle).toContain(
				', no deficit or surplus shared out: some states have no figure, interest on the debt left out. '
			);
			expect(subtitle).not.toContain('by taxes paid');
		}
		expect(headToHeadFigure.table(beside).reckoned).toMatchObject({ deficit_rule: 'none' });
		expect(panelsFigure.table(shared).reckoned).toMatchObject({ deficit_rule: 'none' });
	});

	it('say none where no state paid more in any year', () => {
		expect(panelsFigure.title({ ...input, states: ['TX'] })).toBe(
			'By our own account, Texas never paid more than it received in 3 years with a figure'
		);
	});

	it.each([
		['paid', 'Texas paid $11,599 a person in federal taxes in 2023'],
		['received', 'Texas received $11,599 a person in federal money in 2023']
	] as const)('tell one state’s amount whole where it begins with $1: %s', (measure, words) => {
		const figures = [year(2022, { TX: 9000 }), year(2023, { TX: 11_599 })];
		expect(
			panelsFigure.title({
				...input,
				all: figures,
				choice: { ...choice, measure },
				states: ['TX']
			})
		).toBe(`By our own account, ${words}`);
	});

	it('tell states that paid more in as many years together, and of two years say both and neither', () => {
		const two = [
			year(2020, { CA: -5, NY: -6, TX: 4, FL: 5, OH: -1 }),
			year(2021, { CA: 5, NY: 6, TX: 4, FL: 5, OH: -1 })
		];
		const title = (states: readonly StateCode[]) =>
			panelsFigure.title({ all: two, choice, states, ...nothingPrinted });
		expect(title(['CA', 'TX', 'NY', 'FL'])).toBe(
			'By our own account, California and New York paid more than they received in 1 of 2 years; Texas and Florida in neither'
		);
		expect(title(['TX', 'OH'])).toBe(
			'By our own account, Ohio paid more than it received in both years; Texas in neither'
		);
		expect(title(['TX', 'FL'])).toBe(
			'By our own account, Texas and Florida never paid more than they received in 2 years with a figure'
		);
	});

	it('say beside it how many of the years were about even', () => {
		const near = (fiscalYear: number, even: readonly StateCode[]): ShownYear => {
			const shown = year(fiscalYear, { CA: -5, TX: 1, NY: -9 });
			const plain = STATE_CODES.map((code, at) =>
				even.includes(code) ? ('even' as const) : (shown.sides.plain[at] ?? null)
			);
			return { ...shown, sides: { ...shown.sides, plain } };
		};
		const all = [near(2020, ['TX']), near(2021, ['TX', 'CA']), near(2022, [])];
		const subtitle = (states: readonly StateCode[]) =>
			panelsFigure.subtitle({ all, choice, states, ...nothingPrinted });
		expect(subtitle(['CA', 'TX', 'NY'])).toContain(
			'. Years are counted by sign; 1 year of California and 2 of Texas were about even, within 2%'
		);
		expect(subtitle(['CA', 'NY'])).toContain('; 1 year of California was about even, within 2%');
		expect(subtitle(['NY'])).not.toContain('about even');
	});

	it('give way to words where an estimate has one year', () => {
		expect(loneYearWords(input)).toBe('');
		expect(loneYearWords({ ...input, all: all.slice(0, 1) })).toMatch(
			/^Our own account has figures for one year alone, FY2020, so there are no years to draw/
		);
	});

	it('promise a line of the average only where one is drawn', () => {
		expect(panelsFigure.subtitle(input)).toContain('the dashed line is the national average');
		const none = all.map((shown) => ({ ...shown, view: { ...shown.view, average: null } }));
		expect(panelsFigure.subtitle({ ...input, all: none })).not.toContain('dashed');
		expect(panelsFigure.legend({ ...input, all: none }).map(({ label }) => label)).not.toContain(
			'National average'
		);
		const slope = { ...input, all: none, ends: [2020, 2023] as const };
		expect(slopeFigure.legend(slope).map(({ label }) => label)).not.toContain('National average');
	});

	it('say what the answer says where an estimate has one year', () => {
		expect(panelsFigure.title({ ...input, all: all.slice(0, 1) })).toMatch(
			/^By our own account, California and Texas both received more than they paid in 2020$/
		);
	});

	it('say who has most of a measure with one side', () => {
		const years = [...all.slice(0, -1), year(2023, { CA: 10, TX: 40, DC: 19 })];
		const paid = { ...input, all: years, choice: { ...choice, measure: 'paid' as const } };
		expect(panelsFigure.title(paid)).toBe(
			'By our own account, Texas paid more in federal taxes in 2023, $40 a person; California less, $10'
		);
		const three = { ...paid, states: ['CA', 'TX', 'DC'] as const };
		expect(panelsFigure.title(three)).toMatch(/Texas paid most .*; California least, \$10$/);
		expect(panelsFigure.title({ ...paid, states: ['TX'] })).toBe(
			'By our own account, Texas paid $40 a person in federal taxes in 2023'
		);
	});
});

describe('the slope', () => {
	const slope = { ...input, ends: [2020, 2023] as const };

	it('says who moved most, and from where to where', () => {
		const title = slopeFigure.title(slope).replaceAll('\u2060', '');
		expect(title).toBe(
			'By our own account, from 2020 to 2023, California moved from +$50 to −$10 and Texas from +$20 to +$40, in 2024 dollars'
		);
		const years = [year(2020, { CA: 50, TX: 20, DC: 7 }), year(2023, { CA: -10, TX: 40, DC: 9 })];
		const three = { ...slope, all: years, states: ['CA', 'TX', 'DC'] as const };
		expect(slopeFigure.title(three).replaceAll('\u2060', '')).toBe(
			'By our own account, from 2020 to 2023, California moved most: from +$50 to −$10, in 2024 dollars'
		);
	});

	it('has a row a state with both years and the change, as in its file', () => {
		const { rows, columns } = slopeFigure.table(slope);
		const ratio = { ...choice, measure: 'relative-ratio', scale: 'total' } as const;
		expect(slopeFigure.table({ ...slope, choice: ratio }).reckoned?.unit).toBe(
			'national average = 1'
		);
		expect(slopeFigure.table({ ...slope, choice: ratio }).reckoned?.measure).toBe('relative-ratio');
		expect(columns.flatMap(({ decimals }) => decimals ?? [])).toEqual([2, 2, 2]);
		expect(rows.map(({ cells }) => cells)).toEqual([
			['CA', 'California', 50, -10, -60],
			['TX', 'Texas', 20, 40, 20]
		]);
		expect(columns.map(({ id }) => id)).toEqual([
			'state',
			'state_name',
			'fy2020',
			'fy2023',
			'change'
		]);
		expect(slopeFigure.files(slope).parts.join(' ')).toContain('2020');
		expect(slopeFigure.files(slope).parts.at(-1)).toBe('to-2023');
	});

	it('has a card a state, compared or not, with both values and the change of the numbers shown', () => {
		const told = (code: StateCode, changes: Partial<SlopeInput> = {}) =>
			linesOf(slopeCard({ ...slope, ...changes }, code));
		expect(slopeCard(slope, 'CA')).toMatchObject({
			title: 'California',
			note: 'Figures in 2024 dollars.'
		});
		expect(told('CA')).toEqual(['FY2020: +$50', 'FY2023: −$10', 'Change: −$60']);
		expect(told('WY')).toEqual(['FY2020: no figure', 'FY2023: no figure']);
		expect(told('TX', { ends: [2023, 2023] })).toEqual(['FY2023: +$40']);
	});

	it.each([
		[{ scale: 'gdp' }, [0.0514, -0.0126], 'Change: −6.4 percentage points'],
		[{ measure: 'ratio' }, [1.194, 0.986], 'Change: −21 cents'],
		[{}, [4495.4, 14520.6], 'Change: +$10,025'],
		[{ scale: 'total' }, [1e9, 48.6e9], 'Change: +$47.6 billion']
	] as const)('tells a change of %j in its own unit', (own, [from, to], words) => {
		const years = [year(2020, { CA: from }), year(2023, { CA: to })];
		const card = slopeCard({ ...slope, all: years, choice: { ...choice, ...own } }, 'CA');
		expect(linesOf(card).at(-1)).toBe(words);
	});

	it('draws the averages of its years, the lines of all states, and nothing of a year it has not', () => {
		expect(slopeSeries(slope).average).toEqual({ from: 100, to: 100 });
		expect(slopeSeries(slope).others).toHaveLength(49);
		const none = { ...slope, ends: [2021, 2023] as const };
		expect(slopeFigure.title(none)).toBe('No state compared has figures in both 2021 and 2023');
		expect(slopeFigure.title({ ...slope, ends: [2023, 2023] })).toMatch(/^One year, 2023: choose/);
	});

	it('says which of its years has no average, where the deficit is to be shared out', () => {
		const [first, second, third] = all;
		if (!first || !second || !third) throw new Error('no years');
		const few = (shown: ShownYear): ShownYear => ({
			...shown,
			view: { ...shown.view, neutral: NOTHING, average: null, partial: { found: 2, of: 51 } }
		});
		const shared = { ...choice, deficit: 'tax-share' as const };
		const told = (years: readonly ShownYear[]) =>
			slopeFigure.title({ ...slope, choice: shared, all: years, ends: [2020, 2023] });
		expect(told([first, second, few(third)])).toBe(
			'By our own account, no national average in 2023 to compare with: some states have no figure'
		);
		expect(told([few(first), second, few(third)])).toBe(
			'By our own account, no national average in 2020 and 2023 to compare with: some states have no figure'
		);
		expect(slopeFigure.title({ ...slope, all: [few(first), second, few(third)] })).toMatch(
			/^By our own account, from 20\d\d to 2023, /
		);
	});
});

it('ranks are told best first, among those that have one', () => {
	const ranks = ranksTogether({ ...input, states: ['CA', 'DC', 'TX', 'WY'] }, 2023);
	expect(ranksTogetherFigure.title(ranks)).toBe(
		'By our own account, in 2023 D.C. was 1st of 3, Texas 37th and California 46th'
	);
	expect(ranksTogetherFigure.title({ ...ranks, fiscalYear: 2020 })).toBe(
		'By our own account, no state had a figure in 2020, so none is ranked; in 2023 D.C. was 1st of 3, Texas 37th and California 46th'
	);
	expect(ranks.rows[positionOf('CA')]?.ranks).toEqual([null, null, null, 46]);
	expect(ranksTogetherFigure.table(ranks).rows).toHaveLength(4 * 4);
	// Wyoming has no rank, and so no line.
	expect(ranksTogetherFigure.subtitle(ranks)).toMatch(
		/ In color: D\.C\. and Texas; thin: every other state$/
	);
	const paid = { ...ranks, choice: { ...choice, measure: 'paid' as const } };
	expect(ranksTogetherFigure.table(paid).reckoned).toMatchObject({ measure: 'paid', unit: 'rank' });
	// Its title tells one year: so does the name of its files.
	expect(ranksTogetherFigure.files(ranks).parts).toContain('all-years-2023-marked');
});

it('ranks at local prices name a deficit shared out equally, which moves them there', () => {
	const titleOf = (dollars: Choice['dollars']) => {
		const own = { ...choice, dollars, deficit: 'per-person' as const };
		return ranksTogetherFigure.title(ranksTogether({ ...input, choice: own }, 2023));
	};
	expect(titleOf('real')).toBe(
		'By our own account, in 2023 Texas was 37th of 3 and California 46th'
	);
	expect(titleOf('local')).toBe(
		'By our own account, against the national average, in 2023 Texas was 37th of 3 and California 46th'
	);
	const [, , shown] = all;
	if (!shown) throw new Error('no year');
	const labelOf = (dollars: Choice['dollars']) =>
		headTable({
			shown,
			choice: { ...choice, dollars, deficit: 'per-person' },
			measure: 'net',
			states: ['CA', 'TX'],
			groups: null,
			context: contextWith({})
		}).sections[0]?.rows.find(({ id }) => id === 'rank')?.label;
	expect(labelOf('real')).toBe('Rank by received − paid: 1st receives most');
	expect(labelOf('local')).toBe(
		'Rank by received − paid, deficit shared out equally: 1st receives most'
	);
});

it('ranks of a year without any say why, by which estimate, and where the states stood in the last with some', () => {
	const partial = { found: 40, of: 51 };
	const late = year(2024, { CA: 5, TX: 6 });
	const told = [...all, { ...late, view: { ...late.view, partial } }];
	const title = (fiscalYear: number, states: readonly StateCode[], years = told) =>
		ranksTogetherFigure.title(ranksTogether({ all: years, choice, states }, fiscalYear));
	expect(title(2024, ['CA', 'TX'])).toBe(
		'By our own account, only 40 of 51 (the states and D.C.) were found for 2024, so none is ranked; in 2023 Texas was 37th of 3 and California 46th'
	);
	expect(title(2024, ['CA'], told.slice(3))).toBe(
		'By our own account, only 40 of 51 (the states and D.C.) were found for 2024, so none is ranked'
	);
	expect(title(2023, ['WY', 'OH'])).toBe(
		'By our own account, Wyoming and Ohio had no figure in 2023 and are not ranked'
	);
});

describe('the sum over years', () => {
	it('is always of dollars of one year, which a ratio and a share are not', () => {
		expect(summedChoice({ ...choice, dollars: 'current' })).toEqual(choice);
		expect(summedChoice({ ...choice, measure: 'ratio', scale: 'total' })).toEqual(choice);
		expect(summedChoice({ ...choice, scale: 'gdp', dollars: 'current' })).toEqual(choice);
		expect(summedChoice({ ...choice, scale: 'total' }).scale).toBe('total');
		expect(summedChoice({ ...choice, measure: 'paid' }).measure).toBe('paid');
	});

	it('has a title that no start moves, and in its table what is drawn, and the sum from every start', () => {
		const at = (start: number) => ({ ...input, bands, all: all.slice(1), start });
		expect(runningSumFigure.title(at(2022))).toBe(runningSumFigure.title(at(2023)));
		expect(runningSumFigure.title(at(2022))).toBe(
			'By our own account, California paid more than it received, or was about even, from every start; Texas received more than it paid from every start'
		);
		const cellsFrom = (start: number) =>
			runningSumFigure.table(at(start)).rows.map(({ cells }) => cells);
		expect(cellsFrom(2022)).toEqual([
			['CA', 'California', 2022, -70, -70, -80],
			['CA', 'California', 2023, -10, -80, -10],
			['TX', 'Texas', 2022, 30, 30, 70],
			['TX', 'Texas', 2023, 40, 70, 40]
		]);
		expect(cellsFrom(2023).map((cells) => cells[4])).toEqual([null, -10, null, 40]);
		expect(runningSumFigure.table(at(2023)).reckoned).toMatchObject({
			start_fiscal_year: 2023,
			measure: 'net'
		});
		expect(runningSumFigure.files(at(2022)).parts.at(-1)).toBe('from-2022');
	});

	it('says who paid most over the years that have a sum, in the unit of the choice', () => {
		const paid = { ...input, bands, start: 2022, choice: { ...choice, measure: 'paid' as const } };
		expect(runningSumFigure.title({ ...paid, all: all.slice(1) })).toBe(
			'By our own account, over FY2022–\u20602023, Texas paid more: $70 a person'
		);
		expect(runningSumFigure.title({ ...paid, all: all.slice(1), states: ['TX'] })).toBe(
			'By our own account, over FY2022–\u20602023, Texas paid $70 a person'
		);
		expect(runningSumFigure.title(paid)).toBe(
			'By our own account, only from FY2022 and FY2023 can a sum be made: over FY2022–\u20602023, Texas paid more: $70 a person'
		);
	});

	it('has a card a year with the sums from the start up to it, or why there is none', () => {
		const told = (fiscalYear: number, start: number) =>
			sumCard({ ...input, bands, all: all.slice(1), start }, fiscalYear);
		expect(told(2023, 2022)).toMatchObject({
			title: 'FY2022 to FY2023',
			note: 'Added up since FY2022. Figures in 2024 dollars.'
		});
		expect(linesOf(told(2023, 2022))).toEqual(['California: −$80', 'Texas: +$70']);
		expect(linesOf(told(2022, 2022))).toEqual(['California: −$70', 'Texas: +$30']);
		expect(linesOf(told(2022, 2023))[0]).toBe('California: before the start');
		const broken = sumCard({ ...input, bands, start: 2020 }, 2023);
		expect(linesOf(broken)[0]).toBe('California: a year is missing');
	});

	it('breaks off at a year without a figure', () => {
		const { rows } = runningSumFigure.table({ ...input, bands, start: 2020 });
		expect(rows.map(({ cells }) => cells[5]).slice(0, 4)).toEqual([null, null, -80, -10]);
	});

	it('has nothing to add up in one year', () => {
		expect(runningSumFigure.title({ ...input, bands, all: all.slice(0, 1), start: 2020 })).toBe(
			'One year alone, FY2020: there is nothing to add up'
		);
	});
});

describe('a heading', () => {
	const counted = { ...choice, interest: 'counted' as const };
	const taxes = { ...choice, deficit: 'tax-share' as const };
	const titles = (own: Choice) => {
		const told = { ...input, all: all.slice(1), choice: own };
		const shown = new Map([['account' as const, told.all]]);
		return [
			panelsFigure.title(told),
			slopeFigure.title({ ...told, ends: [2022, 2023] }),
			runningSumFigure.title({ ...told, bands, start: 2022 }),
			ranksTogetherFigure.title(ranksTogether(told, 2023)),
			signsFigure.title({ shown, choice: own, states: told.states, since: [] })
		];
	};

	it('says what it would say with interest the other way, where it counts or adds up years', () => {
		const otherwise = {
			choice: counted,
			all: all.map((one) => ({
				...one,
				view: { ...one.view, plain: one.view.plain.map((value) => value && Math.abs(value)) }
			}))
		};
		const told = { ...input, otherwise };
		expect(panelsFigure.subtitle(told)).toMatch(
			/ With interest counted, by population: California and Texas never paid more than they received in 3 years with a figure$/
		);
		const summed = { ...told, all: all.slice(1), bands, start: 2022 };
		const others = { ...otherwise, all: otherwise.all.slice(1) };
		expect(runningSumFigure.subtitle({ ...summed, otherwise: others })).toMatch(
			/ With interest counted, by population: Texas received more than it paid from every start; California received more than it paid, or was about even, from every start$/
		);
		expect(panelsFigure.subtitle({ ...input, otherwise: null })).not.toContain('With interest');
	});

	it('names interest where it is counted, and the rule that the deficit is shared out by', () => {
		for (const title of titles(choice)) expect(title).not.toMatch(/interest|shared/i);
		for (const title of titles(counted))
			expect(title).toMatch(/[iI]nterest counted: ([a-z]|California|Texas)/);
		for (const title of titles(taxes))
			expect(title).toMatch(/with the federal deficit shared out/i);
	});

	it('names the national average where the deficit is shared out equally, but for ranks, which stay', () => {
		const [panels, slope, sum, ranks, signs] = titles({ ...choice, deficit: 'per-person' });
		expect(
			[panels, slope, sum, signs].filter((one) => one?.match(/national average/i))
		).toHaveLength(4);
		expect(ranks).toMatch(/^By our own account, in 2023 Texas/);
	});
});

describe('the signs by estimate', () => {
	const shown = new Map([
		['account' as const, all],
		['tax-foundation' as const, [year(2020, { CA: 40, TX: -1 })]]
	]);
	const signs = { shown, choice, states: ['CA', 'TX'] as const, since: [] };

	it('have a cell a year, the newest first, with its figure in words', () => {
		const { years, groups } = signGroups(signs);
		expect(years).toEqual([2023, 2022, 2020]);
		const [ours] = groups[0]?.rows ?? [];
		expect(ours?.cells.map((cell) => cell?.side)).toEqual(['payer', 'payer', 'recipient']);
		expect(ours?.cells[0]?.text.replaceAll('\u2060', '')).toBe('−$10');
		expect(signsFigure.rowCount(signs)).toBe(8);
		const { columns, rows } = signsFigure.table(signs);
		const at = ['estimate', 'estimate_label', 'vintage'].map((id) =>
			columns.findIndex((column) => column.id === id)
		);
		expect(columns.map(({ label }) => label)).toContain(
			`Received − paid, ${formatsOf(signs.choice).unit}`
		);
		expect(at.map((i) => rows.at(-1)?.cells[i])).toEqual([
			'tax-foundation',
			'Tax Foundation',
			'October 16, 2007'
		]);
	});

	it('stand in their picture as on the page: a sign a year on the color of its side, hatched where there is none', () => {
		const [table] = signsPicture(signs).tables;
		expect(table?.columns.map(({ head }) => head)).toEqual([
			...['Estimate', 'Pays more in', ''],
			...['23', '22', '20']
		]);
		expect(table?.groups.map(({ heading }) => heading)).toEqual(['California', 'Texas']);
		const [, , foundation] = table?.groups[1]?.rows ?? [];
		expect(foundation?.cells.slice(0, 2).map(({ lines }) => lines[0]?.texts[0]?.text)).toEqual([
			'Tax Foundation',
			'1 of 1'
		]);
		expect(foundation?.cells.slice(3)).toEqual([
			{ lines: [], ground: 'hatch' },
			{ lines: [], ground: 'hatch' },
			{ lines: [{ texts: [{ text: '−', color: 'payer', isStrong: true }] }], ground: 'payer' }
		]);
		const even = year(2019, { CA: 1 });
		const near = {
			...even,
			sides: { plain: even.sides.plain.map(() => 'even' as const), neutral: [] }
		};
		const [ring] = signsPicture({ ...signs, shown: new Map([['account', [near]]]) }).tables;
		expect(ring?.groups[0]?.rows[0]?.cells[3]).toEqual({ lines: [{ texts: [{ text: '○' }] }] });
	});

	it('say of each estimate in its files whether interest is counted: of our own account alone', () => {
		const counted = { ...signs, choice: { ...choice, interest: 'counted' as const } };
		const { columns, rows } = signsFigure.table(counted);
		const [by, interest] = ['estimate', 'interest'].map((id) =>
			columns.findIndex((column) => column.id === id)
		);
		const told = new Set(
			rows.map(({ cells }) => `${cells[by ?? -1] ?? ''} ${cells[interest ?? -1] ?? ''}`)
		);
		expect([...told].toSorted()).toEqual(['account counted', 'tax-foundation left-out']);
	});

	it('stand where their publisher has put a year since, dollar for dollar alone', () => {
		const reports = new Map([
			['account' as const, [year(2017, { CA: -70 })]],
			['rockefeller-2019' as const, [year(2017, { CA: 12 })]]
		]);
		const since = [{ state: 'CA', fiscalYear: 2017, side: 'payer' }] as const;
		const told = { shown: reports, choice, states: ['CA'] as const, since };
		const cellIn = (own: typeof told | (Omit<typeof told, 'choice'> & { choice: Choice })) =>
			signGroups(own).groups[0]?.rows.find(({ id }) => id === 'rockefeller')?.cells[0];
		expect(cellIn(told)).toMatchObject({ side: 'payer', isPayer: true });
		expect(cellIn(told)?.text).toMatch(/12, since then a payer$/);
		expect(signsFigure.title(told)).toBe(
			'Estimates agree on the side of California in the one year with two'
		);
		expect(signsFigure.title({ ...told, since: [] })).toBe(
			'Estimates never agree on the side of California'
		);
		const shared = { ...told, choice: { ...choice, deficit: 'per-person' as const } };
		expect(cellIn(shared)?.text).not.toContain('since');
		const { columns, rows } = signsFigure.table(told);
		const [side, origin] = ['side', 'origin'].map((id) =>
			columns.findIndex((one) => one.id === id)
		);
		const own = rows.find(({ cells }) => cells.includes('rockefeller-2019'))?.cells ?? [];
		expect([own[side ?? -1], own[origin ?? -1]]).toEqual([
			'payer',
			'its publisher has since put the year on the other side (payer)'
		]);
	});

	it('count years as the heading over the small multiples does, by the bare sign', () => {
		const even = year(2019, { CA: -1, TX: 5 });
		const sides = { plain: even.sides.plain.map(() => 'even' as const), neutral: [] };
		const near = [{ ...even, sides }, ...all];
		const [ours] =
			signGroups({ ...signs, shown: new Map([['account', near]]) }).groups[0]?.rows ?? [];
		if (!ours) throw new Error('California has no row of the account.');
		expect(payerYears(ours)).toBe('3 of 4');
		expect(panelsFigure.title({ ...input, all: near })).toMatch(
			/ California paid more than it received in 3 of 4 years/
		);
	});

	it('name beside the table both rules for what is about even, which its counts go by', () => {
		expect(EVEN_RULES).toContain('About even is within 2% of what the state paid.');
		expect(EVEN_RULES).toMatch(
			/“Pays more in” goes by the sign, .*; estimates agree .* three sides/
		);
		const near = (one: ShownYear, plain: Side): ShownYear => ({
			...one,
			sides: { ...one.sides, plain: one.sides.plain.map(() => plain) }
		});
		const shown = new Map([
			['account' as const, [near(year(2022, { CA: -1 }), 'even')]],
			['tax-foundation' as const, [near(year(2022, { CA: -70 }), 'payer')]]
		]);
		const told = { ...signs, shown, states: ['CA'] as const };
		const rows = signGroups(told).groups[0]?.rows ?? [];
		expect(rows.filter(({ id }) => shown.has(id as 'account')).map(payerYears)).toEqual([
			'1 of 1',
			'1 of 1'
		]);
		expect(signsFigure.title(told)).toBe('Estimates never agree on the side of California');
	});

	it('say in how many years estimates agree', () => {
		expect(signsFigure.title(signs)).toBe(
			'Estimates agree on the side of California in the one year with two and Texas not in the one year'
		);
	});

	it('of more than three states tell most and least alone, so that the heading stays short', () => {
		const alike = [year(2020, { CA: 40, TX: 1, NY: -5, FL: 6 })];
		const four = new Map([
			['account' as const, [year(2020, { CA: 4, TX: 2, NY: 3, FL: 8 })]],
			['tax-foundation' as const, alike]
		]);
		const input4 = { shown: four, choice, states: ['CA', 'TX', 'NY', 'FL'] as const, since: [] };
		expect(signsFigure.title(input4)).toBe(
			'Estimates agree most often on the side of three states (in every year with two), least often of New York (not in the one year)'
		);
		expect(signsFigure.title({ ...input4, shown: new Map([...four].slice(0, 1)) })).toBe(
			'No year of these states has two estimates'
		);
	});

	it('stand against the others where the deficit is shared out', () => {
		const shared = { ...signs, choice: { ...choice, deficit: 'per-person' as const } };
		const [ours] = signGroups(shared).groups[1]?.rows ?? [];
		expect(ours?.cells.map((cell) => cell?.side)).toEqual(['payer', 'payer', 'payer']);
		expect(signsFigure.subtitle(shared)).toContain(', deficit shared out equally, FY');
		const [newest, ...older] = all;
		const surplus = newest ? [{ ...newest, nation: { ...newest.nation, net: -1 } }] : [];
		const both = { ...shared, shown: new Map([['account' as const, [...surplus, ...older]]]) };
		expect(signsFigure.subtitle(both)).toContain(', deficits and surpluses shared out equally, FY');
	});
});

describe('states beside each other', () => {
	const usd = (values: Values) => columnBy(values, (value) => value);
	const groups = {
		fiscalYear: 2023,
		groups: [
			{
				id: 'a',
				side: 'paid' as const,
				label: 'Income tax',
				usd: usd({ CA: 9000, TX: 8000, DC: 4000 })
			},
			{
				id: 'b',
				side: 'received' as const,
				label: 'Defense',
				usd: usd({ CA: 1000, TX: 6000, DC: 2000 })
			},
			{
				id: 'c',
				side: 'received' as const,
				label: 'Other',
				usd: usd({ CA: -3000, TX: -2000, DC: -1000 })
			}
		]
	};
	const context: ContextYear = {
		fiscalYear: 2023,
		population: usd({ CA: 1000, TX: 1000, DC: 1000 }),
		gdp: NOTHING,
		personalIncome: NOTHING,
		priceIndex: 0.5,
		regionalPrices: NOTHING
	};
	const shown = year(2023, { CA: -10, TX: 40, DC: 9 }, { CA: 46, TX: 37 });
	const head = {
		shown,
		context,
		choice: { ...choice, dollars: 'current' as const },
		measure: 'net' as const,
		states: ['CA', 'TX'] as const,
		groups
	};

	it('are told by their balance, then by what they differ in, the nation beside them', () => {
		const [balance, paid, received] = headTable(head).sections;
		expect(balance?.rows.map(({ id }) => id)).toEqual([
			'paid',
			'received',
			'net',
			'neutral',
			'ratio',
			'rank'
		]);
		expect(balance?.rows[2]?.cells).toEqual([
			{ value: -10, side: 'payer' },
			{ value: 40, side: 'recipient' }
		]);
		expect(paid?.rows[0]?.cells.map(({ value }) => value)).toEqual([9, 8]);
		expect(received?.rows[0]?.nation).toBe(3);
	});

	it('say why the nation has no figure where some states were found alone', () => {
		const { shown } = head;
		const some = { ...shown, view: { ...shown.view, partial: { found: 19, of: 50 } } };
		const choice = { ...head.choice, estimate: 'rockefeller-2024' as const };
		expect(headToHeadFigure.note?.({ ...head, choice, groups: null, shown: some })).toBe(
			'Only our own account has taxes and programs apart. Only 19 of the 50 states were found for this year, so the nation has no figure.'
		);
	});

	it('are told in words where they are furthest apart', () => {
		expect(headToHeadFigure.title(head)).toBe(
			'By our own account, in 2023 California and Texas differ most in defense'
		);
		expect(headSentences(head).map(withoutJoiners)).toEqual([
			'Defense: Texas received $6 a person, California $1; $5 apart.',
			'Income tax: California paid $9 a person, Texas $8; $1 apart.',
			'Other: Texas received −$2 a person, California −$3; $1 apart.'
		]);
	});

	it('are told by taxes alone where the view is about what was paid, and by programs where received', () => {
		const paid = { ...head, measure: 'paid' as const };
		expect(headToHeadFigure.title(paid)).toMatch(/differ most in income tax$/);
		expect(headSentences(paid)).toHaveLength(1);
		expect(headSentences({ ...head, measure: 'received' as const })).toHaveLength(2);
		expect(headTable(paid).sections).toHaveLength(3);
		const [ofBoth, ofPaid] = [head, paid].map((one) => headToHeadFigure.files(one).parts);
		expect(ofPaid).not.toEqual(ofBoth);
	});

	it('say what their ranks go by, and rank by the ratio too where that is measured', () => {
		const labels = (own: typeof head | (Omit<typeof head, 'measure'> & { measure: 'ratio' })) =>
			headTable(own)
				.sections.flatMap(({ rows }) => rows)
				.filter(({ id }) => id.startsWith('rank'));
		expect(labels(head).map(({ label }) => label)).toEqual([
			'Rank by received − paid: 1st receives most'
		]);
		const ratio = labels({ ...head, measure: 'ratio' });
		expect(ratio.map(({ label }) => label)[1]).toBe('Rank by received per dollar paid');
		expect(ratio[1]?.cells.map(({ value }) => value)).toEqual([3, 1]);
		const shared = { ...head, choice: { ...head.choice, deficit: 'tax-share' as const } };
		expect(labels(shared)[0]?.label).toMatch(/, deficit shared out .*: 1st/);
	});

	it('are all in the scale and dollars of the view, a reduction with its minus', () => {
		const total = { ...head, choice: { ...choice, scale: 'total' as const } };
		const rows = headTable(total).sections.flatMap(({ rows }) => rows);
		const [tax, other] = [rows.find(({ id }) => id === 'a'), rows.find(({ id }) => id === 'c')];
		expect(tax?.cells.map(({ value }) => value)).toEqual([18_000, 16_000]);
		expect(tax?.nation).toBe(42_000);
		expect(withoutJoiners(other?.write(-600) ?? '')).toBe('−$600');
	});

	it('name the unit of each row in their file', () => {
		const { columns, rows, reckoned } = headToHeadFigure.table(head);
		const at = columns.findIndex(({ id }) => id === 'unit');
		const units = rows.map(({ key, cells }) => [key.replace(/^.* /, ''), cells[at]]);
		expect(Object.fromEntries(units)).toMatchObject({
			net: 'dollars per person',
			ratio: 'dollars received per dollar paid',
			rank: 'rank',
			a: 'dollars per person'
		});
		expect(reckoned).not.toHaveProperty('unit');
	});

	it('are written in the unit of each row in their table, and kept in its places in their file', () => {
		const table = headToHeadFigure.table({ ...head, choice: { ...choice, scale: 'total' } });
		const at = table.columns.findIndex(({ id }) => id === 'nation');
		const textOf = (end: string) => {
			const row = table.rows.find(({ key }) => key.endsWith(` ${end}`));
			const cells = row ? drawnCells(table.columns, row) : [];
			return withoutJoiners(cells.find((cell) => cell.at === at)?.text ?? '');
		};
		expect(textOf('a')).toBe('$42,000');
		expect(textOf('ratio')).toMatch(/^(?:\d+ cents|\$\d\.\d\d)$/);
		const third = table.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell, i) => (i === at ? 1234.56789 : cell))
		}));
		const kept = tableCsv({ ...table, rows: third });
		expect(kept).toContain(',1235,');
		expect(kept).toContain(',1234.5679,');
		expect(kept).not.toContain('1234.57');
	});

	it('stand in their picture as on the page, with what they differ by over them', () => {
		const { notes, tables } = headToHeadPicture({ ...head, states: ['CA', 'WY'] });
		expect(notes).toEqual(headSentences({ ...head, states: ['CA', 'WY'] }));
		const [table] = tables;
		expect(table?.columns.map(({ head: own }) => own)).toEqual([
			...['', 'California', 'Wyoming', 'Nation']
		]);
		expect(table?.groups.map(({ heading }) => heading)).toEqual([
			...['', 'Paid, by tax', 'Received, by program']
		]);
		const net = table?.groups[0]?.rows[2]?.cells.map(({ lines }) => lines[0]?.texts[0]);
		expect(net?.map((text) => text && { ...text, text: withoutJoiners(text.text) })).toEqual([
			{ text: 'Received − paid' },
			{ text: '−$10', color: 'payer' },
			{ text: 'no figure' },
			{ text: '+$100', color: 'muted' }
		]);
	});

	it('have no taxes and programs by an estimate other than our own, and no row without a figure', () => {
		const others = { ...head, states: ['WY'] as const, groups: null };
		expect(headSentences(others)).toEqual([]);
		expect(headTable(others).sections[0]?.rows.map(({ id }) => id)).toEqual([
			'paid',
			'received',
			'net',
			'ratio'
		]);
	});

	it('are set beside each other in dollars where a ratio is measured', () => {
		expect(headChoice({ ...choice, measure: 'ratio', scale: 'total', dollars: 'current' })).toEqual(
			choice
		);
	});
});
