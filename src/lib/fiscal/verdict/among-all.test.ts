import { expect, it } from 'vitest';
import { cellsByState, verdictOfClaim } from '$lib/ledger/verdict.server';
import { placesOf } from './among-all';

it('ranks a state among all, with its balance at its last place', () => {
	const { main } = verdictOfClaim('usafacts-new-york-led-in-2023');
	const places = placesOf(main, [...cellsByState().values()]);
	expect(places).toMatchObject({ state: 'NY', last: 43, of: 51, figures: 'plain' });
	const at = main.trials.map(({ specification }) => {
		const nets = [...cellsByState().values()].map(
			({ state, rows: own }) =>
				[
					state,
					own
						.find((row) => row.specification.id === specification.id)
						?.years.find(({ fiscalYear }) => fiscalYear === 2023)?.net ?? NaN
				] as const
		);
		const own = nets.find(([state]) => state === 'NY')?.[1] ?? NaN;
		return { place: 1 + nets.filter(([, net]) => net < own).length, own };
	});
	const last = Math.max(...at.map(({ place }) => place));
	expect(places?.last).toBe(last);
	expect(places?.first).toBe(Math.min(...at.map(({ place }) => place)));
	expect(at.find(({ place, own }) => place === last && own === places?.balance)).toBeDefined();
});
