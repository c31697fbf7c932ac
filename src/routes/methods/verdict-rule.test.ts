import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { claimsFile } from '$lib/files/claims-json.server';
import { claimDate } from '$lib/words/claim-date';
import { DEFINITIONS } from './definitions';
import { RULE_2 } from './rule-words';
import { rulesTold } from './rule-told.server';
import VerdictRule from './VerdictRule.svelte';

const rules = rulesTold();
const { body } = render(VerdictRule, { props: { rules } });

it('tells both rules with their days, the newer first', () => {
	const headings = [...body.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, text]) => text);
	expect(headings).toEqual([
		'Rule 2, November 26, 2026; last changed November 27, 2026',
		'Rule 1, November 25, 2026'
	]);
});

it('dates the last change as the file of claims does, which says what its date is of', () => {
	const file = JSON.parse(claimsFile().text) as { rule_date: string; note: string };
	expect(body).toContain(`last changed ${claimDate(file.rule_date, 'day')}`);
	expect(file.note).toContain('rule_date is the day of its last change');
});

it('is told as it is where a published point is defined: such a figure votes', () => {
	const point = DEFINITIONS.find(({ id }) => id === 'point')?.description;
	expect(point).toContain('no calculation but the vote on its state and year');
	expect(RULE_2.map(({ description }) => description).join(' ')).toContain(
		'A figure printed for one state votes in its state and year'
	);
});

it('has one folded table with a row a claim, each leading to its page', () => {
	const [table = ''] = /<details[^]*<\/details>/.exec(body) ?? [];
	expect([...table.matchAll(/<tr/g)]).toHaveLength(rules.claims.length + 1);
	const links = [...table.matchAll(/href="[^"]*\/claims\/([a-z0-9-]+)\/"/g)].map(([, id]) => id);
	expect(links).toEqual(rules.claims.map(({ claim }) => claim));
	expect(table).toContain(`${rules.since} claims came with rule 2`);
});
