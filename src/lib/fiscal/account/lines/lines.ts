import { lineWith } from './line';
import { PAID_LINES } from './paid-lines';
import { HEALTH_LINES, PAYMENT_LINES } from './payment-lines';
import { DEFENSE_LINES, GRANT_LINES, OTHER_LINES } from './place-lines';
import type { Line, LineGroup, LineId } from '../types';

const RECEIVED_LINES: readonly Line[] = [
	...PAYMENT_LINES,
	...HEALTH_LINES,
	...GRANT_LINES,
	...DEFENSE_LINES,
	...OTHER_LINES
].map((words) => lineWith('received', words));

/** Every line of the account, taxes first, in the order of pages and files. */
export const LINES: readonly Line[] = [...PAID_LINES, ...RECEIVED_LINES];

/** Groups of lines in the order of pages, with their labels. */
export const LINE_GROUPS: readonly { readonly id: LineGroup; readonly label: string }[] = [
	{ id: 'taxes', label: 'Taxes' },
	{ id: 'payments-to-persons', label: 'Payments to persons' },
	{ id: 'health', label: 'Health insurance' },
	{ id: 'grants', label: 'Grants to states and cities' },
	{ id: 'defense', label: 'Defense' },
	{ id: 'pay-and-contracts', label: 'Pay and contracts' },
	{ id: 'other', label: 'Other' },
	{ id: 'interest', label: 'Interest' }
];

const byId = new Map<string, Line>(LINES.map((line) => [line.id, line]));

/** The line with an id. */
export function lineOf(id: LineId): Line {
	const line = byId.get(id);
	if (!line) throw new Error(`No line "${id}".`);
	return line;
}

/** Whether a text is the id of a line. */
export function isLineId(text: string): text is LineId {
	return byId.has(text);
}
