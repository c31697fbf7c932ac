import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICE } from '$lib/fiscal/account/keys/presets';
import {
	accountChoiceOf,
	specificationOf,
	SPECIFICATIONS
} from '$lib/fiscal/verdict/specifications';
import { canonicalChoice, parseAccount } from '$lib/view/account-choice';
import { figureLink } from './claim-links';
import { parseSelection } from '$lib/view/selection';

const queryOf = (link: string) => new URLSearchParams(link.slice(link.indexOf('?') + 1));
const years = { all: Array.from({ length: 44 }, (_, i) => 1981 + i), opening: 2024 };

describe('the link to a figure', () => {
	it('opens the explorer on the estimate, year, rule and state, in dollars of the whole state', () => {
		const link = figureLink({
			specification: specificationOf('tax-foundation-tax-share'),
			fiscalYear: 2002,
			state: 'TX',
			measure: 'net'
		});
		expect(link).toMatch(/^\/\?/);
		const { selection, notes } = parseSelection(queryOf(link), () => years);
		expect(notes).toEqual([]);
		expect(selection).toMatchObject({
			estimate: 'tax-foundation',
			measure: 'net',
			scale: 'total',
			deficit: 'tax-share',
			year: 2002,
			states: ['TX']
		});
	});

	it('opens the explorer on our own account where its choices are ours', () => {
		const link = figureLink({
			specification: specificationOf('account-none-flow-025-excluded-workplace-in'),
			fiscalYear: 2016,
			state: 'CA',
			measure: 'paid'
		});
		expect(parseSelection(queryOf(link), () => years).selection).toMatchObject({
			estimate: 'account',
			measure: 'paid',
			year: 2016
		});
	});

	it('asks for no scale that a ratio does not have', () => {
		const link = figureLink({
			specification: specificationOf('account-none-flow-025-excluded-workplace-in'),
			fiscalYear: 2013,
			state: 'CA',
			measure: 'ratio'
		});
		expect(parseSelection(queryOf(link), () => years).notes).toEqual([]);
	});

	it('can be read back without a complaint for every specification', () => {
		for (const specification of SPECIFICATIONS) {
			const link = figureLink({ specification, fiscalYear: 2004, state: 'NY', measure: 'net' });
			if (link.startsWith('/account/')) {
				const { selection, notes } = parseAccount(queryOf(link), years);
				expect(notes, link).toEqual([]);
				const { variant } = specification;
				const choice = variant ? accountChoiceOf(variant) : DEFAULT_CHOICE;
				expect(selection.choice).toEqual(canonicalChoice(choice));
				expect(selection).toMatchObject({ state: 'NY', year: 2004 });
			} else {
				expect(parseSelection(queryOf(link), () => years).notes, link).toEqual([]);
			}
		}
	});
});

describe('the link to a figure printed for a single state', () => {
	it('opens the explorer at its state and year, with no estimate that the explorer lacks', () => {
		expect(
			figureLink({
				specification: specificationOf('new-york-comptroller-none'),
				fiscalYear: 2013,
				state: 'CA',
				measure: 'net'
			})
		).toBe('/?scale=total&year=2013&states=ca');
	});
});
