import { expect, it } from 'vitest';
import { bridges } from './conditions-bridges';

const read = (line: string) => () =>
	`state,year,bridges_all,structurally_deficient,functionally_obsolete,total_deficient,good,fair,poor\n${line}\n`;

it('a bridge measure that was not in use in a year is missing, not zero', () => {
	expect(bridges(read('CA,2018,30,,,,20,7,3'))[0]?.rows).toEqual([
		{
			year: 2018,
			state: 'CA',
			bridges: 30,
			deficient: null,
			obsolete: null,
			good: 20,
			fair: 7,
			poor: 3
		}
	]);
});

it('a printed total that is not deficient and obsolete together is refused', () => {
	expect(() => bridges(read('CA,2000,30,5,4,8,,,'))).toThrow('total_deficient is "8"');
});
