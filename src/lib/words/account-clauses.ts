import { keyOf } from '$lib/fiscal/account/account';
import { EXCLUSIONS, isExclusionId } from '$lib/fiscal/account/lines/exclusions';
import { isMix } from '$lib/fiscal/account/lines/line-dollars';
import { LINES, lineOf } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_LABOUR_SHARE, PRESETS, type PresetId } from '$lib/fiscal/account/keys/presets';
import type {
	AccountChoice,
	ExclusionId,
	InterestRule,
	KeyOption,
	Line,
	LineId
} from '$lib/fiscal/account/types';
import { listOf } from './names';
import { counted } from './ordinal';
import { percent } from './account-percent';

const PRESET_CLAUSES: Readonly<Record<PresetId, string>> = {
	flow: '',
	benefit: 'count what the nation buys as bought for everyone alike',
	residence: 'count everything where people live',
	booked: 'count taxes where they are booked',
	population: 'share all federal money but railroad and military retirement out by population',
	'defense-benefit': 'count defense for everyone alike'
};

const INTEREST_WORDS: Readonly<Record<Exclude<InterestRule, 'excluded'>, string>> = {
	population: 'population',
	'tax-share': 'taxes paid',
	'interest-received': 'interest received'
};

/** At most this many changes are told one by one. */
const MOST_TOLD = 2;

/** What a choice does otherwise than ours, each as a bidding: "leave out highways"; empty for ours. */
function clausesOf(choice: AccountChoice): readonly string[] {
	return [...keyClauses(choice), ...labourClauses(choice), ...countClauses(choice)];
}

/** All of it in one bidding: "leave out highways and count net interest by population"; empty for ours. */
export function biddingOf(choice: AccountChoice): string {
	const clauses = clausesOf(choice);
	return clauses.length <= MOST_TOLD
		? listOf(clauses)
		: `make ${clauses.length} changes to our account`;
}

function keyClauses(choice: AccountChoice): readonly string[] {
	const changed = LINES.filter(
		(line) => line.id !== 'net-interest' && keyOf(line, choice) !== line.defaultKey
	);
	const preset = PRESETS.find(({ choice: one }) =>
		LINES.every((line) => line.id === 'net-interest' || keyOf(line, one) === keyOf(line, choice))
	);
	if (changed.length === 0) return [];
	if (preset) return [PRESET_CLAUSES[preset.id]];
	if (changed.length > MOST_TOLD) {
		return [`share ${counted(changed.length, 'line', 'lines')} out by other rules`];
	}
	return changed.map((line) => `share ${inWords(line.label)} out by ${keyWords(line, choice)}`);
}

function keyWords(line: Line, choice: AccountChoice): string {
	const option = line.keys.find(({ id }) => id === keyOf(line, choice));
	return option ? keyInWords(option) : '';
}

/** The label of a sharing rule inside a sentence: "population", "IRS collections". */
function keyInWords({ label }: KeyOption): string {
	return inWords(label);
}

/** The part of workers says nothing while another key shares corporate tax out. */
function labourClauses(choice: AccountChoice): readonly string[] {
	const { corporateLabourShare } = choice;
	const isUsed = isMix(keyOf(lineOf('corporate-tax'), choice));
	if (!isUsed || corporateLabourShare === DEFAULT_LABOUR_SHARE) return [];
	const part = corporateLabourShare === 0 ? 'none' : percent(corporateLabourShare);
	return [`put ${part} of corporate tax on workers`];
}

function countClauses({ excluded, interest, covid }: AccountChoice): readonly string[] {
	const out = [
		...excluded.map(exclusionInWords),
		...(covid === 'out' ? ['coronavirus payments'] : [])
	];
	return [
		...(out.length === 0 ? [] : [`leave out ${listOf(out)}`]),
		...(interest === 'excluded' ? [] : [`count net interest by ${INTEREST_WORDS[interest]}`])
	];
}

function exclusionInWords(id: ExclusionId | LineId): string {
	if (!isExclusionId(id)) return inWords(lineOf(id).label);
	const pair = EXCLUSIONS.find((one) => one.id === id);
	return pair ? `${inWords(pair.label)}${pair.paid.length > 0 ? ' with its tax' : ''}` : '';
}

/** Names that keep their capital inside a sentence. */
const PROPER = /^(IRS|Social Security|Medicare|Medicaid|Supplemental|Federal|CMS|Census)/;

function inWords(label: string): string {
	return PROPER.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
