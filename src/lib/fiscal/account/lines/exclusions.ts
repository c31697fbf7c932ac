import { LINES } from './lines';
import type { AccountChoice, Exclusion, ExclusionId, LineId } from '../types';

type Words = Pick<Exclusion, 'id' | 'label' | 'sentence'>;

const WORDS: readonly Words[] = [
	{
		id: 'without-social-security',
		label: 'Social Security',
		sentence: 'Leaves out benefits and the payroll tax that pays for them.'
	},
	{
		id: 'without-medicare-hospital',
		label: 'Medicare hospital insurance',
		sentence:
			'Leaves out hospital insurance and its payroll tax; premiums stay with medical insurance, which they pay for.'
	},
	{
		id: 'without-unemployment',
		label: 'Unemployment insurance',
		sentence: 'Leaves out benefits and the tax on employers that pays for them.'
	},
	{
		id: 'without-highways',
		label: 'Highways',
		sentence: 'Leaves out highways and transit and the taxes on fuel that pay for them.'
	},
	{
		id: 'without-defense',
		label: 'Defense',
		sentence: 'Leaves out national defense, which has no tax of its own.'
	}
];

/** Programs that can be left out, each with the tax that pays for it where there is one. */
export const EXCLUSIONS: readonly Exclusion[] = WORDS.map((words) => {
	const lines = LINES.filter((line) => line.pair === words.id);
	return {
		...words,
		paid: lines.filter((line) => line.side === 'paid').map((line) => line.id),
		received: lines.filter((line) => line.side === 'received').map((line) => line.id)
	};
});

const byId = new Map<string, Exclusion>(EXCLUSIONS.map((one) => [one.id, one]));

/** Whether a text is the id of an exclusion of both sides. */
export function isExclusionId(text: string): text is ExclusionId {
	return byId.has(text);
}

/** The lines a choice leaves out: pairs, single lines, coronavirus payments and interest. */
export function excludedLines(choice: AccountChoice): ReadonlySet<LineId> {
	const lines = new Set<LineId>();
	for (const id of choice.excluded) {
		if (!isExclusionId(id)) lines.add(id);
		else for (const line of linesOf(id)) lines.add(line);
	}
	if (choice.covid === 'out') lines.add('coronavirus-payments');
	if (choice.interest === 'excluded') lines.add('net-interest');
	return lines;
}

/** Programs of which a choice leaves out only the money or only the tax. */
export function oneSidedExclusions(choice: AccountChoice): readonly Exclusion[] {
	const out = excludedLines(choice);
	const isWhole = (lines: readonly LineId[]) => lines.every((line) => out.has(line));
	const isTouched = (lines: readonly LineId[]) => lines.some((line) => out.has(line));
	return EXCLUSIONS.filter(
		({ paid, received }) =>
			paid.length > 0 &&
			(isTouched(paid) || isTouched(received)) &&
			!(isWhole(paid) && isWhole(received))
	);
}

/** Both sides of a program. */
function linesOf(id: ExclusionId): readonly LineId[] {
	const exclusion = byId.get(id);
	return exclusion ? [...exclusion.paid, ...exclusion.received] : [];
}
