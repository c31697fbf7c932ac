import { expect, it } from 'vitest';
import { linesPicture } from './lines-picture';
import type { LinesInput } from './lines-input';

const input: LinesInput = {
	state: 'NM',
	fiscalYear: 2024,
	sections: [
		{
			side: 'paid',
			heading: 'Paid',
			groups: [
				{ id: 'income-tax', rows: [{ label: 'Income tax', state: 4108, nation: 7151 }] },
				{
					id: 'excise',
					rows: [
						{ label: 'Excise taxes', state: 300, nation: 299.8 },
						{ label: 'Fuel', state: 200, nation: 102 }
					]
				}
			],
			sum: { label: 'Paid in all', state: 4408, nation: 7450 }
		},
		{
			side: 'received',
			heading: 'Received',
			groups: [{ id: 'other', rows: [{ label: 'Offsetting receipts', state: -3, nation: -9 }] }],
			sum: { label: 'Received in all', state: -3, nation: -9 }
		}
	]
};
const picture = linesPicture(input);
const rows = picture.tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

it('has both sides of the account, the state and the nation over the columns', () => {
	expect(picture.tables.map(({ columns }) => columns.map(({ head }) => head))).toEqual([
		['Paid', 'New Mexico', 'Nation', 'Difference'],
		['Received', 'New Mexico', 'Nation', 'Difference']
	]);
	expect(picture.across).toBe(2);
});

it('has every line with its difference in the color of what it does to the balance', () => {
	const told = rows.map(({ kind, cells }) => [
		kind ?? '',
		...cells.map(({ lines }) => lines[0]?.texts[0]?.text),
		cells[3]?.lines[0]?.texts[0]?.color ?? ''
	]);
	expect(told).toEqual([
		['', 'Income tax', '4,108', '7,151', '−3,043', 'recipient'],
		['', 'Excise taxes', '300', '300', '0', ''],
		['part', 'Fuel', '200', '102', '+98', 'payer'],
		['sum', 'Paid in all', '4,408', '7,450', '−3,042', 'recipient'],
		['', 'Offsetting receipts', '−3', '−9', '+6', 'recipient'],
		['sum', 'Received in all', '−3', '−9', '+6', 'recipient']
	]);
});
