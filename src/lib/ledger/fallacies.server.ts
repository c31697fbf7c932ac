import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, positionOf, type StateCode } from '$lib/data/states';
import { accountOfDatasets } from './account.server';
import { accountOf } from '$lib/fiscal/account/account';
import { estimateFrom } from '$lib/fiscal/account/account-series';
import { DEFAULT_CHOICE, DEFENSE_BY_BENEFIT } from '$lib/fiscal/account/keys/presets';
import type { LineId } from '$lib/fiscal/account/types';
import { subtract } from '$lib/fiscal/core/columns';
import { nationalTotals } from '$lib/fiscal/account/coverage-shares';
import { yearIn } from '$lib/fiscal/estimates/estimate-year';
import {
	largestIn,
	overlapOf,
	payersIn,
	perPersonOf,
	sizesOf,
	sumOfYears,
	tieOf,
	type Overlap,
	type PayerCount,
	type PrintedBalance,
	type SumOfYears
} from '$lib/fiscal/verdict/fallacies';
import { ledger } from './ledger.server';
import { rankOf } from '$lib/fiscal/core/rank';
import { ratioOf, relativeRatioOf } from '$lib/fiscal/core/ratio';
import type { Column, ContextYear, EstimateId, EstimateYear } from '$lib/fiscal/core/types';
import { sidesOf, type YearSides } from '$lib/fiscal/core/verdict-band';

/** Years with COVID-19 relief, in which hardly any state paid. */
const RELIEF_YEARS = [2020, 2021];

/** Years of California's balance that turned over from one to the next. */
const TURNED_YEARS = [2021, 2022];

/** A calendar year in which people on Medicare are counted and a balance with both sides is published. */
const AGE_YEAR = 2017;

/** What was collected in a state, and what its people bear by our own account; dollars per person. */
export interface BookedAndBorne {
	readonly state: StateCode;
	readonly collected: number;
	readonly borne: number;
}

/** How many states come out as payers, as figures are and with the deficit shared out per person. */
export interface PayerYear {
	readonly estimate: EstimateId;
	readonly fiscalYear: number;
	readonly plain: PayerCount;
	readonly neutral: PayerCount;
}

/** All obligations on file beside all that was spent, whole dollars. */
export interface FaceValueYear {
	readonly fiscalYear: number;
	readonly obligations: number;
	readonly outlays: number;
}

/** The fallacies of METHOD section 9, each with its number; `CA` stands for itself, others are found. */
export interface FallacyFacts {
	readonly booked: { readonly fiscalYear: number; readonly states: readonly BookedAndBorne[] };
	readonly noPayers: readonly PayerYear[];
	readonly turned: readonly PrintedBalance[];
	readonly overlap: Overlap;
	readonly faceValue: readonly FaceValueYear[];
	readonly headOffice: {
		readonly fiscalYear: number;
		readonly state: StateCode;
		readonly obligations: number;
		readonly received: number;
	};
	readonly size: {
		readonly fiscalYear: number;
		readonly paid: number;
		readonly rankInAll: number;
		readonly rankPerPerson: number;
	};
	readonly decades: readonly { readonly estimate: EstimateId; readonly sum: SumOfYears }[];
	readonly people: {
		readonly fiscalYear: number;
		readonly income: number;
		readonly ageYear: number;
		readonly age: number;
		/** States of which what they received is misprinted by the source, and so not in it. */
		readonly ageWithout: readonly StateCode[];
	};
	readonly place: {
		readonly fiscalYear: number;
		readonly states: readonly {
			readonly state: StateCode;
			readonly byPlace: number;
			readonly forAll: number;
		}[];
	};
	readonly dividend: {
		readonly fiscalYear: number;
		readonly net: number;
		readonly interest: number;
		readonly defense: number;
	};
	readonly oldRatio: {
		readonly printedYear: number;
		readonly printed: number;
		readonly fiscalYear: number;
		readonly plain: number;
		readonly relative: number;
		/** The relative ratio of the printed year itself, by the same account as the later ones. */
		readonly relativeThen: number;
		/** The least and the most of the relative ratio after the printed year, with their years. */
		readonly least: RatioOfYear;
		readonly most: RatioOfYear;
	};
}

/** A ratio of one fiscal year. */
export interface RatioOfYear {
	readonly fiscalYear: number;
	readonly ratio: number;
}

/** Gathers the number of every fallacy, all from the datasets. */
export function fallacyFacts(): FallacyFacts {
	return {
		booked: bookedAndBorne(['CA', 'DE', 'MN']),
		noPayers: payerYears(),
		turned: turnedYears(),
		overlap: overlapOf(dataset('claims/arithmetic'), 'year-2017'),
		faceValue: faceValueYears(),
		headOffice: headOffice(),
		size: sizeOfCalifornia(),
		decades: decades(),
		people: tiesToPeople(),
		place: placeOfDefense(),
		dividend: dividend(),
		oldRatio: oldRatio()
	};
}

const california = positionOf('CA');

function bookedAndBorne(states: readonly StateCode[]): FallacyFacts['booked'] {
	const isPlain = ({ flags }: EstimateYear) =>
		!flags.some((own) => own.includes('postponed-deadline'));
	const year = found(yearsOf('collections-usaspending').findLast(isPlain));
	const collected = perPerson(year.paid, year.fiscalYear);
	const borne = perPerson(accountYear(year.fiscalYear).paid, year.fiscalYear);
	return {
		fiscalYear: year.fiscalYear,
		states: states.map((state) => ({
			state,
			collected: at(collected, state),
			borne: at(borne, state)
		}))
	};
}

function payerYears(): readonly PayerYear[] {
	const estimates: readonly EstimateId[] = ['account', 'rockefeller-2023'];
	return estimates.flatMap((estimate) =>
		yearsOf(estimate)
			.filter(({ fiscalYear }) => RELIEF_YEARS.includes(fiscalYear))
			.map((year) => {
				const { plain, neutral } = sidesIn(year);
				const counts = { plain: payersIn(plain), neutral: payersIn(neutral) };
				return { estimate, fiscalYear: year.fiscalYear, ...counts };
			})
	);
}

function sidesIn(year: EstimateYear): YearSides {
	const receiptsPerPerson = ledger().receiptsPerPerson.get(year.fiscalYear) ?? null;
	return sidesOf({ year, context: contextOf(year.fiscalYear), deficit: 'none', receiptsPerPerson });
}

function turnedYears(): readonly PrintedBalance[] {
	return ledger()
		.publishedPoints.filter(
			({ state, publisher, scope, fiscalYearFrom, fiscalYearTo }) =>
				state === 'CA' &&
				publisher === 'Rockefeller Institute' &&
				scope.startsWith('with COVID money') &&
				fiscalYearFrom === fiscalYearTo &&
				TURNED_YEARS.includes(fiscalYearFrom)
		)
		.flatMap(({ fiscalYearFrom: fiscalYear, vintage, net }) =>
			net === null ? [] : [{ fiscalYear, vintage, net }]
		);
}

function faceValueYears(): readonly FaceValueYear[] {
	const totals = nationalTotals({
		federalTotals: dataset('context/federal-totals'),
		collections: [],
		cffrUs: [],
		usaspending: dataset('funds/usaspending')
	});
	return yearsOf('collections-usaspending')
		.filter(({ flags }) => flags.some((own) => own.includes('face-value-insurance')))
		.map(({ fiscalYear }) => ({
			fiscalYear,
			obligations: found(totals.obligations.get(fiscalYear)),
			outlays: found(totals.outlays.get(fiscalYear))
		}));
}

function headOffice(): FallacyFacts['headOffice'] {
	const year = found(yearsOf('collections-usaspending').at(-1));
	const { fiscalYear } = year;
	const { state, value } = found(largestIn(perPerson(year.received, fiscalYear)));
	const received = perPerson(accountYear(fiscalYear).received, fiscalYear);
	return { fiscalYear, state, obligations: value, received: at(received, state) };
}

function sizeOfCalifornia(): FallacyFacts['size'] {
	const { fiscalYear, paid } = found(yearsOf('account').at(-1));
	return {
		fiscalYear,
		paid: at(paid, 'CA'),
		rankInAll: at(rankOf(paid), 'CA'),
		rankPerPerson: at(rankOf(perPerson(paid, fiscalYear)), 'CA')
	};
}

function decades(): FallacyFacts['decades'] {
	const estimates: readonly EstimateId[] = ['tax-foundation', 'account'];
	const { series, context } = ledger();
	return estimates.flatMap((estimate) => {
		const sum = sumOfYears(found(series.get(estimate)), context, california);
		return sum ? [{ estimate, sum }] : [];
	});
}

function tiesToPeople(): FallacyFacts['people'] {
	const { fiscalYear, paid } = found(yearsOf('tax-foundation').at(-1));
	const { population, personalIncome } = contextOf(fiscalYear);
	const enrolled = new Map<string, number | null>(
		dataset('funds/medicare-medicaid')
			.filter(({ year }) => year === AGE_YEAR)
			.map((row) => [row.area, row.medicare_enrollment])
	);
	const published = found(yearsOf('rockefeller-2019').at(-1));
	const persons = contextOf(AGE_YEAR).population;
	const old = STATE_CODES.map((state) => enrolled.get(state) ?? null);
	return {
		fiscalYear,
		income: tieOf(perPersonOf(paid, population), perPersonOf(personalIncome, population)),
		ageYear: AGE_YEAR,
		age: tieOf(perPersonOf(published.received, persons), perPersonOf(old, persons)),
		ageWithout: STATE_CODES.filter((code) => published.status[positionOf(code)] === 'source-error')
	};
}

function placeOfDefense(): FallacyFacts['place'] {
	const shared = { ...DEFAULT_CHOICE, keys: DEFENSE_BY_BENEFIT };
	const forAllYear = found(estimateFrom(accountOfDatasets(), shared).years.at(-1));
	const { fiscalYear } = forAllYear;
	const byPlace = perPerson(accountYear(fiscalYear).net, fiscalYear);
	const forAll = perPerson(forAllYear.net, fiscalYear);
	const { state: moved } = found(largestIn(sizesOf(subtract(byPlace, forAll))));
	const states: readonly StateCode[] = [moved, 'CA'];
	return {
		fiscalYear,
		states: states.map((state) => ({
			state,
			byPlace: at(byPlace, state),
			forAll: at(forAll, state)
		}))
	};
}

/** What a balance of taxes and money leaves out: interest by taxes paid, and defense as every person's. */
function dividend(): FallacyFacts['dividend'] {
	const choice = { ...DEFAULT_CHOICE, interest: 'tax-share', keys: DEFENSE_BY_BENEFIT } as const;
	const year = found(accountOf(accountOfDatasets(), choice).years.at(-1));
	const dollars = (isMeant: (line: LineId) => boolean) =>
		year.lines
			.filter(({ line }) => isMeant(line))
			.reduce((sum, { usd }) => sum + (usd[california] ?? 0), 0);
	return {
		fiscalYear: year.fiscalYear,
		net: at(accountYear(year.fiscalYear).net, 'CA'),
		interest: dollars((line) => line === 'net-interest'),
		defense: dollars((line) => line in DEFENSE_BY_BENEFIT || line === 'defense-other')
	};
}

function oldRatio(): FallacyFacts['oldRatio'] {
	const printed = found(yearsOf('tax-foundation').at(-1));
	const since = yearsOf('account').filter((year) => year.fiscalYear > printed.fiscalYear);
	const { fiscalYear, paid, received } = found(since.at(-1));
	const rising = since.map(relativeOfCalifornia).sort((a, b) => a.ratio - b.ratio);
	return {
		printedYear: printed.fiscalYear,
		printed: at(printed.publishedRatio, 'CA'),
		fiscalYear,
		plain: at(ratioOf(paid, received), 'CA'),
		relative: relativeOfCalifornia(found(since.at(-1))).ratio,
		relativeThen: relativeOfCalifornia(accountYear(printed.fiscalYear)).ratio,
		least: found(rising[0]),
		most: found(rising.at(-1))
	};
}

function relativeOfCalifornia({ fiscalYear, paid, received }: EstimateYear): RatioOfYear {
	return { fiscalYear, ratio: at(relativeRatioOf(paid, received), 'CA') };
}

function yearsOf(estimate: EstimateId): readonly EstimateYear[] {
	return ledger().series.get(estimate)?.years ?? [];
}

function accountYear(fiscalYear: number): EstimateYear {
	return found(yearIn(found(ledger().series.get('account')), fiscalYear));
}

function contextOf(fiscalYear: number): ContextYear {
	return found(ledger().context.get(fiscalYear));
}

function perPerson(column: Column, fiscalYear: number): Column {
	return perPersonOf(column, contextOf(fiscalYear).population);
}

function at(column: Column, state: StateCode): number {
	return found(column[positionOf(state)]);
}

/** A figure the page cannot do without: the build stops where it is missing. */
function found<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) throw new Error('A fallacy lacks its number.');
	return value;
}
