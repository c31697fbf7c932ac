import { describe, expect, it } from 'vitest';
import { beforeWith, runWith, services, spanOfYears, splitWith } from '../../../tests/support/lead';
import type { AgainstOthers } from '$lib/fiscal/verdict/lead';
import { decidesInBrief, decidesSentence, othersSentence } from './lead-others';

const told = (others: AgainstOthers) => [othersSentence('Ohio', others), decidesSentence(others)];

describe('the lead against the other states', () => {
	it('tells since when every method agrees, for payers and recipients alike', () => {
		expect(told({ kind: 'agree', run: runWith({}), before: beforeWith({}) })[0]).toBe(
			'Against the other states, Ohio has paid more than its share in every year since FY1997, by every method.'
		);
		const other = runWith({ side: 'recipient', since: 2005 });
		expect(told({ kind: 'agree', run: other, before: beforeWith({}) })[0]).toBe(
			'Against the other states, Ohio has received more than its share in every year since FY2005, by every method.'
		);
	});

	it('names the first year of all figures as that and not as a turn', () => {
		expect(told({ kind: 'agree', run: runWith({ since: 1983 }), before: null })).toEqual([
			'Against the other states, Ohio has paid more than its share in every year there are figures for, FY1983–\u20602024, by every method.',
			''
		]);
	});

	it('tells which side no method gives, and in which years some say about even', () => {
		const evenYears = [1999, 2000, 2007];
		const loose = runWith({ side: 'recipient', evenYears });
		expect(told({ kind: 'not-other', run: loose, before: null })[0]).toBe(
			'Against the other states, no method makes Ohio a payer in any year since FY1997; by some it is about even in FY1999–\u20602000 and FY2007.'
		);
		expect(told({ kind: 'not-other', run: runWith({ evenYears }), before: null })[0]).toContain(
			'no method makes Ohio a recipient in any year'
		);
	});

	it('tells what splits the newest ten years: a choice, with both its ends', () => {
		expect(told(splitWith(0.5, services))).toEqual([
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the method: in 50% of the votes it did, about even counted half.',
			'What decides most is whether defense and other purchases count where they are bought or for everyone alike: with defense and all other purchases counted for everyone alike it always paid more, with defense and other purchases counted where they are bought it always received more. In FY2024 the methods run from −\u2060$1,478 to +\u2060$367 a person.'
		]);
	});

	it('tells its part of the votes where nothing turns it', () => {
		expect(told(splitWith(0.79, spanOfYears(0.7, 0.9)))).toEqual([
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the method: in 79% of the votes it did, about even counted half.',
			'In FY2024 the methods run from −\u2060$1,478 to +\u2060$367 a person.'
		]);
	});

	it('asks of the side that has more of the votes, where a choice turns it too', () => {
		expect(told(splitWith(0.24, services))[0]).toBe(
			'Against the other states, whether Ohio received more than its share in FY2015–\u206024 depends on the method: in 76% of the votes it did, about even counted half.'
		);
	});

	it('says of a share that about even counts half only where some vote is about even', () => {
		const all = splitWith(0.75, null);
		expect(told({ ...all, apart: { ...all.apart, isEven: false } })[0]).toMatch(
			/depends on the method: in 75% of the votes it did\.$/
		);
	});

	it('names the side of most votes', () => {
		expect(told(splitWith(0.25, spanOfYears(0.2, 0.3)))[0]).toBe(
			'Against the other states, whether Ohio received more than its share in FY2015–\u206024 depends on the method: in 75% of the votes it did, about even counted half.'
		);
	});

	it('tells what was before them too', () => {
		const others = { ...splitWith(0.79, spanOfYears(0.7, 0.9)), before: beforeWith({}) };
		expect(told(others)[1]).toMatch(
			/ in the other 10, methods disagreed, most of all on whether defense/
		);
		const same = { ...splitWith(0.5, services), before: beforeWith({}) };
		expect(told(same)[1]).toMatch(
			/ methods disagreed, then too most of all on defense and other purchases\.$/
		);
	});

	it('has words of its own for nearly all votes and hardly any', () => {
		expect(told(splitWith(0.95, spanOfYears(0.9, 1)))[0]).toBe(
			'Against the other states, Ohio paid more than its share in FY2015–\u206024 by nearly every method (95% of the votes, about even counted half), though in FY2020–\u206022 some made it about even or a recipient.'
		);
		expect(told(splitWith(0.05, spanOfYears(0, 0.1)))[0]).toContain(
			'received more than its share in FY2015–\u206024 by nearly every method'
		);
	});

	it.each([
		[
			{ isEven: false },
			'by nearly every method (95% of the votes), though in FY2020–\u206022 some made it a recipient.'
		],
		[
			{ isOpposite: false },
			'by nearly every method (95% of the votes, about even counted half), though in FY2020–\u206022 some made it about even.'
		],
		[{ fiscalYears: [] }, 'in FY2015–\u206024 by every method.'],
		[
			{ fiscalYears: [2021], mostlyOpposite: [2021] },
			'by nearly every method (95% of the votes, about even counted half), though in FY2021 most made it a recipient.'
		],
		[
			{ mostlyOpposite: [2021] },
			'though in FY2021 most made it a recipient and in FY2020 and FY2022 some made it about even or a recipient.'
		]
	])('tells how some part from nearly all: %o', (fields, ending) => {
		const all = splitWith(0.95, null);
		const [first] = told({ ...all, apart: { ...all.apart, ...fields } });
		expect(first?.endsWith(ending)).toBe(true);
	});

	it('tells two clumps as two, and no figure between them', () => {
		const clumps = [
			{ least: -6476, most: -1894, share: 0.3 },
			{ least: 46_674, most: 81_303, share: 0.7 }
		];
		const parted = { ...splitWith(0.5, services), clumps };
		expect(told(parted)[1]).toMatch(
			/ In FY2024 the figures fall into two groups: −\u2060\$6,476 to −\u2060\$1,894 a person, or \+\u2060\$46,674 to \+\u2060\$81,303\.$/
		);
	});

	it('depends on the method unless the years alone decide', () => {
		expect(told(splitWith(0.5, spanOfYears(0.2, 0.9)))[0]).toBe(
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the year: in 50% of the votes it did, about even counted half.'
		);
		expect(
			told({ ...splitWith(0.5, null), deciders: [spanOfYears(0.2, 0.9), services] })[0]
		).toContain('depends on the method');
	});
});

describe('what it hangs on in few words', () => {
	it('tells what was before, and what decided', () => {
		expect(decidesInBrief({ kind: 'agree', run: runWith({}), before: beforeWith({}) })).toBe(
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		);
		expect(decidesInBrief({ kind: 'agree', run: runWith({}), before: null })).toBe('');
	});

	it('tells what decides now too, where nothing is agreed on', () => {
		expect(decidesInBrief({ ...splitWith(0.5, services), before: beforeWith({}) })).toBe(
			'What decides most is defense and other purchases: if everyone is given an equal share, it always paid more; if counted where they are bought, it always received more. FY2024: −\u2060$1,478 to +\u2060$367 a person. Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		);
		expect(decidesInBrief(splitWith(0.5, spanOfYears(0.2, 0.9)))).toBe(
			'In FY2015–\u206019 it more often received more, over the other years it more often paid more. FY2024: −\u2060$1,478 to +\u2060$367 a person.'
		);
	});
});
