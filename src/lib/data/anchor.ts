/** The id of a dataset's place on the data page, where its file and its publisher's address stand. */
export function datasetAnchor(path: string): string {
	return path.replace('/', '-');
}
