import { CHANGES } from '$lib/fiscal/estimates/change-log';
import { RULE_DATE } from '$lib/fiscal/verdict/part-verdict';
import { ledger } from './ledger.server';

/** Of when the figures are; told on every page and in every citation. */
export interface Edition {
	/**
	 * The day of the newest change of the figures (the change log) or of the rule of the verdicts, year-month-day; a build
	 * has no day of its own.
	 */
	readonly updated: string;
	/** The last fiscal year that any estimate has. */
	readonly lastYear: number;
}

/** The edition of the figures as they stand; throws where nothing was ever counted. */
export function edition(): Edition {
	const updated = CHANGES.reduce((newest, { date }) => (date > newest ? date : newest), RULE_DATE);
	const years = [...ledger().series.values()].flatMap((series) => series.years);
	if (years.length === 0) throw new Error('No estimate has a year.');
	return { updated, lastYear: Math.max(...years.map(({ fiscalYear }) => fiscalYear)) };
}
