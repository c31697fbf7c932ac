import { colorOf } from '$lib/charts/kit/tokens.server';
import { COARSE_GRID, readCoarseOutlines, readOutlines } from '$lib/charts/map/outlines.server';
import { stampSvg } from '$lib/charts/map/stamp';
import { positionOf, type StateCode } from '$lib/data/states';
import { standingOf } from './state-account.server';

/**
 * The map of a state's page: the state in the color of its side against the others, by our own account in the year
 * that the explorer opens with; gray where it is about even.
 */
export function stateStamp(code: StateCode): string {
	const { states, borders, nation } = readCoarseOutlines();
	const place = readOutlines().labels[positionOf(code)];
	const state = states.get(code);
	if (!place || !state) throw new Error(`The map has no outline for "${code}".`);
	const { neutralSide: side } = standingOf(code);
	return stampSvg({
		paths: { nation, borders, state },
		grid: COARSE_GRID,
		place,
		colors: {
			paper: colorOf('paper'),
			land: colorOf('rule'),
			line: colorOf('faint'),
			state: colorOf(side === 'payer' || side === 'recipient' ? side : 'between')
		}
	});
}
