import { describe, expect, it } from 'vitest';
import { pageOf, pages } from '../../../tests/support/claim-pages';
import { read } from '../../../tests/support/read';
import { votesOf } from '$lib/fiscal/verdict/votes';
import { claimVerdicts, signsOf } from '$lib/ledger/verdict.server';

describe('what stands beside a word always', () => {
	const besideOf = (id: string, part = 0) => pageOf(id).parts[part]?.beside.map(read) ?? [];

	it('is since when all votes agree, on every page of a tested claim about a state', () => {
		expect(besideOf('texit-103-to-160-billion')[0]).toBe(
			'Dollar for dollar, every vote since FY2018 makes Texas a recipient.'
		);
		expect(besideOf('money-siphoned-from-california')[0]).toBe(
			'Dollar for dollar, votes on California disagree in the newest year, FY2024.'
		);
		for (const { parts, id } of pages) {
			const [main] = parts;
			if (!main || main.test === '' || main.state === 'US') continue;
			expect(main.beside[0], id).toMatch(
				/^(The balance is another question: )?(Dollar for dollar|Against the other states), .*vote/i
			);
		}
	});

	it('tells it once of parts about one state and the same figures', () => {
		for (const { parts, id } of pages) {
			const told = parts
				.flatMap(({ beside }) => beside)
				.filter(
					(sentence) =>
						!/^(However votes are counted|The word is the same|The methods run|Every method gives)/.test(
							sentence
						)
				);
			expect(new Set(told).size, id).toBe(told.length);
		}
	});

	it('is of every part the word by other countings, in one place or the other', () => {
		for (const { parts, id } of pages)
			for (const part of parts) {
				if (part.test === '' || part.byMethods === null) continue;
				const isTold = /The word changes|The word is the same|However votes are counted/.test(
					[part.hangs, ...part.beside].join(' ')
				);
				expect(isTold, `${id} ${part.part}`).toBe(true);
			}
	});

	it('is of every part about a side its least and most balance', () => {
		for (const { claim, parts } of claimVerdicts())
			for (const { balances, part } of parts) {
				const view = pageOf(claim).parts.find((one) => one.part === part.part);
				const isTold = /The methods run from|Every method gives/.test(view?.beside.join(' ') ?? '');
				if (balances) expect([claim, part.part, isTold]).toEqual([claim, part.part, true]);
			}
	});

	it('is what the years told apart give, as the votes of these years have it', () => {
		const apart = pages.filter(({ parts }) =>
			parts.some(({ test }) => test.includes('told apart'))
		);
		expect(apart.length).toBeGreaterThan(5);
		for (const { parts, id } of apart)
			for (const part of parts.filter(({ test }) => test.includes('told apart')))
				expect(part.beside.at(-1), id).toMatch(/^In FY2020–\u206021, told apart, /);
		expect(besideOf('wirepoints-illinois-is-a-taker').at(-1)).toMatch(
			/the methods run from receiving \$36\.9 billion more to receiving \$99\.4 billion more; every vote makes Illinois a recipient\.$/
		);
		const sides = new Set(
			votesOf(signsOf('IL').rows, { figures: 'plain', figure: 'net' })
				.filter(({ cell }) => cell.fiscalYear === 2020 || cell.fiscalYear === 2021)
				.map(({ cell }) => cell.side)
		);
		expect([...sides]).toEqual(['recipient']);
	});
});
