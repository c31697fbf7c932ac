import { STATE_CODES } from '$lib/data/states';
import { presentIn } from '$lib/fiscal/columns';
import { scaleOf } from '$lib/fiscal/measures';
import type { Choice, Column, YearView } from '$lib/fiscal/types';
import { BAND_SHARE, type Side, type YearSides } from '$lib/fiscal/verdict-band';
import { shortNameOf } from './names';
import { counted } from './ordinal';
import { isSample } from './sample';

/** What a title about all states of a year is made of. */
export interface MapTitleInput {
	readonly choice: Choice;
	readonly view: YearView;
	readonly sides: YearSides;
}

/** What all states together show in a year: how many pay more or come out behind, within the 2 percent band. */
export function mapTitle(input: MapTitleInput): string {
	const { choice, view, sides } = input;
	if (presentIn(view.plain).length === 0) return `No figures for ${view.fiscalYear}`;
	switch (choice.measure) {
		case 'net':
			return choice.deficit === 'none' ? plainTitle(input) : neutralTitle(input);
		case 'received':
		case 'paid':
			return extremesTitle(choice, view.plain);
		case 'ratio':
			return payersTitle(choice, sides.plain, LESS_THAN_A_DOLLAR);
		case 'published-ratio':
			return payersTitle(choice, sidesOfRatio(view.plain), LESS_THAN_A_DOLLAR);
		case 'relative-ratio':
			return payersTitle(choice, sidesOfRatio(view.plain), LESS_THAN_THE_NATION);
	}
}

interface Deed {
	readonly one: string;
	readonly many: string;
}

const PAYS: Deed = { one: 'pays more than it receives', many: 'pay more than they receive' };
const LESS_THAN_A_DOLLAR: Deed = {
	one: 'got back less than a dollar for each dollar paid',
	many: 'got back less than a dollar for each dollar paid'
};
const LESS_THAN_THE_NATION: Deed = {
	one: 'got back less per dollar than the nation',
	many: 'got back less per dollar than the nation'
};

function plainTitle({ choice, sides }: MapTitleInput): string {
	return payersTitle(choice, sides.plain, PAYS);
}

function payersTitle(choice: Choice, sides: readonly (Side | null)[], deed: Deed): string {
	const payers = countSide(sides, 'payer');
	const count = sides.filter((side) => side !== null).length;
	const did = payers > 1 ? deed.many : deed.one;
	return `${subjectOf(choice, payers, count)} ${did}${evenWords(sides)}`;
}

function subjectOf({ estimate }: Choice, payers: number, count: number): string {
	if (isSample(estimate, count)) return `${payers || 'None'} of the ${count} states with a figure`;
	return payers === 0 ? 'No state' : counted(payers, 'state', 'states');
}

function neutralTitle({ choice, sides }: MapTitleInput): string {
	const behind = countSide(sides.neutral, 'payer');
	const all = sides.neutral.filter((side) => side !== null).length;
	const come = behind > 1 ? 'come' : 'comes';
	const average = isSample(choice.estimate, all) ? 'their average' : 'the average state';
	return `${behind || 'None'} of ${all} ${come} out behind ${average}${evenWords(sides.neutral)}`;
}

function extremesTitle({ measure, scale }: Choice, column: Column): string {
	const words = `${measure === 'paid' ? 'paid' : 'received'} most ${scaleWords(scale)}`;
	const figures = presentIn(column);
	const most = nameOfValue(column, Math.max(...figures));
	const least = nameOfValue(column, Math.min(...figures));
	return figures.length === 1 ? `Only ${most} has a figure` : `${most} ${words}, ${least} least`;
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

function countSide(sides: readonly (Side | null)[], wanted: Side): number {
	return sides.filter((side) => side === wanted).length;
}

function evenWords(sides: readonly (Side | null)[]): string {
	const even = countSide(sides, 'even');
	if (even === 0) return '';
	return `; ${even} ${even === 1 ? 'is' : 'are'} about even`;
}
