import { panelsExtent } from '$lib/charts/panels/place';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import { KIND_WORDS } from '$lib/charts/timeline/legend';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { positionOf, type StateCode } from '$lib/data/states';
import { EVEN_BAND } from '$lib/words/even-band';
import { byChoice, insideSentence } from '$lib/words/by-estimate';
import { capital, small } from '$lib/words/capital';
import { deedsOf, deedWords, hasTwoSides, leastOf, mostOf } from '$lib/words/compare-deeds';
import { compareSentence, type CompareTold } from '$lib/words/compare-sentence';
import { figureTold } from '$lib/words/figure-told';
import { otherwiseWords } from '$lib/words/interest-sentence';
import { perWords } from '$lib/words/measure';
import { listOf, shortNameOf } from '$lib/words/names';
import { plainText } from '$lib/words/parts';
import { timesIn, timesInThem } from '$lib/words/times-words';
import { noAverage, periodOf, subtitleOf } from '$lib/words/titles';
import { originsOf, publishersOf } from './beside-columns';
import { evenOf, sourceLine } from './chart-words';
import { offWords } from './axis-words';
import {
	averageIn,
	hasFigures,
	isAgainstOthers,
	shownColumn,
	valuesOf,
	yearsOfRow,
	type ComparedYears,
	type CompareInput
} from './compare-input';
import { estimateFile, filePartsOf } from './file-parts';
import PanelsChart from './PanelsChart.svelte';
import { netsOf } from './headings';
import type { FigureRecord } from './record';
import { timelineTable } from './tables';
import { publishedIn, allPublished } from './panels-input';

/** Each state over the years in a small drawing of its own, all on one scale. */
export const panelsFigure: FigureRecord<ComparedYears> = {
	id: 'panels',
	name: 'states-over-years',
	chart: PanelsChart,
	title: (input) => byChoice(titleOf(input), input.choice),
	subtitle: (input) => {
		const { all, choice } = input;
		return `${subtitleOf(choice, periodOf(yearsOfRow(all)), netsOf(all))}. All on one scale${choice.measure === 'net' ? lineWords(input) : ''}${pointWords(input)}${evenWords(input)}${offWords(panelsOff(input))}${otherwiseTold(input)}`;
	},
	source: (input) => {
		const { choice } = input;
		const published = allPublished(input);
		return [
			sourceLine(estimateOf(choice.estimate), choice.dollars),
			published.length > 0 && `Published figures: ${publishersOf(published)}.`,
			originsOf({ others: [], published })
		]
			.filter(Boolean)
			.join(' ');
	},
	legend: (input) => [
		...(hasTwoSides(input.choice)
			? [
					{ label: 'Pays more', color: 'var(--payer)' },
					{ label: 'Receives more', color: 'var(--recipient)' }
				]
			: []),
		...(input.choice.measure !== 'net' || averageIn(input) === null
			? []
			: [{ label: 'National average', color: 'var(--even)', shape: 'dashed-line' as const }]),
		...kindsOf(input).map((kind) => ({
			label: KIND_WORDS[kind],
			color: 'var(--ink)',
			shape: SHAPES[kind]
		}))
	],
	table: (input) =>
		timelineTable(input.all, input.choice, {
			caption: panelsFigure.subtitle(input),
			only: input.states,
			beside: input.states.map((state) => ({
				state,
				others: [],
				published: publishedIn(input, state)
			}))
		}),
	rowCount: (input) => {
		const own = input.all.map(({ view }) => view.fiscalYear);
		const yearsOf = (state: StateCode) =>
			new Set([...own, ...publishedIn(input, state).map(({ fiscalYear }) => fiscalYear)]);
		return input.states.reduce((sum, state) => sum + yearsOf(state).size, 0);
	},
	isTableLate: true,
	files: ({ choice, states }) => ({
		parts: filePartsOf({ choice, when: 'all-years', states }),
		whole: estimateFile(choice.estimate)
	})
};

type Kind = PublishedPoint['kind'];

const SHAPES = { 'shared-out': 'circle', collected: 'diamond' } as const;
const MARKS = { 'shared-out': 'circles', collected: 'diamonds' } as const;

/** How what others printed is drawn: circles before diamonds. */
function kindsOf(input: ComparedYears): readonly Kind[] {
	const published = allPublished(input);
	return (['shared-out', 'collected'] as const).filter((own) =>
		published.some(({ kind }) => kind === own)
	);
}

/** What circles and diamonds are, in words; empty where there are none. */
function pointWords(input: ComparedYears): string {
	return kindsOf(input)
		.map((kind) => `; ${MARKS[kind]}: ${small(KIND_WORDS[kind])}`)
		.join('');
}

/** What is said in place of figures over years where an estimate has one year alone; empty where it has more. */
export function loneYearWords({ all, choice }: CompareInput): string {
	const [only, second] = all;
	if (!only || second) return '';
	const { label } = estimateOf(choice.estimate);
	return `${label} has figures for one year alone, FY${only.view.fiscalYear}, so there are no years to draw, to rank or to add up. Below it stands beside every other estimate, year by year.`;
}

/** Who leaves the scale that the drawings share. */
function panelsOff(input: ComparedYears): readonly StateCode[] {
	const panels = input.states.map((code) => ({
		code,
		values: valuesOf(input, code),
		published: publishedIn(input, code)
	}));
	return panelsExtent(panels, averageIn(input), evenOf(input.choice.measure)).off;
}

function lineWords(input: CompareInput): string {
	if (isAgainstOthers(input.choice)) return '; zero is as much as the others';
	return averageIn(input) === null ? '' : '; the dashed line is the national average';
}

/** The title counts years by their bare sign: how many of a state were near to even is said beside it. */
function evenWords({ all, choice, states }: CompareInput): string {
	if (!hasTwoSides(choice) || all.length < 2) return '';
	const counts = states.flatMap((code) => {
		const even = all.filter(({ sides }) => {
			const own = isAgainstOthers(choice) ? sides.neutral : sides.plain;
			return own[positionOf(code)] === 'even';
		}).length;
		return even === 0 ? [] : [{ name: shortNameOf(code), even }];
	});
	const [first, ...rest] = counts;
	if (!first) return '';
	const years = first.even === 1 ? 'year' : 'years';
	const told = [
		`${first.even} ${years} of ${first.name}`,
		...rest.map(({ name, even }) => `${even} of ${name}`)
	];
	const isOne = rest.length === 0 && first.even === 1;
	return `. Years are counted by sign; ${listOf(told)} ${isOne ? 'was' : 'were'} about even, within ${EVEN_BAND}`;
}

/** What the title would say with interest the other way, where it counts years; empty elsewhere. */
function otherwiseTold({ otherwise, ...input }: CompareInput): string {
	if (!otherwise || input.choice.measure !== 'net' || input.all.length < 2) return '';
	const all = otherwise.all.filter(hasFigures);
	const title = titleOf({ ...input, choice: otherwise.choice, all });
	return otherwiseWords(otherwise.choice, insideSentence(title));
}

/** In how many of its years each state paid more, most years first; else who has most and least in the last year. */
function titleOf(input: CompareInput): string {
	const { all, choice, states } = input;
	const [only, second] = all;
	if (only && !second) return oneYearTitle({ choice, states, shown: only });
	if (!hasTwoSides(choice)) return extremesTitle(input);
	const counts = states
		.map((code) => countOf(all, choice, code))
		.filter(({ years }) => years > 0)
		.toSorted((a, b) => b.paid / b.years - a.paid / a.years);
	const alike = (one: StateCount) =>
		counts.filter(({ paid, years }) => paid === one.paid && years === one.years);
	const [first, ...rest] = counts
		.filter((one) => alike(one)[0] === one)
		.map((one) => ({ ...one, names: alike(one).map(({ name }) => name) }));
	if (!first) return noneTitle(input);
	const { opening, payer } = deedsOf(choice, first.names.length === 1, netsOf(all));
	const isSame = counts.every(({ years }) => years === first.years);
	const times = isSame ? timesInThem : timesIn;
	const title = `${opening}${listOf(first.names)} ${mostTimes(first, payer)}${rest
		.map(({ names, paid, years }) => `; ${listOf(names)} ${times(paid, years)}`)
		.join('')}`;
	return capital(title);
}

/** Why no year can be counted: figures dollar for dollar may stand where none does against the others. */
function noneTitle({ all, states }: CompareInput): string {
	const known = states.filter((code) =>
		all.some(({ view }) => typeof view.plain[positionOf(code)] === 'number')
	);
	return known.length === 0
		? 'No figures by this estimate'
		: noAverage(listOf(known.map(shortNameOf)));
}

/** What the states with most years did, and in how many; "never", where nobody did. */
function mostTimes({ paid, years }: StateCount, deed: string): string {
	return paid === 0
		? `never ${deed} ${years === 1 ? 'in the one year' : `in ${years} years`} with a figure`
		: `${deed} ${timesIn(paid, years)}`;
}

/** Of an estimate with one year: what the answer says of it. */
function oneYearTitle(told: CompareTold): string {
	return plainText(compareSentence(told)).replace(/\.$/, '');
}

/** How many years of a state have a figure, and in how many of them it paid more. */
interface StateCount {
	readonly name: string;
	readonly years: number;
	readonly paid: number;
}

/** Years on the paying side by their bare sign, as every count of years goes. */
function countOf(
	all: readonly ShownYear[],
	choice: CompareInput['choice'],
	code: StateCode
): StateCount {
	const values = all.flatMap(({ view }) => {
		const own = isAgainstOthers(choice) ? view.neutral : view.plain;
		return own[positionOf(code)] ?? [];
	});
	const even = evenOf(choice.measure) ?? 0;
	return {
		name: shortNameOf(code),
		years: values.length,
		paid: values.filter((value) => value < even).length
	};
}

function extremesTitle({ all, choice, states }: CompareInput): string {
	const last = all.at(-1);
	const known = states.flatMap((code) => {
		const value = last ? (shownColumn(last, choice)[positionOf(code)] ?? null) : null;
		return value === null ? [] : [{ name: shortNameOf(code), value }];
	});
	const falling = known.toSorted((a, b) => b.value - a.value);
	const [most, least] = [falling[0], falling.at(-1)];
	if (!last || !most || !least) return 'No figures in the last year of this estimate';
	const value = `${figureTold(most.value, choice)}${perWords(choice)}`;
	const year = last.view.fiscalYear;
	if (most === least) return `${most.name} ${deedWords(choice, ` ${value}`)} in ${year}`;
	const did = deedWords(choice, mostOf(known.length));
	return `${most.name} ${did} in ${year}, ${value}; ${least.name} ${leastOf(known.length)}, ${figureTold(least.value, choice)}`;
}
