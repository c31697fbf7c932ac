import { countiesOpening } from '../served.server';
import { stateOf } from '$lib/data/states';
import { everyState, stateAt } from '../../state-path.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyState;

export const load: PageServerLoad = ({ params }) => {
	const code = stateAt(params.state);
	return { ...countiesOpening(code), crumb: stateOf(code).name };
};
