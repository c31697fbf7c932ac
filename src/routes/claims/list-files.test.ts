import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { fileName } from '$lib/files/file-name';
import { straight, tableJson } from '$lib/files/table-files';
import { methodVintage } from '$lib/figures/method-vintage';
import type { TakenRecord } from '$lib/figures/record';
import { withoutJoiners } from '$lib/words/money';
import { expectTold } from '../../../tests/support/told-files';
import MethodTable from './[claim]/MethodTable.svelte';
import { claimGroups } from './claim-groups.server';
import { claimPage } from './claim-page.server';
import { claimsPutTo } from './placed-claims.server';
import { claimListFiles } from './list-files';
import { methodFiles } from './method-files';

function rowsOf<Input>(record: TakenRecord<Input>, input: Input) {
	const about = { title: 'T', subtitle: 'S', source: 'Q', address: 'A' };
	const { rows } = JSON.parse(tableJson(record.table(input), about)) as {
		rows: readonly Readonly<Record<string, string | number | null>>[];
	};
	return rows;
}

const nameOf = <Input>({ name, files }: TakenRecord<Input>, input: Input) =>
	fileName([name, ...files(input).parts], 'csv');

describe('the file of the list of claims', () => {
	const claims = claimGroups().flatMap((group) => group.claims);
	const asSaid = { claims, placed: () => null, state: null, filter: '' };

	it('has a row a claim in the order of the list, with its share as a number', () => {
		const rows = rowsOf(claimListFiles, asSaid);
		expectTold(claimListFiles, asSaid);
		expect(rows.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id));
		rows.forEach(({ quote, wording, share_bearing_out: share, missing }, i) => {
			expect(quote).toBe(straight(claims[i]?.quote ?? ''));
			expect(wording).toBe(claims[i]?.isReported ? 'reported' : 'quoted');
			expect(share).toBe(claims[i]?.q == null ? null : Number(claims[i].q.toFixed(6)));
			expect(missing).toBe(share === null ? 'nothing votes' : null);
		});
	});

	it('has the verdicts of the state that the claims are put to, under another name', () => {
		const placed = new Map(claimsPutTo('NM').map((one) => [one.id, one]));
		const input = {
			...asSaid,
			placed: (id: string) => placed.get(id) ?? null,
			state: 'NM' as const
		};
		const rows = rowsOf(claimListFiles, input);
		rows.forEach(({ claim, why, put_to }) => {
			const own = placed.get(String(claim));
			if (own) expect(why).toContain(straight(withoutJoiners(own.brief.figures)));
			const { canMove } = claims.find(({ id }) => id === claim) ?? {};
			expect(put_to).toBe(canMove ? 'NM' : null);
		});
		const names = [asSaid, input, { ...asSaid, filter: 'about=ca' }].map((one) =>
			nameOf(claimListFiles, one)
		);
		expect(new Set(names).size).toBe(3);
		const listed = (filter: string) => claimListFiles.table({ ...asSaid, filter }).reckoned?.listed;
		expect([listed(''), listed('about=ca')]).toEqual(['all', 'about=ca']);
	});
});

it('the file of the methods behind a verdict has the rows of its table, each choice in a column', () => {
	const page = claimPage('continue-subsidizing-the-other-states');
	const [part] = page?.parts ?? [];
	if (!part) throw new Error('No parts.');
	const input = { claim: page?.id ?? '', ...part };
	const rows = rowsOf(methodFiles, input);
	expectTold(methodFiles, input);
	const { body } = render(MethodTable, { props: { ...input, address: () => '' } });
	const drawn = [...body.matchAll(/<tr(?! class="told)[^>]*>(?:(?!<\/tr>)[\s\S])*<\/tr>/g)]
		.slice(1)
		.map(([row]) => row.replace(/<[^>]*>/g, '|'));
	// Beside a number of methods, the ends of the score would read as numbers of methods too.
	expect(methodFiles.subtitle(input)).toMatch(/^\d+ methods, by score: 1 where it bears /);
	expect(rows).toHaveLength(part.rows.length);
	expect(rows.length).toBeGreaterThan(5);
	expect(
		drawn.filter(
			(row) =>
				row.includes('|Yes') ||
				row.includes('|No') ||
				row.includes('|In part') ||
				row.includes('|About even')
		)
	).toHaveLength(rows.length);
	rows.forEach(({ answer, estimate_label: label, years }, i) => {
		expect(drawn[i]).toContain(String(answer));
		expect(drawn[i]).toContain(String(label));
		expect(withoutJoiners(drawn[i] ?? '')).toContain(String(years));
	});
	const idsIn = (column: string) => new Set(rows.map((row) => String(row[column] ?? '')));
	expect([...idsIn('estimate')].filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
	expect(idsIn('estimate')).toContain('account');
	for (const { estimate, vintage } of rows) expect(vintage).toBe(methodVintage(String(estimate)));
	const ids: Readonly<Record<string, readonly string[]>> = {
		deficit_rule: ['none', 'per-person', 'tax-share'],
		interest: ['', 'counted', 'left-out'],
		services: ['', 'flow', 'defense', 'benefit'],
		pay: ['', 'workplace', 'residence'],
		corporate: ['', '0', '0.25', '0.5'],
		covid: ['', 'in', 'out']
	};
	for (const [column, known] of Object.entries(ids)) {
		expect([...idsIn(column)].filter((id) => !known.includes(id))).toEqual([]);
	}
	expect(nameOf(methodFiles, input)).not.toBe(nameOf(methodFiles, { ...input, part: 9 }));
});
