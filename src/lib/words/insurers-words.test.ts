import { expect, it } from 'vitest';
import { insurersWords } from './insurers-words';

it('tells what is booked in a state and in the nation, and how much that makes where it is more', () => {
	const booked = { fiscalYear: 2024, state: 102_667.4, nation: 3_029.3, times: 6.95 };
	expect(insurersWords(booked)).toBe(
		'USAspending books what Medicare pays insurers at their seat: direct payments of Health and Human Services in FY2024 are $102,667 a person here, $3,029 in the nation. In all it counts 7.0 times as much money received as our own account does.'
	);
	expect(insurersWords({ ...booked, state: 396, times: 0.78 })).toBe(
		'USAspending books what Medicare pays insurers at their seat: direct payments of Health and Human Services in FY2024 are $396 a person here, $3,029 in the nation.'
	);
});
