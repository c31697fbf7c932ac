import { REGIONS } from '$lib/data/geography';
import { optionField, readAddress } from '$lib/view/address';
import type { SmallOrder, SmallState } from '$lib/figures/small-years-input';

/** How the states of the index can be sorted. */
export const ORDERS = [
	{ id: 'name', label: 'Name' },
	{ id: 'balance', label: 'Balance in the newest year' },
	{ id: 'votes', label: 'Share of votes as a payer, last ten years' },
	{ id: 'region', label: 'Region' }
] as const satisfies readonly { readonly id: SmallOrder; readonly label: string }[];

/** One of `ORDERS`. */
export type OrderId = (typeof ORDERS)[number]['id'];

/** The order of an address, by name where it names none; and in words what of it cannot be followed. */
export function readOrder(query: URLSearchParams): {
	readonly order: OrderId;
	readonly notes: readonly string[];
} {
	const { view, notes } = readAddress<{ sort: OrderId }>(
		{ sort: optionField('sort', ORDERS, 'name') },
		query
	);
	return { order: view.sort, notes };
}

/** The order that a menu names. */
export function orderOf(text: string): OrderId {
	return ORDERS.find(({ id }) => id === text)?.id ?? 'name';
}

/** What an order adds to the address: "?sort=region"; nothing where it is by name. */
export function orderQuery(order: OrderId): string {
	return order === 'name' ? '' : `?sort=${order}`;
}

type Compare = (a: SmallState, b: SmallState) => number;

const byName: Compare = (a, b) => a.name.localeCompare(b.name, 'en-US');

/** The largest payers first; those without a figure last. */
const COMPARE: Readonly<Record<OrderId, Compare>> = {
	name: byName,
	balance: (a, b) => (a.neutral ?? Infinity) - (b.neutral ?? Infinity),
	votes: (a, b) => (b.payerShare ?? -1) - (a.payerShare ?? -1),
	region: (a, b) => REGIONS.indexOf(a.region) - REGIONS.indexOf(b.region)
};

/** The states in an order; by name where it leaves two alike. */
export function inOrder(entries: readonly SmallState[], order: OrderId): readonly SmallState[] {
	return entries.toSorted((a, b) => COMPARE[order](a, b) || byName(a, b));
}
