import { describe, expect, it } from 'vitest';
import type { PublishedPoint } from '$lib/charts/timeline/series';
import { timelineCard, type CardInput } from './timeline-card';

const point = (fields: Partial<PublishedPoint>): PublishedPoint => ({
	id: `${fields.fiscalYear}`,
	fiscalYear: 1997,
	value: -52,
	kind: 'collected',
	publisher: 'California Institute',
	vintage: '2006',
	printed: `$${fields.value ?? -52}`,
	drawn: '',
	address: '',
	sentence: '',
	...fields
});

const input: CardInput = {
	year: 1997,
	years: [1996, 1997, 2024],
	lines: [
		{ code: 'CA', values: [1, 2, 3] },
		{ code: 'NM', values: [4, null, 6] },
		{ code: 'IA', values: [7, 8, 9] }
	],
	states: ['CA', 'NM'],
	even: { label: 'National average', values: [10, 20, 30] },
	others: [],
	published: [point({}), point({ fiscalYear: 2024, value: 99 })],
	write: (value) => `$${value}`,
	note: 'Figures in 2024 dollars.'
};

const told = (changes: Partial<CardInput> = {}) =>
	timelineCard({ ...input, ...changes }).lines.map(({ label, text }) => `${label}: ${text}`);

describe('the card of a year in a timeline', () => {
	it('is headed by the year pointed at and holds every figure of it, and of no other year', () => {
		expect(timelineCard(input)).toMatchObject({
			title: 'Fiscal year 1997',
			note: 'Figures in 2024 dollars.'
		});
		expect(told()).toEqual([
			'California: $2',
			'New Mexico: no figure',
			'National average: $20',
			'California Institute, 2006: $-52'
		]);
	});

	it('has a printed figure as printed, beside where it is drawn in other dollars', () => {
		const published = [point({ printed: '−$40', drawn: 'drawn at −$52 in 2024 dollars' })];
		expect(told({ published }).at(-1)).toBe('California Institute, 2006: $-52 (printed: −$40)');
	});

	it('moves to another year as a whole', () => {
		expect(told({ year: 2024 })).toEqual([
			'California: $3',
			'New Mexico: $6',
			'National average: $30',
			'California Institute, 2006: $99'
		]);
	});

	it('adds the state whose line is pointed at, once', () => {
		expect(told({ states: ['CA', 'IA'] }).slice(0, 2)).toEqual(['California: $2', 'Iowa: $8']);
		expect(told({ states: ['CA', 'CA'], even: null, published: [] })).toEqual(['California: $2']);
	});

	it('tells two figures that one edition prints of a year side by side', () => {
		const both = [point({ id: 'a' }), point({ id: 'b', value: -60 })];
		expect(told({ published: both }).at(-1)).toBe('California Institute, 2006: $-52; $-60');
	});

	it('tells every other estimate of the year, the older reports of a publisher under its newest', () => {
		const others: CardInput['others'] = [
			{
				label: 'Rockefeller Institute',
				stroke: 'dotted-line',
				years: [1997, 2024],
				values: [40, 41],
				editions: ['2024', '2025']
			},
			{ label: 'Tax Foundation', stroke: 'long-line', years: [1996], values: [50] },
			{ label: 'IRS collections', stroke: 'sparse-line', years: [1997], values: [-900] },
			{
				label: 'Rockefeller 2021',
				name: 'Rockefeller, report of 2021',
				stroke: 'dotted-line',
				years: [1997],
				values: [38]
			}
		];
		const older = point({
			publisher: 'Rockefeller Institute',
			vintage: 'report of 2023',
			value: 39
		});
		expect(told({ others, published: [older, point({})] }).slice(3)).toEqual([
			'Rockefeller Institute, report of 2024: $40',
			'Rockefeller Institute, report of 2023: $39',
			'IRS collections: $-900',
			'Rockefeller, report of 2021: $38',
			'California Institute, 2006: $-52'
		]);
	});

	it('says beside each figure that it was copied or made, and under them in whose copy', () => {
		const others: CardInput['others'] = [
			{
				label: 'Rockefeller Institute',
				stroke: 'dotted-line',
				years: [1997],
				values: [40],
				editions: ['2022'],
				origins: [{ copiedBy: 'Wisevoter', isMade: true }]
			}
		];
		const published = [point({ origin: { copiedBy: 'a blog', isMade: false } })];
		expect(told({ others, published }).slice(3)).toEqual([
			'Rockefeller Institute, report of 2022: $40, copied, made',
			'California Institute, 2006: $-52, copied'
		]);
		expect(timelineCard({ ...input, others, published }).note).toMatch(
			/^Figures in 2024 dollars\. Copied, not checked against the reports: Wisevoter \(2022\); a blog \(California Institute\)\. Made: /
		);
	});

	it('has no figure of a year that the axis lacks but a published point has', () => {
		const later = point({ fiscalYear: 2025, value: 7 });
		expect(told({ year: 2025, published: [later] })).toEqual([
			'California: no figure',
			'New Mexico: no figure',
			'National average: no figure',
			'California Institute, 2006: $7'
		]);
	});
});
