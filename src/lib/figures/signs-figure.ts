import { accordOf, type Accord } from '$lib/charts/by-estimate/series';
import type { FigureTable } from '$lib/charts/kit/table';
import { stateOf, type StateCode } from '$lib/data/states';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import { interestOf } from '$lib/fiscal/measures/measures';
import { lateCode } from '$lib/view/late-code';
import { afterOpening, ruleOpening } from '$lib/words/compare-deeds';
import { withInterest } from '$lib/words/interest-sentence';
import { formatsOf } from '$lib/words/measure';
import { listOf, shortNameOf } from '$lib/words/names';
import { originNotes, originWords, sinceWords, type OriginEntry } from '$lib/words/origin-words';
import { insideSentence } from '$lib/words/by-estimate';
import { numberWord } from '$lib/words/ordinal';
import { sharedOut } from '$lib/words/shared-out';
import { timesIn, timesInThem } from '$lib/words/times-words';
import { periodOf } from '$lib/words/titles';
import { HANDS, nameInFiles, vintageIn } from './hands';
import { filePartsOf } from './file-parts';
import { netsOf } from './headings';
import type { FigureRecord } from './record';
import SignsChart from './SignsChart.svelte';
import { reckonedBy } from './tables';
import { handsOf, yearsIn, type SignsInput } from './signs-input';

/** The code of its picture, which comes when a reader asks for it. */
const fetchPicture = lateCode(async () => (await import('./signs-picture')).signsSvg);

/** The states compared by every estimate and in every year, a sign each. */
export const signsFigure: FigureRecord<SignsInput> = {
	id: 'signs',
	name: 'signs-by-estimate',
	chart: SignsChart,
	title: titleOf,
	subtitle: (input) =>
		`Received minus paid, ${ruleWords(input)}, ${periodOf(yearsIn(input))}, by estimate; of several reports on a year the newest of which we have the table. The newest year stands first. Compared are years with two estimates or more, without those from IRS collections`,
	source: (input) =>
		[
			'Source: as named in each row. Rockefeller covers the 50 states. The two from IRS collections set unlike accounts side by side and never vote.',
			originNotes(originsIn(input))
		]
			.filter(Boolean)
			.join(' '),
	note: ({ lost = [] }) =>
		lost.length === 0
			? ''
			: `The figures of ${listOf(lost.map((id) => estimateOf(id).label))} have not come: the table and its counts are without them.`,
	legend: () => [
		{ label: '− pays more', color: 'var(--payer-wash)' },
		{ label: '+ receives more', color: 'var(--recipient-wash)' },
		{ label: '○ about even', color: 'var(--paper)' },
		{ label: 'No figure', color: null }
	],
	table: tableOf,
	rowCount: (input) => tableRows(input).length,
	isTableLate: true,
	files: ({ choice, states }) => ({
		parts: filePartsOf({
			choice: { estimate: 'all-estimates', deficit: choice.deficit, interest: choice.interest },
			when: 'all-years',
			states
		}),
		whole: { path: '/data/balances.csv', words: 'All estimates, CSV' }
	}),
	latePicture: async (input) => (await fetchPicture())(input)
};

function ruleWords({ shown, choice: { deficit, interest } }: SignsInput): string {
	const nets = netsOf([...shown.values()].flat());
	const rule = deficit === 'none' ? 'dollar for dollar' : sharedOut(deficit, nets);
	const { words } = interestOf(interest);
	return words === '' ? rule : `${rule}, ${words} in our own account`;
}

/** How many states a title tells one by one; of more it tells those with most and with least. */
const TOLD = 3;

/** Of how many years estimates agree on the side of each state. */
function titleOf(input: SignsInput): string {
	const all = handsOf(input).map(({ code, years }) => ({ code, ...accordOf(HANDS, years) }));
	const isSame = all.every(({ years }) => years === all[0]?.years);
	const title = all.length > TOLD ? extremesOf(all) : eachOf(all, isSame);
	const opening = ruleOpening(input.choice, netsOf([...input.shown.values()].flat()));
	const told = afterOpening(opening, title);
	return input.choice.interest === 'counted'
		? withInterest(insideSentence(told), input.choice)
		: told;
}

function eachOf(all: readonly StateAccord[], isSame: boolean): string {
	if (all.every(({ agreeing, years }) => agreeing === 0 && years > 0)) {
		return `Estimates never agree on the side of ${listOf(all.map(({ code }) => shortNameOf(code)))}`;
	}
	const words = all.map((accord, i) => accordWords(accord, i > 0 && isSame));
	return `Estimates agree on the side of ${listOf(words)}`;
}

type StateAccord = Accord & { readonly code: StateCode };

/** How the figures that the signs are of were come by: of several reports on a year, the newest. */
function originsIn(input: SignsInput): readonly OriginEntry[] {
	return handsOf(input).flatMap(({ years }) => years.flatMap(({ cells }) => cells.flat()));
}

/** Whose side estimates agree on in most of their years, and whose in fewest. */
function extremesOf(all: readonly StateAccord[]): string {
	const known = all.filter(({ years }) => years > 0);
	const falling = known.toSorted((a, b) => shareOf(b) - shareOf(a));
	const [most, least] = [falling[0], falling.at(-1)];
	if (!most || !least) return 'No year of these states has two estimates';
	const like = (one: StateAccord) => known.filter((other) => shareOf(other) === shareOf(one));
	if (shareOf(most) === shareOf(least)) {
		return `Estimates agree alike on the side of each: ${yearsTold(most)}`;
	}
	return `Estimates agree most often on the side of ${namesOf(like(most))} (${yearsTold(most)}), least often of ${namesOf(like(least))} (${yearsTold(least)})`;
}

function shareOf({ agreeing, years }: Accord): number {
	return agreeing / years;
}

function namesOf(all: readonly StateAccord[]): string {
	return all.length > 2
		? `${numberWord(all.length)} states`
		: listOf(all.map(({ code }) => shortNameOf(code)));
}

function yearsTold({ agreeing, years }: Accord): string {
	if (agreeing === years) return 'in every year with two';
	return timesIn(agreeing, years);
}

/** "Texas in 21 of 29 years"; `isShort` where the years have been told. */
function accordWords({ code, agreeing, years }: StateAccord, isShort: boolean): string {
	const name = shortNameOf(code);
	if (years === 0) return `${name} in no year, since none has two`;
	if (isShort) return `${name} ${timesInThem(agreeing, years)}`;
	return `${name} ${timesIn(agreeing, years)}${years === 1 ? ' with two' : ''}`;
}

function tableOf(input: SignsInput): FigureTable {
	const own = { format: formatsOf(input.choice).column, decimals: 2 };
	return {
		caption: signsFigure.subtitle(input),
		columns: [
			{ id: 'state', label: 'Code' },
			{ id: 'state_name', label: 'State' },
			{ id: 'fiscal_year', label: 'Year' },
			{ id: 'estimate', label: 'Name in files' },
			{ id: 'estimate_label', label: 'Estimate' },
			{ id: 'vintage', label: 'Edition' },
			{
				id: 'net_per_person',
				label: `Received − paid, ${formatsOf(input.choice).unit}`,
				...own
			},
			{ id: 'side', label: 'Side' },
			{ id: 'flags', label: 'Flags' },
			{ id: 'origin', label: 'How we have it' },
			{ id: 'interest', label: 'Interest on the debt', isForFiles: true }
		],
		rows: tableRows(input),
		reckoned: reckonedBy(input.choice)
	};
}

function tableRows(input: SignsInput) {
	return handsOf(input).flatMap(({ code, years }) =>
		years.flatMap(({ fiscalYear, cells }) =>
			cells.flatMap((cell, i) =>
				cell.map(({ edition, plain, plainSide, since, flags = [], origin }) => {
					const { id = '', label = '' } = HANDS[i] ?? {};
					return {
						key: `${code} ${fiscalYear} ${id} ${edition}`,
						cells: [
							code,
							stateOf(code).name,
							fiscalYear,
							nameInFiles(id, edition),
							label,
							vintageIn(id, edition),
							plain,
							since ?? plainSide ?? '',
							flags.join(';'),
							[originWords(origin), sinceWords(since)].filter(Boolean).join('; '),
							// No other estimate can count it.
							id === 'account' ? input.choice.interest : 'left-out'
						],
						missing: 'no figure'
					};
				})
			)
		)
	);
}
