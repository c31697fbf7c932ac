import type { ClaimPartRow, ClaimRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { isEstimateId } from '$lib/fiscal/estimates/estimates';
import { POINT_SOURCES, makerOf, makerWords } from '$lib/fiscal/verdict/makers';
import {
	editionsIn,
	type Printed,
	type Reviser,
	type YearRevised
} from '$lib/fiscal/verdict/quoted';
import { figureOf } from './quoted-figure.server';
import { authorsOf, quotedFrom, withoutPlace } from './quoted-from.server';

/** Who says a sentence, and where. */
type Saying = Pick<ClaimRow, 'publisher' | 'speaker' | 'address'>;

/** What a part tells of the number it quotes. */
type QuotingPart = Pick<ClaimPartRow, 'measure' | 'side' | 'unit' | 'quoted' | 'revised'>;

/**
 * What the maker of the number that a part quotes printed, as a size in the part's unit: net amounts in the direction of
 * the part's side. Throws where the dataset named has no such figure.
 */
export function printedOf(part: QuotingPart, saying: Saying): Printed {
	const { quoted, revised } = part;
	const isOwn = isOwnFigure(quoted, saying);
	const copy = copyOf(quoted, saying);
	return {
		value: sizeOf(part, figureOf(quoted)),
		...revisionOf(part),
		...(isOwn ? { isOwn: true as const } : {}),
		...copy,
		...(revised === '' ? {} : { reviser: reviserOf(revised, { isOwn, ...copy }) })
	};
}

/**
 * The editions that a reference names, and with a figure printed by the Rockefeller Institute the report of that year,
 * which has the same figure.
 */
export function editionsOf(quoted: string): readonly string[] {
	return editionsIn(quoted).flatMap((edition) => [edition, ...reportsOf(edition)]);
}

function revisionOf(part: QuotingPart): Pick<Printed, 'revised' | 'ofYear'> {
	const ofYear = yearRevisedOf(part.revised);
	if (ofYear) return { revised: null, ofYear };
	return { revised: part.revised === '' ? null : sizeOf(part, figureOf(part.revised)) };
}

type Copy = Pick<Printed, 'copiedBy' | 'isOnItsPageAlone' | 'isMadeOfPersons'>;

/** Through whom a figure came, and whether that is the page of the claim alone; nothing where its source was read. */
function copyOf(quoted: string, { address, publisher }: Saying): Copy {
	const from = quotedFrom(quoted);
	if (from.copiedBy === '') return {};
	// A page that has no address to send readers to is known by whose text it copied.
	const isItsPage = address === '' ? from.copiedBy.includes(publisher) : from.address === address;
	return {
		copiedBy: from.copiedBy,
		...(isItsPage ? { isOnItsPageAlone: true as const } : {}),
		...(isMadeOfPersons(quoted) ? { isMadeOfPersons: true as const } : {})
	};
}

/** Whether a report was found to print a state's balance per person only. */
function isMadeOfPersons(quoted: string): boolean {
	const [kind, id, year, state, column] = quoted.split(':');
	const row = dataset('balances/rockefeller').find(
		(one) => one.estimate === id && one.fiscal_year === Number(year) && one.state === state
	);
	return kind === 'estimate' && column === 'net' && row?.net_usd === null;
}

/**
 * Of another's figure "the source"; of an author's own himself, or the maker of an estimate of many states; of one that is
 * known from the claim alone whoever printed the newer: "the source" would be one that we have.
 */
function reviserOf(
	revised: string,
	{ isOwn, isOnItsPageAlone }: Copy & { readonly isOwn: boolean }
): Reviser {
	const newer =
		revised
			.replace(/^year:/, '')
			.split('|')
			.at(-1) ?? '';
	const [kind = '', id = ''] = newer.split(':');
	const maker = kind === 'estimate' && isEstimateId(id) ? makerOf(id) : null;
	const { publishers, copiedBy } = quotedFrom(newer);
	const author = maker ? makerWords(maker).name : 'its author';
	const name = isOnItsPageAlone ? publishers.join(' and ') : 'the source';
	return { name: isOwn ? author : name, copiedBy };
}

/** What `year:` and `side:` tell of a newer edition that has not the figure itself; `null` of other references. */
function yearRevisedOf(revised: string): YearRevised | null {
	const [kind = ''] = revised.split(':', 1);
	const told = revised.slice(kind.length + 1);
	if (kind === 'side') return { kind: 'side', side: newestSide(told) };
	if (kind !== 'year') return null;
	const [before = '', after = ''] = told.split('|');
	const measure = before.endsWith('net_usd') ? 'net' : 'ratio';
	return { kind: 'figure', measure, before: figureOf(before), after: figureOf(after) };
}

/** The side that a state was last said to be on in a year, where its figure was not printed. */
function newestSide(place: string): 'payer' | 'recipient' {
	const row = dataset('claims/reversals').findLast(
		({ state, fiscal_year: year, status }) =>
			`${year}:${state}` === place && status === 'not-published'
	);
	if (row?.side === 'payer' || row?.side === 'recipient') return row.side;
	throw new Error(`No side without a figure for "${place}".`);
}

/**
 * Whether a reference names a figure of whoever says the sentence: of its publisher ("California Institute from Tax
 * Foundation data" is that of the California Institute for Federal Policy Research), of its speaker, or of whom its
 * speaker speaks for ("Marcus Ruiz Evans of Yes California"); of a calculation, of who shows it.
 */
function isOwnFigure(quoted: string, { publisher, speaker }: Saying): boolean {
	const [kind, id = ''] = quoted.split(':');
	if (kind === 'arithmetic') return authorsOf(id).includes(withoutPlace(publisher));
	const row = dataset('balances/published-points').find((one) => one.id === id);
	if (kind !== 'point' || !row) return false;
	const [maker = ''] = row.publisher.split(' from ');
	const isOf = (name: string) => name === maker || name.startsWith(`${maker} `);
	return isOf(publisher) || speaker === maker || speaker.endsWith(` of ${maker}`);
}

function reportsOf(point: string): readonly string[] {
	const row = dataset('balances/published-points').find(({ id }) => id === point);
	const report = `rockefeller-${row?.published.slice(0, 4) ?? ''}`;
	const isOfReport = row?.publisher === POINT_SOURCES['rockefeller-points'];
	return isOfReport && isEstimateId(report) ? [report] : [];
}

/** A balance in the direction of the part's side; a count of years has none. */
function sizeOf(
	{ measure, side, unit }: Omit<QuotingPart, 'quoted' | 'revised'>,
	value: number
): number {
	return measure === 'net' && side === 'payer' && unit !== 'years' ? -value : value;
}
