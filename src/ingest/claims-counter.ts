import { BILLION, inYear, READ_AS_FISCAL, type Reading } from './claims-reading';

const POWDERED_WIG = 'Powdered Wig Society';
const YEAR_OF_TAXES =
	'The sentence says annually; 2012 is the year of the IRS figure of 292 billion dollars.';

/** Sentences that say the opposite: a dollar for a dollar, or California the recipient. */
export const COUNTER_READINGS: readonly Reading[] = [
	{
		id: 'a-net-loss-for-america-of-51-billion',
		kind: 'counter-claim',
		publisher: POWDERED_WIG,
		quote: { fragment: 'a net loss for America of $51 billion' },
		asserts: 'California gets 343 billion dollars a year, 51 billion more than it pays.',
		note: 'The spending figure has no source on the page.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2012 California got more than it paid.',
				side: 'recipient',
				years: inYear(2012),
				note: YEAR_OF_TAXES
			},
			{
				kind: 'magnitude',
				sentence: 'In 2012 California got 51 billion dollars more than it paid.',
				side: 'recipient',
				years: inYear(2012),
				usd: { stated: 51 * BILLION },
				note: YEAR_OF_TAXES
			},
			{
				kind: 'magnitude',
				sentence: 'In 2012 California got 343 billion dollars from the federal government.',
				measure: 'received',
				years: inYear(2012),
				usd: { stated: 343 * BILLION },
				note: YEAR_OF_TAXES
			}
		]
	},
	{
		id: 'a-whopping-292-billion',
		kind: 'counter-claim',
		publisher: POWDERED_WIG,
		quote: { fragment: 'a whopping $292 billion in federal taxes' },
		asserts: 'California pays 292 billion dollars of federal taxes a year, the most of any state.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2012 California paid 292 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2012),
				usd: { stated: 292 * BILLION },
				note: YEAR_OF_TAXES
			},
			{
				kind: 'other',
				sentence: 'No other state pays as much.',
				whyNot: 'A rank, not a balance: the rule has none. The ranking of each year shows it.'
			}
		]
	},
	{
		id: 'about-a-dollar-in-for-a-dollar-out',
		kind: 'counter-claim',
		publisher: 'PolitiFact California',
		speaker: 'Jon Coupal',
		copiedBy: 'a forum thread, not one to send readers to',
		quote: { fragment: 'about a dollar in for a dollar out' },
		asserts: '2014: California got about a dollar for each dollar paid.',
		parts: [
			{
				kind: 'ratio',
				sentence: 'In 2014 California got about a dollar for each dollar paid.',
				measure: 'ratio',
				years: inYear(2014),
				perDollar: { stated: 1 },
				note: 'The sentence names no year: it is said of an analysis of 2014. About a dollar is read as a stated dollar.'
			}
		]
	},
	{
		id: 'skelton-not-really-cheated',
		kind: 'counter-claim',
		publisher: 'Los Angeles Times',
		speaker: 'George Skelton',
		copiedBy: 'Center for Jobs',
		quote: { fragment: 'are we actually being cheated' },
		asserts: 'California is not cheated.',
		parts: [
			{
				kind: 'other',
				sentence: 'California is not cheated.',
				whyNot: 'A judgement: no figure says what is fair.'
			}
		]
	},
	{
		id: 'moved-off-the-list-of-donor-states',
		kind: 'counter-claim',
		publisher: 'San Francisco Chronicle',
		speaker: 'John Wildermuth',
		quote: { fragment: 'has moved off the list of donor states' },
		asserts: '2018: California got almost exactly as much as it paid.',
		note: 'From the figure for federal fiscal year 2018 as first published.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2018 California got about as much as it paid.',
				side: 'even',
				years: inYear(2018),
				note: 'The sentence names no year: 2018 is the year of its figure.'
			}
		]
	},
	{
		id: 'plus-twelve-dollars-a-person',
		kind: 'counter-claim',
		publisher: 'World Population Review, from the Rockefeller Institute',
		quote: { fragment: 'the positive balance of payments is only $12' },
		asserts: '2017: California was no net payer; it got 12 dollars a person more than it paid.',
		note: 'As first published in January 2019; a later revision makes California a net payer in that year.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2017 California did not pay more than it got.',
				side: 'not-payer',
				years: inYear(2017),
				note: 'The sentence names no year: 2017 is the year of its figure.'
			}
		]
	},
	{
		id: 'roughly-280-billion-more-in-2020',
		kind: 'counter-claim',
		publisher: 'USA News Site',
		speaker: 'Kerry Jackson',
		quote: { fragment: 'spent roughly $280 billion more in California' },
		asserts: '2020: California got roughly 280 billion dollars more than it paid.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2020 California got more than it paid.',
				side: 'recipient',
				years: inYear(2020),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2020 California got 280 billion dollars more than it paid.',
				side: 'recipient',
				years: inYear(2020),
				usd: { stated: 280 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'plus-13-4-billion-in-2023',
		kind: 'counter-claim',
		publisher: "news story, \"It's time for California to update its 'donor state' status\"",
		copiedBy: 'a page of copied news stories',
		quote: { fragment: 'California got $13.4 billion more in federal funds' },
		asserts: '2023: California got 13.4 billion dollars more than it paid.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2023 California got more than it paid.',
				side: 'recipient',
				years: inYear(2023),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2023 California got 13.4 billion dollars more than it paid.',
				side: 'recipient',
				years: inYear(2023),
				usd: { stated: 13.4 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	}
];
