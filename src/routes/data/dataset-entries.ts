import { DATASET_PATHS } from '$lib/data/registry';

/** The address of every source dataset, as the parts of a route. */
export function datasetEntries(): { readonly group: string; readonly name: string }[] {
	return DATASET_PATHS.map((path) => {
		const [group = '', name = ''] = path.split('/');
		return { group, name };
	});
}
