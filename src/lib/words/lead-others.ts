import { LEAST_RUN, type AgainstOthers } from '$lib/fiscal/verdict/lead';
import { HOLDS_FROM } from '$lib/fiscal/verdict/countings';
import { spanWords, yearsWords } from './choice-words';
import { beforeInBrief, beforeSentence } from './lead-before';
import { isTurningYears, turningInBrief, turningPoint } from './lead-decides';
import { signedMoney } from './money';
import { HALVES, voteShare } from './vote-share';

/** Since when which side, or what most votes of the newest ten years are on; the name of the state in it. */
export function othersSentence(name: string, others: AgainstOthers): string {
	switch (others.kind) {
		case 'agree': {
			const { side, since, newest } = others.run;
			const when =
				others.before === null
					? `in every year there are figures for, ${spanWords(since, newest)}`
					: `in every year since FY${since}`;
			return `Against the other states, ${name} has ${DEEDS[side]} ${when}, by every method.`;
		}
		case 'not-other': {
			const { side, since, evenYears } = others.run;
			const not = side === 'payer' ? 'a recipient' : 'a payer';
			return `Against the other states, no method makes ${name} ${not} in any year since FY${since}; by some it is about even in ${yearsWords(evenYears)}.`;
		}
		case 'split':
			return splitSentence(name, others);
	}
}

/** What decides where votes split, how far apart the newest year is, and what was before; may be empty. */
export function decidesSentence(others: AgainstOthers): string {
	if (others.kind === 'split') {
		const { deciders } = others;
		const before = others.before ? beforeSentence(others.before, deciders) : '';
		return [turningPoint(deciders, mostSideOf(others)), clumpWords(others), before]
			.filter(Boolean)
			.join(' ');
	}
	return others.before ? beforeSentence(others.before, []) : '';
}

/** The same with the choice in a word or two, for where there is little room. */
export function decidesInBrief(others: AgainstOthers): string {
	if (others.kind !== 'split') return others.before ? beforeInBrief(others.before) : '';
	const { deciders, before } = others;
	return [
		turningInBrief(deciders, mostSideOf(others)),
		clumpsInBrief(others),
		before ? beforeInBrief(before) : ''
	]
		.filter(Boolean)
		.join(' ');
}

const DEEDS = { payer: 'paid more than its share', recipient: 'received more than its share' };

type Split = Extract<AgainstOthers, { kind: 'split' }>;

function splitSentence(name: string, { payer, recipient, newest, deciders, apart }: Split): string {
	const side = mostSideOf({ payer, recipient });
	const years = spanWords(newest - LEAST_RUN + 1, newest);
	const most = Math.max(payer.q ?? 0, recipient.q ?? 0);
	if (most >= HOLDS_FROM) {
		return `Against the other states, ${name} ${DEEDS[side]} in ${years} by ${methodsWords(side, apart, most)}.`;
	}
	const what = deciders.every(isTurningYears) && deciders.length > 0 ? 'year' : 'method';
	return `Against the other states, whether ${name} ${DEEDS[side]} in ${years} depends on the ${what}: in ${voteShare(most)} of the votes it did${apart.isEven ? HALVES : ''}.`;
}

/** The side that most of the votes are on. */
function mostSideOf({ payer, recipient }: Pick<Split, 'payer' | 'recipient'>) {
	return (payer.q ?? 0) >= (recipient.q ?? 0) ? 'payer' : 'recipient';
}

/** By nearly every method, with their part of the votes and the years in which some part from it; all agree where a break ended their row. */
function methodsWords(
	side: 'payer' | 'recipient',
	{ fiscalYears, isEven, isOpposite, mostlyOpposite }: Split['apart'],
	share: number
): string {
	if (fiscalYears.length === 0) return 'every method';
	const other = side === 'payer' ? 'a recipient' : 'a payer';
	const sides = [...(isEven ? ['about even'] : []), ...(isOpposite ? [other] : [])].join(' or ');
	const rest = fiscalYears.filter((year) => !mostlyOpposite.includes(year));
	const told = [
		...(mostlyOpposite.length > 0
			? [`in ${yearsWords(mostlyOpposite)} most made it ${other}`]
			: []),
		...(rest.length > 0 ? [`in ${yearsWords(rest)} some made it ${sides}`] : [])
	];
	const votes = `${voteShare(share)} of the votes${isEven ? HALVES : ''}`;
	return `nearly every method (${votes}), though ${told.join(' and ')}`;
}

function clumpWords(split: Split): string {
	const { newest, clumps } = split;
	const told = groupsWords(split);
	if (told === '') return '';
	return clumps.length > 1
		? `In FY${newest} the figures fall into two groups: ${told}.`
		: `In FY${newest} the methods run from ${told}.`;
}

/** The same where there is little room. */
function clumpsInBrief(split: Split): string {
	const told = groupsWords(split);
	return told && `FY${split.newest}: ${told}.`;
}

/** "−$1,478 to −$367 a person", "−$6,476 to −$1,894 a person, or +$46,674 to +$81,303"; empty without figures. */
function groupsWords({ clumps: [first, second] }: Split): string {
	if (!first) return '';
	return `${rangeWords(first)} a person${second ? `, or ${rangeWords(second)}` : ''}`;
}

function rangeWords({ least, most }: Split['clumps'][number]): string {
	return `${signedMoney(least)} to ${signedMoney(most)}`;
}
