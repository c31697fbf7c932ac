import { STATE_CODES, type StateCode } from '$lib/data/states';
import { leastSquares, type Fit, type Observation } from './least-squares';
import type { Column } from '../core/types';

/** One fiscal year as the comparison takes it; columns in the order of `STATES`. */
export interface ExplainYear {
	readonly fiscalYear: number;
	/** Net per person by our own account less the average state's, dollars; negative: pays more. */
	readonly net: Column;
	/** Personal income per person, dollars. */
	readonly income: Column;
	/** Persons enrolled in Medicare per person, 0 to 1: it stands in for age. */
	readonly medicare: Column;
	/** Persons: the weight of each state. */
	readonly population: Column;
}

/** One state with its figures, all known. */
export interface ExplainPoint {
	readonly state: StateCode;
	readonly net: number;
	readonly income: number;
	readonly medicare: number;
	readonly population: number;
}

/** What is told by what. */
export type Basis = 'income' | 'age' | 'both';

/** A state with what goes with its income, and with its income and age, and what is left over. */
export interface ExplainedPoint extends ExplainPoint {
	/** Dollars of net per person that go with income alone. */
	readonly byIncome: number;
	/** With income and Medicare enrollment together. */
	readonly fitted: number;
	/** Net less fitted: what neither goes with. */
	readonly residual: number;
}

/** Net per person told by income and age among the states of a year; a description, not a cause. */
export interface Explained {
	readonly fiscalYear: number;
	readonly points: readonly ExplainedPoint[];
	/** The share of the differences among states, weighted by population, that goes with each basis. */
	readonly share: Readonly<Record<Basis, number>>;
	/** Dollars of net that go with an income a tenth higher, at the same enrollment. */
	readonly perTenthMoreIncome: number;
	/** Dollars of net that go with one more in a hundred enrolled, at the same income. */
	readonly perHundredthMoreEnrolled: number;
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

/** Washington's own city: its incomes and offices are like no state's, so the comparison leaves it out. */
const LEFT_OUT: StateCode = 'DC';

/** The 50 states of a year with all figures known; D.C. and states with a gap are left out. */
export function explainPoints(year: ExplainYear): readonly ExplainPoint[] {
	return STATE_CODES.flatMap((state, i) => {
		const [net, income, medicare, population] = [
			year.net[i] ?? null,
			year.income[i] ?? null,
			year.medicare[i] ?? null,
			year.population[i] ?? null
		];
		if (state === LEFT_OUT || net === null || income === null) return [];
		if (medicare === null || population === null) return [];
		return [{ state, net, income, medicare, population }];
	});
}

const XS: Readonly<Record<Basis, (point: ExplainPoint) => readonly number[]>> = {
	income: ({ income }) => [Math.log(income)],
	age: ({ medicare }) => [medicare],
	both: ({ income, medicare }) => [Math.log(income), medicare]
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
 * Fits net per person by the logarithm of income per person and by Medicare enrollment per person, each
 * state by its population; `null` where the states do not differ in one of them.
 */
export function explain(year: ExplainYear): Explained | null {
	const points = explainPoints(year);
	const [income, age, both] = [
		fitOf(points, 'income'),
		fitOf(points, 'age'),
		fitOf(points, 'both')
	];
	if (!income || !age || !both) return null;
	const [byLog = 0, byMedicare = 0] = both.slopes;
	return {
		fiscalYear: year.fiscalYear,
		points: points.map((point) => {
			const fitted = both.at(XS.both(point));
			const byIncome = income.at(XS.income(point));
			return { ...point, byIncome, fitted, residual: point.net - fitted };
		}),
		share: { income: income.share, age: age.share, both: both.share },
		perTenthMoreIncome: byLog * Math.log(1.1),
		perHundredthMoreEnrolled: byMedicare / 100,
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
