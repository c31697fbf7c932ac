import type { OtherEstimate, PublishedPoint, StateLine } from '$lib/charts/timeline/series';
import { stateOf, type StateCode } from '$lib/data/states';
import type { Column } from '$lib/fiscal/core/types';
import { editionOf, REVISER } from '$lib/fiscal/estimates/editions';
import type { Origin } from '$lib/fiscal/estimates/origin';
import { originMark, originNotes, type OriginEntry } from '$lib/words/origin-words';
import type { Pointed, PointedLine } from './pointed';

/** What is told of the year that a reader points at in a timeline. */
export interface CardInput {
	readonly year: number;
	readonly years: readonly number[];
	readonly lines: readonly StateLine[];
	/** The states told, in order: those followed, then the one pointed at. */
	readonly states: readonly StateCode[];
	/** The dashed line; `null` where none is drawn. */
	readonly even: { readonly label: string; readonly values: Column } | null;
	/** Other estimates that are drawn; a year that one has no figure for goes without it. */
	readonly others: readonly OtherEstimate[];
	readonly published: readonly PublishedPoint[];
	readonly write: (value: number) => string;
	/** In whose dollars, how far off, how old. */
	readonly note: string;
}

/** One card of a year of a timeline: every state followed, the average, every estimate and printed figure. */
export function timelineCard(input: CardInput): Pointed {
	const { year, years, lines, states, even, write } = input;
	const at = years.indexOf(year);
	const textOf = (values: Column | undefined) => {
		const value = values?.[at] ?? null;
		return value === null ? 'no figure' : write(value);
	};
	const told = [...new Set(states)].map((code): PointedLine => {
		const line = lines.find((one) => one.code === code);
		return { label: stateOf(code).name, text: textOf(line?.values), kind: 'part' };
	});
	const level: readonly PointedLine[] = even
		? [{ label: even.label, text: textOf(even.values), kind: 'aside' }]
		: [];
	return {
		title: `Fiscal year ${year}`,
		lines: [...told, ...level, ...otherFigures(input)],
		note: [input.note, originNotes(originsTold(input))].filter(Boolean).join(' ')
	};
}

/** Each estimate with the older reports of its publisher under it, then what others printed. */
function otherFigures(input: CardInput): readonly PointedLine[] {
	const { others, year, write } = input;
	const printed = publishedLines(input);
	const isOf = (label: string) => (line: PointedLine) => line.label.startsWith(`${label}, `);
	const told = others.flatMap(
		({ label, name = label, years, values, editions = [], origins = [] }) => {
			const at = years.indexOf(year);
			const value = values[at] ?? null;
			const full = [name, editions[at] && `report of ${editions[at]}`].filter(Boolean).join(', ');
			const text = value === null ? '' : marked(write(value), origins[at]);
			const own = value === null ? [] : [{ label: full, text, kind: 'aside' as const }];
			return [...own, ...printed.filter(isOf(label))];
		}
	);
	return [...told, ...printed.filter((line) => !others.some(({ label }) => isOf(label)(line)))];
}

/** Figures that others printed, and the year of which they are told. */
export type PrintedIn = Pick<CardInput, 'published' | 'year' | 'write'>;

/** One line a publisher and edition: where it prints two figures of a year, both stand there. */
export function publishedLines({ published, year, write }: PrintedIn): readonly PointedLine[] {
	const texts = new Map<string, readonly string[]>();
	for (const { fiscalYear, publisher, vintage, value, printed, drawn, origin } of published) {
		if (fiscalYear !== year) continue;
		const label = `${publisher}, ${vintage}`;
		const text = marked(drawn ? `${write(value)} (printed: ${printed})` : printed, origin);
		texts.set(label, [...(texts.get(label) ?? []), text]);
	}
	return [...texts].map(([label, values]) => ({ label, text: values.join('; '), kind: 'aside' }));
}

function marked(text: string, origin: Origin | null | undefined): string {
	const mark = originMark(origin);
	return mark === '' ? text : `${text}, ${mark}`;
}

/** How the figures of the year beside the line were come by, of each edition. */
export function originsTold({
	others,
	published,
	year
}: Pick<CardInput, 'others' | 'published' | 'year'>): readonly OriginEntry[] {
	return [
		...others.map(({ label, name = label, years, editions = [], origins = [] }) => {
			const at = years.indexOf(year);
			return { edition: editions[at] ?? name, origin: origins[at] };
		}),
		...published
			.filter(({ fiscalYear }) => fiscalYear === year)
			.map(({ publisher, vintage, origin }) => ({
				edition: publisher === REVISER ? editionOf(vintage) : publisher,
				origin
			}))
	];
}
