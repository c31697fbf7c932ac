/** What a cell of the sign matrix can be, in reading order. */
export const LEGEND = [
	{ kind: 'payer', label: 'Payer', color: 'var(--payer)' },
	{ kind: 'even', label: 'About even', color: 'var(--ramp-5)' },
	{ kind: 'recipient', label: 'Recipient', color: 'var(--recipient)' },
	{ kind: 'hollow', label: 'Drawn, no vote', color: 'var(--paper)' },
	{ kind: 'missing', label: 'No figure', color: null }
] as const;
