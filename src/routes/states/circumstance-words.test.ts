import { expect, it } from 'vitest';
import { circumstanceWords } from './circumstance-words';

it.each([
	[
		{ id: 'population', year: 2024, state: 39373121.4, nation: 339284799, rank: 1 },
		['Residents, FY2024', '39,373,121', '339,284,799']
	],
	[
		{ id: 'income', year: 2024, state: 84337.2, nation: 71679, rank: 6 },
		['Personal income per person, FY2024', '$84,337', '$71,679']
	],
	[
		{ id: 'older', year: 2023, state: null, nation: 0.18, rank: null },
		['Residents of 65 and over, FY2023', 'no figure', '18.0%']
	]
] as const)('writes %j', (one, words) => {
	const { label, state, nation } = circumstanceWords(one);
	expect([label, state, nation]).toEqual(words);
});
