import type { AgeRow } from '$lib/data/account-sources';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { leastSquares, type Fit, type Observation } from './least-squares';
import type { Column } from '../core/types';

/** Which count of older residents a year takes, and of which calendar years. */
export interface AgeSource {
	readonly series: AgeRow['series'];
	/** The year before and the year itself; the year alone where its series begins with it. */
	readonly calendarYears: readonly number[];
}

/** One fiscal year as the comparison takes it; columns in the order of `STATES`. */
export interface ExplainYear {
	readonly fiscalYear: number;
	readonly ageSource: AgeSource;
	/** Net per person by our own account less the national average, dollars; negative: pays more. */
	readonly net: Column;
	/** Personal income per person, dollars. */
	readonly income: Column;
	/** Residents of 65 and over per resident, 0 to 1. */
	readonly older: Column;
	/** Persons: the weight of each state. */
	readonly population: Column;
}

/** One state with its figures, all known. */
export interface ExplainPoint {
	readonly state: StateCode;
	readonly net: number;
	readonly income: number;
	readonly older: number;
	readonly population: number;
}

/** What is told by what. */
export type Basis = 'income' | 'age' | 'both';

/** A state with what goes with its income, and with its income and age, and what is left over. */
export interface ExplainedPoint extends ExplainPoint {
	/** Dollars of net per person that go with income alone. */
	readonly byIncome: number;
	/** With income and age together. */
	readonly fitted: number;
	/** Net less fitted: what neither goes with. */
	readonly residual: number;
}

/** Net per person told by income and age among the states of a year; a description, not a cause. */
export interface Explained {
	readonly fiscalYear: number;
	readonly ageSource: AgeSource;
	readonly points: readonly ExplainedPoint[];
	/** The share of the differences among states, weighted by population, that goes with each basis. */
	readonly share: Readonly<Record<Basis, number>>;
	/** Dollars of net that go with an income a tenth higher, at the same age. */
	readonly perTenthMoreIncome: number;
	/** Dollars of net that go with one more in a hundred of 65 and over, at the same income. */
	readonly perHundredthMoreOlder: number;
	/** The fit by income alone, for drawing its line. */
	readonly netAt: (income: number) => number;
}

/** What is left over for a state when each state in turn is left out of the fit, dollars per person. */
export interface ResidualRange {
	readonly low: number;
	readonly high: number;
	/** The states whose absence gives the lowest and the highest. */
	readonly lowWithout: StateCode;
	readonly highWithout: StateCode;
}

/** The federal government's own city: its incomes and offices are like no state's, so the comparison leaves it out. */
const LEFT_OUT: StateCode = 'DC';

/** The 50 states of a year with all figures known; D.C. and states with a gap are left out. */
export function explainPoints(year: ExplainYear): readonly ExplainPoint[] {
	return STATE_CODES.flatMap((state, i) => {
		const [net, income, older, population] = [
			year.net[i] ?? null,
			year.income[i] ?? null,
			year.older[i] ?? null,
			year.population[i] ?? null
		];
		if (state === LEFT_OUT || net === null || income === null) return [];
		if (older === null || population === null) return [];
		return [{ state, net, income, older, population }];
	});
}

const XS: Readonly<Record<Basis, (point: ExplainPoint) => readonly number[]>> = {
	income: ({ income }) => [Math.log(income)],
	age: ({ older }) => [older],
	both: ({ income, older }) => [Math.log(income), older]
};

function fitOf(points: readonly ExplainPoint[], basis: Basis): Fit | null {
	const observations = points.map((point): Observation => ({
		xs: XS[basis](point),
		y: point.net,
		weight: point.population
	}));
	return leastSquares(observations);
}

/**
 * Fits net per person by the logarithm of income per person and by the share of residents of 65 and over,
 * each state by its population; `null` where the states do not differ in one of them.
 */
export function explain(year: ExplainYear): Explained | null {
	const points = explainPoints(year);
	const [income, age, both] = [
		fitOf(points, 'income'),
		fitOf(points, 'age'),
		fitOf(points, 'both')
	];
	if (!income || !age || !both) return null;
	const [byLog = 0, byAge = 0] = both.slopes;
	return {
		fiscalYear: year.fiscalYear,
		ageSource: year.ageSource,
		points: points.map((point) => {
			const fitted = both.at(XS.both(point));
			const byIncome = income.at(XS.income(point));
			return { ...point, byIncome, fitted, residual: point.net - fitted };
		}),
		share: { income: income.share, age: age.share, both: both.share },
		perTenthMoreIncome: byLog * Math.log(1.1),
		perHundredthMoreOlder: byAge / 100,
		netAt: (value) => income.at([Math.log(value)])
	};
}

/** The least and the most that is left over for a state while each state in turn, itself too, is left out. */
export function residualRange(year: ExplainYear, state: StateCode): ResidualRange | null {
	const points = explainPoints(year);
	const own = points.find((point) => point.state === state);
	if (!own) return null;
	const residuals = points.flatMap(({ state: without }) => {
		const fit = fitOf(
			points.filter((point) => point.state !== without),
			'both'
		);
		return fit ? [{ without, residual: own.net - fit.at(XS.both(own)) }] : [];
	});
	const [first, ...rest] = residuals.sort((a, b) => a.residual - b.residual);
	const last = rest.at(-1);
	if (!first || !last) return null;
	return {
		low: first.residual,
		high: last.residual,
		lowWithout: first.without,
		highWithout: last.without
	};
}
