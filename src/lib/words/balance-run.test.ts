import { expect, it } from 'vitest';
import { balanceRun, balancesSentence } from './balance-run';

it.each([
	[[-34.5e9, -1.2e9], 'paying $1.2\u00a0billion to $34.5\u00a0billion more'],
	[[1.2e9, 34.5e9], 'receiving $1.2\u00a0billion to $34.5\u00a0billion more'],
	[[-2.1e9, 3.4e9], 'paying $2.1\u00a0billion more to receiving $3.4\u00a0billion more'],
	[[-2.1e9, -2.1e9], 'paying $2.1\u00a0billion more'],
	[[0, 850e6], 'receiving $0 to $850\u00a0million more']
] as const)('%j is told as "%s"', (run, words) => {
	expect(balanceRun(run)).toBe(words);
});

it('is a sentence about all methods, of one figure too', () => {
	expect(balancesSentence([-2.1e9, 3.4e9], 'plain')).toBe(
		'The methods run from paying $2.1\u00a0billion more to receiving $3.4\u00a0billion more.'
	);
	expect(balancesSentence([-2.1e9, -2.1e9], 'neutral')).toBe(
		'Every method gives paying $2.1\u00a0billion more, with the deficit shared out.'
	);
});
