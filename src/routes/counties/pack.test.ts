import { expect, it } from 'vitest';
import { packCounties, unpackCounties } from './pack';
import { servedCounties } from './served.server';

it.each(['AK', 'DC', 'NY', 'TX'] as const)('packs the counties of %s without a loss', (state) => {
	const served = servedCounties(state);
	const sent = JSON.parse(JSON.stringify(packCounties(served)));
	expect(unpackCounties(sent)).toEqual(served);
});

it('is small: Texas in less than 130 kB', () => {
	expect(JSON.stringify(packCounties(servedCounties('TX'))).length).toBeLessThan(130_000);
});
