import { describe, expect, it } from 'vitest';
import { ids, pageOf, pages } from '../../../tests/support/claim-pages';
import { read } from '../../../tests/support/read';
import { partClause } from '$lib/words/part-clause';
import { claimGroups } from './claim-groups.server';

describe('the groups of claims', () => {
	const claims = claimGroups().flatMap((group) => group.claims);

	it('hold every claim once, each with its verdict in a sentence', () => {
		expect(claims.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
		for (const { brief } of claims)
			expect([brief.figures, brief.more, brief.weaker].filter(Boolean).join(' ')).toMatch(/\S\.$/);
	});

	it('tell in a line the range with its years, and name a weaker part whole', () => {
		const brief = (id: string) => claims.find((claim) => claim.id === id)?.brief;
		expect(read(brief('texit-103-to-160-billion')?.figures ?? '')).toBe(
			'FY2017–19: got $1.5 to $67.5 billion more.'
		);
		expect(read(brief('gottheimer-north-carolina-1-41')?.weaker ?? '')).toBe(
			'But this lies outside the range of methods: North Carolina pays $62.478 billion of federal receipts.'
		);
		expect(read(brief('corrected-to-45-billion')?.quoted ?? '')).toBe(
			'Its number is quoted from the California Institute and the Tax Foundation (2003).'
		);
		expect(read(brief('cbs-806-billion-in-2024')?.quoted ?? '')).toBe(
			'Its number is quoted right from the IRS.'
		);
		expect(read(brief('newsom-over-80-billion')?.quoted ?? '')).toBe(
			'Its number was quoted right from the Rockefeller Institute (2024) and has since been revised.'
		);
	});

	it('say whose figure each is that is quoted right', () => {
		const right = claims.filter(
			({ quoted }) => quoted === 'as-printed' || quoted === 'since-revised'
		);
		expect(right.length).toBeGreaterThan(15);
		for (const { id, brief } of right) {
			const from =
				/ quoted (?:right )?from (.+?)(?: \(\d{4}\))?(?: and has since been revised)?\.$/.exec(
					brief.quoted
				)?.[1];
			expect([id, from]).toEqual([id, expect.stringMatching(/^\S/)]);
		}
	});

	it('of no date have none to be ordered by', () => {
		const when = (id: string) => claims.find((claim) => claim.id === id)?.when;
		expect(when('minnesota-consistently-a-donor')).toBe('');
		expect(when('texit-103-to-160-billion')).toBe('2022-07-04');
	});

	it('name the states they are about, and move to another state only where one state is tested', () => {
		const cardOf = (id: string) => claims.find((claim) => claim.id === id);
		expect(cardOf('salter-mississippi-2-19')?.about).toMatch(/^Mississippi/);
		expect(cardOf('ryan-paying-for-states-that-did-not')?.about).toMatch(/^California, .* and /);
		expect(cardOf('rockefeller-no-donor-states-in-2020')?.about).toBe('All states');
		for (const [id, can] of [
			['mnuchin-business-of-subsidizing-states', false],
			['comptroller-all-states-positive-in-2020', false],
			['skelton-not-really-cheated', false],
			['texit-103-to-160-billion', true]
		] as const)
			expect([cardOf(id)?.canMove, pageOf(id).stays === ''], id).toEqual([can, can]);
	});

	it('tell which figures a word rests on, where they know a deficit rule', () => {
		const figuresOf = (id: string) => claims.find((claim) => claim.id === id)?.figures;
		expect(figuresOf('since-1987-tens-and-sometimes-hundreds-of-billions')).toBe('neutral');
		expect(figuresOf('texit-103-to-160-billion')).toBe('plain');
		expect(figuresOf('christie-61-cents')).toBe('neutral');
		expect(figuresOf('cbs-806-billion-in-2024')).toBeNull();
		expect(figuresOf('corrected-to-45-billion')).toBeNull();
		expect(figuresOf('skelton-not-really-cheated')).toBeNull();
	});

	it('name in their sentence what of a claim cannot be tested', () => {
		for (const { id, parts } of pages) {
			const [main] = parts;
			const open = parts.filter(({ test }) => test === '');
			if (main?.test === '') continue;
			const told = claims.find((claim) => claim.id === id)?.untested;
			for (const { sentence } of open) {
				const clause = partClause({ sentence });
				expect(told, id).toContain(clause);
				const { verdict } = pageOf(id);
				expect(verdict, id).toContain(clause);
				expect(verdict, id).toMatch(
					/ cannot be tested here: [^.]*\.( We do not have the source of the number\.)?$/
				);
			}
			if (open.length === 0) expect(told).toBe('');
		}
		expect(pageOf('krugman-literally-subsidizing').verdict).toMatch(
			/ This cannot be tested here: red states gain from it in particular\.$/
		);
		expect(pageOf('youth-and-wealth').verdict).toMatch(
			/ This cannot be tested here: youth and wealth account for much of the difference\.$/
		);
	});

	it('that their own maker says are his own figures, not quoted', () => {
		const wordOf = (id: string) => pageOf(id).parts[0]?.quotation?.word;
		expect(wordOf('one-hundred-three-billion-in-2016')).toBe('own-figure');
		expect(wordOf('extra-103-billion-in-income-taxes')).toBe('own-figure');
		expect(wordOf('usafacts-275-6-billion-in-2024')).toBe('own-figure');
		expect(wordOf('dinapoli-1-06-in-2023')).toBe('own-figure');
		expect(wordOf('comptroller-99-cents-in-2013')).toBe('own-figure');
		expect(wordOf('irs-taxes-of-2016')).toBe('as-printed');
	});

	it('have the word of the main part and no other', () => {
		for (const card of claims) {
			const [main] = pageOf(card.id).parts;
			expect([card.id, card.word]).toEqual([card.id, main?.word]);
			expect(card.q ?? -1).toBeCloseTo(main?.q ?? -1, 6);
		}
	});

	it('list every number that is headed as quoted right as one, and tell whose figures a row has', () => {
		const cards = claimGroups().flatMap(({ claims }) => claims);
		for (const { id, quoted } of cards) {
			const { heading } = pageOf(id);
			const told = heading.startsWith('Quoted right, since revised')
				? 'since-revised'
				: 'as-printed';
			if (heading.startsWith('Quoted right')) expect([id, quoted]).toEqual([id, told]);
		}
		expect(pageOf('excess-126-5-billion-without-covid-in-2022').heading).toBe(
			'Quoted right, since revised; outside the range of methods'
		);
		const texas = cards.find(({ id }) => id.includes('maddow'));
		expect(texas?.brief.figures).toMatch(/^Texas, FY/);
	});
});
