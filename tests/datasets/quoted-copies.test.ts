import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { claimVerdicts } from '$lib/ledger/verdict.server';
import { quotedSentence } from '$lib/words/quoted-sentence';

const claims = new Map(dataset('claims/claims').map((row) => [row.id, row]));
const points = new Map(dataset('balances/published-points').map((row) => [row.id, row]));

/** Every part that quotes a figure printed for one state, with that figure and who says the sentence. */
const quoting = claimVerdicts()
	.flatMap(({ parts }) => parts)
	.flatMap((verdict) => {
		const point = points.get(/^point:([^:]+):/.exec(verdict.part.quoted)?.[1] ?? '');
		const claim = claims.get(verdict.part.claim);
		return point && claim
			? [{ verdict, point, claim, name: `${claim.id} ${verdict.part.part}` }]
			: [];
	});

const OWN: readonly unknown[] = ['own-figure', 'own-revised'];

describe('a number and its source', () => {
	it('are never the same page, where that is no page of the number’s maker', () => {
		const same = quoting.filter(
			({ point, claim }) =>
				point.copied_by !== '' && point.address === claim.address && point.publisher !== 'USAFacts'
		);
		expect(same.map(({ name, verdict }) => [name, verdict.quotation?.word])).toEqual([
			['fifty-nine-billion-less-in-2012 1', 'no-source'],
			['seventy-nine-cents-in-2004 1', 'no-source'],
			['politifact-13-billion-in-2014 1', 'no-source'],
			['comptroller-99-cents-in-2013 1', 'own-figure'],
			['comptroller-99-cents-in-2013 2', 'own-figure'],
			['comptroller-99-cents-in-2013 3', 'own-figure'],
			['sisney-692-paid-609-received-in-2022 2', 'no-source'],
			['sisney-692-paid-609-received-in-2022 3', 'no-source'],
			['without-covid-16-8-billion-in-2023 1', 'no-source'],
			['revised-48-billion-in-2022 1', 'no-source'],
			['roughly-280-billion-more-in-2020 1', 'no-source']
		]);
	});

	it('say whose copy was read, and that it was not checked, wherever one was', () => {
		const copied = quoting.filter(({ point }) => point.copied_by !== '');
		expect(copied.length).toBeGreaterThan(20);
		for (const { verdict, name } of copied)
			expect([name, quotedSentence(verdict)]).toEqual([
				name,
				expect.stringMatching(/not checked against the report/)
			]);
		const read = quoting.filter(({ point }) => point.copied_by === '');
		expect(read.length).toBeGreaterThan(10);
		for (const { verdict } of read) expect(verdict.quotation?.printed?.copiedBy).toBeUndefined();
	});

	it('are one where their maker says it, the California Institute as others', () => {
		const institute = quoting.filter(({ claim }) =>
			claim.publisher.startsWith('California Institute')
		);
		expect(institute.length).toBeGreaterThan(6);
		for (const { verdict, name } of institute)
			expect([name, OWN.includes(verdict.quotation?.word)]).toEqual([name, true]);
		for (const { verdict, point, claim } of quoting)
			if (OWN.includes(verdict.quotation?.word)) {
				const [maker = ''] = point.publisher.split(' from ');
				expect(`${claim.publisher} ${claim.speaker}`).toContain(maker);
			}
	});

	it('are set side by side in a table of the publisher, where one is there', () => {
		const [plus] = claimVerdicts().flatMap(({ parts }) =>
			parts.filter(({ part }) => part.claim === 'plus-13-4-billion-in-2023')
		);
		expect(plus?.quotation?.word).toBe('as-printed');
		expect(plus && quotedSentence(plus)).toMatch(
			/^The number comes to what its source printed per person .*DavidVeksler/
		);
	});

	it('of one figure have one copy behind them, whoever speaks of it', () => {
		const copies = claimVerdicts()
			.flatMap(({ parts }) => parts)
			.filter(({ part }) =>
				['plus-13-4-billion-in-2023', 'newsom-83-billion-in-2023'].includes(part.claim)
			)
			.flatMap(({ quotation }) => quotation?.printed?.copiedBy ?? []);
		expect(copies).toEqual(Array(2).fill('the GitHub repository DavidVeksler/CheatSheets'));
	});
});

describe('the years of a sentence', () => {
	it('that nothing votes on are named and not told as tested, and none is lost', () => {
		for (const { claim, parts } of claimVerdicts())
			for (const { years, trials } of parts) {
				if (!years || trials.length === 0) continue;
				const voted = new Set(trials.flatMap(({ fiscalYears }) => fiscalYears));
				expect([claim, years.counted]).toEqual([claim, [...voted].toSorted((a, b) => a - b)]);
			}
		const zorn = claimVerdicts().find(({ claim }) => claim === 'zorn-illinois-74-cents')?.main;
		expect([zorn?.years?.counted[0], zorn?.years?.counted.at(-1)]).toEqual([1983, 2005]);
		expect(zorn?.years?.silent).toEqual([1981, 1982]);
	});

	it('of an edition that printed another number than the sentence has count its vote', () => {
		const newsom = claimVerdicts().find(({ claim }) => claim === 'newsom-83-billion-in-2023')?.main;
		expect(newsom?.quotation?.word).toBe('not-as-printed');
		expect(newsom?.trials.map(({ maker }) => maker)).toContain('rockefeller');
	});
});
