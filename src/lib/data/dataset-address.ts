/** The id of a dataset's row on `/data/`, as in `#context-personal-income`. */
export function datasetAnchor(path: string): string {
	return path.replace('/', '-');
}

/** The page of a dataset, where its files, its columns and its publisher's table stand. */
export function datasetPage(path: string): `/data/${string}/` {
	return `/data/${path}/`;
}
