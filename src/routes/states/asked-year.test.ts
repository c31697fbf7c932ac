import { expect, it } from 'vitest';
import { askedYear } from './asked-year';

const asked = (query: string) =>
	askedYear(new URLSearchParams(query), { code: 'OH', newest: 2024 });

it('says nothing of the year that the page shows, or of none', () => {
	expect([asked(''), asked('year=2024')]).toEqual([null, null]);
});

it('says of another year that the newest is shown, and leads to the state in that year', () => {
	expect(asked('year=2023')).toEqual({
		note: 'The address asks for FY2023; this page shows the newest year, FY2024.',
		view: { path: '/?year=2023&states=oh', words: 'Ohio in FY2023' }
	});
});

it.each(['soon', '1492', '20234', ''])('says that “%s” is no year here', (text) => {
	expect(asked(`year=${text}`)).toEqual({
		note: `There is no fiscal year “${text}” here: this page shows the newest year, FY2024.`,
		view: null
	});
});
