import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '$lib/data/states';
import { EXCLUSIONS, oneSidedExclusions } from '$lib/fiscal/account/lines/exclusions';
import { LINES } from '$lib/fiscal/account/lines/lines';
import { DEFAULT_CHOICE, DEFAULT_PRESET, PRESETS } from '$lib/fiscal/account/keys/presets';
import type { AccountChoice } from '$lib/fiscal/account/types';
import {
	canonicalChoice,
	defaultAccount,
	isOurs,
	parseAccount,
	presetOf,
	serialiseAccount,
	withCounted,
	withKey,
	withPair,
	type AccountSelection
} from './account-choice';

const years = { all: Array.from({ length: 42 }, (_, i) => 1983 + i), opening: 2024 };
const base = defaultAccount(years);
const read = (query: string) => parseAccount(new URLSearchParams(query), years);
const choose = (change: Partial<AccountChoice>): AccountSelection => ({
	...base,
	choice: { ...DEFAULT_CHOICE, ...change }
});

describe('a year of the account that is mostly carried forward', () => {
	const opened = { all: [2023, 2024, 2025], opening: 2024 };
	const readIn = (query: string) => parseAccount(new URLSearchParams(query), opened).selection;

	it('is not what the page opens with, and is told in the address', () => {
		expect(defaultAccount(opened).year).toBe(2024);
		expect(readIn('state=tx').year).toBe(2024);
		expect(serialiseAccount(readIn('year=2025'), opened)).toBe('year=2025');
		expect(serialiseAccount(readIn('year=2024'), opened)).toBe('');
	});
});

describe('the address of an account', () => {
	const cases: readonly [query: string, selection: AccountSelection][] = [
		['', base],
		['state=nm', { ...base, state: 'NM' }],
		['year=1993', { ...base, year: 1993 }],
		['keys=defense-pay:population', choose({ keys: { 'defense-pay': 'population' } })],
		['labour=0', choose({ corporateLabourShare: 0 })],
		['labour=0.5', choose({ corporateLabourShare: 0.5 })],
		['interest=population', choose({ interest: 'population' })],
		['interest=tax-share', choose({ interest: 'tax-share' })],
		['without=without-social-security', choose({ excluded: ['without-social-security'] })],
		['without=social-security', choose({ excluded: ['social-security'] })],
		['without=without-highways,veterans', choose({ excluded: ['without-highways', 'veterans'] })],
		['covid=out', choose({ covid: 'out' })]
	];

	for (const [query, selection] of cases) {
		it(`says “${query}” and reads it back`, () => {
			expect(serialiseAccount(selection, years)).toBe(query);
			expect(read(query)).toEqual({ selection, notes: [] });
		});
	}

	for (const { id, choice } of PRESETS) {
		it(`says the preset ${id} by its name alone`, () => {
			const query = serialiseAccount({ ...base, choice }, years);
			expect(query).toBe(id === DEFAULT_PRESET ? '' : `preset=${id}`);
			expect(presetOf(read(query).selection.choice)?.id).toBe(id);
		});
	}

	it('says one key beside the preset it departs from', () => {
		const { choice } = read('preset=population').selection;
		const changed = { ...base, choice: withKey(choice, 'veterans', 'veterans') };
		expect(serialiseAccount(changed, years)).toBe('preset=population&keys=veterans:veterans');
	});

	it('gives every selection back', () => {
		const key = fc.constantFrom(
			...LINES.filter(({ id }) => id !== 'net-interest').flatMap((line) =>
				line.keys.map(({ id }) => [line.id, id] as const)
			)
		);
		const choice = fc.record({
			keys: fc.array(key, { maxLength: 40 }).map((pairs) => Object.fromEntries(pairs)),
			corporateLabourShare: fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100),
			interest: fc.constantFrom('excluded', 'population', 'tax-share'),
			excluded: fc.uniqueArray(
				fc.constantFrom(...EXCLUSIONS.map(({ id }) => id), ...LINES.map(({ id }) => id))
			),
			covid: fc.constantFrom('in', 'out')
		});
		const selection = fc.record({
			state: fc.constantFrom(...STATE_CODES),
			year: fc.constantFrom(...years.all),
			choice: choice.map(canonicalChoice)
		});
		fc.assert(
			fc.property(selection, (one) => {
				const again = read(serialiseAccount(one, years));
				expect(again).toEqual({ selection: one, notes: [] });
			})
		);
	});
});

describe('an address that cannot be followed', () => {
	const cases: readonly [query: string, note: string, shown: AccountSelection][] = [
		['state=zz', 'No state has the code “ZZ”; California is shown', base],
		[
			'year=1812',
			'no year “1812” (it covers 1983–\u20602024); showing 1983',
			{ ...base, year: 1983 }
		],
		['year=soon', 'no year “soon”', base],
		['preset=fair', 'no set of sharing rules “fair”', base],
		['keys=moon:population', '“moon:population” is no sharing rule of a line', base],
		['keys=veterans:irs-excise', '“veterans:irs-excise” is no sharing rule', base],
		['keys=veterans', '“veterans” is no sharing rule', base],
		['keys=net-interest:population', '“net-interest:population” is no sharing rule', base],
		['labour=0.9', 'not “0.9”; 0.25 is shown', base],
		['labour=-1', 'not “-1”', base],
		['labour=half', 'not “half”', base],
		['interest=usury', '“usury” is no rule for net interest', base],
		['without=love', 'them: without-social-security, without-medicare-hospital,', base],
		['covid=maybe', 'not “maybe”', base]
	];

	for (const [query, note, shown] of cases) {
		it(`“${query}” falls back and says so`, () => {
			const { selection, notes } = read(query);
			expect(notes).toHaveLength(1);
			expect(notes[0]).toContain(note);
			expect(selection).toEqual(shown);
		});
	}

	it('keeps what can be followed', () => {
		const { selection, notes } = read('keys=moon:x,food:population&without=love,veterans&state=ny');
		expect(notes).toHaveLength(2);
		expect(selection).toEqual({
			...choose({ keys: { food: 'population' }, excluded: ['veterans'] }),
			state: 'NY'
		});
	});
});

describe('a choice', () => {
	it('is ours again when every change is taken back', () => {
		const changed = withCounted(withKey(DEFAULT_CHOICE, 'food', 'population'), 'veterans', false);
		expect(isOurs(changed)).toBe(false);
		const back = withCounted(withKey(changed, 'food', 'food'), 'veterans', true);
		expect(back).toEqual(DEFAULT_CHOICE);
		expect(isOurs(back)).toBe(true);
	});

	it('takes a program out on both sides, and is one-sided once its tax counts again', () => {
		const both = withPair(DEFAULT_CHOICE, 'without-social-security', true);
		expect(both.excluded).toEqual(['without-social-security']);
		expect(oneSidedExclusions(both)).toEqual([]);
		const one = withCounted(both, 'payroll-social-security', true);
		expect(one.excluded).toEqual(['social-security']);
		expect(oneSidedExclusions(one).map(({ id }) => id)).toEqual(['without-social-security']);
		expect(withPair(one, 'without-social-security', false)).toEqual(DEFAULT_CHOICE);
	});

	it('names a pair as soon as both of its sides are out', () => {
		const one = withCounted(DEFAULT_CHOICE, 'unemployment', false);
		const both = withCounted(one, 'payroll-unemployment', false);
		expect(both.excluded).toEqual(['without-unemployment']);
	});

	it('counts net interest when it is ticked or given a key, and leaves it out when it is not', () => {
		expect(withCounted(DEFAULT_CHOICE, 'net-interest', true).interest).toBe('population');
		const byTaxes = withKey(DEFAULT_CHOICE, 'net-interest', 'tax-share');
		expect(byTaxes.interest).toBe('tax-share');
		expect(withCounted(byTaxes, 'net-interest', false)).toEqual(DEFAULT_CHOICE);
	});

	it('has one switch for coronavirus payments, whichever way they are left out', () => {
		const out = withCounted(DEFAULT_CHOICE, 'coronavirus-payments', false);
		expect(out).toEqual({ ...DEFAULT_CHOICE, covid: 'out' });
		expect(read('without=coronavirus-payments').selection.choice).toEqual(out);
	});

	it('leaves a program out by its bare name, too', () => {
		expect(read('without=defense').selection).toEqual(read('without=without-defense').selection);
	});
});
