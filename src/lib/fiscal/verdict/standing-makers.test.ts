import { expect, it } from 'vitest';
import { trialWith, verdictWith } from '../../../../tests/support/part-verdict';
import { specificationOf } from './specifications';
import { standingMakers } from './standing-makers';
import type { CellRow } from './types';

const REPORT = specificationOf('rockefeller-2019-none');
const OURS = trialWith().specification;

function rowOf(specification: CellRow['specification'], nets: readonly (number | null)[]): CellRow {
	return {
		specification,
		years: nets.map((net, at) => ({
			fiscalYear: 2016 + at,
			net,
			paid: null,
			received: null,
			band: null,
			population: 1,
			side: 'payer',
			weight: 1,
			isReversed: false,
			isPartial: false,
			printedRatio: null,
			edition: null,
			sameAs: { net: '', paid: '', received: '' }
		}))
	};
}

const rows = [rowOf(OURS, [-10, -20]), rowOf(REPORT, [null, -5])];
const report = trialWith({ maker: 'rockefeller', specification: REPORT });

it('names those whose figures stand behind a part, each with his editions', () => {
	const trials = [trialWith(), { ...report, fiscalYear: 2017, fiscalYears: [2017] }];
	expect(standingMakers(verdictWith({}, { trials }), rows)).toEqual([
		{ maker: 'account', editions: ['account'] },
		{ maker: 'rockefeller', editions: ['rockefeller-2019'] }
	]);
});

it('leaves out a vote of a side alone, whose figure was not printed', () => {
	const trials = [trialWith(), report];
	expect(standingMakers(verdictWith({}, { trials }), rows)).toEqual([
		{ maker: 'account', editions: ['account'] }
	]);
});
