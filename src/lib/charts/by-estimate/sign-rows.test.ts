import { expect, it } from 'vitest';
import { payerYears, SIGN_MARKS } from './sign-rows';

it('counts the years in which a state pays more, by the bare sign, among those with a figure', () => {
	const cell = (side: 'payer' | 'recipient' | 'even', isPayer = side === 'payer') => ({
		side,
		isPayer,
		text: ''
	});
	const row = { id: 'account', label: 'Our own account', page: '/methods/' as const };
	const cells = [cell('payer'), null, cell('even'), cell('recipient'), cell('payer')];
	expect(payerYears({ ...row, cells })).toBe('2 of 4');
	expect(payerYears({ ...row, cells: [cell('even', true), cell('recipient')] })).toBe('1 of 2');
	expect(payerYears({ ...row, cells: [null] })).toBe('no figure');
});

it('tells each side by a mark of its own', () => {
	expect(SIGN_MARKS).toEqual({ payer: '−', recipient: '+', even: '○' });
});
