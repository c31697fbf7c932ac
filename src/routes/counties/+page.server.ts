import { countiesIndex, countiesRuns } from './served.server';

/** A list that never changes: the page runs no code of its own (src/start/). */
export const csr = false;

export const load = () => ({
	entries: countiesIndex(),
	runs: countiesRuns()
});
