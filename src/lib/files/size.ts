const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** The size of a file in words: "640 bytes", "15 kB", "1,919 kB"; a kB is 1,000 bytes. */
export function sizeOf(bytes: number): string {
	if (bytes < 1000) return `${bytes} bytes`;
	return `${whole.format(bytes / 1000)} kB`;
}

/** How much is in a table, in words: "1 row", "3,111 rows". */
export function rowsOf(count: number): string {
	return `${whole.format(count)} ${count === 1 ? 'row' : 'rows'}`;
}
