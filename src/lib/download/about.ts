/** What a file or a picture says of itself wherever it turns up: finding, scope, source, address. */
export interface About {
	readonly title: string;
	/** Measure, unit, year, estimate and rule in one line. */
	readonly subtitle: string;
	readonly source: string;
	/** The page address that shows the same view. */
	readonly address: string;
}
