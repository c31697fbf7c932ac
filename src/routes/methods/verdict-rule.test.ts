import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { rulesTold } from './rule-told.server';
import VerdictRule from './VerdictRule.svelte';

const rules = rulesTold();
const { body } = render(VerdictRule, { props: { rules } });

it('tells both rules with their days, the newer first', () => {
	const headings = [...body.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, text]) => text);
	expect(headings).toEqual(['Rule 2, November 26, 2026', 'Rule 1, November 25, 2026']);
});

it('has one folded table with a row a claim, each leading to its page', () => {
	const [table = ''] = /<details[^]*<\/details>/.exec(body) ?? [];
	expect([...table.matchAll(/<tr/g)]).toHaveLength(rules.claims.length + 1);
	const links = [...table.matchAll(/href="[^"]*\/claims\/([a-z0-9-]+)\/"/g)].map(([, id]) => id);
	expect(links).toEqual(rules.claims.map(({ claim }) => claim));
	expect(table).toContain(`${rules.since} claims came with rule 2`);
});
