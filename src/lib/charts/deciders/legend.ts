/** What a cell of the years of a state can be, in reading order, and by which mark page and picture tell it. */
export const LEGEND = [
	{ kind: 'payer', label: 'Every vote: payer', color: 'var(--payer)', shape: 'minus' },
	{ kind: 'even', label: 'Every vote: about even', color: 'var(--ramp-5)', shape: 'dot' },
	{ kind: 'recipient', label: 'Every vote: recipient', color: 'var(--recipient)', shape: 'plus' },
	{ kind: 'split', label: 'Votes are split', color: 'var(--muted)', shape: 'triangle' },
	{ kind: 'turns', label: 'The choice turns the side', color: 'var(--ink)', shape: 'full' },
	{ kind: 'moves', label: 'Moves votes, not the side', color: 'var(--muted)', shape: 'half' },
	{ kind: 'nothing', label: 'Changes nothing', color: 'var(--faint)', shape: 'low' }
] as const;
