import { estimateOf } from '$lib/fiscal/estimates/estimates';
import type { FallacyFacts, PayerYear } from '$lib/ledger/fallacies.server';
import type { PayerCount, PrintedBalance } from '$lib/fiscal/verdict/fallacies';
import { BASE_YEAR } from '$lib/fiscal/core/prices';
import { amount, money, signedMoney } from '$lib/words/money';
import { listOf, shortNameOf } from '$lib/words/names';
import { ordinal } from '$lib/words/ordinal';
import { perDollar, ratioFigure, share } from '$lib/words/share';
import { yearRange } from '$lib/words/year-ranges';

/** A fallacy as told: what people do, its number, and why it misleads. */
export interface FallacyEntry {
	readonly id: string;
	readonly title: string;
	readonly number: string;
	readonly reason: string;
}

/** Every fallacy in the order of the page. */
export function fallacyEntries(facts: FallacyFacts): readonly FallacyEntry[] {
	return [...ofBooking(facts), ...ofYears(facts), ...ofMeaning(facts)];
}

function ofBooking(facts: FallacyFacts): readonly FallacyEntry[] {
	return [
		{
			id: 'collections',
			title: 'What the IRS collects in a state is what its people pay',
			number: bookedWords(facts),
			reason:
				'Companies withhold and file where they have their seat; the workers, buyers and owners who bear the tax live elsewhere too.'
		},
		{
			id: 'head-office',
			title: 'Money lands where the firm that gets it is at home',
			number: headOfficeWords(facts),
			reason:
				'Obligations are booked where contractors and insurers sit that pass the money on; those who are cared for or hired live in many states.'
		},
		{
			id: 'face-value',
			title: 'Money promised, and insurance at face value, is money received',
			number: faceValueWords(facts),
			reason:
				'An obligation is a promise, paid over years or never, and an insured house is no payment until it is flooded.'
		},
		{
			id: 'overlap',
			title: 'Two sources can be added up',
			number: overlapWords(facts),
			reason:
				'Where one source holds part of the other, money is counted twice; the campaign’s page itself says there may be some overlap.'
		}
	];
}

function ofYears(facts: FallacyFacts): readonly FallacyEntry[] {
	return [
		{
			id: 'no-payers',
			title: 'No state pays more than it gets, so none can be paying for others',
			number: noPayersWords(facts.noPayers),
			reason:
				'In a year of large deficits nearly every state receives more than it pays, on credit. With the deficit shared out some pay more and some less: the answer hangs on which of the two figures is meant.'
		},
		{
			id: 'one-year',
			title: 'One year proves it',
			number: `California by the Rockefeller Institute: ${turnedWords(facts.turned)}.`,
			reason: 'Relief, markets and revisions turn a sign within a year.'
		},
		{
			id: 'decades',
			title: 'Dollars of forty years can be added up as they are',
			number: decadesWords(facts),
			reason: 'A dollar of an early year bought several times as much as one of today.'
		},
		{
			id: 'old-ratio',
			title: 'A ratio printed for 2005 is today’s',
			number: oldRatioWords(facts.oldRatio),
			reason:
				'A ratio belongs to its year, and a ratio with the deficit shared out is no statement on what a state paid and got.'
		}
	];
}

function ofMeaning(facts: FallacyFacts): readonly FallacyEntry[] {
	return [
		{
			id: 'totals',
			title: 'The largest sum shows the heaviest burden',
			number: sizeWords(facts.size),
			reason: 'Totals measure how many people live in a state.'
		},
		{
			id: 'people',
			title: 'States pay taxes',
			number: peopleWords(facts.people),
			reason:
				'People pay, by their income, wherever they live. A state that pays much is one in which many earn much.'
		},
		{
			id: 'place',
			title: 'Spending in a state is spending for it',
			number: placeWords(facts.place),
			reason: 'A base or a shipyard gives work to one state and defends all.'
		},
		{
			id: 'dividend',
			title: 'What a state pays net, it would keep on its own',
			number: dividendWords(facts.dividend),
			reason:
				'A balance says nothing on what interest on the debt, defense, trade or taxes would be after a parting.'
		}
	];
}

function bookedWords({ booked }: FallacyFacts): string {
	const states = booked.states.map(
		({ state, collected, borne }) =>
			`${shortNameOf(state)} ${money(collected)} collected, ${money(borne)} borne`
	);
	return `FY${booked.fiscalYear}, a person: ${states.join('; ')} by our own account.`;
}

function headOfficeWords({ headOffice }: FallacyFacts): string {
	const { fiscalYear, state, obligations, received } = headOffice;
	return `FY${fiscalYear}, ${shortNameOf(state)}: ${money(obligations)} a person on USAspending, ${money(received)} received by our own account.`;
}

function faceValueWords({ faceValue }: FallacyFacts): string {
	const years = faceValue.map(
		({ fiscalYear, obligations, outlays }) => `${fiscalYear} ${share(obligations / outlays)}`
	);
	return `All obligations on USAspending as a part of all federal outlays: ${years.join(', ')}. Pay and interest are not even among them.`;
}

function overlapWords({ overlap }: FallacyFacts): string {
	const sources = listOf(overlap.sources.map(amount));
	return `Yes California, 2017: ${sources} added up and taken off ${amount(overlap.paid)} give a loss of ${amount(overlap.loss)}. If the smaller lies wholly within the larger, the same figures give ${amount(overlap.lossIfInside)}.`;
}

function noPayersWords(years: readonly PayerYear[]): string {
	return years
		.map(
			({ estimate, fiscalYear, plain, neutral }) =>
				`FY${fiscalYear} by ${estimateOf(estimate).name}: ${plain.payers || 'none'} of ${plain.states} paid more than it got${evenWords(plain)}; with the deficit shared out per person, ${neutral.payers || 'none'} did${evenWords(neutral)}`
		)
		.join('. ')
		.concat('.');
}

function evenWords({ even }: PayerCount): string {
	return even === 0 ? '' : `, ${even} ${even === 1 ? 'was' : 'were'} about even`;
}

function turnedWords(printed: readonly PrintedBalance[]): string {
	return printed
		.map(({ fiscalYear, vintage, net }) => `${signedMoney(net)} in FFY${fiscalYear} (${vintage})`)
		.join(', ');
}

function decadesWords({ decades }: FallacyFacts): string {
	return decades
		.map(
			({ estimate, sum }) =>
				`California FY${yearRange(sum.from, sum.to)} by ${estimateOf(estimate).name}: ${money(sum.nominal)} as printed, ${money(sum.real)} in ${BASE_YEAR} dollars; a dollar of ${sum.from} counts ${ratioFigure(sum.firstDollar)}`
		)
		.join('. ')
		.concat('.');
}

function oldRatioWords(old: FallacyFacts['oldRatio']): string {
	const { least, most } = old;
	const then = `In FY${old.printedYear} the latter was ${perDollar(old.relativeThen)}`;
	const since = `since then the least was ${perDollar(least.ratio)} (FY${least.fiscalYear}) and the most ${perDollar(most.ratio)} (FY${most.fiscalYear})`;
	return `California: ${perDollar(old.printed)} for a dollar printed for FY${old.printedYear}, with the deficit shared out. By our own account in FY${old.fiscalYear}, ${perDollar(old.plain)} as figures stand and ${perDollar(old.relative)} with the deficit shared out by taxes. ${then}; ${since}.`;
}

function sizeWords({ fiscalYear, paid, rankInAll, rankPerPerson }: FallacyFacts['size']): string {
	return `California paid ${amount(paid)} in FY${fiscalYear} by our own account: ${ordinal(rankInAll)} of 51 in all, ${ordinal(rankPerPerson)} per person.`;
}

function peopleWords({
	fiscalYear,
	income,
	ageYear,
	age,
	ageWithout
}: FallacyFacts['people']): string {
	const without =
		ageWithout.length === 0
			? ''
			: `, without ${listOf(ageWithout.map(shortNameOf))}, of which the report has a misprint`;
	return `Correlation over the 50 states of taxes with income, both per person: ${ratioFigure(income)} (Tax Foundation, FY${fiscalYear}). Money received goes with the part of people on Medicare far less, ${ratioFigure(age)} (Rockefeller, FFY${ageYear}${without}): pay, contracts and aid to the poor weigh as much.`;
}

function placeWords({ fiscalYear, states }: FallacyFacts['place']): string {
	const each = states.map(
		({ state, byPlace, forAll }) =>
			`${shortNameOf(state)} ${signedMoney(byPlace)} a person where defense is bought and served, ${signedMoney(forAll)} if it is shared by all`
	);
	return `Net in FY${fiscalYear} by our own account: ${each.join('; ')}.`;
}

function dividendWords({ fiscalYear, net, interest, defense }: FallacyFacts['dividend']): string {
	return `California’s balance in FY${fiscalYear} was ${signedMoney(net)} by our own account. Its part of the interest on the debt by taxes paid, left out of that balance, was ${amount(interest)}; defense for its people, at the national average, came to ${amount(defense)}.`;
}
