import { expect, it } from 'vitest';
import { LoadFault } from './load-fault';
import { defaultSelection } from './selection';
import {
	lostChartsWords,
	lostLinesWords,
	lostViewWords,
	viewWords,
	waitingWords,
	wishWords
} from './wish-words';

const selection = {
	...defaultSelection(() => ({ all: [2005], opening: 2005 })),
	estimate: 'tax-foundation',
	states: ['NM', 'CA']
} as const;
const view = 'New Mexico, 2005, Tax Foundation 2007';
const fault = new LoadFault('the server answered 500');

it.each([
	[viewWords(selection), view],
	[wishWords(selection), view],
	[wishWords({ ...selection, measure: 'paid', scale: 'gdp' }), `${view}, Paid, Share of GDP`],
	[
		wishWords({ ...selection, measure: 'ratio', scale: 'total' }),
		`${view}, Received per dollar paid`
	],
	[waitingWords(view), `${view}: figures on their way …`],
	[
		lostViewWords(view, fault),
		`${view}: the figures could not be fetched, the server answered 500. The view before it still stands.`
	],
	[
		lostLinesWords('DC', new TypeError('Failed to fetch')),
		'The taxes and programs of D.C. could not be fetched, no answer came.'
	],
	[
		lostChartsWords(fault),
		'The charts could not be made live, the server answered 500. They show the first view.'
	]
])('“%s” is said of what a reader waits for or does not get', (told, words) => {
	expect(told).toBe(words);
});
