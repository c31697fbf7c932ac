import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import type { Flag } from '$lib/fiscal/core/types';
import type { Side } from '$lib/fiscal/core/verdict-band';
import { reportOf, type HandCell } from '$lib/charts/by-estimate/series';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import type { ShownYear } from '$lib/fiscal/measures/shown-years';
import { estimateOf } from '$lib/fiscal/estimates/estimates';
import {
	HANDS,
	handFigures,
	handYears,
	isInReport,
	newestLine,
	type ShownEstimates
} from './hands';

function shown(fiscalYear: number, plain: number | null, flags: readonly string[] = []): ShownYear {
	const side = plain === null ? null : plain < 0 ? 'payer' : 'recipient';
	return {
		view: {
			fiscalYear,
			plain: [plain],
			neutral: [plain === null ? null : plain - 100],
			paid: [null],
			flags: [flags]
		},
		sides: { plain: [side], neutral: [side] }
	} as unknown as ShownYear;
}

function point(fiscalYear: number, value: number, named: Partial<PublishedPoint>): PublishedPoint {
	return {
		id: `${fiscalYear} ${value}`,
		fiscalYear,
		value,
		kind: 'shared-out',
		publisher: 'Rockefeller Institute',
		vintage: '',
		printed: '',
		drawn: '',
		address: '',
		sentence: '',
		...named
	};
}

const estimates: ShownEstimates = new Map([
	['account', [shown(2021, -10), shown(2022, -20)]],
	['rockefeller-2023', [shown(2021, 300)]],
	['rockefeller-2024', [shown(2021, 250, ['derived', 'second-hand']), shown(2022, null)]],
	['rockefeller-2025', [shown(2023, 40)]]
]);

const printed = [
	point(2021, 200, { vintage: 'Aug 2025', origin: { copiedBy: 'AS USA', isMade: false } }),
	point(2021, 999, { vintage: 'revised, July 2024 report' }),
	point(2023, -5, { publisher: 'USAFacts', vintage: '2025' })
];

const figures = handFigures(estimates, 'AK', { printed, since: [] });
const rockefellerAt = HANDS.findIndex(({ id }) => id === 'rockefeller');
const rockefeller = figures[rockefellerAt] ?? new Map<number, HandCell>();

describe('handFigures', () => {
	it('puts the newest edition of a year first, a report before what else was printed of it', () => {
		expect(rockefeller.get(2021)?.map(({ edition, plain }) => [edition, plain])).toEqual([
			['2025', 200],
			['2024', 250],
			['2024', 999],
			['2023', 300]
		]);
	});

	it('names the report of what was printed apart, and leaves out what its table has', () => {
		expect(rockefeller.get(2021)?.map(reportOf)).toEqual(['Aug 2025', '2024', 'July 2024', '2023']);
		const with2021 = (value: number, vintage: string) =>
			handFigures(estimates, 'AK', { printed: [point(2021, value, { vintage })], since: [] })
				.at(rockefellerAt)
				?.get(2021)
				?.map(({ plain }) => plain);
		expect(with2021(300.5, 'Mar 2023')).toEqual([250, 300]);
		// What the table has of that year was made of a total: the printed one is another.
		expect(with2021(250.5, 'Mar 2024')).toEqual([250, 250.5, 300]);
	});

	it('marks the newest figure of a year that its publisher has since put on another side, and no other', () => {
		const marked = (side: Side, state: StateCode = 'AK') =>
			handFigures(estimates, 'AK', { since: [{ state, fiscalYear: 2021, side }] }).map((own) =>
				own.get(2021)?.map(({ since }) => since)
			);
		expect(marked('payer')[rockefellerAt]).toEqual(['payer', undefined]);
		expect(marked('payer')[0]).toEqual([undefined]);
		expect(marked('recipient')[rockefellerAt]).toEqual([undefined, undefined]);
		expect(marked('payer', 'CA')[rockefellerAt]).toEqual([undefined, undefined]);
	});

	it('says of each figure through whose copy it was read, and whether it was made', () => {
		expect(rockefeller.get(2021)?.map(({ origin }) => origin)).toEqual([
			{ copiedBy: 'AS USA', isMade: false },
			{ copiedBy: estimateOf('rockefeller-2024').copiedBy, isMade: true },
			undefined,
			undefined
		]);
	});

	it('leaves out years for which a report has no figure of the state', () => {
		expect([...rockefeller.keys()]).toEqual([2021, 2023]);
	});
});

describe('handYears', () => {
	const years = handYears(figures, printed);

	it('falls through all years of any estimate, an empty cell where one has none', () => {
		expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual([2023, 2022, 2021]);
		expect(years[0]?.cells.map((cell) => cell.length)).toEqual([0, 1, 0, 0, 0]);
	});

	it('tells what others printed apart from the reports', () => {
		expect(years[0]?.printed).toEqual([{ publisher: 'USAFacts', vintage: '2025', net: -5 }]);
		expect(years[2]?.printed).toEqual([]);
	});
});

describe('newestLine', () => {
	it('takes the newest figure of each year, in the dollars asked for', () => {
		const hand = { id: 'rockefeller', label: 'R', isHybrid: false };
		expect(newestLine(hand, rockefeller, (value) => value * 2)).toEqual({
			label: 'R',
			stroke: 'dotted-line',
			family: 'report',
			editions: ['2025', '2025'],
			origins: [{ copiedBy: 'AS USA', isMade: false }, null],
			years: [2021, 2023],
			values: [400, 80]
		});
	});

	it('tells of two unlike accounts which years count what others do not, in unbroken rows', () => {
		const figure = (flags: readonly Flag[]) => [
			{ edition: '', plain: 1, plainSide: null, neutral: null, neutralSide: null, flags }
		];
		const years = new Map([
			[2008, figure(['hybrid'])],
			[2009, figure(['hybrid', 'face-value-insurance'])],
			[2010, figure(['face-value-insurance'])],
			[2012, figure(['face-value-insurance'])]
		]);
		const hand = { id: 'collections-usaspending', label: 'H', isHybrid: true };
		expect(newestLine(hand, years, (value) => value).flagged).toEqual([
			{ from: 2009, to: 2010, label: 'Insurance at face value' },
			{ from: 2012, to: 2012, label: 'Insurance at face value' }
		]);
		expect(newestLine({ ...hand, isHybrid: false }, years, (value) => value)).not.toHaveProperty(
			'flagged'
		);
	});

	it('has no reports where an estimate has one edition', () => {
		const [account, own = new Map()] = [HANDS[0], figures[0]];
		if (!account) throw new Error('The account is the first hand.');
		expect(newestLine(account, own, (value) => value)).not.toHaveProperty('editions');
	});
});

describe('isInReport', () => {
	it.each<[string, boolean, number, Partial<PublishedPoint>]>([
		['the figure of its report, rounded', true, 252, { vintage: '2024 portal' }],
		['another figure of its report', false, 200, { vintage: '2024 portal' }],
		['a report without a table for the year', false, 250, { vintage: 'Aug 2025' }],
		['somebody else', false, 250, { vintage: '2024', publisher: 'USAFacts' }]
	])('of %s: %s', (_, wanted, value, named) => {
		expect(isInReport(point(2021, value, named), estimates, 0)).toBe(wanted);
	});
});
