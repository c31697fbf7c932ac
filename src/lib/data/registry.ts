import type * as v from 'valibot';
import { accountSources } from './account-sources';
import { balances } from './balances';
import { claims } from './claims';
import { conditions } from './conditions';
import { context } from './context';
import { funds } from './funds';
import { taxes } from './taxes';

/** Every dataset of the project by its path below `datasets/`: row schema and primary key. */
export const DATASETS = {
	...balances,
	...taxes,
	...funds,
	...context,
	...accountSources,
	...conditions,
	...claims
} as const;

/** The path of a dataset, as in `balances/tax-foundation`. */
export type DatasetPath = keyof typeof DATASETS;

/** One row of a dataset. */
export type DatasetRow<P extends DatasetPath> = v.InferOutput<(typeof DATASETS)[P]['schema']>;

/** The paths of all datasets, sorted. */
export const DATASET_PATHS = (Object.keys(DATASETS) as DatasetPath[]).sort();

/** Whether a text is the path of a dataset. */
export function isDatasetPath(path: string): path is DatasetPath {
	return path in DATASETS;
}
