import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { group, sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { ArithmeticRow, ClaimPartRow } from '$lib/data/claims';
import { dataset } from '$lib/data/datasets.server';
import { CLAIMS_FILES } from '../../src/ingest/claims-list';
import { RAW_FOLDER } from '../../src/ingest/run';
import { bylineOf } from '../../src/routes/claims/claim-view';
import { numberAt } from '../support/claim-references';

const BILLION = 1e9;
const claims = dataset('claims/claims');
const parts = dataset('claims/parts');
const arithmetic = dataset('claims/arithmetic');
const reversals = dataset('claims/reversals');
const abroad = dataset('claims/abroad');
const rule1 = dataset('claims/rule-1');

describe('the claims', () => {
	it('are 92, 58 of them about California alone', () => {
		expect(claims).toHaveLength(92);
		expect(claims.filter(({ state }) => state === 'CA')).toHaveLength(58);
		const kinds = [...group(claims, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]);
		expect(Object.fromEntries(kinds)).toEqual({
			campaign: 17,
			'later-version': 7,
			'movement-caution': 2,
			origin: 8,
			check: 22,
			'counter-claim': 11,
			claim: 25
		});
	});

	it('say of no figure that it was printed before the revision that first printed it', () => {
		const points = new Map(dataset('balances/published-points').map((point) => [point.id, point]));
		const before = parts.filter(({ author_measure: told }) => told.includes('before its revision'));
		const quoted = before.flatMap(({ quoted }) => points.get(quoted.split(':')[1] ?? '') ?? []);
		expect(quoted.length).toBeGreaterThan(2);
		for (const { id, vintage } of quoted) expect([id, vintage]).not.toEqual([id, 'Aug 2025']);
	});

	it('begin with the sentence this project tests', () => {
		expect(claims[0]?.id).toBe('continue-subsidizing-the-other-states');
		expect(claims[0]?.quote).toBe(
			'our continued statehood means California will continue subsidizing the other states to our own detriment, and to the detriment of our children'
		);
	});

	it('keep the places and names that they had before the ones about other states came', () => {
		expect(claims[53]?.id).toBe('plus-13-4-billion-in-2023');
		expect(new Set(rule1.map(({ claim }) => claim))).toEqual(
			new Set(claims.slice(0, 54).map(({ id }) => id))
		);
	});

	it('have ids that are unique, short enough for an address, and never begin with a digit', () => {
		const ids = claims.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !/^[a-z][a-z0-9-]{3,59}$/.test(id))).toEqual([]);
	});

	it.each([
		['campaign', 'CA', 'secession', 'at a loss of tens and sometimes hundreds of billions'],
		['campaign', 'CA', 'secession', '$50 billion more'],
		['campaign', 'CA', 'secession', '$103 billion more in federal taxes in 2016'],
		[
			'campaign',
			'CA',
			'secession',
			'has not received its fair share of federal funding since 1987'
		],
		['campaign', 'CA', 'secession', 'treated like a colony'],
		['campaign', 'CA', 'secession', '$407.4 billion \u2013 a loss of over $33 billion'],
		['campaign', 'CA', 'secession', 'Since the late 1970s'],
		['campaign', 'CA', 'secession', 'an end to the money siphoned'],
		['later-version', 'CA', 'democrat', '$83.1 billion more than we received'],
		['later-version', 'CA', 'democrat', 'around $83 billion more'],
		['later-version', 'CA', 'democrat', 'over $80 BILLION more in taxes'],
		['counter-claim', 'CA', 'other', 'a net loss for America of $51 billion'],
		['counter-claim', 'CA', 'other', 'about a dollar in for a dollar out'],
		['origin', 'CA', 'research', 'shifted from the black into the red in 1987'],
		['movement-caution', 'CA', 'secession', 'almost $200 billion more in spending'],
		['check', 'CA', 'research', 'in every year except 2020, 2021, and 2023'],
		['check', 'CA', 'official', 'is below the national average of $10,200'],
		['check', 'US', 'official', 'all states having a positive balance of payments'],
		['claim', 'TX', 'secession', 'the giant sucking sound of $103-$160 billion'],
		['claim', 'NJ', 'republican', '61 cents back on every dollar'],
		['claim', 'NY', 'democrat', 'our State received $1.06 in return'],
		['claim', 'US', 'republican', 'That is going to impact high-tax states'],
		['counter-claim', 'IL', 'other', 'Illinois is a taker, not a giver']
	])('hold as %s of %s, said by %s: %s', (kind, state, side, words) => {
		const found = claims.filter(({ quote }) => quote.includes(words));
		expect(found.map((row) => [row.kind, row.state, row.speaker_side])).toEqual([
			[kind, state, side]
		]);
	});

	it('keep the marks of the page: curly ones are not turned into straight ones', () => {
		const curly = claims.filter(({ quote }) => /[\u2018\u2019\u201c\u201d]/.test(quote));
		expect(curly.length).toBeGreaterThanOrEqual(10);
	});

	it.runIf(existsSync(RAW_FOLDER))(
		'are quoted letter by letter from the lists, but for three',
		() => {
			const lists = CLAIMS_FILES.map((file) => readFileSync(join(RAW_FOLDER, file), 'utf8')).join(
				'\n'
			);
			const quoted = [...claims, ...abroad].filter(({ quote }) => !lists.includes(`"${quote}"`));
			expect(quoted.map(({ address }) => address)).toEqual([
				'https://yescalifornia.org/issue/budget/',
				'https://yescalifornia.org/issue/budget/',
				'https://marcus-ruiz-evans.medium.com/california-loses-money-being-part-of-america-88a7a0e4477d'
			]);
		}
	);

	it('say between the names of speaker and publisher where it was said, but where one name holds the other or a name says what the speaker is', () => {
		const [bare, joined] = [false, true].map((isJoined) =>
			claims.filter(
				({ speaker, publisher, wording, preposition }) =>
					speaker !== '' &&
					!publisher.includes(speaker) &&
					wording === 'quoted' &&
					(preposition !== '') === isJoined
			)
		);
		expect(new Set(bare?.map((row) => bylineOf(row)))).toEqual(
			new Set([
				'Marcus Ruiz Evans of CalExit, on its website',
				'Rep. Josh Gottheimer of New Jersey, press release',
				'Gov. Andrew Cuomo of New York',
				'Thomas DiNapoli, New York State Comptroller'
			])
		);
		expect(joined?.length).toBeGreaterThan(20);
		expect(joined?.map(bylineOf)).toEqual(
			expect.arrayContaining([
				'Rachel Maddow, on MSNBC',
				'Steve Lopez, in the Los Angeles Times',
				'Gov. Tim Walz of Minnesota, quoted by the Star Tribune',
				'Speaker Paul Ryan, quoted by the Associated Press, a fact check in the Texarkana Gazette',
				'New York State Comptroller, cited by Mother Jones'
			])
		);
		expect(
			claims.filter(({ speaker, preposition }) => speaker === '' && preposition !== '')
		).toEqual([]);
	});

	it('are all the speaker’s own words, but for one that its publisher reports in others', () => {
		const reported = claims.filter(({ wording }) => wording === 'reported');
		expect(reported.map(({ id }) => id)).toEqual(['sherrill-roughly-70-billion']);
	});

	it('have a date that fits how exactly it is known', () => {
		const forms = {
			day: /^\d{4}-\d{2}-\d{2}$/,
			month: /^\d{4}-\d{2}$/,
			year: /^\d{4}$/,
			'two-years': /^\d{4}\/\d{4}$/,
			'after-month': /^\d{4}-\d{2}$/,
			undated: /^$/
		};
		expect(claims.filter(({ date, date_status }) => !forms[date_status].test(date))).toEqual([]);
	});

	it('without a date have the year of the copy, or say that it is not known', () => {
		const undated = claims.filter(({ date_status }) => date_status === 'undated');
		const years = undated.map(({ id, copy_year }) => [id, copy_year]);
		expect(Object.fromEntries(years)).toEqual({
			'no-fair-share-since-1987': null,
			'fifty-billion-on-average': null,
			'decades-of-tens-and-hundreds-of-billions': 2018,
			'thirty-three-billion-in-2017': 2018,
			'treated-like-a-colony': null,
			'more-than-these-states-combined': null,
			'received-more-from-2009-to-2013': null,
			'cos-action-illinois-78-billion': null,
			'minnesota-consistently-a-donor': 2026,
			'repatriate-washington-7139-a-person': 2026,
			'perry-94-cents-on-highways': 2009
		});
		expect(
			undated.filter(
				({ note }) => !note.includes('The page has no date') && !note.includes('which has no date')
			)
		).toEqual([]);
		const dated = claims.filter(({ date_status }) => date_status !== 'undated');
		expect(dated.filter(({ copy_year }) => copy_year !== null)).toEqual([]);
	});

	it('without an address are the first, and those read in a copy that is not one to send readers to', () => {
		const without = claims.filter(({ address }) => address === '');
		expect(without.map(({ id }) => id)).toEqual([
			'continue-subsidizing-the-other-states',
			'newsom-83-billion-in-2023',
			'politifact-13-billion-in-2014',
			'lao-78-cents-inflated',
			'about-a-dollar-in-for-a-dollar-out'
		]);
		expect(without.filter(({ copied_by }) => copied_by === '')).toEqual([]);
	});
});

describe('the parts', () => {
	const tested = parts.filter(({ testable }) => testable === 'yes');
	const untested = parts.filter(({ testable }) => testable === 'no');
	const partsOf = (claim: string) => parts.filter((part) => part.claim === claim);

	it('are 184, of which 19 cannot be tested', () => {
		expect(parts).toHaveLength(184);
		expect(untested).toHaveLength(19);
	});

	it('belong to claims, and every claim has one, numbered from 1', () => {
		const numbers = group(parts, ({ claim }) => claim);
		expect(new Set(numbers.keys())).toEqual(new Set(claims.map(({ id }) => id)));
		const wrong = [...numbers.values()].filter((own) => own.some((p, i) => p.part !== i + 1));
		expect(wrong).toEqual([]);
	});

	it('have notes that are sentences, where they point at another part too', () => {
		const notes = parts.filter(({ claim }) => claim === 'maddow-four-states-get-more');
		expect(notes.filter(({ note }) => note === 'Read as it was for Texas.')).toHaveLength(3);
		expect(parts.filter(({ note }) => /^As (for|in|above|before)\b[^,]*$/.test(note))).toEqual([]);
	});

	it('have one main part a claim, one that can be tested where any can', () => {
		const wrong = [...group(parts, ({ claim }) => claim).values()].filter((own) => {
			const main = own.filter((part) => part.main === 'yes');
			const isTestable = own.some((part) => part.testable === 'yes');
			return main.length !== 1 || (main[0]?.testable === 'yes') !== isTestable;
		});
		expect(wrong).toEqual([]);
	});

	it('speak of the state of their claim, of any where that is about several, or of the nation beside it', () => {
		const states = new Map(claims.map(({ id, state }) => [id, state]));
		const others = parts.filter(
			({ claim, state }) => ![state, 'US'].includes(states.get(claim) ?? '')
		);
		expect(others.map(({ claim, state }) => [claim, state])).toEqual([
			['christie-61-cents', 'KY'],
			['dinapoli-1-06-in-2023', 'US']
		]);
		const allOrGroup = parts.filter(({ state, testable }) => state === 'US' && testable === 'yes');
		expect(new Set(allOrGroup.map(({ test }) => test))).toEqual(
			new Set(['all-states', 'group-side', 'amount'])
		);
	});

	it('that cannot be tested have a reason, and nothing else', () => {
		const own = new Set(['claim', 'part', 'main', 'sentence', 'testable', 'why_not', 'state']);
		const filled = untested.flatMap((part) =>
			Object.entries(part).filter(
				([column, cell]) => !own.has(column) && cell !== null && cell !== ''
			)
		);
		expect(filled).toEqual([]);
		expect(untested.filter(({ why_not }) => why_not === '')).toEqual([]);
	});

	it('cannot be tested in these claims at all: harm, judgment, measure, states without names', () => {
		const main = untested.filter((part) => part.main === 'yes');
		expect(main.map(({ claim }) => claim)).toEqual([
			'desai-demise-of-our-country',
			'forced-to-raise-taxes',
			'lao-78-cents-inflated',
			'lao-depends-how-you-measure',
			'more-than-these-states-combined',
			'skelton-not-really-cheated',
			'walz-those-are-our-dollars'
		]);
	});

	it('that can be tested have no excuse, and what every test needs', () => {
		const wrong = tested.filter(
			({ why_not, test, scope, measure, scale, figures, covid_relief, tense, judged_by }) =>
				why_not !== '' ||
				[test, scope, measure, scale, figures, covid_relief, tense, judged_by].includes(null)
		);
		expect(wrong).toEqual([]);
	});

	it('have the years that their tense needs, in order', () => {
		const wrong = tested.filter(({ tense, from_year, to_year }) => {
			if (tense === 'own-years')
				return !(from_year !== null && to_year !== null && from_year <= to_year);
			return tense === 'since' ? from_year === null || to_year !== null : from_year !== null;
		});
		expect(wrong).toEqual([]);
	});

	it('have a side wherever the balance is meant, and none where one side of it is', () => {
		const balance = tested.filter(
			({ measure, test }) => measure === 'net' && test !== 'below-average'
		);
		expect(balance.filter(({ side }) => side === null)).toEqual([]);
		const oneSide = tested.filter(({ measure }) => measure === 'paid' || measure === 'received');
		expect(oneSide.filter(({ side }) => side !== null)).toEqual([]);
	});

	it('have a number for an amount, a share and a count, in the unit of what is measured, and for nothing else', () => {
		expect(tested.filter((part) => part.unit !== unitOf(part))).toEqual([]);
		expect(tested.filter((part) => !hasItsBounds(part))).toEqual([]);
		const shares = tested.filter(({ unit }) => unit === 'share');
		expect(shares.filter(({ stated }) => !((stated ?? NaN) < 1))).toEqual([]);
	});

	it('are put to the average per person, and have a group where a group is meant', () => {
		const average = tested.filter(
			({ test }) => test === 'above-average' || test === 'below-average'
		);
		expect(average.map(({ claim, measure, scale }) => [claim, measure, scale])).toEqual([
			['lao-spending-below-average', 'received', 'per-person'],
			['youth-and-wealth', 'paid', 'per-person'],
			['youth-and-wealth', 'received', 'per-person']
		]);
		const groups = parts.filter(({ group: states }) => states !== '');
		expect(groups.map(({ test, group: states }) => [test, states])).toEqual([
			['group-side', 'CA;CT;MA;NJ;NY'],
			['group-side', 'CA;CT;MA;NJ;NY']
		]);
	});

	it('have another state where a multiple of its figure is meant, which is not their own', () => {
		const beside = parts.filter(({ other_state: other }) => other !== null);
		const multiples = tested.filter(({ test }) => test === 'multiple');
		expect(multiples.map(({ claim, part }) => [claim, part])).toEqual(
			beside.map(({ claim, part }) => [claim, part])
		);
		const read = beside.map((part) => [
			part.state,
			part.other_state,
			part.measure,
			part.stated ?? part.low
		]);
		expect(read).toEqual([
			['CA', 'TX', 'paid', 2],
			['CA', 'NY', 'paid', 2]
		]);
	});

	it.each([
		[
			'continue-subsidizing-the-other-states',
			['neutral future', 'neutral present', 'plain future', ' ']
		],
		['in-the-red-since-1987', ['neutral since', 'neutral own-years']],
		['fifty-billion-on-average', ['plain since']],
		[
			'decades-of-tens-and-hundreds-of-billions',
			['neutral own-years', 'neutral present', 'neutral own-years', 'neutral own-years']
		],
		['christie-61-cents', ['neutral own-years', 'neutral own-years', 'neutral present']],
		['minnesota-consistently-a-donor', ['plain always']],
		['wirepoints-illinois-is-a-taker', ['plain present']]
	])('of %s are read as %o', (claim, expected) => {
		const read = partsOf(claim).map(({ figures, tense }) => `${figures ?? ''} ${tense ?? ''}`);
		expect(read).toEqual(expected);
	});

	it('of the Blue Book are every year since 1987, tens of billions, and hundreds in some year', () => {
		const own = partsOf('since-1987-tens-and-sometimes-hundreds-of-billions');
		expect(
			own.map((part) => [part.main, part.from_year, part.scope, part.bound, part.low])
		).toEqual([
			['yes', 1987, 'every-year', null, null],
			['no', 1987, 'each-year', 'at-least', 10 * BILLION],
			['no', 1987, 'some-year', 'at-least', 100 * BILLION]
		]);
	});

	it.each([
		['biggest-donor-state-83-billion', 'largest', 'net'],
		['rivas-largest-donor-state', 'largest', 'net'],
		['cuomo-number-one-giver', 'largest', 'net'],
		['a-whopping-292-billion', 'largest', 'paid'],
		['thirteen-percent-paid-eleven-received', 'share-of-nation', 'received'],
		['rockefeller-no-donor-states-in-2020', 'all-states', 'net'],
		['comptroller-all-states-positive-in-2020', 'all-states', 'net'],
		['lao-spending-below-average', 'below-average', 'received']
	])('of %s are tested where rule 1 had no test: %s', (claim, test, measure) => {
		expect(partsOf(claim).map((part) => [part.test, part.measure])).toContainEqual([test, measure]);
	});

	it.each([
		['thirty-three-billion-in-2017', 'at-least', 33 * BILLION],
		['fifty-eight-billion-in-2002', 'at-least', 58 * BILLION],
		['newsom-over-80-billion', 'at-least', 80 * BILLION]
	])('of %s bind as "over" does', (claim, bound, low) => {
		const [main] = partsOf(claim).filter((part) => part.main === 'yes');
		expect([main?.bound, main?.low, main?.stated]).toEqual([bound, low, null]);
	});

	it('count the years that a sentence counts', () => {
		const counted = parts.filter(({ scope }) => scope === 'count');
		const read = counted.map((part) => [
			part.state,
			part.side,
			part.from_year,
			part.to_year,
			part.stated
		]);
		expect(read).toEqual([
			['CA', 'payer', 2015, 2023, 6],
			['TX', 'recipient', 1981, 2005, 6]
		]);
	});
});

function unitOf({ test, scope, measure, scale }: ClaimPartRow): ClaimPartRow['unit'] {
	if (scope === 'count') return 'years';
	if (test === 'share-of-nation') return 'share';
	if (test === 'multiple') return 'times';
	if (test !== 'amount') return null;
	if (measure === 'ratio') return 'per-dollar';
	return scale === 'per-person' ? 'usd-per-person' : 'usd';
}

function hasItsBounds({ bound, stated, low, high, digit }: ClaimPartRow): boolean {
	const given = [stated, low, high, digit].map((size) => size !== null).join();
	switch (bound) {
		case null:
			return given === 'false,false,false,false';
		case 'exact':
			return given === 'true,false,false,true';
		case 'at-least':
			return given === 'false,true,false,true';
		case 'up-to':
			return given === 'false,false,true,true';
		case 'between':
			return given === 'false,true,true,true' && (low ?? NaN) < (high ?? NaN);
	}
}

describe('the sources of the numbers', () => {
	const quoted = parts.filter((part) => part.quoted !== '');

	it('name rows and columns that hold a number, what was printed and what was revised', () => {
		const references = parts
			.flatMap((part) => [part.quoted, ...part.revised.replace(/^year:/, '').split('|')])
			.filter((one) => one !== '' && !one.startsWith('side:'));
		expect(references.length).toBeGreaterThan(50);
		expect(references.filter((one) => numberAt(one) === null)).toEqual([]);
	});

	it('are refused where a row, a column or a year of them is not there', () => {
		const wrong = [
			'point:ca-2022-9:net_usd',
			'point:ca-2022-1:net_eur',
			'arithmetic:year-1066',
			'collections:1950:CA',
			'estimate:tax-foundation:2012:CA:net',
			'mean:tax-foundation:1981-2006:IL:net',
			'count:tax-foundation:1981-2006:TX:recipient'
		];
		expect(wrong.map(numberAt)).toEqual(wrong.map(() => null));
		expect(numberAt('less:collections:2014:IL|collections:2014:IL')).toBe(0);
		expect(numberAt('times:collections:2014:IL|collections:2014:IL')).toBe(1);
	});

	it('hold the number as printed, but for one put to a year that is not its own', () => {
		const wrong = quoted.filter((part) => !isAsPrinted(part, numberAt(part.quoted) ?? NaN));
		expect(wrong.map(({ claim }) => claim)).toEqual(['newsom-83-billion-in-2023']);
		expect((numberAt(wrong[0]?.quoted ?? '') ?? NaN) / BILLION).toBeCloseTo(13.4, 1);
	});

	it('are on the side that the sentence says', () => {
		const balances = quoted.filter(({ measure, unit }) => measure === 'net' && unit !== 'years');
		const wrong = balances.filter((part) => {
			const isPayer = (numberAt(part.quoted) ?? NaN) < 0;
			return part.side !== (isPayer ? 'payer' : 'recipient');
		});
		expect(wrong.map(({ claim }) => claim)).toEqual(['newsom-83-billion-in-2023']);
	});

	it.each([
		['irs-taxes-of-2016', 'collections:2016:CA'],
		['new-jersey-140-billion-to-the-irs', 'collections:2019:NJ'],
		['politifact-13-billion-in-2014', 'point:ca-2014-1:net_usd'],
		['usaspending-of-2016', ''],
		['calwatchdog-91-cents-to-1-06', '']
	])('of %s is the one it names, and it is judged by that', (claim, reference) => {
		const [main] = parts.filter((part) => part.claim === claim && part.main === 'yes');
		expect([main?.judged_by, main?.quoted]).toEqual(['source', reference]);
	});

	it('are never revised to what they said before', () => {
		const revised = quoted.filter(
			(part) => part.revised !== '' && !part.revised.startsWith('side:')
		);
		expect(revised.length).toBeGreaterThan(5);
		const pairs = revised.map((part) =>
			part.revised.startsWith('year:')
				? part.revised.slice('year:'.length).split('|')
				: [part.quoted, part.revised]
		);
		expect(pairs.filter(([was = '', is = '']) => numberAt(was) === numberAt(is))).toEqual([]);
	});

	it('name no side that is not the newest of its state and year, and another than the number was on', () => {
		const sided = quoted.filter((part) => part.revised.startsWith('side:'));
		expect(sided.length).toBeGreaterThan(0);
		for (const { quoted: was, revised } of sided) {
			const [, year, state] = revised.split(':');
			const newest = dataset('claims/reversals').findLast(
				(row) => row.state === state && String(row.fiscal_year) === year
			);
			expect([revised, newest?.status]).toEqual([revised, 'not-published']);
			expect(newest?.side).toBe((numberAt(was) ?? NaN) < 0 ? 'recipient' : 'payer');
		}
	});
});

function isAsPrinted({ bound, stated, low, high, digit }: ClaimPartRow, printed: number): boolean {
	const size = Math.abs(printed);
	if (bound === 'at-least') return size >= (low ?? NaN);
	if (bound === 'up-to') return size <= (high ?? NaN);
	const off = Math.abs(size - (stated ?? NaN));
	return off <= (digit ?? NaN) / 2 || off <= 0.01 * size;
}

describe('the sentences on regions abroad', () => {
	it('are four, of Alberta twice, Catalonia and Cascadia, and no claim is among them', () => {
		expect(abroad.map(({ who }) => who)).toEqual([
			'Jack Mintz on Alberta, National Post',
			'Jack Mintz on Alberta, National Post',
			'Fortune on Catalonia',
			'Cascadia Journal'
		]);
		const quotes = new Set(claims.map(({ quote }) => quote));
		expect(abroad.filter(({ quote }) => quotes.has(quote))).toEqual([]);
	});

	it('say when and where each was said', () => {
		expect(abroad.map(({ date, date_status }) => [date, date_status])).toEqual([
			['2020/2021', 'two-years'],
			['2020/2021', 'two-years'],
			['2015-01-30', 'day'],
			['2025', 'year']
		]);
		expect(abroad.filter(({ address }) => !address.startsWith('https://'))).toEqual([]);
	});
});

describe('what rule 1 said', () => {
	it('is kept for each of its 95 parts, numbered from 1', () => {
		expect(rule1).toHaveLength(95);
		const wrong = [...group(rule1, ({ claim }) => claim).values()].filter((own) =>
			own.some((row, index) => row.part !== index + 1)
		);
		expect(wrong).toEqual([]);
	});

	it('is the word of its own bounds: 90 percent, 10 percent, no trial', () => {
		expect(rule1.filter(({ word, k, n }) => word !== wordOfRule1(k, n))).toEqual([]);
	});

	it('of the sentence this project tests was "depends", 791 of 883 times against the others', () => {
		const [row] = rule1.filter(({ claim }) => claim === 'continue-subsidizing-the-other-states');
		expect([row?.word, row?.k, row?.n]).toEqual(['depends', 791, 883]);
	});
});

function wordOfRule1(k: number, n: number): string {
	if (n === 0) return 'cannot-be-tested';
	if (k / n >= 0.9) return 'holds';
	return k / n <= 0.1 ? 'does-not-hold' : 'depends';
}

describe("the campaign's arithmetic", () => {
	const stepsOf = (calculation: string) =>
		arithmetic.filter((row) => row.calculation === calculation);
	const amountOf = (row: ArithmeticRow | undefined) =>
		(row?.sign ?? NaN) * (row?.amount_usd ?? NaN);
	const roleOf = (steps: readonly ArithmeticRow[], role: ArithmeticRow['role']) =>
		amountOf(steps.find((row) => row.role === role));

	it('of 2016 adds up: to the loss before other costs, and with the implied step to the headline', () => {
		const steps = stepsOf('year-2016');
		expect(amountOf(steps[0]) + amountOf(steps[1])).toBe(roleOf(steps, 'subtotal'));
		const counted = steps.filter(({ role }) => role === 'paid' || role === 'received');
		expect(sum(counted, amountOf)).toBe(roleOf(steps, 'result'));
		expect(roleOf(steps, 'result')).toBe(-103 * BILLION);
	});

	it('of 2017 adds two sources that overlap, and comes to its loss within 0.1 billion', () => {
		const steps = stepsOf('year-2017');
		const received = steps.filter(({ role }) => role === 'received');
		expect(received.map(({ step, overlaps_with }) => [step, overlaps_with])).toEqual([
			[2, 3],
			[3, 2]
		]);
		expect(sum(received, amountOf)).toBe(roleOf(steps, 'total-received'));
		const net = roleOf(steps, 'total-received') + roleOf(steps, 'paid');
		expect(Math.abs(net - roleOf(steps, 'result'))).toBeLessThanOrEqual(0.1 * BILLION);
	});

	it.each([2016, 2017])(
		'of %i takes its taxes from what the IRS booked that fiscal year',
		(year) => {
			const booked = dataset('taxes/collections').find(
				(row) => row.area === 'CA' && row.fiscal_year === year
			);
			const paid = stepsOf(`year-${year}`).find(({ role }) => role === 'paid')?.amount_usd ?? NaN;
			expect(Math.abs(paid - (booked?.total_usd ?? NaN))).toBeLessThanOrEqual(0.05 * BILLION);
		}
	);

	it('serves claims that are quoted', () => {
		const ids = new Set(claims.map(({ id }) => id));
		expect(arithmetic.filter(({ claim }) => !ids.has(claim))).toEqual([]);
	});
});

describe('the figures that changed', () => {
	it('are two at least for each state and year', () => {
		const places = group(reversals, (row) => `${row.state} ${row.fiscal_year}`);
		expect([...places.keys()]).toEqual([
			'CA 2001',
			'CA 2002',
			'CA 2014',
			'CA 2016',
			'CA 2017',
			'CA 2020',
			'CA 2021',
			'CA 2022',
			'CA 2023',
			'NY 2022',
			'NY 2023'
		]);
		expect([...places.values()].filter((rows) => rows.length < 2)).toEqual([]);
	});

	it('have a figure wherever they are present, on the side of its sign', () => {
		const present = reversals.filter(({ status }) => status === 'present');
		const wrong = present.filter((row) => {
			const balance =
				row.net_usd ?? row.net_per_person_usd ?? (row.received_per_dollar_paid ?? NaN) - 1;
			return row.side !== (balance < 0 ? 'payer' : 'recipient');
		});
		expect(wrong).toEqual([]);
		expect(reversals.filter(({ status }) => status !== 'present')).toHaveLength(1);
	});

	it.each([
		['CA', 2002, [-58, -45]],
		['CA', 2021, [201.781, 199.9, 197]],
		['CA', 2022, [-83.1, -48]],
		['CA', 2023, [13.4, -16.8]],
		['NY', 2022, [-19.4, -7.1]]
	])('%s FFY%i holds %o billion', (state, year, billions) => {
		const own = reversals.filter((row) => row.state === state && row.fiscal_year === year);
		expect(own.map(({ net_usd }) => (net_usd ?? NaN) / BILLION)).toEqual(
			expect.arrayContaining(billions)
		);
	});

	it('turn California FFY2017 from recipient to payer within one publisher', () => {
		const own = reversals.filter(
			(row) => row.fiscal_year === 2017 && row.publisher === 'Rockefeller Institute'
		);
		expect(own.map(({ side }) => side)).toEqual(['recipient', 'payer']);
	});
});

it('no text of these tables is one that a spreadsheet would run', () => {
	const rows = [...claims, ...parts, ...arithmetic, ...reversals, ...abroad, ...rule1];
	const texts = rows
		.flatMap((row) => Object.values(row))
		.filter((cell) => typeof cell === 'string');
	expect(texts.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
});

it('a ratio that a note makes of two amounts is theirs', () => {
	const made = /\$([\d.]+) billion for \$([\d.]+) billion is \$([\d.]+) for a dollar/;
	const told = parts.map(({ note }) => made.exec(note)).filter((found) => found !== null);
	expect(told.length).toBeGreaterThan(0);
	for (const [, received, paid, ratio] of told) {
		expect((Number(received) / Number(paid)).toFixed(2)).toBe(ratio);
	}
});
