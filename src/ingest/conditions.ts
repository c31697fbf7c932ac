import { bridges } from './conditions-bridges';
import { stateDebt } from './conditions-debt';
import { homelessness } from './conditions-homelessness';
import { inequality } from './conditions-inequality';
import { liabilities } from './conditions-liabilities';
import { poverty } from './conditions-poverty';
import { roads } from './conditions-roads';
import { schools } from './conditions-schools';
import type { Source } from './source';

/** The sources of what the campaign says of conditions in California beside its claim. */
export const conditionsIngest: readonly Source[] = [
	homelessness,
	poverty,
	inequality,
	schools,
	bridges,
	roads,
	stateDebt,
	liabilities
];
