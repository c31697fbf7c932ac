import { STATE_CODES } from '$lib/data/states';
import { presentIn } from '$lib/fiscal/core/columns';
import { measureOf, scaleOf } from '$lib/fiscal/measures/measures';
import type { Choice, Column, YearView } from '$lib/fiscal/core/types';
import type { NationView } from '$lib/fiscal/measures/view';
import { BAND_SHARE, type Side, type YearSides } from '$lib/fiscal/core/verdict-band';
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
	const { choice, view, sides } = input;
	if (presentIn(view.plain).length === 0) return emptyTitle(choice, view);
	switch (choice.measure) {
		case 'net':
			return netTitle(input);
		case 'received':
		case 'paid':
			return extremesTitle(choice, view);
		case 'ratio':
			return payersTitle(view, sides.plain, LESS_THAN_A_DOLLAR);
		case 'published-ratio':
			return payersTitle(view, sidesOfRatio(view.plain), LESS_THAN_A_DOLLAR);
		case 'relative-ratio':
			return payersTitle(view, sidesOfRatio(view.plain), LESS_THAN_THE_NATION);
	}
}

/**
 * On which side each state stands from an even line, as the title counts them; a ratio that is printed or set beside
 * the nation's is even within 2 percent of 1.
 */
export function sidesTold({
	choice,
	view,
	sides,
	base
}: Omit<MapTitleInput, 'nation'> & {
	readonly base: 'plain' | 'neutral';
}): readonly (Side | null)[] {
	const { unit } = measureOf(choice.measure);
	if (unit === 'ratio' && choice.measure !== 'ratio') return sidesOfRatio(view.plain);
	return sides[base];
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
const LESS_THAN_A_DOLLAR: Deed = {
	one: 'got back less than a dollar for each dollar paid',
	many: 'got back less than a dollar for each dollar paid'
};
const LESS_THAN_THE_NATION: Deed = {
	one: 'got back less per dollar than the nation',
	many: 'got back less per dollar than the nation'
};

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

function extremesTitle({ measure, scale }: Choice, view: YearView): string {
	const { plain: column, partial } = view;
	const words = `${measure === 'paid' ? 'paid' : 'received'} most ${scaleWords(scale)}`;
	const figures = presentIn(column);
	const most = nameOfValue(column, Math.max(...figures));
	const least = nameOfValue(column, Math.min(...figures));
	if (figures.length === 1) return `Only ${most} has a figure`;
	const among = partial ? `Of the ${partial.found} states with a figure, ` : '';
	return `${among}${most} ${words}, ${least} least`;
}

function scaleWords(scale: Choice['scale']): string {
	if (scale === 'total') return 'in dollars';
	return scale === 'per-person' ? scaleOf(scale).words : `for ${scaleOf(scale).words.slice(3)}`;
}

function nameOfValue(column: Column, value: number): string {
	const code = STATE_CODES[column.indexOf(value)];
	return code ? shortNameOf(code) : '';
}

function sidesOfRatio(column: Column): readonly (Side | null)[] {
	return column.map((value) => {
		if (value === null) return null;
		if (Math.abs(value - 1) <= BAND_SHARE) return 'even';
		return value < 1 ? 'payer' : 'recipient';
	});
}
