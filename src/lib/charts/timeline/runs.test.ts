import { describe, expect, it } from 'vitest';
import { runsOf, splitHeld } from './runs';

const yearsOf = (runs: readonly (readonly { readonly year: number }[])[]) =>
	runs.map((run) => run.map((dot) => dot.year));

describe('the runs of a line', () => {
	it('join years that follow each other', () => {
		expect(runsOf([2001, 2002], [5, -3])).toEqual([
			[
				{ year: 2001, value: 5 },
				{ year: 2002, value: -3 }
			]
		]);
	});

	it('break where a value is missing, and keep a value of zero', () => {
		expect(yearsOf(runsOf([2001, 2002, 2003, 2004], [5, null, 0, 1]))).toEqual([
			[2001],
			[2003, 2004]
		]);
	});

	it('break where the years leave a gap', () => {
		expect(yearsOf(runsOf([1991, 1995, 1996], [1, 2, 3]))).toEqual([[1991], [1995, 1996]]);
	});

	it('break where the figures are of another edition, and join those of one', () => {
		const editions = ['2021', '2022', '2024', '2024', '2025'];
		expect(yearsOf(runsOf([2019, 2020, 2021, 2022, 2023], [1, 2, 3, 4, 5], editions))).toEqual([
			[2019],
			[2020],
			[2021, 2022],
			[2023]
		]);
	});
});

describe('held years', () => {
	const [run = []] = runsOf([2001, 2002, 2003, 2004], [1, 2, 3, 4]);

	it('are parted from the rest where two of them meet', () => {
		const { firm, held } = splitHeld(run, [{ from: 2003, to: 2004 }]);
		expect(yearsOf(firm)).toEqual([[2001, 2002, 2003]]);
		expect(yearsOf(held)).toEqual([[2003, 2004]]);
	});

	it('leave a line whole where only one year is held', () => {
		expect(yearsOf(splitHeld(run, [{ from: 2004, to: 2004 }]).firm)).toEqual([
			[2001, 2002, 2003, 2004]
		]);
	});
});
