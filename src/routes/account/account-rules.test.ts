import { describe, expect, it } from 'vitest';
import { parseAccount } from '$lib/view/account-choice';
import { INTEREST_RULES } from './account-rules';

const read = (query: string) =>
	parseAccount(new URLSearchParams(query), { all: [2023, 2024], opening: 2024 });

describe('the menu of net interest', () => {
	it('offers every rule that an address can ask for', () => {
		const [note] = read('interest=none').notes;
		const known = INTEREST_RULES.map(({ id }) => id);
		expect(note).toContain(`(known: ${known.join(', ')})`);
		expect(known.map((id) => read(`interest=${id}`).selection.choice.interest)).toEqual(known);
	});
});
