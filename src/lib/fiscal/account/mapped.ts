/** A record with each value changed, under the same names. */
export function mapped<Id extends string, From, To>(
	record: Readonly<Record<Id, From>>,
	change: (value: From) => To
): Readonly<Record<Id, To>> {
	const entries = Object.entries<From>(record).map(([id, value]) => [id, change(value)] as const);
	return Object.fromEntries(entries) as Record<Id, To>;
}
