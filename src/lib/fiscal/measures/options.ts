import { BASE_YEAR, LOCAL_PRICE_YEARS } from '../core/prices';
import { ratioOf, relativeRatioOf } from '../core/ratio';
import type {
	Choice,
	Column,
	DollarsId,
	EstimateYear,
	InterestId,
	MeasureId,
	ScaleId
} from '../core/types';
import { balanceInUnits, inUnits, type ViewInput } from '../core/units';

/** In what a figure is told. */
export type Unit = 'dollars' | 'ratio' | 'share';

/** A column of an estimate's year that a measure is calculated from. */
export type Source = keyof Pick<EstimateYear, 'net' | 'paid' | 'received' | 'publishedRatio'>;

/** What the ends of a scale mean, in words. */
export interface Ends {
	readonly low: string;
	readonly high: string;
}

/** Of a ratio of the two sides. */
const BACK: Ends = { low: 'Gets back less', high: 'Gets back more' };

/** What is measured: words for menus and sentences, and the value that means even. */
interface Told {
	readonly id: MeasureId;
	readonly label: string;
	/** The same beside both sides of a state, where less says as much. */
	readonly short?: string;
	/** Goes into a subtitle or an axis. */
	readonly words: string;
	/** Stands over a column of its figures. */
	readonly heading: string;
	/** What a state did, and what its figure is of: "paid" and "in federal taxes", with an amount or "most" between. */
	readonly deed: readonly [did: string, what: string];
	/** What states with less than is even did, in a title that counts them; `null` of one side, and of the balance. */
	readonly under: string | null;
	/** The value of a state that breaks even (or is level with the nation); `null` where no value is. */
	readonly pivot: number | null;
	/** Whether figures are told with + and −. */
	readonly signed: boolean;
	/** Whether its values have two sides, or speak of one side only. */
	readonly sides: 'both' | 'payer' | 'recipient';
	/** Whether a state is on the side that its balance is on; else on that of its value beside the pivot. */
	readonly isByBalance: boolean;
	/** What its low and its high end mean, in a legend. */
	readonly ends: Ends;
	/** The same over all states on one line; `null` where the average tells them, as of a balance. */
	readonly lineEnds: Ends | null;
	/** What the value that means even is called. */
	readonly even: string;
	/** What a state must have for a figure. */
	readonly needs: readonly Source[];
	/** Whether the figure of one state needs those of all: a year with some of them has none. */
	readonly needsNation: boolean;
	/** The figures of a year in the scale and dollars of its choice, a value a state; missing is `null`. */
	readonly of: (input: ViewInput) => Column;
}

/** In dollars, which have a scale and are those of some year. */
interface InDollars extends Told {
	readonly unit: 'dollars';
}

/** A pure number, the same on every scale and in any dollars. */
interface InNumbers extends Told {
	readonly unit: 'ratio' | 'share';
	/** What a ratio is in, in a heading; what a share is of, after it: "of taxes paid". */
	readonly unitWords: string;
	/** Whether a ratio is told in cents of each dollar paid, or as so many times something. */
	readonly isCents: boolean;
	/** Where its colors change, rising: four values to either side of the pivot, or four in all of one side. */
	readonly edges: readonly number[];
}

/** All that is known of a measure. */
export type Measure = InDollars | InNumbers;

/** Round numbers close to each other’s reciprocals, so that both sides of 1 weigh the same. */
const AROUND_ONE: readonly number[] = [0.5, 0.7, 0.85, 0.95, 1.05, 1.2, 1.4, 2];

const RECORDS = [
	{
		id: 'net',
		label: 'Received − paid',
		words: 'Received minus paid',
		heading: 'Net',
		deed: ['received', 'more than it paid'],
		under: null,
		unit: 'dollars',
		pivot: 0,
		signed: true,
		sides: 'both',
		isByBalance: true,
		ends: { low: 'Pays more', high: 'Receives more' },
		lineEnds: null,
		even: 'Break even',
		needs: ['net'],
		needsNation: false,
		of: balanceInUnits
	},
	{
		id: 'received',
		label: 'Received',
		words: 'Federal money received',
		heading: 'Received',
		deed: ['received', 'in federal money'],
		under: null,
		unit: 'dollars',
		pivot: null,
		signed: false,
		sides: 'recipient',
		isByBalance: false,
		ends: { low: 'Receives less', high: 'Receives more' },
		lineEnds: { low: 'Receives less', high: 'Receives more' },
		even: 'Break even',
		needs: ['received'],
		needsNation: false,
		of: (input) => inUnits(input.year.received, input)
	},
	{
		id: 'paid',
		label: 'Paid',
		words: 'Federal taxes paid',
		heading: 'Paid',
		deed: ['paid', 'in federal taxes'],
		under: null,
		unit: 'dollars',
		pivot: null,
		signed: false,
		sides: 'payer',
		isByBalance: false,
		ends: { low: 'Pays less', high: 'Pays more' },
		lineEnds: { low: 'Pays less', high: 'Pays more' },
		even: 'Break even',
		needs: ['paid'],
		needsNation: false,
		of: (input) => inUnits(input.year.paid, input)
	},
	{
		id: 'ratio',
		label: 'Received per dollar paid',
		short: 'Per dollar paid',
		words: 'Received per dollar paid',
		heading: 'Ratio',
		deed: ['got back', 'per dollar paid'],
		under: 'got back less than a dollar for each dollar paid',
		unit: 'ratio',
		unitWords: 'dollars received per dollar paid',
		isCents: true,
		edges: AROUND_ONE,
		pivot: 1,
		signed: false,
		sides: 'both',
		isByBalance: true,
		ends: BACK,
		lineEnds: null,
		even: 'Break even',
		needs: ['paid', 'received'],
		needsNation: false,
		of: ({ year }) => ratioOf(year.paid, year.received)
	},
	{
		id: 'relative-ratio',
		label: 'Received per dollar paid, national average = 1',
		words: 'Received per dollar paid, over the nation’s',
		heading: 'Ratio',
		deed: ['got back', 'per dollar paid, measured by the nation’s,'],
		under: 'got back less per dollar than the nation',
		unit: 'ratio',
		unitWords: 'national average = 1',
		isCents: false,
		edges: AROUND_ONE,
		pivot: 1,
		signed: false,
		sides: 'both',
		isByBalance: false,
		ends: BACK,
		lineEnds: { low: 'Gets back less than the nation', high: 'Gets back more than the nation' },
		even: 'Level with the nation',
		needs: ['paid', 'received'],
		needsNation: true,
		of: ({ year }) => relativeRatioOf(year.paid, year.received)
	},
	{
		id: 'published-ratio',
		label: 'Ratio as published',
		words: 'Received per dollar paid, as published',
		heading: 'Ratio',
		deed: ['got back', 'per dollar paid, as published,'],
		under: 'got back less than a dollar for each dollar paid',
		unit: 'ratio',
		unitWords: 'dollars received per dollar paid',
		isCents: true,
		edges: AROUND_ONE,
		pivot: 1,
		signed: false,
		sides: 'both',
		isByBalance: false,
		ends: BACK,
		lineEnds: null,
		even: 'Level, as published',
		needs: ['publishedRatio'],
		needsNation: false,
		of: ({ year }) => year.publishedRatio
	}
] as const satisfies readonly Measure[];

/** Every measure, in the order of the menu. */
export const MEASURES: readonly Measure[] = RECORDS;

/** What dollars are divided by: words for menus and sentences. */
export interface Scale {
	readonly id: ScaleId;
	readonly label: string;
	/** Goes into a sentence after an amount. */
	readonly words: string;
	readonly unit: 'dollars' | 'share';
}

/** Every scale, in the order of the menu. */
export const SCALES: readonly Scale[] = [
	{
		id: 'per-person',
		label: 'Per person',
		words: 'per person',
		unit: 'dollars'
	},
	{
		id: 'total',
		label: 'Total',
		words: 'overall',
		unit: 'dollars'
	},
	{
		id: 'gdp',
		label: 'Share of GDP',
		words: 'of its GDP',
		unit: 'share'
	},
	{
		id: 'income',
		label: 'Share of personal income',
		words: 'of its personal income',
		unit: 'share'
	}
];

/** Whose dollars: those of the year, of the base year, or of the base year at local prices. */
export interface Dollars {
	readonly id: DollarsId;
	readonly label: string;
	/** Goes into a sentence after an amount. */
	readonly words: string;
	/** The unit of a column or an axis: "2024 dollars". */
	readonly unit: string;
	/** Follows the unit and what it is divided by: "2024 dollars per person at local prices". */
	readonly where: string;
	/** What to know before quoting such a figure; empty where there is nothing. */
	readonly caveat: string;
}

/** Every kind of dollars, in the order of the menu. */
export const DOLLARS: readonly Dollars[] = [
	{
		id: 'current',
		label: 'Of the year',
		words: 'in dollars of the year',
		unit: 'dollars',
		where: '',
		caveat: ''
	},
	{
		id: 'real',
		label: `Of ${BASE_YEAR}`,
		words: `in ${BASE_YEAR} dollars`,
		unit: `${BASE_YEAR} dollars`,
		where: '',
		caveat: ''
	},
	{
		id: 'local',
		label: 'At local prices',
		words: `at local prices, in ${BASE_YEAR} dollars`,
		unit: `${BASE_YEAR} dollars`,
		where: ' at local prices',
		caveat: `BEA’s regional price parities compare what households buy, not what federal payments do; levels before FY${LOCAL_PRICE_YEARS.from} are not known.`
	}
];

/** What is done with interest on the debt: words for menus and titles. */
export interface Interest {
	readonly id: InterestId;
	readonly label: string;
	/** Goes into a subtitle, a summary, a label; empty for the usual way. */
	readonly words: string;
}

/** Every way to treat interest on the debt, in the order of the menu. */
export const INTERESTS: readonly Interest[] = [
	{
		id: 'left-out',
		label: 'Left out',
		words: ''
	},
	{
		id: 'counted',
		label: 'Counted, by population',
		words: 'interest counted'
	}
];

/** The entry of a registry with an id. */
export function entryOf<Entry extends { readonly id: string }>(
	entries: readonly Entry[],
	id: Entry['id']
): Entry {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry) throw new Error(`No entry "${id}".`);
	return entry;
}

/** A measure by its id. */
export function measureOf(id: MeasureId): Measure {
	// Here the compiler asks for the record of an id that has none.
	const recorded: (typeof RECORDS)[number]['id'] = id;
	return entryOf(MEASURES, recorded);
}

/** Whether a measure is in dollars, which have a scale and are those of some year. */
export function isInDollars({ measure }: Pick<Choice, 'measure'>): boolean {
	return measureOf(measure).unit === 'dollars';
}

/** Whether a measure is made of what a publisher printed, with its own rule for the deficit. */
export function isPrinted(measure: MeasureId): boolean {
	return measureOf(measure).needs.includes('publishedRatio');
}

/** Whether a state, by its place among `STATES`, has in a year what a measure needs. */
export function hasNeeds(year: EstimateYear, measure: MeasureId, position: number): boolean {
	return measureOf(measure).needs.every((name) => typeof year[name][position] === 'number');
}

/** A scale by its id. */
export function scaleOf(id: ScaleId): Scale {
	return entryOf(SCALES, id);
}

/** Kind of dollars by its id. */
export function dollarsOf(id: DollarsId): Dollars {
	return entryOf(DOLLARS, id);
}

/** What is done with interest by its id. */
export function interestOf(id: InterestId): Interest {
	return entryOf(INTERESTS, id);
}

/** In what the figures of a choice are told. */
export function unitOf(choice: Pick<Choice, 'measure' | 'scale'>): Unit {
	const { unit } = measureOf(choice.measure);
	return unit === 'dollars' ? scaleOf(choice.scale).unit : unit;
}
