import type { RankSeries } from '$lib/charts/rank-lines/series';
import { gapsIn } from '$lib/fiscal/conditions/condition-gaps';
import type { Condition, ConditionRule, SentenceId } from '$lib/fiscal/conditions/conditions';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import type {
	SeriesFrame,
	StateConditions,
	StateSeries
} from '$lib/fiscal/conditions/conditions-state';
import { gapSentence, readingOf } from '$lib/words/condition-title';
import { keptRanges } from '$lib/words/year-ranges';

/** One series of a sentence with its years and the figures of every state shown, the chosen one first. */
export interface ShownSeries {
	readonly condition: Condition;
	readonly frame: SeriesFrame;
	readonly states: readonly StateSeries[];
	readonly codes: readonly StateConditions['state'][];
}

/** What the chart of a side claim tells: the ranks of some states in every series of one sentence. */
export interface ConditionInput {
	readonly shown: readonly ShownSeries[];
	/** The chosen state first. */
	readonly followed: readonly StateConditions['state'][];
	/** When a rank makes the sentence true. */
	readonly rule: ConditionRule;
}

/** The series of a sentence, in the order of the registry. */
export function shownSeries(
	sentence: SentenceId,
	frames: readonly SeriesFrame[],
	conditions: readonly StateConditions[]
): readonly ShownSeries[] {
	return CONDITIONS.filter((one) => one.sentence === sentence).flatMap((condition) => {
		const frame = frames.find(({ id }) => id === condition.id);
		const found = conditions.flatMap(({ state, series }) => {
			const own = series.find(({ id }) => id === condition.id);
			return own ? [{ state, own }] : [];
		});
		if (!frame) return [];
		const states = found.map(({ own }) => own);
		return [{ condition, frame, states, codes: found.map(({ state }) => state) }];
	});
}

/** The panels of a sentence, ready to be placed. */
export function panelsOf(shown: readonly ShownSeries[]): readonly RankSeries[] {
	return shown.map(({ condition, frame, states, codes }) => ({
		id: condition.id,
		heading: condition.label,
		years: frame.years.map(({ year, areas, setAside }) => ({
			year,
			areas,
			isSetAside: setAside !== null
		})),
		lines: states.map(({ rank, answers }, i) => ({ code: codes[i] ?? 'CA', rank, answers })),
		zone: zoneOf(sentenceOf(condition.sentence).rule)
	}));
}

/** The part of the states, from the worst on, in which a rank makes a sentence true; `null` where no rank does. */
function zoneOf(rule: ConditionRule): number | null {
	switch (rule.kind) {
		case 'first':
			return 0;
		case 'worst-part':
			return rule.part;
		case 'worse-than-median':
			return 0.5;
		case 'worse-than-before':
			return null;
	}
}

/** What a series says of the chosen state in a year, or in the last year of its own. */
export function panelReading(
	{ condition, frame, states }: ShownSeries,
	year: number | null
): string {
	const own = states[0];
	const wanted = year ?? lastRanked(frame, own) ?? frame.years.at(-1)?.year ?? 0;
	const at = frame.years.findIndex((one) => one.year === wanted);
	const reading = {
		frame: frame.years[at],
		value: own?.values[at] ?? null,
		rank: own?.rank[at] ?? null
	};
	return readingOf(condition, reading, wanted);
}

function lastRanked(frame: SeriesFrame, own: StateSeries | undefined): number | undefined {
	return frame.years.filter((_, i) => (own?.rank[i] ?? null) !== null).at(-1)?.year;
}

/** Every rank of the chosen state in the series that a sentence is judged by; those that only stand beside have no part. */
export function ranksOf(shown: readonly ShownSeries[]): readonly number[] {
	return shown
		.filter(({ condition }) => condition.role === 'tested')
		.flatMap(({ states }) => states[0]?.rank ?? [])
		.filter((rank) => rank !== null);
}

/** The first and the last year of any series. */
export function yearsOf(shown: readonly ShownSeries[]): readonly [number, number] {
	const years = shown.flatMap(({ frame }) => frame.years.map(({ year }) => year));
	return [Math.min(...years), Math.max(...years)];
}

/** What a series leaves out: its caveat, where its line breaks, and years that are not compared. */
export function notesOf({ condition, frame }: ShownSeries): readonly string[] {
	const aside = frame.years.flatMap(({ year, setAside }) =>
		setAside === null ? [] : [`${year}: ${setAside}`]
	);
	const gaps = gapSentence(gapsIn(frame.years.map(({ year }) => year)));
	return [keptRanges(condition.caveat), gaps, ...aside].filter((note) => note !== '');
}

/** Where the figures come from, each publisher once. */
export function sourceOf(shown: readonly ShownSeries[]): string {
	const publishers = [...new Set(shown.map(({ condition }) => condition.publisher))];
	return `Source: ${publishers.join('; ')}. Ranks calculated here.`;
}
