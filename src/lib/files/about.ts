/** What a file or a picture says of itself wherever it turns up: finding, scope, source, address. */
export interface About {
	readonly title: string;
	/** Measure, unit, year, estimate and rule in one line. */
	readonly subtitle: string;
	readonly source: string;
	/** The page address that shows the same view. */
	readonly address: string;
}

/** The address of a figure in its page; that of the page where the figure has no id. */
export function anchoredAddress(address: string, id: string): string {
	const [page = ''] = address.split('#');
	return id === '' ? page : `${page}#${id}`;
}
