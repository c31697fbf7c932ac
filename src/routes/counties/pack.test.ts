import { expect, it } from 'vitest';
import { isCountiesOf, packCounties, unpackCounties } from './pack';
import { servedCounties } from './served.server';

it.each(['AK', 'DC', 'NY', 'TX'] as const)('packs the counties of %s without a loss', (state) => {
	const served = servedCounties(state);
	const sent = JSON.parse(JSON.stringify(packCounties(served)));
	expect(unpackCounties(sent)).toEqual(served);
});

it.each([null, {}, [], 'AK', { state: 'AK' }, packCounties(servedCounties('DC'))])(
	'does not take %# for the counties of Alaska',
	(file) => {
		expect(isCountiesOf(file, 'AK')).toBe(false);
	}
);

it('takes the file of a state for its counties', () => {
	expect(isCountiesOf(packCounties(servedCounties('DC')), 'DC')).toBe(true);
});

it('is small: Texas in less than 130 kB', () => {
	expect(JSON.stringify(packCounties(servedCounties('TX'))).length).toBeLessThan(130_000);
});
