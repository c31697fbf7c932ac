import type { Flag } from './types';

/** What is said of a flagged figure: a label for charts and tables, and a sentence. */
export interface FlagWords {
	readonly id: Flag;
	readonly label: string;
	readonly sentence: string;
}

/** Every flag, in the order in which a list of flags is told. */
export const FLAGS: readonly FlagWords[] = [
	{
		id: 'preliminary',
		label: 'Preliminary',
		sentence: 'The publisher called these figures preliminary, or has revised them since.'
	},
	{
		id: 'partial-year-coverage',
		label: 'Some states missing',
		sentence: 'Not every state this estimate covers has a figure for this year.'
	},
	{
		id: 'covid',
		label: 'COVID-19 relief',
		sentence: 'Relief money of FY2020 and FY2021 makes all states recipients, or nearly all.'
	},
	{
		id: 'key-held',
		label: 'Carried from another year',
		sentence:
			'A national total is shared out by figures that we do not have for this year; those of the nearest year stand in.'
	},
	{
		id: 'key-carried',
		label: 'Carried from another year by growth',
		sentence:
			'A national total is shared out by figures that we do not have for this year; those of the nearest year are moved to it with another figure of the same state.'
	},
	{
		id: 'period-mean',
		label: 'Several-year average',
		sentence: 'A national total is shared out by a several-year average that includes this year.'
	},
	{
		id: 'filing-state',
		label: 'By filing state',
		sentence:
			'Taxes count where the return or deposit was filed, not where those who bear them live.'
	},
	{
		id: 'postponed-deadline',
		label: 'Deadline postponed',
		sentence:
			'The disaster postponement of 2023 very likely moved California’s payments from FY2023 to FY2024: look at both years together.'
	},
	{
		id: 'undistributed',
		label: 'Part not assigned',
		sentence:
			'Part of the nation’s collections had not been assigned to a state, so states are too low.'
	},
	{
		id: 'face-value-insurance',
		label: 'Insurance at face value',
		sentence:
			'Obligations of FY2009 to FY2013 count insurance at its face value, far above money paid.'
	},
	{
		id: 'insurer-home-state',
		label: 'Insurers’ home states',
		sentence:
			'Medicare Advantage and drug plans are booked where the insurer sits, not where patients live.'
	},
	{
		id: 'obligations',
		label: 'Obligations',
		sentence: 'Money promised in the year, not money received in it.'
	},
	{
		id: 'credit-re-estimate',
		label: 'Loans re-estimated',
		sentence:
			'A new estimate of what old student loans will cost is booked as spending of the year, though no one was paid it.'
	},
	{
		id: 'derived',
		label: 'Made, not printed',
		sentence:
			'The publisher does not print this figure: it was made from one that it prints, with the population of the year or the other side.'
	},
	{
		id: 'second-hand',
		label: 'From a copy',
		sentence: 'Read from somebody’s copy of the table, and not checked against the report.'
	},
	{
		id: 'dc-in-md',
		label: 'D.C. inside Maryland',
		sentence: 'Through FY1998 the taxes of D.C. are counted in Maryland’s.'
	},
	{
		id: 'balance-only',
		label: 'Balance only',
		sentence: 'Only the balance is published: taxes paid and money received are not known apart.'
	},
	{
		id: 'hybrid',
		label: 'Two unlike accounts',
		sentence: 'The two sides come from unlike accounts and do not balance to anything.'
	},
	{
		id: 'inferred-year',
		label: 'Year inferred',
		sentence: 'The page prints no year; it follows from populations and other pages.'
	}
];

const byId = new Map(FLAGS.map((flag) => [flag.id, flag]));

/** The words of a flag. */
export function flagOf(id: Flag): FlagWords {
	const flag = byId.get(id);
	if (!flag) throw new Error(`No flag "${id}".`);
	return flag;
}

/** Flags without repeats, in the order of `FLAGS`. */
export function inFlagOrder(flags: Iterable<Flag>): readonly Flag[] {
	const set = new Set(flags);
	return FLAGS.map((flag) => flag.id).filter((id) => set.has(id));
}
