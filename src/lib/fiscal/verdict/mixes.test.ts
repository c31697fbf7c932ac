import { describe, expect, it } from 'vitest';
import { pageOf, pages } from '../../../../tests/support/claim-pages';
import { rowsOfPart, verdictOfClaim } from '$lib/ledger/verdict.server';
import { hybridsOf, mixesAcrossAverage, mixesOnOtherSide } from './mixes';

const mainOf = (id: string) => verdictOfClaim(id).main;

describe('a mix of sources beside the number of a claim', () => {
	const mixesOf = (id: string) => hybridsOf(mainOf(id), rowsOfPart(mainOf(id).part));
	const years = (told: readonly { readonly fiscalYear: number }[] = []) =>
		told.map(({ fiscalYear }) => fiscalYear);

	it('has none that only lies beyond the bound: “over $80 billion” is not $272 billion', () => {
		for (const id of ['newsom-over-80-billion', 'thirty-three-billion-in-2017'])
			expect(mixesOf(id), id).toEqual([]);
	});

	it('has the years tested, those before them, and apart those after the sentence was said', () => {
		const [texas] = mixesOf('texit-103-to-160-billion');
		expect(years(texas?.tried)).toEqual([2017, 2018, 2019]);
		expect(texas?.tried.some(({ isNear }) => isNear)).toBe(false);
		expect(years(texas?.before)).toEqual([2014, 2015]);
		expect(years(texas?.after)).toEqual([2022, 2023, 2024]);
		for (const mix of mixesOf('calwatchdog-91-cents-to-1-06')) {
			expect(Math.max(...years(mix.tried), ...years(mix.before))).toBeLessThanOrEqual(2016);
			expect(Math.min(2017, ...years(mix.after))).toBe(2017);
		}
	});

	it('has every figure within 5% of taxes of the number itself', () => {
		const [collections] = mixesOf('cbs-806-billion-in-2024');
		expect(collections?.tried).toMatchObject([{ fiscalYear: 2024, isNear: true }]);
	});

	it('is told where it comes nearer than every vote, and near in no year', () => {
		const [newJersey] = mixesOf('sherrill-roughly-70-billion');
		expect(newJersey?.nearest).toBe(2023);
		const [florida] = mixesOf('mayfield-florida-135-and-150-billion');
		expect(florida).toMatchObject({ measure: 'paid', nearest: 2014 });
		expect(mixesOf('texit-103-to-160-billion')[0]?.nearest).toBeNull();
		// What votes come as near as it is not told.
		expect(mixesOf('dinapoli-24-1-billion-in-2017')).toEqual([]);
	});
});

describe('a mix that is near a number and on the other side than every vote', () => {
	const SOURCES = /[^.]*two sources that do not count alike/g;
	const tellings = pages.map(({ id, instead }) => ({ id, mixes: instead?.mixes ?? [] }));

	it('is told once: no claim says of the same two sources in two paragraphs that they do not count alike', () => {
		for (const { id, mixes } of tellings) {
			const sources = mixes.flatMap((words) =>
				(words.match(SOURCES) ?? []).map((found) => found.split(' and ')[0])
			);
			expect([id, sources]).toEqual([id, [...new Set(sources)]]);
		}
	});

	it('says both in one sentence, as of Texas', () => {
		const mixes = tellings.find(({ id }) => id === 'texit-103-to-160-billion')?.mixes ?? [];
		expect(mixes).toHaveLength(1);
		expect(mixes[0]).toMatch(
			/ in FY2017–\u2060?19; in FY2018–\u2060?19 every calculation that counts both sides alike has Texas receiving more\. The same figures lay within the claim’s range in FY2014–\u2060?15 /
		);
		const both = tellings.filter(({ mixes }) =>
			mixes.some((words) =>
				/ gave .* every calculation that counts both sides alike has /.test(words)
			)
		);
		expect(both.length).toBeGreaterThan(3);
	});
});

describe('a mix of sources on the other side than every vote', () => {
	const sidesOf = (id: string) =>
		mixesOnOtherSide(mainOf(id), rowsOfPart(mainOf(id).part)).map(({ names, years }) => [
			names.join(),
			...years.map(({ fiscalYear, net }) => [fiscalYear, Math.sign(net)])
		]);

	it('is told with the years in which it is', () => {
		expect(sidesOf('texit-103-to-160-billion')).toEqual([['TX', [2018, -1], [2019, -1]]]);
		expect(sidesOf('minnesota-consistently-a-donor').flat()).toEqual(
			expect.arrayContaining(['MN', [2009, -1], [2011, -1]])
		);
	});

	it('is none where a vote is on its side or about even, of sums and means, and without COVID-19 relief', () => {
		for (const id of [
			'mayfield-florida-no-donor-state',
			'sherrill-roughly-70-billion',
			'fifty-billion-on-average',
			'cuomo-new-york-puts-116-billion-more',
			'without-covid-16-8-billion-in-2023'
		])
			expect([id, sidesOf(id)]).toEqual([id, []]);
	});

	it('is one by the average of a person where every vote is on the other side of it', () => {
		const acrossOf = (id: string) => {
			const { part } = mainOf(id);
			const nation = rowsOfPart({ ...part, state: 'US', group: '' });
			return mixesAcrossAverage(mainOf(id), rowsOfPart(part), nation);
		};
		expect(acrossOf('youth-and-wealth')).toMatchObject([
			{ state: 'CA', measure: 'paid', fiscalYear: 2003 }
		]);
		expect(acrossOf('lao-spending-below-average')).toEqual([]);
		expect(acrossOf('texit-103-to-160-billion')).toEqual([]);
	});
});

it('every claim has in its page what mixes give of its main part, each once', () => {
	const told = pages.filter(({ instead }) => (instead?.mixes.length ?? 0) > 0);
	expect(told.length).toBeGreaterThan(30);
	for (const { id, instead } of told)
		expect(new Set(instead?.mixes).size, id).toBe(instead?.mixes.length);
	const wordsOf = (id: string) => pageOf(id).instead?.mixes.join(' ') ?? '';
	// What its speaker sets beside it, too: the money that came back.
	expect(wordsOf('mayfield-florida-135-and-150-billion')).toMatch(
		/^IRS collections gave .* nearer to the claim than the range above\. .* USAspending obligations gave .* close to the claim/
	);
	expect(wordsOf('minnesota-consistently-a-donor')).toMatch(
		/ less USAspending obligations, .* have Minnesota paying .*FY2009–\u2060?11, where every calculation .* has it receiving more\./
	);
});
