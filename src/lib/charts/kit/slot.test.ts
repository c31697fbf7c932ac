import { describe, expect, it, vi } from 'vitest';
import { fillSlot } from './slot';

describe('fillSlot', () => {
	it('puts what is made in the place of the slot, to the letter', () => {
		expect(fillSlot('<p>$&</p><b></b>', '<b></b>', () => '<b>$&</b>')).toBe('<p>$&</p><b>$&</b>');
	});

	it('leaves a page without the slot alone and makes nothing', () => {
		const fill = vi.fn(() => '');
		expect(fillSlot('<p></p>', '<b></b>', fill)).toBe('<p></p>');
		expect(fill).not.toHaveBeenCalled();
	});
});
