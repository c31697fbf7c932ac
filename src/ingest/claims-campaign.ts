import { BILLION, inYear, NO_HARM, READ_AS_FISCAL, type Reading } from './claims-reading';

const CAMPAIGN = 'Yes California';
const BLUE_BOOK = 'Yes California, Blue Book, point 4 "Debt and taxes"';
const FORUM = 'a forum thread; of the Blue Book itself only the contents page could be read';
const BUDGET_PAGE = 'https://yescalifornia.org/issue/budget/';
const SINCE_1987 = [1987, null] as const;
const PAGE_READ = 'Read from a stored copy of the page, which has no date.';
const ONE_SIDE = 'One side of the balance only. ' + READ_AS_FISCAL;

/** The sentences of the campaign that says California subsidizes the other states, the one tested first. */
export const CAMPAIGN_READINGS: readonly Reading[] = [
	{
		id: 'continue-subsidizing-the-other-states',
		kind: 'campaign',
		publisher: 'Yes California, its official website',
		copiedBy: "a news article on the campaign's meeting at the state capitol of 9 November 2016",
		quote: { fragment: 'California will continue subsidizing the other states' },
		asserts:
			'California pays more than it gets, for the benefit of the other states, and is harmed by it.',
		note: 'The claim this project exists for. The address of the article is not known; the website was yescalifornia.org.',
		parts: [
			{
				kind: 'relative',
				sentence:
					'Measured against the other states, with the national deficit shared out, California pays more than it gets.',
				figures: 'neutral'
			},
			{
				kind: 'sign',
				sentence: 'California pays more to the federal government than it gets from it.',
				note: 'What a reader may take from the words though they speak of other states: the plain figure beside the neutral one.'
			},
			{
				kind: 'other',
				sentence: 'It goes on for as long as California stays a state.',
				whyNot: 'The future is in no data.'
			},
			{
				kind: 'counterfactual',
				sentence: 'It is to the detriment of California and its children.',
				whyNot: NO_HARM
			}
		]
	},
	{
		id: 'since-1987-tens-and-sometimes-hundreds-of-billions',
		kind: 'campaign',
		publisher: BLUE_BOOK,
		copiedBy: FORUM,
		quote: { fragment: 'Since 1987, California has been subsidizing the other states' },
		asserts:
			'California has been a net payer for the benefit of the other states in every year since 1987, by tens and sometimes hundreds of billions of dollars a year.',
		note: 'Contents page of the Blue Book: https://docslib.org/doc/3915812/yes-california',
		parts: [
			{
				kind: 'persistence',
				sentence:
					'Measured against the other states, California pays more than it gets in every year since 1987.',
				figures: 'neutral',
				years: SINCE_1987,
				scope: 'every-year',
				note: 'Open: up to the last year in hand.'
			},
			{
				kind: 'persistence',
				sentence:
					'Measured against the other states, California paid more than it got in every year from 1987 to 2016, when the sentence was printed.',
				figures: 'neutral',
				years: [1987, 2016],
				scope: 'every-year',
				note: 'The same sentence held to the years its writer could know.'
			},
			{
				kind: 'magnitude',
				sentence: 'In a year since 1987 the loss is 10 billion dollars or more.',
				figures: 'neutral',
				years: SINCE_1987,
				usd: { low: 10 * BILLION },
				note: 'Tens of billions: 10 billion or more.'
			},
			{
				kind: 'magnitude',
				sentence: 'In at least one year since 1987 the loss is 100 billion dollars or more.',
				figures: 'neutral',
				years: SINCE_1987,
				scope: 'some-year',
				usd: { low: 100 * BILLION },
				note: 'Sometimes hundreds of billions: 100 billion or more in one year at least.'
			}
		]
	},
	{
		id: 'forced-to-raise-taxes',
		kind: 'campaign',
		publisher: BLUE_BOOK,
		copiedBy: FORUM,
		quote: { fragment: 'we are often forced to raise taxes and charge fees' },
		asserts: 'The loss makes California raise taxes and fees and borrow.',
		parts: [
			{
				kind: 'counterfactual',
				sentence: 'Without the loss California would tax, charge and borrow less.',
				whyNot: NO_HARM
			}
		]
	},
	{
		id: 'no-fair-share-since-1987',
		kind: 'campaign',
		publisher: 'Yes California, petition on Change.org',
		quote: { fragment: 'has not received its fair share' },
		asserts: 'California has received too little federal money in every year since 1987.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California pays more than it gets in every year since 1987.',
				figures: 'any',
				years: SINCE_1987,
				scope: 'every-year',
				note: 'A fair share is read as money back for what is paid; it can be meant with or without the national deficit shared out.'
			}
		]
	},
	{
		id: 'fifty-billion-on-average',
		kind: 'campaign',
		publisher: 'Yes California, petition on Change.org',
		quote: { fragment: 'on average, $50 billion more' },
		asserts: 'California pays 50 billion dollars a year more than it gets, on average.',
		parts: [
			{
				kind: 'average',
				sentence:
					'Averaged over the years since 1987, California pays 50 billion dollars a year more than it gets.',
				years: SINCE_1987,
				scope: 'average',
				usd: { stated: 50 * BILLION },
				note: 'The sentence names no years: 1987 is the start the same petition names. Dollars of each year.'
			}
		]
	},
	{
		id: 'decades-of-tens-and-hundreds-of-billions',
		kind: 'campaign',
		publisher: 'Yes California, its page on the budget',
		quote: {
			whole:
				'California is a donor state which means that we have been subsidizing many of the other states with our federal taxes. This has been happening for decades now and we lose generally tens and sometimes hundreds of billions of dollars in a single year.',
			address: BUDGET_PAGE
		},
		asserts:
			'California has for decades paid for many other states, in general tens and sometimes hundreds of billions of dollars a year.',
		note: PAGE_READ,
		parts: [
			{
				kind: 'relative',
				sentence: 'Measured against the other states, California pays more than it gets.',
				figures: 'neutral'
			},
			{
				kind: 'persistence',
				sentence: 'California paid more than it got in every year of the two decades to 2017.',
				figures: 'any',
				years: [1998, 2017],
				scope: 'every-year',
				note: 'Decades: read as the two that end with 2017, the last year the page has; the fewest the word allows.'
			},
			{
				kind: 'magnitude',
				sentence: 'In a year of the two decades to 2017 the loss is 10 billion dollars or more.',
				figures: 'any',
				years: [1998, 2017],
				usd: { low: 10 * BILLION },
				note: 'Generally tens of billions: 10 billion or more.'
			},
			{
				kind: 'magnitude',
				sentence:
					'In at least one year of the two decades to 2017 the loss is 100 billion dollars or more.',
				figures: 'any',
				years: [1998, 2017],
				scope: 'some-year',
				usd: { low: 100 * BILLION }
			}
		]
	},
	{
		id: 'thirty-three-billion-in-2017',
		kind: 'campaign',
		publisher: 'Yes California, its page on the budget',
		quote: {
			whole:
				'In 2017, the last year for which information is available, Californians collectively paid $440.5 billion in federal taxes while federal spending in California totaled approximately $407.4 billion \u2013 a loss of over $33 billion just last year.',
			address: BUDGET_PAGE
		},
		asserts: '2017: California paid 440.5 billion dollars, got 407.4 and so lost over 33.',
		note: `${PAGE_READ} It adds two spending figures that it says overlap: see the arithmetic.`,
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2017 California paid more than it got.',
				years: inYear(2017),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2017 California paid 33 billion dollars more than it got.',
				years: inYear(2017),
				usd: { stated: 33 * BILLION },
				note: `Printed as over $33 billion. ${READ_AS_FISCAL}`
			},
			{
				kind: 'magnitude',
				sentence: 'In 2017 California paid 440.5 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2017),
				usd: { stated: 440.5 * BILLION },
				note: ONE_SIDE
			},
			{
				kind: 'magnitude',
				sentence: 'In 2017 California got 407.4 billion dollars of federal spending.',
				measure: 'received',
				years: inYear(2017),
				usd: { stated: 407.4 * BILLION },
				note: ONE_SIDE
			}
		]
	},
	{
		id: 'one-hundred-three-billion-in-2016',
		kind: 'campaign',
		publisher: CAMPAIGN,
		quote: { fragment: 'We paid $103 billion more' },
		asserts: '2016: California paid 103 billion dollars more than it got.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2016 California paid more than it got.',
				years: inYear(2016),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2016 California paid 103 billion dollars more than it got.',
				years: inYear(2016),
				usd: { stated: 103 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'irs-taxes-of-2016',
		kind: 'campaign',
		publisher: CAMPAIGN,
		quote: { fragment: '$422.7 billion in taxes' },
		asserts: '2016: Californians paid 422.7 billion dollars to the Internal Revenue Service.',
		note: 'What the IRS booked from filers in California, not what Californians bore.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2016 California paid 422.7 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2016),
				usd: { stated: 422.7 * BILLION },
				note: ONE_SIDE
			}
		]
	},
	{
		id: 'usaspending-of-2016',
		kind: 'campaign',
		publisher: CAMPAIGN,
		quote: { fragment: 'California received $289.4 billion' },
		asserts: '2016: California received 289.4 billion dollars, federal pay not counted.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2016 California got 289.4 billion dollars from the federal government.',
				measure: 'received',
				years: inYear(2016),
				usd: { stated: 289.4 * BILLION },
				note: ONE_SIDE
			}
		]
	},
	{
		id: 'extra-103-billion-in-income-taxes',
		kind: 'campaign',
		publisher: 'Times-Standard, a letter',
		speaker: 'Marcus Ruiz Evans of Yes California',
		quote: { fragment: 'paid an extra $103 Billion in Federal income taxes' },
		asserts: '2016: 103 billion dollars of income taxes beyond the services received.',
		note: 'The figure of the year before, now called income taxes; it was made of all IRS collections.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2016 California paid 103 billion dollars more than it got.',
				years: inYear(2016),
				usd: { stated: 103 * BILLION },
				note: READ_AS_FISCAL
			},
			{
				kind: 'other',
				sentence: 'The difference is income tax.',
				whyNot: 'A difference between all taxes and all spending belongs to no one tax.'
			}
		]
	},
	{
		id: 'treated-like-a-colony',
		kind: 'campaign',
		publisher: CAMPAIGN,
		quote: { fragment: 'California is treated like a colony' },
		asserts:
			'California puts significantly more into the national system than it gets, to its harm.',
		parts: [
			{
				kind: 'sign',
				sentence: 'California pays more to the federal government than it gets from it.',
				note: 'Significantly is read as more than the 2 percent that count as about even.'
			},
			{
				kind: 'counterfactual',
				sentence: 'California is treated like a colony, to its detriment.',
				whyNot: NO_HARM
			}
		]
	},
	{
		id: 'subsidizing-other-states-to-our-own-detriment',
		kind: 'campaign',
		publisher: CAMPAIGN,
		copiedBy: 'Sputnik',
		quote: { fragment: 'subsidizing other states to our own detriment' },
		asserts: 'California pays for other states, to its harm.',
		parts: [
			{
				kind: 'relative',
				sentence: 'Measured against the other states, California pays more than it gets.',
				figures: 'neutral'
			},
			{ kind: 'counterfactual', sentence: 'It is to the detriment of California.', whyNot: NO_HARM }
		]
	},
	{
		id: 'donor-state-since-the-late-1970s',
		kind: 'campaign',
		publisher: 'Davis Vanguard',
		speaker: 'Marcus Ruiz Evans of CalExit',
		quote: { fragment: 'Since the late 1970s' },
		asserts: 'California has been a net payer in every year since the late 1970s.',
		note: 'A different start from the 1987 of the Blue Book.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California pays more than it gets in every year since the late 1970s.',
				years: [1979, null],
				scope: 'every-year',
				note: 'The late 1970s are read as 1979, the last year the words allow; the first year in hand is later.'
			}
		]
	},
	{
		id: 'some-years-84-to-100-billion',
		kind: 'campaign',
		publisher: 'Davis Vanguard',
		speaker: 'Marcus Ruiz Evans of CalExit',
		quote: { fragment: 'Some years the amount lost is up to' },
		asserts: 'In some years California loses 84 to 100 billion dollars.',
		parts: [
			{
				kind: 'magnitude',
				sentence:
					'In at least one year since the late 1970s the loss is 84 to 100 billion dollars.',
				years: [1979, null],
				scope: 'some-year',
				usd: { low: 84 * BILLION, high: 100 * BILLION },
				note: 'The years are those of the sentence before it on the page.'
			}
		]
	},
	{
		id: 'more-than-these-states-combined',
		kind: 'campaign',
		publisher: 'Independent California',
		quote: { fragment: 'than all these states combined' },
		asserts: 'California pays more than 17 small states together and gets less than they do.',
		parts: [
			{
				kind: 'other',
				sentence: 'California pays more, and gets less, than these states together.',
				whyNot: 'The names of the 17 states are not in the copy in hand.'
			}
		]
	}
];
