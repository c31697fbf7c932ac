import { describe, expect, it } from 'vitest';
import { signRow } from '../../../../tests/support/signs';
import { agreementIn } from './agreement';

const plain = 'account-none-place-025-excluded-in';
const shared = 'account-per-person-place-025-excluded-in';
const other = 'tax-foundation-none';

describe('agreementIn', () => {
	it('goes back from the newest year to the first that all put on its side', () => {
		const rows = [
			signRow(plain, { 2020: -5, 2021: 5, 2022: -5, 2023: -5, 2024: -9 }),
			signRow(other, { 2020: -5, 2021: -5, 2022: -5 })
		];
		expect(agreementIn('plain', { rows })).toEqual({ side: 'payer', since: 2022, newest: 2024 });
	});

	it('ends where all agree on another side', () => {
		const rows = [signRow(plain, { 2022: 5, 2023: -5, 2024: -5 })];
		expect(agreementIn('plain', { rows })).toEqual({ side: 'payer', since: 2023, newest: 2024 });
	});

	it('is of no side where the newest year has two', () => {
		const rows = [signRow(plain, { 2023: -5, 2024: -5 }), signRow(other, { 2024: 0 })];
		expect(agreementIn('plain', { rows })).toEqual({ side: null, since: 2024, newest: 2024 });
	});

	it('goes back to the first year of all where none breaks it', () => {
		const rows = [signRow(plain, { 2022: 0, 2024: 0 })];
		expect(agreementIn('plain', { rows })).toEqual({ side: 'even', since: 2022, newest: 2024 });
	});

	it('tells scopes apart, and leaves out what does not count', () => {
		const rows = [
			signRow(plain, { 2024: -5 }),
			signRow(shared, { 2024: 5 }),
			signRow('collections-usaspending-none', { 2025: 5 }),
			signRow('rockefeller-2025-none', { 2023: null })
		];
		expect(agreementIn('plain', { rows })).toEqual({ side: 'payer', since: 2024, newest: 2024 });
		expect(agreementIn('neutral', { rows })?.side).toBe('recipient');
		expect(agreementIn('all', { rows })?.side).toBeNull();
		expect(agreementIn('all', { rows: [] })).toBeNull();
	});
});
