import { extent } from 'd3';
import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/data/datasets.server';
import { STATE_CODES, type StateCode } from '$lib/data/states';
import { fallacyFacts } from '$lib/ledger/fallacies.server';
import { editionsOf } from '$lib/ledger/quoted.server';
import { figureOf } from '$lib/ledger/quoted-figure.server';
import {
	cellsByState,
	claimVerdicts,
	leadOfState,
	payerRankings,
	signsOf
} from '$lib/ledger/verdict.server';
import { fallacyEntries } from '../../src/routes/methods/fallacy-words';

/** How the lead of a state against the others opens, in short. */
function opening(state: StateCode) {
	const { others } = leadOfState(state);
	if (others?.kind === 'split') {
		return [others.kind, others.deciders[0]?.choice, others.clumps.length];
	}
	return [others?.kind, others?.run.side, others?.run.since];
}

describe('against the other states', () => {
	it('California is a payer by every method since FY1997; before, services decided', () => {
		const { others } = leadOfState('CA');
		expect(others).toMatchObject({
			kind: 'agree',
			run: { side: 'payer', since: 1997, newest: 2024, years: 28 },
			before: {
				first: 1981,
				last: 1996,
				agreed: { payer: 7, recipient: 2 },
				deciders: [{ choice: 'services' }]
			}
		});
	});

	it.each<StateCode>(['IL', 'NJ', 'NH'])(
		'%s is a payer by every method in every year since FY1981',
		(state) => {
			expect(opening(state)).toEqual(['agree', 'payer', 1981]);
			expect(leadOfState(state).others).toMatchObject({ before: null });
		}
	);

	it.each<StateCode>(['MS', 'KY', 'WV', 'NM', 'AL'])(
		'%s is a recipient by every method in every year since FY1981',
		(state) => {
			expect(opening(state)).toEqual(['agree', 'recipient', 1981]);
		}
	);

	it('Georgia is no payer by any method since FY2005 and about even by one in some years of it', () => {
		expect(opening('GA')).toEqual(['not-other', 'recipient', 2005]);
		const { others } = leadOfState('GA');
		expect(others?.kind === 'not-other' && others.run.evenYears).toContain(2005);
	});

	it('no state’s row of years is shorter than ten or begins with a break of its figures', () => {
		const runs = STATE_CODES.flatMap((state) => {
			const { others } = leadOfState(state);
			return others && others.kind !== 'split' ? [{ state, run: others.run }] : [];
		});
		expect(runs.length).toBeGreaterThan(25);
		for (const { state, run } of runs) {
			expect([state, signsOf(state).breaks?.includes(run.since)]).toEqual([state, false]);
			expect(run.years).toBeGreaterThanOrEqual(10);
		}
		expect(STATE_CODES.flatMap((state) => signsOf(state).breaks ?? [])).toContain(2020);
	});

	it('Maryland, Virginia and D.C. hang on where purchases count, and alone have two ranges: a payer’s where they count for everyone', () => {
		const parted = STATE_CODES.filter((state) => {
			const { others } = leadOfState(state);
			return others?.kind === 'split' && others.clumps.length === 2;
		});
		expect(parted).toEqual(['DC', 'MD', 'VA']);
		for (const state of parted) {
			const { others } = leadOfState(state);
			if (others?.kind !== 'split') throw new Error(`${state} does not hang on a choice`);
			const [payer, recipient] = others.clumps;
			expect(others.deciders[0]?.choice).toBe('services');
			expect(payer?.share).toBeCloseTo(1 / 3, 9);
			const shared = perPersonOf(state, others.newest, 'benefit');
			const rest = perPersonOf(state, others.newest, 'flow', 'defense');
			expect([payer?.least, payer?.most]).toEqual(extent(shared));
			expect([recipient?.least, recipient?.most]).toEqual(extent(rest));
			expect(Math.max(...shared)).toBeLessThan(0);
			expect(Math.min(...rest)).toBeGreaterThan(2000);
		}
	});

	it('no other state that hangs on a choice has its figures parted by a quarter of their width at zero, or by half of it', () => {
		for (const state of STATE_CODES) {
			const { others } = leadOfState(state);
			if (others?.kind !== 'split' || others.clumps.length === 2) continue;
			const values = perPersonOf(state, others.newest).toSorted((a, b) => a - b);
			const width = (values.at(-1) ?? NaN) - (values[0] ?? NaN);
			for (const [at, value] of values.slice(1).entries()) {
				const before = values[at] ?? NaN;
				const part = before < 0 && value > 0 ? 0.25 : 0.5;
				expect([state, value - before < part * width]).toEqual([state, true]);
			}
		}
	});
});

/** The balances of a state against the others in one year, dollars a person, by the estimates and choices that vote. */
function perPersonOf(state: StateCode, fiscalYear: number, ...services: readonly string[]) {
	return signsOf(state).rows.flatMap(({ specification: { rule, variant }, years }) =>
		years.flatMap(({ fiscalYear: year, net, population, weight }) => {
			const isMeant = services.length === 0 || services.includes(variant?.services ?? '');
			const isVote = rule !== 'none' && weight > 0 && year === fiscalYear && isMeant;
			return isVote && net !== null && population ? [net / population] : [];
		})
	);
}

describe('dollar for dollar', () => {
	it('California’s FY2024 hangs on interest alone: half of the votes have it a payer', () => {
		const { plain } = leadOfState('CA');
		expect(plain).toMatchObject({ years: 44, payerByAll: 15, payerByNone: 8, newest: 2024 });
		// As the chart of votes shows it.
		expect(plain?.beyondBand).toEqual({ payerByAll: 11, payerByNone: 14 });
		expect(plain?.newestYear.payer.q).toBeCloseTo(0.5, 9);
		expect(plain?.newestYear.deciders.map(({ choice }) => choice)).toEqual(['interest']);
	});

	it('Mississippi is a payer in no year by any method', () => {
		expect(leadOfState('MS').plain).toMatchObject({ years: 44, payerByAll: 0, payerByNone: 44 });
	});

	it('fewer states pay than against the others: the common deficit is everyone’s', () => {
		const { plain, neutral } = payerRankings();
		const most = (ranking: typeof plain) =>
			ranking.filter(({ share }) => (share.q ?? 0) > 0.5).length;
		expect(most(plain)).toBeLessThan(most(neutral));
	});
});

describe('the votes', () => {
	it('have one sign that its maker has since turned: Rockefeller’s of California in FY2017', () => {
		const turned = [...cellsByState()].flatMap(([state, { rows }]) =>
			rows.flatMap(({ specification, years }) =>
				years
					.filter(({ isReversed, weight }) => isReversed && weight > 0)
					.map(({ fiscalYear, side, net }) => [state, specification.id, fiscalYear, side, net])
			)
		);
		expect(turned).toEqual([['CA', 'rockefeller-2019-none', 2017, 'payer', null]]);
	});

	it('leave coronavirus payments out in FY2020–23 alone', () => {
		const years = signsOf('CA').rows.flatMap(({ specification, years: own }) =>
			specification.variant?.covid === 'out' ? own.map(({ fiscalYear }) => fiscalYear) : []
		);
		expect([...new Set(years)].toSorted()).toEqual([2020, 2021, 2022, 2023]);
	});

	it('have Rockefeller’s newest word on a state: New York’s FY2022 by the portal, California’s by the revision', () => {
		const newest = (state: StateCode) =>
			signsOf(state).rows.flatMap(({ specification, years }) =>
				years
					.filter(
						({ fiscalYear, weight }) =>
							fiscalYear === 2022 && weight > 0 && specification.id.startsWith('rockefeller')
					)
					.map(({ net }) => [specification.id, net])
			);
		expect(newest('NY')).toEqual([['rockefeller-2024-none', -7_100_000_000]]);
		expect(newest('CA')).toEqual([['rockefeller-points-none', -48_000_000_000]]);
	});
});

describe('claims', () => {
	const verdicts = claimVerdicts();
	const parts = dataset('claims/parts');

	it('have one main part each, and quote numbers that are there', () => {
		expect(verdicts.length).toBe(dataset('claims/claims').length);
		const quoted = parts
			.flatMap(({ quoted: one, revised }) => [one, ...revised.replace(/^year:/, '').split('|')])
			.filter((one) => one !== '' && !one.startsWith('side:'));
		expect(quoted.length).toBeGreaterThan(10);
		expect(quoted.map(figureOf).filter((value) => !Number.isFinite(value))).toEqual([]);
	});

	it('quote of the Rockefeller Institute a printed figure and the report of that year', () => {
		expect(editionsOf('point:ca-2023-1:net_usd')).toEqual(['ca-2023-1', 'rockefeller-2025']);
		expect(editionsOf('point:ny-2017-1:net_usd')).toEqual(['ny-2017-1']);
		expect(editionsOf('mean:tax-foundation:1981-2005:IL:net')).toEqual(['tax-foundation']);
		expect(editionsOf('collections:2016:CA')).toEqual([]);
		const inFY2023 = verdicts
			.flatMap((claim) => claim.parts)
			.filter(
				({ part }) =>
					part.test === 'amount' && part.quoted === 'estimate:rockefeller-2025:2023:CA:net'
			);
		// The edition votes where the sentence states another number than it printed.
		const told = inFY2023.map(({ quotation, isAccountAlone }) => [quotation?.word, isAccountAlone]);
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter(([word, isAlone]) => (word === 'not-as-printed') === isAlone)).toEqual([]);
	});

	it('count the years of a source as it printed them, and say where we do not have it', () => {
		expect(figureOf('count:tax-foundation:1981-2005:TX:recipient')).toBe(6);
		expect(figureOf('count:tax-foundation:1981-2005:TX:payer')).toBe(19);
		const quotationOf = (id: string) => verdicts.find(({ claim }) => claim === id)?.main.quotation;
		expect(quotationOf('politifact-texas-six-years')).toEqual({
			word: 'as-printed',
			printed: {
				value: 6,
				revised: null,
				copiedBy: 'the GitHub repository mrap/red-and_blue-intake-outflow'
			}
		});
		expect(quotationOf('budget-center-payer-in-six-of-nine-years')?.word).toBe('no-source');
	});

	it('have no vote on an amount from the edition that they quote', () => {
		const own = verdicts
			.flatMap((claim) => claim.parts)
			.filter(({ part }) => part.test === 'amount' && /^(estimate|mean|sum):/.test(part.quoted))
			.filter(({ quotation }) => quotation?.word !== 'not-as-printed');
		expect(own.length).toBeGreaterThan(0);
		for (const { part, trials } of own) {
			const edition = part.quoted.split(':')[1];
			expect(trials.filter(({ specification }) => specification.estimate === edition)).toEqual([]);
		}
	});

	it('are borne out nine tenths where they hold, and their words are those of their numbers', () => {
		for (const { part, word, share } of verdicts.flatMap((claim) => claim.parts)) {
			if (part.test === 'amount' || share?.q === undefined || share.q === null) continue;
			const q = Number(share.q.toFixed(9));
			const expected = q >= 0.9 ? 'holds' : q <= 0.1 ? 'does-not-hold' : 'depends';
			expect([part.claim, part.part, word]).toEqual([part.claim, part.part, expected]);
		}
	});

	it('say of California since 1987 what hangs on services, and of the years it was said in that it holds', () => {
		const main = (id: string) => verdicts.find(({ claim }) => claim === id)?.main;
		const since = main('since-1987-tens-and-sometimes-hundreds-of-billions');
		expect(since).toMatchObject({
			word: 'depends',
			deciders: [{ choice: 'services' }, ...(since?.deciders.slice(1) ?? [])]
		});
		expect(main('subsidizing-other-states-to-our-own-detriment')?.word).toBe('holds');
	});
});

describe('the mistakes that the methods page warns of', () => {
	it('tell of the ties to people over which states each is', () => {
		const facts = fallacyFacts();
		expect(facts.people.ageWithout).toEqual(['VA']);
		const people = fallacyEntries(facts).find(({ id }) => id === 'people');
		expect(people?.number).toMatch(
			/Medicare far less, 0\.19 \(Rockefeller, FFY2017, without Virginia, of which the report has a misprint\)/
		);
	});
});
