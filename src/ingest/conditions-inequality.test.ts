import { expect, it } from 'vitest';
import { inequality } from './conditions-inequality';
import type { ReadRaw } from './source';

const reading =
	(...frank: readonly string[]): ReadRaw =>
	(path) =>
		path.includes('acs')
			? 'state,year,gini_acs_2dp\nCA,2018,0.49\n'
			: `Year,st,State,Atkin05,Gini,RMeanDev,Theil\n${frank.join('\n')}\n`;

it('the two Gini series stand apart, and tax returns before 1979 are left out', () => {
	const read = reading(
		'1978,5,California,1,0.4,1,1',
		'2018,5,California,1,0.66,1,1',
		'1979,0,United States,1,0.5,1,1'
	);
	expect(inequality(read)[0]?.rows.map((row) => Object.values(row))).toEqual([
		[1979, 'US', 'frank-gini', 0.5],
		[2018, 'CA', 'acs-gini', 0.49],
		[2018, 'CA', 'frank-gini', 0.66]
	]);
});

it('a name that is no area is refused', () => {
	expect(() => inequality(reading('1990,9,Columbia,1,0.4,1,1'))).toThrow('State is "Columbia"');
});
