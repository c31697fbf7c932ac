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

/** What is measured: words for menus and sentences, the value that means even, and how it is calculated. */
export interface Measure {
	readonly id: MeasureId;
	readonly label: string;
	/** Goes into a subtitle or an axis. */
	readonly words: string;
	readonly unit: 'dollars' | 'ratio';
	/** What a ratio is in, in a heading; dollars are told by scale and choice. */
	readonly ratioWords: string;
	/** Whether a ratio is told in cents of a dollar, or as so many times something. */
	readonly isCents: boolean;
	/** The value of a state that breaks even (or is level with the nation); `null` where no value is. */
	readonly pivot: number | null;
	/** Whether figures are told with + and −. */
	readonly signed: boolean;
	/** Whether its values have two sides, or speak of one side only. */
	readonly sides: 'both' | 'payer' | 'recipient';
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
	readonly description: string;
	readonly formula: string;
	/** The figures of a year in the scale and dollars of its choice, a value a state; missing is `null`. */
	readonly of: (input: ViewInput) => Column;
}

/** Every measure, in the order of the menu. */
export const MEASURES: readonly Measure[] = [
	{
		id: 'net',
		label: 'Received − paid',
		words: 'Received minus paid',
		unit: 'dollars',
		ratioWords: '',
		isCents: false,
		pivot: 0,
		signed: true,
		sides: 'both',
		ends: { low: 'Pays more', high: 'Receives more' },
		lineEnds: null,
		even: 'Break even',
		needs: ['net'],
		needsNation: false,
		description: 'What a state receives less what it pays; below zero it pays more.',
		formula: 'net = received − paid',
		of: balanceInUnits
	},
	{
		id: 'received',
		label: 'Received',
		words: 'Federal money received',
		unit: 'dollars',
		ratioWords: '',
		isCents: false,
		pivot: null,
		signed: false,
		sides: 'recipient',
		ends: { low: 'Receives less', high: 'Receives more' },
		lineEnds: { low: 'Receives less', high: 'Receives more' },
		even: 'Break even',
		needs: ['received'],
		needsNation: false,
		description: 'Federal spending attributed to a state.',
		formula: 'received',
		of: (input) => inUnits(input.year.received, input)
	},
	{
		id: 'paid',
		label: 'Paid',
		words: 'Federal taxes paid',
		unit: 'dollars',
		ratioWords: '',
		isCents: false,
		pivot: null,
		signed: false,
		sides: 'payer',
		ends: { low: 'Pays less', high: 'Pays more' },
		lineEnds: { low: 'Pays less', high: 'Pays more' },
		even: 'Break even',
		needs: ['paid'],
		needsNation: false,
		description: 'Federal taxes and other receipts attributed to a state.',
		formula: 'paid',
		of: (input) => inUnits(input.year.paid, input)
	},
	{
		id: 'ratio',
		label: 'Received per dollar paid',
		words: 'Received per dollar paid',
		unit: 'ratio',
		ratioWords: 'dollars received per dollar paid',
		isCents: true,
		pivot: 1,
		signed: false,
		sides: 'both',
		ends: BACK,
		lineEnds: null,
		even: 'Break even',
		needs: ['paid', 'received'],
		needsNation: false,
		description: 'Dollars received for each dollar paid; below one a state pays more.',
		formula: 'ratio = received ÷ paid',
		of: ({ year }) => ratioOf(year.paid, year.received)
	},
	{
		id: 'relative-ratio',
		label: 'Received per dollar paid, national average = 1',
		words: 'Received per dollar paid, over the nation’s',
		unit: 'ratio',
		ratioWords: 'national average = 1',
		isCents: false,
		pivot: 1,
		signed: false,
		sides: 'both',
		ends: BACK,
		lineEnds: { low: 'Gets back less than the nation', high: 'Gets back more than the nation' },
		even: 'Level with the nation',
		needs: ['paid', 'received'],
		needsNation: true,
		description:
			'The ratio of a state over the ratio of all states together; one is level with them.',
		formula: 'relative ratio = ratio ÷ (Σ received ÷ Σ paid)',
		of: ({ year }) => relativeRatioOf(year.paid, year.received)
	},
	{
		id: 'published-ratio',
		label: 'Ratio as published',
		words: 'Received per dollar paid, as published',
		unit: 'ratio',
		ratioWords: 'dollars received per dollar paid',
		isCents: true,
		pivot: 1,
		signed: false,
		sides: 'both',
		ends: BACK,
		lineEnds: null,
		even: 'Level, as published',
		needs: ['publishedRatio'],
		needsNation: false,
		description:
			'The publisher’s own ratio with the deficit shared out; its dollars do not give it.',
		formula: 'as printed',
		of: ({ year }) => year.publishedRatio
	}
];

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
	return entryOf(MEASURES, id);
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
	return measureOf(choice.measure).unit === 'ratio' ? 'ratio' : scaleOf(choice.scale).unit;
}
