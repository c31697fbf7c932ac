import { drawnOf, heightOf, onlyYear } from './place';
import {
	hybridWords,
	printedWords,
	type AssertedLine,
	type AssertedSeries,
	type LineKind
} from './series';

/** What the lines of a kind are drawn as: strokes, dots where a year stands alone or is the one asked for, or both. */
export type LineForm = 'line' | 'dots' | 'both';

/** How an entry is drawn in a picture. */
type EntryShape =
	| 'wash'
	| 'diamond'
	| 'disc'
	| 'circle'
	| 'dense-dotted-line'
	| 'ringed-line'
	| StrokeShape
	| `${StrokeShape}-and-dot`;

type StrokeShape = 'line' | 'thick-line' | 'thin-dotted-line';

/** An entry of the legend, of the page and of the chart as a picture. */
export type AssertedEntry = {
	readonly label: string;
	readonly color: string;
	readonly shape: EntryShape;
} & (
	| { readonly kind: 'range' }
	| { readonly kind: 'printed' }
	| { readonly kind: LineKind; readonly form: LineForm }
);

type Shapes = Readonly<Record<LineForm, EntryShape>>;

const LOOKS: Readonly<Record<LineKind, { readonly color: string; readonly shapes: Shapes }>> = {
	ours: {
		color: 'var(--ink)',
		shapes: { line: 'thick-line', dots: 'disc', both: 'thick-line-and-dot' }
	},
	variant: { color: 'var(--faint)', shapes: { line: 'line', dots: 'disc', both: 'line-and-dot' } },
	published: {
		color: 'var(--ink)',
		shapes: { line: 'dense-dotted-line', dots: 'circle', both: 'ringed-line' }
	},
	hybrid: {
		color: 'var(--muted)',
		shapes: { line: 'thin-dotted-line', dots: 'disc', both: 'thin-dotted-line-and-dot' }
	}
};

/** What is said of the marks of a chart: of each kind that can be seen, as it is drawn. */
export function assertedLegend(series: AssertedSeries, words: string): readonly AssertedEntry[] {
	const { range, printed, measure } = series;
	const wash = range.side === null ? 'var(--between)' : `var(--${range.side})`;
	const mark: readonly AssertedEntry[] = printed
		? [
				{
					kind: 'printed',
					label: printedWords(printed, measure),
					color: 'var(--ink)',
					shape: 'diamond'
				}
			]
		: [];
	return [
		{ kind: 'range', label: `Asserted: ${words}`, color: wash, shape: 'wash' },
		...entriesOf(series, 'ours', ownWords(series)),
		...(isVariantSeen(series) ? entriesOf(series, 'variant', variantWords(series)) : []),
		...mark,
		...entriesOf(series, 'published', series.published.join('; ')),
		...entriesOf(series, 'hybrid', hybridWords(series.hybrids))
	];
}

function entriesOf(
	{ lines, span }: AssertedSeries,
	kind: LineKind,
	label: string
): readonly AssertedEntry[] {
	const drawn = lines
		.filter((line) => line.kind === kind)
		.map((line) => drawnOf(line, onlyYear(span)));
	if (drawn.length === 0) return [];
	const [hasLine, hasDots] = [
		drawn.some(({ strokes }) => strokes.length > 0),
		drawn.some(({ dots }) => dots.length > 0)
	];
	const form = hasLine && hasDots ? 'both' : hasLine ? 'line' : 'dots';
	const { color, shapes } = LOOKS[kind];
	return [{ kind, form, label, color, shape: shapes[form] }];
}

const WITHOUT_RELIEF = ', without COVID-19 relief too';

function variantWords({ hasWithoutRelief }: AssertedSeries): string {
	return `Its other choices${hasWithoutRelief ? WITHOUT_RELIEF : ''}`;
}

/** Other choices that cannot be told from our own are said to be there. */
function ownWords(series: AssertedSeries): string {
	const hasVariant = series.lines.some(({ kind }) => kind === 'variant');
	const isUnder = hasVariant && !isVariantSeen(series);
	const relief = series.hasWithoutRelief ? WITHOUT_RELIEF : '';
	return isUnder ? `Our own account, its other choices under it${relief}` : 'Our own account';
}

/** What lies nearer than so much of the height, some three pixels, our own line and the paper around it hide. */
const HIDDEN = 1 / 120;

function isVariantSeen(series: AssertedSeries): boolean {
	const own = series.lines.find(({ kind }) => kind === 'ours');
	const variants = series.lines.filter(({ kind }) => kind === 'variant');
	const least = heightOf(series) * HIDDEN;
	return variants.some((line) => !own || farthest(line, own) > least);
}

/** How far a line is from another at most; a year that the other does not have is as far as can be. */
function farthest(line: AssertedLine, other: AssertedLine): number {
	const values = new Map(other.points.map(({ year, value }) => [year, value]));
	const apart = line.points.map(({ year, value }) =>
		Math.abs(value - (values.get(year) ?? Infinity))
	);
	return Math.max(...apart);
}
