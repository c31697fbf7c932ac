import { describe, expect, it } from 'vitest';
import { stemOf } from './word-stem';

describe('stemOf', () => {
	it.each([
		'subsidy subsidies subsidize subsidizes subsidized subsidizing subsidization Subsidise',
		'tax taxes taxed taxing',
		'county counties',
		'state States',
		'receive receives received receiving',
		'share shares shared sharing',
		'business'
	])('is the same for %s', (words) => {
		expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
	});

	it('tells other words apart, and leaves names, codes and years nearly as they are', () => {
		const words =
			'subsist tax texas count county state statistics status real realize kansas arkansas';
		expect(new Set(words.split(' ').map(stemOf)).size).toBe(words.split(' ').length);
		expect(['ca', 'US', 'yes', 'king', 'FY2005', '1980s'].map(stemOf)).toEqual([
			'ca',
			'us',
			'yes',
			'king',
			'fy2005',
			'1980s'
		]);
	});
});
