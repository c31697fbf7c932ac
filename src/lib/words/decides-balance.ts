import { sum } from 'd3';
import { amount } from './money';
import { listOf } from './names';

/** A group of taxes or programs, and what it adds to a state's balance against the national average, a person. */
export interface GroupStep {
	readonly side: 'paid' | 'received';
	readonly label: string;
	/** Dollars; positive where the state paid less than the nation, or received more. */
	readonly step: number;
}

/** How many groups are told. */
const TOLD = 3;

/** Less than this is no reason for anything, dollars a person. */
const LEAST = 50;

/**
 * Which groups move a state's balance most, those against it apart: "What moves it most: Ohio paid $1,840 a person less
 * than the nation in individual income tax and $659 less in payroll taxes; the other way, it received $920 less in
 * defense." Empty where none moves it.
 */
export function decidesBalance(name: string, groups: readonly GroupStep[]): string {
	const most = groups
		.filter(({ step }) => Math.abs(step) >= LEAST)
		.toSorted((a, b) => Math.abs(b.step) - Math.abs(a.step))
		.slice(0, TOLD);
	const balance = sum(groups, ({ step }) => step);
	const along = most.filter(({ step }) => step * balance >= 0);
	const against = most.filter((group) => !along.includes(group));
	const [first = against[0]] = along;
	if (!first) return '';
	const told = (some: readonly GroupStep[]) => clausesOf(some, first);
	if (along.length === 0) return `What moves it most goes the other way: ${name} ${told(against)}.`;
	const other = against.length === 0 ? '' : `; the other way, it ${told(against)}`;
	return `What moves it most: ${name} ${told(along)}${other}.`;
}

/** "paid $1,840 less in payroll taxes, and received $920 less in defense", the side of the largest first. */
function clausesOf(groups: readonly GroupStep[], first: GroupStep): string {
	const sides = new Set(groups.map(({ side }) => side));
	const clauses = [...sides].map((side) => {
		const own = groups.filter((group) => group.side === side);
		return `${side} ${listOf(own.map((group) => clause(group, group === first)))}`;
	});
	return clauses.join(', and ');
}

/** Less paid and more received add; the first clause says beside whom. */
function clause({ side, label, step }: GroupStep, isFirst: boolean): string {
	const than = step > 0 === (side === 'received') ? 'more' : 'less';
	const beside = isFirst ? ` a person ${than} than the nation` : ` ${than}`;
	return `${amount(step)}${beside} in ${WORDS[label] ?? label.toLowerCase()}`;
}

/** Groups whose label is no name of what they hold. */
const WORDS: Readonly<Record<string, string>> = {
	'Pay and contracts': 'federal pay and contracts',
	Other: 'all other spending'
};
