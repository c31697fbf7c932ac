import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { positionOf, STATES, stateOf, type StateCode } from '$lib/data/states';
import { fileName } from '$lib/files/file-name';
import { tableJson } from '$lib/files/table-files';
import type { TakenRecord } from '$lib/figures/record';
import { expectTold } from '../../../tests/support/told-files';
import { yearInput } from '../../../tests/support/inputs';
import { alikeFiles, circumstanceFiles, neighborFiles } from './beside-files';
import { stateOpening, stateTold } from './state-page.server';
import StatesBeside from './StatesBeside.svelte';
import { stateStripFiles } from './strip-files';

function rowsOf<Input>(record: TakenRecord<Input>, input: Input) {
	const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
	const { rows } = JSON.parse(tableJson(record.table(input), about)) as {
		rows: readonly Readonly<Record<string, string | number | null>>[];
	};
	return rows;
}

/** Cells of the rows of each drawn table, tags left out. */
function drawnTables(html: string): readonly (readonly (readonly string[])[])[] {
	return [...html.matchAll(/<tbody[\s\S]*?<\/tbody>/g)].map(([body]) =>
		[...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
			[...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
				cell.replace(/<[^>]*>/g, '').replace(/\u2060/g, '')
			)
		)
	);
}

function numberIn(cell = ''): number {
	return Number(cell.replace('−', '-').replace(/[^\d.-]/g, ''));
}

describe.each<StateCode>(['CA', 'HI', 'NM', 'DC'])('the tables beside %s', (code) => {
	const told = stateTold(code);
	const { fiscalYear, neighbors, alike, circumstances } = told;
	const props = { ...told, own: told.waterfall.standing.neutral, address: () => '' };
	const tables = drawnTables(render(StatesBeside, { props }).body);

	it('have files with the rows of each, in its order', () => {
		const [nation, ...rest] = tables;
		const own = rowsOf(circumstanceFiles, { code, circumstances });
		expect(own.map(({ what }) => what)).toEqual(nation?.map(([what]) => what));
		expect(own.map(({ state_value }) => state_value)).toEqual(
			circumstances.map(({ state }) => state && Number(state.toFixed(6)))
		);
		const lists = [
			...(neighbors.length > 0
				? [rowsOf(neighborFiles, { code, fiscalYear, states: neighbors })]
				: []),
			rowsOf(alikeFiles, { code, fiscalYear, states: alike })
		];
		expect(lists).toHaveLength(rest.length);
		lists.forEach((rows, at) => {
			expect(rows.map(({ state_name }) => state_name)).toEqual(rest[at]?.map(([name]) => name));
			rows.forEach(({ net_neutral, rank, beside }, i) => {
				const [, cell, place] = rest[at]?.[i] ?? [];
				expect(Math.abs(Number(net_neutral) - numberIn(cell))).toBeLessThanOrEqual(0.51);
				expect(Number.parseInt(place ?? '', 10)).toBe(rank);
				expect(beside).toBe(code);
			});
		});
	});

	it('say how they are calculated, under names of their own', () => {
		const beside = { code, fiscalYear, states: alike };
		expectTold(neighborFiles, beside);
		expectTold(alikeFiles, beside);
		const names = [
			[circumstanceFiles.name, ...circumstanceFiles.files({ code, circumstances }).parts],
			[neighborFiles.name, ...neighborFiles.files(beside).parts],
			[alikeFiles.name, ...alikeFiles.files(beside).parts]
		].map((parts) => fileName(parts, 'csv'));
		expect(new Set(names).size).toBe(3);
		for (const name of names) expect(name).toMatch(new RegExp(`_${code.toLowerCase()}\\.csv$`));
	});

	it('and its line of all states has the balances of the explorer, in whole dollars', () => {
		const { strip } = stateOpening(code);
		const input = { code, strip };
		const { view } = yearInput({ year: strip.fiscalYear }).shown;
		const rows = rowsOf(stateStripFiles, input);
		expectTold(stateStripFiles, input);
		expect(rows.map(({ state }) => state)).toEqual(STATES.map((state) => state.code));
		expect(rows[positionOf(code)]).toMatchObject({
			fiscal_year: strip.fiscalYear,
			state_name: stateOf(code).name,
			deficit_rule: 'none',
			net: Math.round(view.plain[positionOf(code)] ?? NaN)
		});
		expect(stateStripFiles.legend(input).map(({ label }) => label)[0]).toMatch(/^Pays more/);
	});
});
