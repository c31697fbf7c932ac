import { describe, expect, it } from 'vitest';
import {
	beforeWith,
	interest,
	nearly,
	newestWith,
	pay,
	plainWith,
	services,
	splitWith
} from '../../../tests/support/lead';
import type { DollarForDollar } from '$lib/fiscal/verdict/lead';
import { decidersNamed } from './lead-deciders';

describe('the choices that a lead names', () => {
	const newestOf = (newestYear: DollarForDollar['newestYear']) =>
		decidersNamed({ state: 'OH', others: null, plain: plainWith({ newestYear }) });

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
		const others = { ...splitWith(0.5, interest(0, 0.8)), before: beforeWith({}) };
		expect(decidersNamed({ state: 'OH', others, plain: null })).toEqual([
			{ figures: 'neutral', first: 2015, last: 2024, choice: 'interest' },
			{ figures: 'neutral', first: 1981, last: 1996, choice: 'services' }
		]);
	});

	it('are all that decide as much', () => {
		const others = { ...splitWith(0.5, null), deciders: [services, pay(0.2, 0.9)] };
		const named = decidersNamed({ state: 'OH', others, plain: null });
		expect(named.map(({ choice }) => choice)).toEqual(['services', 'pay']);
	});
});
