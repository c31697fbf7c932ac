import { describe, expect, it } from 'vitest';
import { ESTIMATES, estimateOf, type Estimate } from './estimates';
import type { EstimateId } from '../core/types';

type Fields = Pick<Estimate, 'sides' | 'areas' | 'hybrid' | 'incidence' | 'printsRatio'>;

const borne: Fields = {
	sides: 'both',
	areas: 51,
	hybrid: false,
	incidence: 'borne',
	printsRatio: false
};
const balance: Fields = { ...borne, sides: 'balance', areas: 50 };
const unlike: Fields = { ...borne, hybrid: true, incidence: 'booked' };

/** What every page, menu and file says of an estimate, and what it may be asked. */
const told: readonly [EstimateId, label: string, paid: RegExp, received: RegExp, Fields][] = [
	['account', 'Our own account', /^OMB/, /^OMB/, borne],
	[
		'tax-foundation',
		'Tax Foundation 2007',
		/^Tax Foundation, October 16, 2007, as copied by the GitHub repository mrap\/red-and_blue-intake-outflow; not checked against the report$/,
		/Census Consolidated Federal Funds Report, as copied by the GitHub repository mrap\/red-and_blue-intake-outflow; not checked against the report$/,
		{ ...borne, printsRatio: true }
	],
	[
		'rockefeller-2019',
		'Rockefeller 2019',
		/January 2019, spending less balance/,
		/January 2019, as copied/,
		{ ...borne, areas: 50 }
	],
	...(
		[
			['rockefeller-2021', 'report of January 2021'],
			['rockefeller-2022', 'report of March 2022'],
			['rockefeller-2023', 'report of 2023'],
			['rockefeller-2024', 'portal of 2024'],
			['rockefeller-2025', 'report of August 1, 2025']
		] as const
	).map(([id, vintage]): (typeof told)[number] => {
		const source = new RegExp(`${vintage}.*, balance only, as copied by `);
		return [id, `Rockefeller ${id.slice(-4)}`, source, source, balance];
	}),
	[
		'collections-cffr',
		'IRS collections and Census',
		/^IRS gross collections/,
		/^Census Consolidated Federal Funds Report$/,
		unlike
	],
	[
		'collections-usaspending',
		'IRS collections and USAspending',
		/^IRS gross collections/,
		/^USAspending, obligations/,
		unlike
	]
];

describe('an estimate', () => {
	it.each(told)('%s is “%s”, with the source of each side', (id, label, paid, received, fields) => {
		const estimate = estimateOf(id);
		expect(estimate).toMatchObject({ label, ...fields });
		expect(estimate.paidSource).toMatch(paid);
		expect(estimate.receivedSource).toMatch(received);
	});

	it('is in the registry once, in the order of menus', () => {
		expect(ESTIMATES.map(({ id }) => id)).toEqual(told.map(([id]) => id));
	});

	it.each<[EstimateId, string]>([
		['account', 'Interest on the debt left out'],
		['tax-foundation', 'Counting only what this estimate can place'],
		['rockefeller-2019', 'Counting only what this estimate can place'],
		['collections-cffr', 'Counting collections before refunds and only spending that has a state'],
		[
			'collections-usaspending',
			'Counting collections before refunds, and obligations as if they were money spent'
		]
	])('%s opens a sentence on the nation with what it counts', (id, note) => {
		expect(estimateOf(id).deficitNote).toBe(note);
	});

	it('counts interest only where it is told apart', () => {
		const telling = ESTIMATES.filter(({ tellsInterest }) => tellsInterest);
		expect(telling.map(({ id }) => id)).toEqual(['account']);
	});
});
