import { describe, expect, it } from 'vitest';
import { shareWith } from '../../../tests/support/part-verdict';
import { STATE_CODES } from '$lib/data/states';
import type { Run } from '$lib/fiscal/verdict/agreement';
import type { Decider } from '$lib/fiscal/verdict/decides';
import type {
	AgainstOthers,
	ApartInYear,
	Before,
	DollarForDollar,
	Lead
} from '$lib/fiscal/verdict/lead';
import { leadOfState } from '$lib/ledger/verdict.server';
import { decidersNamed, leadSentences, plainInBrief } from './lead-sentence';
import { numberWord } from './ordinal';

const run = (fields: Partial<Run>): Run => ({
	side: 'payer',
	since: 1997,
	newest: 2024,
	years: 28,
	evenYears: [],
	...fields
});

const decider = (choice: Decider['choice'], levels: readonly (readonly [string, number])[]) => ({
	choice,
	levels: levels.map(([value, q]) => ({ value, q })),
	weight: 0.5
});

const services = decider('services', [
	['flow', 0],
	['benefit', 1]
]);

const before = (fields: Partial<Before>): Before => ({
	first: 1981,
	last: 1996,
	years: 16,
	agreed: { payer: 4, recipient: 2 },
	near: { years: 0, byAll: 0 },
	evenApart: 0,
	deciders: [services],
	...fields
});

const split = (q: number, found: Decider | null): AgainstOthers => ({
	kind: 'split',
	deciders: found ? [found] : [],
	clumps: [{ least: -1478, most: 367, share: 1 }],
	payer: shareWith(q),
	recipient: shareWith(1 - q),
	newest: 2024,
	apart: {
		fiscalYears: [2020, 2021, 2022],
		isEven: true,
		isOpposite: true,
		mostlyOpposite: []
	},
	before: null
});
const years = (low: number, high: number) =>
	decider('years', [
		['2015-2019', low],
		['other', high]
	]);

const told = (others: AgainstOthers) => {
	const { others: first, decides } = leadSentences({ state: 'OH', others, plain: null });
	return [first, decides];
};

describe('the lead against the other states', () => {
	it('tells since when every method agrees, for payers and recipients alike', () => {
		expect(told({ kind: 'agree', run: run({}), before: before({}) })[0]).toBe(
			'Against the other states, Ohio has paid more than its share in every year since FY1997, by every method.'
		);
		const other = run({ side: 'recipient', since: 2005 });
		expect(told({ kind: 'agree', run: other, before: before({}) })[0]).toBe(
			'Against the other states, Ohio has received more than its share in every year since FY2005, by every method.'
		);
	});

	it('names the first year of all figures as that and not as a turn', () => {
		expect(told({ kind: 'agree', run: run({ since: 1983 }), before: null })).toEqual([
			'Against the other states, Ohio has paid more than its share in every year there are figures for, FY1983–\u20602024, by every method.',
			''
		]);
	});

	it('tells which side no method gives, and in which years some say about even', () => {
		const evenYears = [1999, 2000, 2007];
		const loose = run({ side: 'recipient', evenYears });
		expect(told({ kind: 'not-other', run: loose, before: null })[0]).toBe(
			'Against the other states, no method makes Ohio a payer in any year since FY1997; by some it is about even in FY1999–\u20602000 and FY2007.'
		);
		expect(told({ kind: 'not-other', run: run({ evenYears }), before: null })[0]).toContain(
			'no method makes Ohio a recipient in any year'
		);
	});

	const agreed = (payer: number, recipient: number, [years, byAll] = [0, 0]) => ({
		agreed: { payer, recipient },
		near: { years, byAll }
	});
	const SERVICES =
		'most of all on whether defense and other purchases count where they are bought or for everyone alike.';

	it.each<[string, Partial<Before>, string, string]>([
		[
			'a payer and a recipient, and what decided in the other years',
			{},
			`In the 16 years before, FY1981–\u206096, every method made it a payer in four and a recipient in two; in the other 10, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		],
		[
			'a payer in most years, whatever it is now',
			{ years: 32, last: 2012, ...agreed(26, 0) },
			`In the 32 years before, FY1981–\u20602012, every method made it a payer in 26; in the other six, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u20602012, a payer by every method in 26 of 32 years.'
		],
		[
			'a recipient in most years',
			agreed(0, 14),
			`In the 16 years before, FY1981–\u206096, every method made it a recipient in 14; in the other two, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a recipient by every method in 14 of 16 years.'
		],
		[
			'that some years are about even by some, which a count of signs does not break',
			{ ...agreed(7, 2, [3, 0]), deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a payer in seven and a recipient in two, though in three of those by so little that some put it about even; in the other seven, methods disagreed.',
			'Before, in FY1981–\u206096, a payer by every method in seven of 16 years and a recipient in two (three of those about even by some).'
		],
		[
			'that each of them is about even by some, and one by all',
			{ ...agreed(3, 0, [3, 1]) },
			`In the 16 years before, FY1981–\u206096, every method made it a payer in three, though in each of those by so little that some or all put it about even; in the other 13, methods disagreed, ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in three of 16 years (each of those about even by some or all).'
		],
		[
			'that the one of them is about even by all',
			{ ...agreed(0, 1, [1, 1]), deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a recipient in one, though by so little that all put it about even; in the other 15, methods disagreed.',
			'Before, in FY1981–\u206096, a recipient by every method in one of 16 years (about even by all).'
		],
		[
			'that all put it about even in a year of both signs',
			{ ...agreed(4, 0), evenApart: 1 },
			`In the 16 years before, FY1981–\u206096, every method made it a payer in four; in the other 12, methods disagreed (by so little in one that all put it about even), ${SERVICES}`,
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years.'
		],
		[
			'that all put it about even in each year of both signs',
			{ first: 1995, years: 2, ...agreed(0, 0), evenApart: 2, deciders: [] },
			'In both years before, FY1995–\u206096, methods disagreed (by so little in each that all put it about even).',
			'In both years before, FY1995–\u206096, methods disagreed (by so little in each that all put it about even).'
		],
		[
			'that all put it about even in the one year of both signs',
			{ ...agreed(15, 0), evenApart: 1, deciders: [] },
			'In the 16 years before, FY1981–\u206096, every method made it a payer in 15; in the other one, methods disagreed (by so little that all put it about even).',
			'Before, in FY1981–\u206096, a payer by every method in 15 of 16 years.'
		],
		[
			'one year of two in which methods disagreed',
			{ first: 1995, years: 2, ...agreed(1, 0), deciders: [] },
			'In the two years before, FY1995–\u206096, every method made it a payer in one; in the other one, methods disagreed.',
			'Before, in FY1995–\u206096, a payer by every method in one of two years.'
		],
		[
			'that the years differed, where methods agree in each',
			agreed(10, 6),
			'In the 16 years before, FY1981–\u206096, every method made it a payer in 10 and a recipient in six.',
			'Before, in FY1981–\u206096, a payer by every method in 10 of 16 years and a recipient in six.'
		],
		[
			'one side in each year, in some about even by some',
			agreed(16, 0, [4, 0]),
			'Before, in FY1981–\u206096, every method made it a payer, though in four of the 16 years by so little that some put it about even.',
			'Before, in FY1981–\u206096, every method made it a payer, in four of 16 years about even by some.'
		],
		[
			'one side in each year, in each about even by some',
			{ first: 1995, years: 2, ...agreed(0, 2, [2, 0]) },
			'Before, in FY1995–\u206096, every method made it a recipient, though in each year by so little that some put it about even.',
			'Before, in FY1995–\u206096, every method made it a recipient, in each year about even by some.'
		],
		[
			'what every method had in each year',
			agreed(0, 16),
			'Before, in FY1981–\u206096, every method made it a recipient.',
			'Before, in FY1981–\u206096, every method made it a recipient.'
		],
		[
			'that they never agreed',
			agreed(0, 0),
			`In all 16 years before, FY1981–\u206096, methods disagreed, ${SERVICES}`,
			'In all 16 years before, FY1981–\u206096, methods disagreed.'
		],
		[
			'that they agreed in neither of two years',
			{ first: 1995, years: 2, ...agreed(0, 0), deciders: [] },
			'In both years before, FY1995–\u206096, methods disagreed.',
			'In both years before, FY1995–\u206096, methods disagreed.'
		],
		[
			'one year by its number',
			{ first: 1996, years: 1, ...agreed(0, 0), deciders: [] },
			'Before, in FY1996, methods disagreed.',
			'Before, in FY1996, methods disagreed.'
		],
		[
			'one year about even by some',
			{ first: 1996, years: 1, ...agreed(1, 0, [1, 0]) },
			'Before, in FY1996, every method made it a payer, though by so little that some put it about even.',
			'Before, in FY1996, every method made it a payer, about even by some.'
		]
	])('tells what it was before: %s', (_, fields, sentence, brief) => {
		const others = { kind: 'agree', run: run({}), before: before(fields) } as const;
		expect(told(others)[1]).toBe(sentence);
		expect(leadSentences({ state: 'OH', others, plain: null }).brief).toBe(brief);
	});

	it('tells what splits the newest ten years: a choice, with both its ends', () => {
		expect(told(split(0.5, services))).toEqual([
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the method: in 50% of the votes it did, about even counted half.',
			'What decides most is whether defense and other purchases count where they are bought or for everyone alike: with defense and all other purchases counted for everyone alike it always paid more, with defense and other purchases counted where they are bought it always received more. In FY2024 the methods run from −\u2060$1,478 to +\u2060$367 a person.'
		]);
	});

	it('tells whose estimate splits them, and that a level is not all of one side', () => {
		const estimate = decider('estimate', [
			['account', 0.2],
			['rockefeller', 0.9]
		]);
		expect(told(split(0.5, estimate))[1]).toMatch(
			/^What decides most is whose estimate is taken: by the Rockefeller Institute it more often paid more, by our own account it more often received more\. /
		);
	});

	it('tells the years that split them by their numbers, the named ones first', () => {
		expect(told(split(0.5, years(0.2, 0.9)))).toEqual([
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the year: in 50% of the votes it did, about even counted half.',
			expect.stringMatching(
				/^In FY2015–\u206019 it more often received more, in the other years it more often paid more\. /
			)
		]);
		const other = decider('years', [
			['other', 0.2],
			['2015-2019', 0.9]
		]);
		expect(told(split(0.5, other))[1]).toMatch(
			/^In FY2015–\u206019 it more often paid more, in the other /
		);
	});

	it('tells its part of the votes where nothing turns it', () => {
		expect(told(split(0.79, years(0.7, 0.9)))).toEqual([
			'Against the other states, whether Ohio paid more than its share in FY2015–\u206024 depends on the method: in 79% of the votes it did, about even counted half.',
			'In FY2024 the methods run from −\u2060$1,478 to +\u2060$367 a person.'
		]);
	});

	it.each([
		[{ q: 0.5625, even: 0.375 }, 'was by turns a payer, about even and a recipient'],
		[{ q: 0.5625, even: 0.625 }, 'was mostly about even'],
		[{ q: 0.5, even: 1 }, 'was always about even'],
		[{ q: 0.5, even: 0.5 }, 'was by turns a payer, about even and a recipient'],
		[{ q: 0.75, even: 0.5 }, 'was by turns a payer and about even'],
		[{ q: 0.75, even: 0.3 }, 'more often paid more'],
		[{ q: 0.3, even: 0.2 }, 'more often received more']
	])(
		'says “more often” only of a side that more than half of the votes are on: %o',
		(part, deed) => {
			const scope = {
				makers: ['account'],
				others: [{ value: 'rockefeller', ...part }],
				fiscalYears: []
			} as const;
			expect(told(split(0.5, { ...services, scope }))[1]).toContain(
				`; by the Rockefeller Institute it ${deed}. `
			);
		}
	);

	it('asks of the side that has more of the votes, where a choice turns it too', () => {
		expect(told(split(0.24, services))[0]).toBe(
			'Against the other states, whether Ohio received more than its share in FY2015–\u206024 depends on the method: in 76% of the votes it did, about even counted half.'
		);
	});

	it('says of a share that about even counts half only where some vote is about even', () => {
		const all = split(0.75, null) as Extract<AgainstOthers, { kind: 'split' }>;
		expect(told({ ...all, apart: { ...all.apart, isEven: false } })[0]).toMatch(
			/depends on the method: in 75% of the votes it did\.$/
		);
	});

	it('names the side of most votes', () => {
		expect(told(split(0.25, years(0.2, 0.3)))[0]).toBe(
			'Against the other states, whether Ohio received more than its share in FY2015–\u206024 depends on the method: in 75% of the votes it did, about even counted half.'
		);
	});

	it('tells what was before them too', () => {
		const others = { ...split(0.79, years(0.7, 0.9)), before: before({}) } as AgainstOthers;
		expect(told(others)[1]).toMatch(
			/ in the other 10, methods disagreed, most of all on whether defense/
		);
		const same = { ...split(0.5, services), before: before({}) } as AgainstOthers;
		expect(told(same)[1]).toMatch(
			/ methods disagreed, then too most of all on defense and other purchases\.$/
		);
	});

	it('names years that are one row by their numbers', () => {
		const [low, high] = years(0.2, 0.9).levels;
		const rest = { ...high, fiscalYears: [2020, 2021, 2022, 2023, 2024] };
		const span = { choice: 'years', levels: [low, rest], weight: 0.5 } as Decider;
		expect(told(split(0.5, span))[1]).toMatch(
			/^In FY2015–\u206019 it more often received more, in FY2020–\u206024 it more often paid more\. /
		);
	});

	it('has words of its own for nearly all votes and hardly any', () => {
		expect(told(split(0.95, years(0.9, 1)))[0]).toBe(
			'Against the other states, Ohio paid more than its share in FY2015–\u206024 by nearly every method (95% of the votes, about even counted half), though in FY2020–\u206022 some made it about even or a recipient.'
		);
		expect(told(split(0.05, years(0, 0.1)))[0]).toContain(
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
		const all = split(0.95, null) as Extract<AgainstOthers, { kind: 'split' }>;
		const [first] = told({ ...all, apart: { ...all.apart, ...fields } });
		expect(first?.endsWith(ending)).toBe(true);
	});

	it('tells a choice of our own account as one, and what other makers give beside it', () => {
		const others = [
			{ value: 'rockefeller', q: 0.1 },
			{ value: 'tax-foundation', q: 0.5 }
		];
		const scope = { makers: ['account'], others, fiscalYears: [] } as const;
		expect(told(split(0.5, { ...services, scope }))[1]).toMatch(
			/: within our own account, with defense and all other purchases counted for everyone alike it always paid more, with defense and other purchases counted where they are bought it always received more; by the Rockefeller Institute it more often received more, by the Tax Foundation it was by turns a payer and a recipient\. /
		);
	});

	it('tells two clumps as two, and no figure between them', () => {
		const clumps = [
			{ least: -6476, most: -1894, share: 0.3 },
			{ least: 46_674, most: 81_303, share: 0.7 }
		];
		const parted = { ...split(0.5, services), clumps } as AgainstOthers;
		expect(told(parted)[1]).toMatch(
			/ In FY2024 the figures fall into two groups: −\u2060\$6,476 to −\u2060\$1,894 a person, or \+\u2060\$46,674 to \+\u2060\$81,303\.$/
		);
	});
});

const plain = (
	fields: Partial<DollarForDollar>,
	newest: DollarForDollar['newestYear'] = newestWith(1, 0)
): string =>
	leadSentences({
		state: 'OH',
		others: null,
		plain: {
			years: 44,
			first: 1981,
			newest: 2024,
			payerByAll: 11,
			payerByNone: 14,
			newestYear: newest,
			...fields
		}
	}).plain.replace('Dollar for dollar, with the federal deficit left where it is, ', '');

function newestWith(payer: number, recipient: number, ...deciders: readonly Decider[]) {
	return {
		payer: shareWith(payer),
		recipient: shareWith(recipient),
		deciders,
		spread: [-5e9, 6e9] as const,
		apart: NONE_APART
	};
}

const NONE_APART: ApartInYear = {
	count: 0,
	of: 24,
	isEven: false,
	isOpposite: false,
	choices: []
};

/** Nearly all calculations of the newest year on one side, with those that are not. */
function nearly(
	[payer, recipient]: readonly [number, number],
	apart: Partial<ApartInYear>
): DollarForDollar['newestYear'] {
	return {
		...newestWith(payer, recipient, interest(0, 0.08)),
		apart: { ...NONE_APART, ...apart }
	};
}

const interest = (low: number, high: number) =>
	decider('interest', [
		['population', low],
		['excluded', high]
	]);

/** Votes about even under one value of interest alone, where no vote is for one of the sides. */
function evenUnder(value: string, [low, high]: readonly [number, number]): Decider {
	const found = interest(low, high);
	const even = (q: number) => 2 * (low === 0 ? q : 1 - q);
	return {
		...found,
		levels: found.levels.map((level) =>
			level.value === value ? { ...level, even: even(level.q) } : level
		)
	};
}

const pay = (low: number, high: number) =>
	decider('pay', [
		['workplace', low],
		['residence', high]
	]);

describe('the lead dollar for dollar', () => {
	it.each([
		[44, 11, 14, 'every method makes Ohio a payer in 11 of 44 years, and no method does in 14.'],
		[44, 1, 9, 'every method makes Ohio a payer in one of 44 years, and no method does in nine.'],
		[
			44,
			30,
			0,
			'every method makes Ohio a payer in 30 of 44 years, and some method does in each other year.'
		],
		[
			44,
			0,
			38,
			'no method makes Ohio a payer in 38 of 44 years, and in no year does every method.'
		],
		[
			44,
			0,
			0,
			'some method makes Ohio a payer in each of 44 years, and in no year does every method.'
		],
		[44, 0, 44, 'no method makes Ohio a payer in any of the 44 years.'],
		[44, 44, 0, 'every method makes Ohio a payer in each of the 44 years.'],
		[1, 0, 1, 'no method makes Ohio a payer in the one year there are figures for.'],
		[1, 1, 0, 'every method makes Ohio a payer in the one year there are figures for.']
	])('of %i years, %i by all and %i by none', (years, payerByAll, payerByNone, sentence) => {
		expect(plain({ years, payerByAll, payerByNone })).toBe(
			`${sentence} In FY2024 it paid more by every method.`
		);
	});

	it.each([
		['every method', newestWith(1, 0), 'In FY2024 it paid more by every method.'],
		['every method', newestWith(0, 1), 'In FY2024 it received more by every method.'],
		[
			'nearly every calculation, some on the other side',
			nearly([0.92, 0.08], { count: 3, isEven: true, isOpposite: true }),
			'In FY2024 it paid more in 21 of 24 calculations; in the other three it was about even or received more.'
		],
		[
			'nearly every calculation, with what the others choose',
			nearly([0, 0.94], {
				count: 2,
				isEven: true,
				choices: [
					{ choice: 'services', value: 'flow' },
					{ choice: 'interest', value: 'excluded' }
				]
			}),
			'In FY2024 it received more in 22 of 24 calculations; in the other two, with defense and other purchases counted where they are bought and interest on the debt left out, it was about even.'
		],
		[
			'all calculations but one',
			nearly([0, 0.94], { count: 1, isOpposite: true }),
			'In FY2024 it received more in 23 of 24 calculations; in the other it paid more.'
		],
		['about even', newestWith(0, 0), 'In FY2024 it was about even by every method.'],
		[
			'one choice',
			newestWith(0.5, 0.5, interest(0, 1)),
			'FY2024 hangs on one choice: with interest on the debt left out it paid more, with interest on the debt counted by population it did not.'
		],
		[
			'several choices',
			newestWith(0.4, 0.6, interest(0, 0.8)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more in 80% of the votes, with interest on the debt counted by population it paid more by no method.'
		],
		[
			'a level that all votes bear out',
			newestWith(0.8, 0.2, interest(0.6, 1)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more by every method, with interest on the debt counted by population in 60% of the votes.'
		],
		[
			'votes of about even among them',
			newestWith(0.3, 0.5, interest(0.2, 0.6)),
			'FY2024 hangs most on whether interest on the debt is counted: with interest on the debt left out it paid more in 60% of the votes, with interest on the debt counted by population in 20% of the votes. A method that makes it about even counts as half a vote.'
		],
		[
			'no payer, some about even',
			newestWith(0, 0.5, evenUnder('excluded', [0, 0.5])),
			'In FY2024 no method makes it a payer; by some it is about even, depending most on whether interest on the debt is counted: with interest on the debt left out it is so by every method, with interest on the debt counted by population it is so by no method.'
		],
		[
			'no recipient, some about even',
			newestWith(0.7, 0, evenUnder('population', [0.7, 1])),
			'In FY2024 no method makes it a recipient; by some it is about even, depending most on whether interest on the debt is counted: with interest on the debt counted by population it is so in 60% of the votes, with interest on the debt left out it is so by no method.'
		],
		[
			'votes that nothing splits',
			newestWith(0.5, 0.4),
			'In FY2024 the methods run from −\u2060$5.0\u00a0billion to +\u2060$6.0\u00a0billion.'
		]
	])('tells the newest year by %s', (_, newest, sentence) => {
		expect(plain({}, newest)).toMatch(/ in 14\. /);
		expect(plain({}, newest).replace(/^.* in 14\. /, '')).toBe(sentence);
	});
});

describe('choices that decide as much', () => {
	const tied = (fields: Partial<Extract<AgainstOthers, { kind: 'split' }>>) =>
		({ ...split(0.5, null), ...fields }) as AgainstOthers;
	const both = [services, pay(0.2, 0.9)];

	it('are both named against the other states, each with its ends', () => {
		expect(told(tied({ deciders: both }))[1]).toMatch(
			/^What decides most is whether defense .* for everyone alike and, just as much, whether federal pay counts where the work is done or where workers live: with defense and all other purchases counted for everyone alike it always paid more, .* always received more; with federal pay counted where workers live it more often paid more, .* more often received more\. /
		);
		const { brief } = leadSentences({ state: 'OH', others: tied({ deciders: both }), plain: null });
		expect(brief).toMatch(
			/^What decides most is defense and other purchases and, just as much, federal pay: all counted for everyone alike, it always paid more; counted where they are bought, it always received more; counted where workers live, it more often paid more; counted where the work is done, it more often received more\. /
		);
	});

	it('have ends where those point apart, else how many of the votes are on the side of most', () => {
		const others = tied({ deciders: [services, pay(0.6, 0.9)] });
		expect(told(others)[1]).toMatch(
			/ where workers live: with defense .* always received more\. In /
		);
		const { brief } = leadSentences({ state: 'OH', others, plain: null });
		expect(brief).toMatch(/^What decides most is defense and other purchases: all counted for/);
		const none = tied({ deciders: [pay(0.6, 1)] });
		expect(told(none)[1]).toMatch(
			/workers live: with federal pay counted where workers live it always paid more, with federal pay counted where the work is done in 60% of the votes\. /
		);
		expect(leadSentences({ state: 'OH', others: none, plain: null }).brief).toMatch(
			/^What decides most is federal pay: counted where workers live, it always paid more; counted where the work is done, in 60% of the votes\. /
		);
		const received = { ...split(0.2, null), deciders: [pay(0, 0.4)] } as AgainstOthers;
		expect(leadSentences({ state: 'OH', others: received, plain: null }).brief).toMatch(
			/: counted where the work is done, it always received more; counted where workers live, in 60% of the votes\. /
		);
	});

	it('are both named of the years before, in short where both decide now too', () => {
		const earlier = before({ deciders: both });
		expect(told({ kind: 'agree', run: run({}), before: earlier })[1]).toMatch(
			/ methods disagreed, most of all on whether defense .* alike and, just as much, whether federal pay counts where the work is done or where workers live\.$/
		);
		expect(told(tied({ deciders: both, before: earlier }))[1]).toMatch(
			/ then too most of all on defense and other purchases and, just as much, federal pay\.$/
		);
		expect(told(tied({ deciders: [services], before: earlier }))[1]).toMatch(
			/ most of all on whether defense .* and, just as much, whether federal pay/
		);
	});

	it('depend on the method unless the years alone decide', () => {
		expect(told(tied({ deciders: [years(0.2, 0.9)] }))[0]).toContain('depends on the year');
		expect(told(tied({ deciders: [years(0.2, 0.9), services] }))[0]).toContain(
			'depends on the method'
		);
	});

	it('are both named of the newest year, each with its ends', () => {
		const newest = newestWith(0.5, 0.5, interest(0.2, 0.8), pay(0.2, 0.8), services);
		const equal = {
			...newest,
			deciders: newest.deciders.map((each) => ({ ...each, weight: each === services ? 0.1 : 0.5 }))
		};
		expect(plain({}, equal)).toMatch(
			/ FY2024 hangs most on whether interest on the debt is counted and, just as much, whether federal pay counts where the work is done or where workers live: with interest on the debt left out it paid more in 80% of the votes, with interest on the debt counted by population in 20% of the votes; with federal pay counted where workers live it paid more in 80% of the votes, with federal pay counted where the work is done in 20% of the votes\.$/
		);
		expect(
			decidersNamed({ state: 'OH', others: tied({ deciders: both }), plain: null }).map(
				({ choice }) => choice
			)
		).toEqual(['services', 'pay']);
	});
});

describe('what it hangs on in few words', () => {
	const brief = (others: AgainstOthers) =>
		leadSentences({ state: 'OH', others, plain: null }).brief;

	it('tells what was before, and what decided', () => {
		expect(brief({ kind: 'agree', run: run({}), before: before({}) })).toBe(
			'Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		);
		expect(brief({ kind: 'agree', run: run({}), before: null })).toBe('');
	});

	it('tells what decides now too, where nothing is agreed on', () => {
		expect(brief({ ...split(0.5, services), before: before({}) } as AgainstOthers)).toBe(
			'What decides most is defense and other purchases: all counted for everyone alike, it always paid more; counted where they are bought, it always received more. FY2024: −\u2060$1,478 to +\u2060$367 a person. Before, in FY1981–\u206096, a payer by every method in four of 16 years and a recipient in two.'
		);
		expect(brief(split(0.5, years(0.2, 0.9)))).toBe(
			'In FY2015–\u206019 it more often received more, in the other years it more often paid more. FY2024: −\u2060$1,478 to +\u2060$367 a person.'
		);
	});
});

describe('dollar for dollar in one line', () => {
	const PLAIN: DollarForDollar = {
		years: 44,
		first: 1981,
		newest: 2024,
		payerByAll: 11,
		payerByNone: 14,
		newestYear: newestWith(1, 0)
	};
	const brief = (fields: Partial<DollarForDollar>) =>
		plainInBrief({ state: 'OH', others: null, plain: { ...PLAIN, ...fields } });
	const PAID = 'In FY2024 it paid more by every method.';

	it.each<[string, Partial<DollarForDollar>]>([
		['it depends on the year: a payer by every method in 11 of 44 years, by none in 14.', {}],
		[
			'it depends on the year: no method makes it a payer in 14 of 44 years, every method in no year.',
			{ payerByAll: 0 }
		],
		[
			'it depends on the year: a payer by every method in one of 44 years, by none in nine.',
			{ payerByAll: 1, payerByNone: 9 }
		],
		[
			'it depends on the year: a payer by every method in 11 of 44 years, by some in each other year.',
			{ payerByNone: 0 }
		],
		[
			'it depends on the year: some method makes it a payer in each of 44 years, every method in no year.',
			{ payerByAll: 0, payerByNone: 0 }
		],
		['every method makes it a payer in each of 44 years.', { payerByAll: 44 }],
		['no method makes it a payer in any of 44 years.', { payerByNone: 44 }]
	])('is “%s”', (sentence, fields) => {
		expect(brief(fields)).toBe(`Dollar for dollar ${sentence} ${PAID}`);
	});

	it.each([
		[
			'FY2024 hangs on interest on the debt: left out, it paid more; counted, it did not.',
			newestWith(0.5, 0.5, interest(0, 1))
		],
		[
			'FY2024 hangs most on interest on the debt: left out, it paid more in 80% of the votes; counted, it paid more by no method.',
			newestWith(0.4, 0.6, interest(0, 0.8))
		],
		[
			'In FY2024 no method makes it a recipient; by some it is about even, depending most on interest on the debt: counted, it is so in 60% of the votes; left out, it is so by no method.',
			newestWith(0.7, 0, evenUnder('population', [0.7, 1]))
		],
		[
			'In FY2024 it received more in 22 of 24 calculations.',
			nearly([0, 0.94], { count: 2, isEven: true })
		],
		[
			'In FY2024 the methods run from −\u2060$5.0\u00a0billion to +\u2060$6.0\u00a0billion.',
			newestWith(0.5, 0.4)
		]
	])('ends with the newest year: “%s”', (sentence, newestYear) => {
		expect(brief({ newestYear }).endsWith(`, by none in 14. ${sentence}`)).toBe(true);
	});

	it('is nothing where nothing votes', () => {
		expect(plainInBrief({ state: 'OH', others: null, plain: null })).toBe('');
	});

	it('names the campaign’s half for California, with the numbers of its lead', () => {
		const { plain } = leadOfState('CA');
		expect(plainInBrief(leadOfState('CA'))).toBe(
			`Dollar for dollar it depends on the year: a payer by every method in ${numberWord(plain?.payerByAll ?? NaN)} of ${plain?.years} years, by none in ${numberWord(plain?.payerByNone ?? NaN)}. FY${plain?.newest} hangs on interest on the debt: left out, it paid more; counted, it did not.`
		);
	});
});

describe('the choices that a lead names', () => {
	const newestOf = (newestYear: DollarForDollar['newestYear']) =>
		decidersNamed({
			state: 'OH',
			others: null,
			plain: { years: 44, first: 1981, newest: 2024, payerByAll: 11, payerByNone: 14, newestYear }
		});

	it('are that of the newest year too, where votes split', () => {
		expect(newestOf(newestWith(0.4, 0.6, interest(0, 0.8)))).toEqual([
			{ figures: 'plain', first: 2024, last: 2024, choice: 'interest' }
		]);
	});

	it('are none where the side of the newest year is told instead', () => {
		expect(newestOf(nearly([0, 0.94], { count: 2, isEven: true }))).toEqual([]);
		expect(newestOf(newestWith(0, 1))).toEqual([]);
	});

	it('have their years: the newest ten, and those before', () => {
		const others = { ...split(0.5, interest(0, 0.8)), before: before({}) } as AgainstOthers;
		expect(decidersNamed({ state: 'OH', others, plain: null })).toEqual([
			{ figures: 'neutral', first: 2015, last: 2024, choice: 'interest' },
			{ figures: 'neutral', first: 1981, last: 1996, choice: 'services' }
		]);
	});
});

describe('the leads of all states', () => {
	const leadText = (lead: Lead) => {
		const { others, decides, plain } = leadSentences(lead);
		return [others, decides, plain].filter(Boolean).join(' ');
	};

	it('name what methods hang on each time, and write small numbers as words', () => {
		for (const text of STATE_CODES.map((code) => leadText(leadOfState(code)))) {
			expect(text).not.toMatch(/on the same\b|counts half\b|of the [1-9] years/);
		}
	});

	const leads = STATE_CODES.map(leadOfState);
	const texts = leads.map(leadText);

	it('are there, and end as sentences do', () => {
		expect(texts).toHaveLength(51);
		for (const text of texts) {
			expect(text).toMatch(/^Against the other states, .*\. Dollar for dollar, .*\.$/);
			expect(text).not.toMatch(/NaN|undefined|null| {2}|\.\.|;\.|: \.| ,/);
		}
	});

	it('never tell nothing or all as a percent, or one as several', () => {
		for (const text of texts) expect(text).not.toMatch(/\b(0|100)%|\b1 years|\bin no of|\bin no\./);
	});

	it('tell a phone the ranges and the newest year that they tell a wide page', () => {
		for (const lead of leads) {
			const { decides, plain: wide, brief } = leadSentences(lead);
			for (const amount of decides.match(/[+−]\u2060\$[\d,]+/g) ?? [])
				expect(brief).toContain(amount);
			const newest = `FY${lead.plain?.newest}`;
			const [, side] = new RegExp(`(In ${newest} it .*? by every method)`).exec(wide) ?? [];
			expect(brief).toContain(side ?? newest);
			expect(brief.length).toBeLessThan(510);
		}
	});

	it('say that the newest years depend wherever less than nine tenths of the votes agree', () => {
		for (const lead of leads) {
			const { others } = lead;
			if (others?.kind !== 'split') continue;
			const most = Math.max(others.payer.q ?? 0, others.recipient.q ?? 0);
			const first = leadSentences(lead).others;
			expect([first, / depends on the (method|year)/.test(first)]).toEqual([first, most < 0.9]);
		}
	});

	it('tell no middle, no error and nothing of the words left behind', () => {
		for (const text of texts) {
			expect(text).not.toMatch(
				/middle|median|confidence|reckon|\bways?\b|\bkeys?\b|comes out|behind|vintage| %/i
			);
		}
	});

	it('tell the same things of payers and recipients in the same words', () => {
		const kinds = leads.map(({ others }) => (others?.kind === 'agree' ? others.run.side : ''));
		const wordsOf = (side: string) =>
			texts
				.filter((_, at) => kinds[at] === side)
				.map((text) => (/ has (\w+ more than its share) in every year/.exec(text) ?? [])[1]);
		expect(new Set(wordsOf('payer'))).toEqual(new Set(['paid more than its share']));
		expect(new Set(wordsOf('recipient'))).toEqual(new Set(['received more than its share']));
	});

	it('say that a method makes the state a payer in the newest year only where one does', () => {
		for (const [at, { plain: own }] of leads.entries()) {
			if (own?.newestYear.payer.q === 0) {
				expect(texts[at]?.replace(/.*(FY2024)/, '$1')).not.toMatch(/it paid more/);
			}
		}
	});

	it('do not open with California’s or anyone’s year by hand: a break is no first year', () => {
		for (const { others } of leads) {
			if (others?.kind === 'split' || !others) continue;
			expect(leadText({ state: 'CA', others, plain: null })).toContain(
				others.run.since <= 1981 ? 'FY1981–' : `since FY${others.run.since}`
			);
		}
	});
});
