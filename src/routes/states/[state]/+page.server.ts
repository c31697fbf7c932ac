import { stateOf } from '$lib/data/states';
import { stateOpening } from '../state-page.server';
import { everyState, stateAt } from '../../state-path.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyState;

export const load: PageServerLoad = ({ params }) => {
	const code = stateAt(params.state);
	return { ...stateOpening(code), crumb: stateOf(code).name };
};
