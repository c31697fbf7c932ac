import { expect, it } from 'vitest';
import { decidesBalance, type GroupStep } from './decides-balance';

const step = (side: GroupStep['side'], label: string, value: number): GroupStep => ({
	side,
	label,
	step: value
});

const ohio = [
	step('paid', 'Individual income tax', 1840),
	step('paid', 'Payroll taxes', 659),
	step('paid', 'Corporate income tax', 319),
	step('received', 'Defense', -920),
	step('received', 'Other', -50)
];

it('names the groups that move a balance most, and apart those that move it the other way', () => {
	expect(decidesBalance('Ohio', ohio)).toBe(
		'What moves it most: Ohio paid $1,840 a person less than the nation in individual income tax and $659 less in payroll taxes; the other way, it received $920 less in defense.'
	);
});

it('begins with the side of the group that moves it most', () => {
	const virginia = [
		step('paid', 'Payroll taxes', -674),
		step('received', 'Defense', 8078),
		step('received', 'Pay and contracts', 1882)
	];
	expect(decidesBalance('Virginia', virginia)).toBe(
		'What moves it most: Virginia received $8,078 a person more than the nation in defense and $1,882 more in federal pay and contracts; the other way, it paid $674 more in payroll taxes.'
	);
});

it('joins both sides where they move it alike, and says so where all that is told goes the other way', () => {
	const payer = [step('received', 'Defense', -900), step('paid', 'Payroll taxes', -600)];
	expect(decidesBalance('Maine', payer)).toBe(
		'What moves it most: Maine received $900 a person less than the nation in defense, and paid $600 more in payroll taxes.'
	);
	const many = ['Health insurance', 'Other', 'Grants to states and cities', 'Excise taxes'].map(
		(label) => step('received', label, -400)
	);
	expect(decidesBalance('Maine', [step('paid', 'Payroll taxes', 420), ...many])).toBe(
		'What moves it most: Maine received $400 a person less than the nation in health insurance and $400 less in all other spending; the other way, it paid $420 less in payroll taxes.'
	);
	const small = many.map((one) => ({ ...one, step: -45 }));
	expect(decidesBalance('Maine', [step('paid', 'Payroll taxes', 120), ...small])).toBe(
		'What moves it most goes the other way: Maine paid $120 a person less than the nation in payroll taxes.'
	);
});

it('says nothing where nothing moves it', () => {
	expect(decidesBalance('Ohio', [step('paid', 'Excise taxes', 14)])).toBe('');
});
