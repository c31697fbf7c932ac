import { countiesOpening } from '../served.server';
import { everyState, stateAt } from '../../state-path.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = everyState;

export const load: PageServerLoad = ({ params }) => {
	const code = stateAt(params.state);
	return countiesOpening(code);
};
