import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { unpackDeciders, packDeciders } from '$lib/view/pack-deciders';
import { decidersOfState } from '$lib/ledger/verdict.server';
import DrawnFigure from './DrawnFigure.svelte';
import { decidersTable, type DecidersInput } from './deciders';
import { decidersFigure } from './deciders-figure';
import { MarkedYear } from './marked-year.svelte';

const input: DecidersInput = {
	state: 'CA',
	deciders: {
		neutral: [{ fiscalYear: 2000, side: 'payer', choices: [] }],
		plain: [
			{
				fiscalYear: 2000,
				side: 'split',
				choices: [
					{
						choice: 'interest',
						effect: 'turns',
						low: { value: 'population', q: 0 },
						high: { value: 'excluded', q: 0.75 }
					}
				]
			}
		]
	}
};

describe('the figure of what decides', () => {
	it('has a row a year and choice, with the lowest and highest share and their values in words', () => {
		expect(decidersTable(input).rows.map(({ cells }) => cells)).toEqual([
			[
				2000,
				'Dollar for dollar',
				'Split',
				'Interest on the debt',
				'turns the side',
				0,
				'With interest on the debt counted by population',
				0.75,
				'With interest on the debt left out'
			]
		]);
		expect(decidersFigure.rowCount(input)).toBe(1);
		expect(decidersTable(input).reckoned).toMatchObject({ state: 'CA', vintage: 'by estimate' });
		expect(decidersFigure.files(input).served?.path).toBe('/claims/deciders/ca.csv');
		const { parts } = decidersFigure.files(input, new MarkedYear());
		expect(parts).toEqual(['all-estimates', 'all-years-2000-marked', 'CA']);
	});

	it('is packed small, and served drawn and light, from the real figures', () => {
		const deciders = decidersOfState('CA');
		const packed = JSON.stringify(packDeciders(deciders));
		expect(packed.length).toBeLessThan(10_000);
		const real = { state: 'CA' as const, deciders: unpackDeciders(JSON.parse(packed)) };
		expect(decidersFigure.title(real)).toBe(decidersFigure.title({ state: 'CA', deciders }));
		const { body } = render(DrawnFigure<DecidersInput, MarkedYear>, {
			props: { record: decidersFigure, input: real, live: new MarkedYear(), address: () => '' }
		});
		expect(body).toContain('id="figure-deciders"');
		expect(brotliCompressSync(body).length).toBeLessThan(8000);
	});
});
