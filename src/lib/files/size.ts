const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** The size of a file in words: "640 bytes", "15 kB", "7.8 MB"; a kB is 1,000 bytes, an MB 1,000 kB. */
export function sizeOf(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	// What rounds to 1,000 kB is told as a megabyte.
	if (bytes >= 999_500) return `${tenths.format(bytes / 1e6)} MB`;
	return `${whole.format(bytes / 1000)} kB`;
}

/** How much is in a table, in words: "1 row", "3,111 rows". */
export function rowsOf(count: number): string {
	return `${whole.format(count)} ${count === 1 ? 'row' : 'rows'}`;
}
