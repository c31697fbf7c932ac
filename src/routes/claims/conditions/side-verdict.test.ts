import { expect, it } from 'vitest';
import type { StateConditions } from '$lib/fiscal/conditions/conditions-state';
import { sentenceOf } from '$lib/fiscal/conditions/conditions-sentences';
import { verdictOf } from './side-verdict';

const tally = { met: 1, told: 2, share: 0.5, holding: 'depends' } as const;
const california: StateConditions = {
	state: 'CA',
	tallies: [{ sentence: 'homelessness', tally }],
	series: []
};

it('the verdict shown is the total of the state with each series beside it, untestable before there are figures', () => {
	const sentence = sentenceOf('homelessness');
	const verdict = verdictOf(sentence, california);
	expect(verdict.tally).toEqual(tally);
	expect(verdict.bySeries.map(({ condition }) => condition.id)).toEqual([
		'unsheltered',
		'unsheltered-rate'
	]);
	expect(verdictOf(sentence, undefined).tally.holding).toBe('cannot-be-tested');
});
