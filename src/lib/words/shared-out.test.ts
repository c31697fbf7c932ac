import { expect, it } from 'vitest';
import { balanceShared, sharedOut } from './shared-out';

it.each([
	['per-person', [5], 'deficit shared out equally'],
	['per-person', [], 'deficit shared out equally'],
	['per-person', [-5], 'surplus shared out equally'],
	['tax-share', [null, -5], 'surplus shared out by taxes paid'],
	['tax-share', [3, null, -5], 'deficits and surpluses shared out by taxes paid'],
	['cut-spending', [3], 'deficit closed by cutting spending'],
	['cut-spending', [-3], 'surplus closed by raising spending'],
	['cut-spending', [-3, 3], 'deficits and surpluses closed by cutting or raising spending']
] as const)('what is shared out by %s over years of %j is the %s', (rule, nets, words) => {
	expect(sharedOut(rule, nets)).toBe(words);
});

it.each([
	[[5], 'the federal deficit'],
	[[], 'the federal deficit'],
	[[null, 5], 'the federal deficit'],
	[[-5], 'the surplus in these figures'],
	[[3, null, -5], 'federal deficits and surpluses']
])('what is shared out over years of %j is called %s', (nets, words) => {
	expect(balanceShared(nets)).toBe(words);
});
