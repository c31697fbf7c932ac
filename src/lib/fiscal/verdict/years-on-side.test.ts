import { describe, expect, it } from 'vitest';
import { claimVerdicts, rowsOfPart } from '$lib/ledger/verdict.server';
import { largestYear, sideSubject, yearsOnSide } from './years-on-side';

const told = claimVerdicts().flatMap(({ claim, main }) => {
	const subject = sideSubject(main);
	return subject ? [{ claim, main, subject, rows: rowsOfPart(main.part) }] : [];
});

describe('the years of a balance on one side', () => {
	it('are counted for sentences about every or some year of a state’s balance, and for no other', () => {
		expect(told.length).toBeGreaterThan(5);
		for (const { main } of told) expect(main.part.scope).toMatch(/^(every|some)-year$/);
		expect(told.map(({ claim }) => claim)).not.toContain(
			'budget-center-payer-in-six-of-nine-years'
		);
	});

	it('agree with the verdict: in all of them where no method has a year that breaks it', () => {
		for (const { claim, main, subject, rows } of told) {
			if (main.part.test !== 'side') continue;
			const makers = yearsOnSide(main, rows, subject);
			expect(new Set(makers.map(({ maker }) => maker)), claim).toEqual(
				new Set(main.trials.map(({ maker }) => maker))
			);
			for (const { maker, least, most, fiscalYears } of makers) {
				const broken = main.trials
					.filter((trial) => trial.maker === maker)
					.map(({ againstYears }) => againstYears.length);
				// About even breaks no sentence about every year, and is no year on its side by the bare sign.
				expect(most, claim).toBeLessThanOrEqual(fiscalYears.length - Math.min(...broken) + 1);
				expect(least, claim).toBeLessThanOrEqual(most);
				if (least === fiscalYears.length) expect(Math.max(...broken), claim).toBe(0);
			}
		}
	});

	it('lose no year of a method that has one without COVID-19 relief', () => {
		const late = told.find(({ claim }) => claim === 'donor-state-since-the-late-1970s');
		const ours = late && yearsOnSide(late.main, late.rows, late.subject)[1];
		expect(ours).toMatchObject({ maker: 'account', least: 14, most: 35 });
	});
});

it('the largest year is on the side that the part speaks of, and none where a method has no such year', () => {
	const claim = told.find((one) => one.claim === 'some-years-84-to-100-billion');
	if (!claim) throw new Error('No such claim.');
	const { main, rows, subject } = claim;
	const largest = largestYear(main, rows, subject);
	expect(largest?.least).toBeGreaterThan(70e9);
	expect(largest?.fiscalYears).toEqual([2000]);
	const trials = main.trials.map((trial) => ({ ...trial, fiscalYears: [2020] }));
	expect(largestYear({ ...main, trials }, rows, subject)).toBeNull();
});
