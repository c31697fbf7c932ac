import type { AgeRow } from '$lib/data/account-sources';
import { levelsOf, type LevelsByYear } from '../keys/levels';

/**
 * Residents of 65 and over by calendar year, one series of estimates at a time: the growth from one year to
 * another is known only inside a series, since each starts from another count.
 */
export function residentsOver65(
	rows: readonly AgeRow[]
): (series: AgeRow['series']) => LevelsByYear {
	return (series) =>
		levelsOf({
			rows: rows.filter((row) => row.series === series),
			year: (row) => row.year,
			area: (row) => row.state,
			value: (row) => row.persons_65_and_over
		});
}
