import { range } from 'd3';

/** How a sentence speaks of time; METHOD 6, "Which years". */
export type Tense = 'own-years' | 'since' | 'present' | 'future' | 'always';

/** When a sentence was said, as it is known; the year of its copy where it bears no date. */
export interface Said {
	/** `2016`, `2016-11`, `2016-11-09` or `2016/2017`; empty where undated. */
	readonly date: string;
	readonly copyYear: number | null;
}

/** What a sentence says of time. */
export interface TimeWords {
	readonly tense: Tense;
	readonly from: number | null;
	readonly to: number | null;
}

/** The fiscal years that figures are there for. */
export interface KnownYears {
	readonly first: number;
	readonly newest: number;
}

/** The years that a sentence is tried on. */
export interface SentenceYears {
	/** Rising; empty where no year of it has figures. */
	readonly counted: readonly number[];
	/** Pandemic years of a sentence in the present tense: told apart, not counted. */
	readonly apart: readonly number[];
	/** Years that it speaks of and no figures are there for. */
	readonly dropped: readonly number[];
	/** Years that it speaks of and nobody who votes has figures for; absent where there are none. */
	readonly silent?: readonly number[];
	/** Whether it stands undated, so that the year of its copy was taken, or, without one, the newest year. */
	readonly isUndated: boolean;
}

/** Years of the pandemic, which a sentence about the present does not mean. */
export const PANDEMIC: readonly number[] = [2020, 2021];

/** How many fiscal years "now" is. */
export const PRESENT_YEARS = 5;

/** Fiscal years end with this month. */
const LAST_MONTH = 9;

/**
 * The fiscal years that a sentence is about. Its own years beat the tense; "since" runs to the last fiscal year that
 * had ended when it was said; the present is the five ended then; "will continue" runs from the next year to the
 * newest; no time at all is every year. A date known to the year counts as its middle.
 */
export function sentenceYears(
	{ tense, from, to }: TimeWords,
	said: Said,
	known: KnownYears
): SentenceYears {
	const ended = endedBy(said) ?? known.newest;
	const [first, last] = spanOf({ tense, from, to }, ended, known);
	const named = range(first, last + 1);
	const inReach = named.filter((year) => year >= known.first && year <= known.newest);
	const apart = tense === 'present' ? inReach.filter((year) => PANDEMIC.includes(year)) : [];
	return {
		counted: inReach.filter((year) => !apart.includes(year)),
		apart,
		dropped: named.filter((year) => !inReach.includes(year)),
		isUndated: said.date === ''
	};
}

function spanOf(
	{ tense, from, to }: TimeWords,
	ended: number,
	known: KnownYears
): readonly [number, number] {
	switch (tense) {
		case 'own-years':
			return [from ?? known.first, to ?? from ?? known.newest];
		case 'since':
			return [from ?? known.first, ended];
		case 'present':
			return [ended - PRESENT_YEARS + 1, ended];
		case 'future':
			return [ended + 1, known.newest];
		case 'always':
			return [known.first, known.newest];
	}
}

/** The last fiscal year that had ended; `null` where neither the day nor the year of a copy is known. */
function endedBy({ date, copyYear }: Said): number | null {
	const [, year, month] = /^(?:\d{4}\/)?(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
	if (year === undefined) return copyYear === null ? null : copyYear - 1;
	return month !== undefined && Number(month) > LAST_MONTH ? Number(year) : Number(year) - 1;
}
