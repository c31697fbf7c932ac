import { STATE_CODES } from '$lib/data/states';
import { presentIn } from '$lib/fiscal/core/columns';
import { isInDollars, measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column, YearView } from '$lib/fiscal/core/types';
import type { NationView } from '$lib/fiscal/measures/view';
import { BAND_SHARE, type Side, type YearSides } from '$lib/fiscal/core/verdict-band';
import { deedWords } from './compare-deeds';
import { shortNameOf } from './names';
import { counted } from './ordinal';
import { onlyFound } from './partial-words';
import { sharedOut } from './shared-out';
import { countOf, evenWords } from './side-count';

/** What a title about all states of a year is made of. */
export interface MapTitleInput {
	readonly choice: Choice;
	readonly view: YearView;
	readonly sides: YearSides;
	readonly nation: Pick<NationView, 'net'>;
}

/** What all states together show in a year: how many paid more than they received or than the national average, within the 2 percent band. */
export function mapTitle(input: MapTitleInput): string {
	const { choice, view } = input;
	if (presentIn(view.plain).length === 0) return emptyTitle(choice, view);
	if (choice.measure === 'net') return netTitle(input);
	const { under } = measureOf(choice.measure);
	if (under === null) return extremesTitle(choice, view);
	return payersTitle(view, sidesTold({ ...input, base: 'plain' }), { one: under, many: under });
}

/**
 * On which side each state stands from an even line, as the title counts them: by its balance, or where the measure
 * goes by its own value within 2 percent of what is even, or of one where that is zero.
 */
export function sidesTold({
	choice,
	view,
	sides,
	base
}: Omit<MapTitleInput, 'nation'> & {
	readonly base: 'plain' | 'neutral';
}): readonly (Side | null)[] {
	const { isByBalance, pivot } = measureOf(choice.measure);
	if (isByBalance || pivot === null) return sides[base];
	const band = BAND_SHARE * (Math.abs(pivot) || 1);
	return view.plain.map((value) => {
		if (value === null) return null;
		if (Math.abs(value - pivot) <= band) return 'even';
		return value < pivot ? 'payer' : 'recipient';
	});
}

/** What needs the nation has no figure in a partial year. */
function emptyTitle({ measure }: Choice, { fiscalYear, partial }: YearView): string {
	if (!partial || !measureOf(measure).needsNation) return `No figures for ${fiscalYear}`;
	return `${onlyFound(partial)}, so there is no nation to compare with`;
}

interface Deed {
	readonly one: string;
	readonly many: string;
}

const PAID: Deed = { one: 'paid more than it received', many: 'paid more than they received' };

function netTitle({ choice, view, sides, nation }: MapTitleInput): string {
	if (choice.deficit === 'none' || view.partial) return payersTitle(view, sides.plain, PAID);
	return neutralTitle(choice, sides.neutral, nation.net);
}

function payersTitle(view: YearView, sides: readonly (Side | null)[], deed: Deed): string {
	const payers = countOf(sides, 'payer');
	const did = payers > 1 ? deed.many : deed.one;
	return `${subjectOf(view, payers)} ${did}${evenWords(sides)}`;
}

function subjectOf({ partial }: YearView, payers: number): string {
	if (partial) {
		const some = payers === partial.found ? 'All' : `${payers || 'None'} of the`;
		return `${some} ${partial.found} states with a figure`;
	}
	return payers === 0 ? 'No state' : counted(payers, 'state', 'states');
}

function neutralTitle(
	{ deficit }: Choice,
	sides: readonly (Side | null)[],
	net: number | null
): string {
	const payers = countOf(sides, 'payer');
	const all = sides.filter((side) => side !== null).length;
	const they = payers > 1 ? 'they' : 'it';
	const subject = `${payers || 'None'} of ${all} paid more`;
	const told =
		deficit === 'per-person'
			? `${subject} on balance than the national average`
			: `With the ${sharedOut(deficit, [net])}, ${subject.replace('None', 'none')} than ${they} received`;
	return `${told}${evenWords(sides)}`;
}

function extremesTitle(choice: Choice, view: YearView): string {
	const { plain: column, partial } = view;
	const words = mostWords(choice);
	const figures = presentIn(column);
	const most = nameOfValue(column, Math.max(...figures));
	const least = nameOfValue(column, Math.min(...figures));
	if (figures.length === 1) return `Only ${most} has a figure`;
	const among = partial ? `Of the ${partial.found} states with a figure, ` : '';
	return `${among}${most} ${words}, ${least} least`;
}

/** "paid most in dollars", "received most for its GDP"; of what has no scale, what it is of. */
function mostWords(choice: Choice): string {
	if (!isInDollars(choice)) return deedWords(choice, ' most');
	return `${measureOf(choice.measure).deed[0]} most ${scaleWords(choice.scale)}`;
}

function scaleWords(scale: Choice['scale']): string {
	if (scale === 'total') return 'in dollars';
	return scale === 'per-person' ? scaleOf(scale).words : `for ${scaleOf(scale).words.slice(3)}`;
}

function nameOfValue(column: Column, value: number): string {
	const code = STATE_CODES[column.indexOf(value)];
	return code ? shortNameOf(code) : '';
}
