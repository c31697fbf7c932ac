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

it('names the groups that move a balance most, what is less paid beside what is less received', () => {
	expect(decidesBalance('Ohio', ohio)).toBe(
		'What moves it most: Ohio paid $1,840 a person less than the nation in individual income tax and $659 less in payroll taxes, and received $920 less in defense.'
	);
});

it('begins with the side of the group that moves it most', () => {
	const virginia = [
		step('paid', 'Payroll taxes', -674),
		step('received', 'Defense', 8078),
		step('received', 'Pay and contracts', 1882)
	];
	expect(decidesBalance('Virginia', virginia)).toBe(
		'What moves it most: Virginia received $8,078 a person more than the nation in defense and $1,882 more in federal pay and contracts, and paid $674 more in payroll taxes.'
	);
});

it('says nothing where nothing moves it', () => {
	expect(decidesBalance('Ohio', [step('paid', 'Excise taxes', 14)])).toBe('');
});
