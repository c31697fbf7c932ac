/** What a cell of the years of a state can be, in reading order; the picture tells them by color and words. */
export const LEGEND = [
	{ kind: 'payer', label: 'Every vote: payer', color: 'var(--payer)' },
	{ kind: 'even', label: 'Every vote: about even', color: 'var(--ramp-5)' },
	{ kind: 'recipient', label: 'Every vote: recipient', color: 'var(--recipient)' },
	{ kind: 'split', label: 'Votes are split', color: null },
	{ kind: 'turns', label: 'The choice turns the side', color: 'var(--ink)' },
	{ kind: 'moves', label: 'Moves votes, not the side', color: 'var(--muted)' },
	{ kind: 'nothing', label: 'Changes nothing', color: 'var(--faint)' }
] as const;
