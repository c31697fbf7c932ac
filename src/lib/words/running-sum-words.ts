import type { StateCode } from '$lib/data/states';
import { runningSum, totalsByStart } from '$lib/fiscal/core/running-sum';
import type { Choice, Column } from '$lib/fiscal/core/types';
import { yearsWords } from './choice-words';
import { deedsOf } from './compare-deeds';
import { formatsOf } from './measure';
import { listOf, shortNameOf } from './names';

/** The years of one state that are added up, in the unit of the choice. */
export interface SummedState {
	readonly code: StateCode;
	readonly values: Column;
}

/** What sentences on a sum are made of; years rise without a gap. */
export interface SummedInput {
	readonly choice: Choice;
	readonly years: readonly number[];
	/** The year that the sum starts with. */
	readonly start: number;
}

/**
 * What a state's years give added up from the start, and from which starts the sum would have the other sign; or
 * the first year without a figure, where the sum breaks off.
 */
export function summedSentence(state: SummedState, input: SummedInput): string {
	const { years, start } = input;
	const name = shortNameOf(state.code);
	const at = years.indexOf(start);
	const { total, brokenAt } = runningSum(state.values, at);
	if (total === null) {
		const year = brokenAt === null ? start : (years[brokenAt] ?? start);
		return `${name} has no figure for FY${year}, so no sum from FY${start} on.`;
	}
	const last = years.at(-1) ?? start;
	const period = start === last ? `In FY${start}` : `From FY${start} to FY${last}`;
	const turn = years.length === 1 ? '' : turnWords(state.values, total, input);
	return `${period}, ${name} ${deedWords(total, input.choice)}. ${turn}`.trimEnd();
}

function deedWords(total: number, choice: Choice): string {
	const { full } = formatsOf(choice);
	const scale = choice.scale === 'total' ? '' : ' a person';
	if (choice.measure !== 'net') return `${choice.measure} ${full(total)}${scale}`;
	if (total === 0) return 'received as much as it paid';
	const { payer, recipient } = deedsOf(choice, true);
	const deed = total < 0 ? payer : recipient;
	return deed.replace(' more', ` ${full(total)} more${scale}`);
}

/** From which starts the sum has the other sign. */
function turnWords(values: Column, total: number, { choice, years }: SummedInput): string {
	if (choice.measure !== 'net') return '';
	const totals = totalsByStart(values);
	const other = years.filter((_, i) => Math.sign(totals[i] ?? 0) === -Math.sign(total));
	if (other.length === 0) return 'The same holds from every start.';
	return `From a start in ${yearsWords(other)} it is the other way round.`;
}

/** What a start does to the signs of several sums: whose turn with it, and whose are one from every start. */
export function turnsTitle(states: readonly SummedState[], choice: Choice): string {
	const signs = states.map(({ code, values }) => ({
		name: shortNameOf(code),
		side: sideOf(values)
	}));
	const named = (side: (typeof signs)[number]['side']) =>
		signs.filter((one) => one.side === side).map(({ name }) => name);
	const turning = named('turning');
	const told = [
		turning.length === 0
			? ''
			: `Whether ${listOf(turning)} paid or received more in all hangs on the year the sum starts`,
		...(['payer', 'recipient'] as const).map((side) => {
			const names = named(side);
			const deed = deedsOf(choice, names.length === 1)[side];
			return names.length === 0 ? '' : `${listOf(names)} ${deed} from every start`;
		})
	].filter(Boolean);
	return told.length === 0 ? 'No year of these states can be added up' : told.join('; ');
}

function sideOf(values: Column): 'payer' | 'recipient' | 'turning' | null {
	const totals = totalsByStart(values).filter((total) => total !== null && total !== 0);
	if (totals.length === 0) return null;
	const paid = totals.filter((total) => total !== null && total < 0).length;
	if (paid === 0) return 'recipient';
	return paid === totals.length ? 'payer' : 'turning';
}
