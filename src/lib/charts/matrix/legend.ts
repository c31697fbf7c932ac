/** What a cell of the sign matrix can be, in reading order, and by which mark page and picture tell it. */
export const LEGEND = [
	{ kind: 'payer', label: 'Payer', color: 'var(--payer)', shape: 'minus' },
	{ kind: 'even', label: 'About even', color: 'var(--ramp-5)', shape: 'dot' },
	{ kind: 'recipient', label: 'Recipient', color: 'var(--recipient)', shape: 'plus' },
	{ kind: 'hollow', label: 'Drawn, no vote', color: 'var(--muted)', shape: 'hollow' },
	{ kind: 'missing', label: 'No figure', color: null, shape: 'hatch' }
] as const;
