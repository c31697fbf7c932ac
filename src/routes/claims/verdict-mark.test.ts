import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import VerdictMark from './VerdictMark.svelte';

it.each([
	['holds', 1, 'Holds every vote'],
	['does-not-hold', 0, 'Does not hold no method'],
	['depends', 0.55, 'Depends on the method 55% of the votes'],
	['as-printed', 0, 'Quoted right'],
	['no-source', 0.4, 'We lack its source'],
	['cannot-be-tested', null, 'Cannot be tested']
] as const)('the mark of %s with %s of the votes reads “%s”', (word, q, words) => {
	const { body } = render(VerdictMark, { props: { word, q } });
	expect(
		body
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	).toBe(words);
});

it.each(['as-printed', 'own-figure', 'since-revised', 'not-as-printed', 'no-source'] as const)(
	'a bar of the votes does not stand for %s',
	(word) => {
		expect(render(VerdictMark, { props: { word, q: 0 } }).body).not.toContain('<svg');
		expect(render(VerdictMark, { props: { word: 'holds', q: 0 } }).body).toContain('<svg');
	}
);

it.each([0, 1])('the dot of %s of the votes lies whole inside its drawing', (q) => {
	const { body } = render(VerdictMark, { props: { word: 'holds', q } });
	const [from = NaN, , width = NaN] =
		/viewBox="([^"]+)"/.exec(body)?.[1]?.split(' ').map(Number) ?? [];
	const [, x = NaN, radius = NaN] = /cx="([\d.]+)"[^>]*r="([\d.]+)"/.exec(body)?.map(Number) ?? [];
	expect(x - radius).toBeGreaterThanOrEqual(from);
	expect(x + radius).toBeLessThanOrEqual(from + width);
});
