import type { EmbeddedFigure, EmbeddedPage } from './slot';

/** What the page of an embedded figure is called, by the page that has it. */
export const FIGURE_NAMES: {
	readonly [Page in EmbeddedPage]: Readonly<Record<EmbeddedFigure<Page>, string>>;
} = {
	'/': {
		map: 'Map of the states',
		ranking: 'Ranking of the states',
		scatter: 'Paid against received, by state',
		timeline: 'One state year by year',
		breakdown: 'What a state pays and receives, by kind'
	},
	'/account/': {
		ledger: 'Our own account, line by line',
		levers: 'Choices that turn the sign of a state',
		waterfall: 'A state against the national average, line by line',
		map: 'Map of our own account',
		timeline: 'One state in our own account, year by year'
	},
	'/compare/': {
		'head-to-head': 'States head to head',
		panels: 'States beside each other, year by year',
		slope: 'States in two years',
		sum: 'Sums over the years, by state',
		ranks: 'Ranks of states over the years',
		signs: 'Payer or recipient, by every estimate'
	}
};
