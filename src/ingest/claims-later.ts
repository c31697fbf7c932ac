import { BILLION, inYear, READ_AS_FISCAL, type Reading } from './claims-reading';

/** Later and looser versions of the claim, and cautions from within the movement. */
export const LATER_READINGS: readonly Reading[] = [
	{
		id: 'biggest-donor-state-83-billion',
		kind: 'later-version',
		publisher: "Governor Newsom's office",
		copiedBy: 'Kerry Jackson, USA News Site, 8 December 2025',
		quote: { fragment: 'California is the biggest' },
		asserts: 'California pays around 83 billion dollars more than it gets, the most of any state.',
		note: 'The figure is that of fiscal year 2022 before its revision of August 2025.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2022 California paid more than it got.',
				years: inYear(2022),
				note: 'The sentence names no year: 2022 is the year of its figure.'
			},
			{
				kind: 'magnitude',
				sentence: 'In 2022 California paid 83 billion dollars more than it got.',
				years: inYear(2022),
				usd: { stated: 83 * BILLION },
				note: 'Printed as around $83 billion; 2022 is the year of the figure.'
			},
			{
				kind: 'other',
				sentence: 'No other state pays as much more than it gets.',
				whyNot: 'A rank, not a balance: the rule has none. The ranking of each year shows it.'
			}
		]
	},
	{
		id: 'newsom-83-billion-in-2023',
		kind: 'later-version',
		publisher: 'Gavin Newsom, campaign e-mail',
		speaker: 'Gavin Newsom',
		copiedBy: 'a page that copies e-mails, at an address without a name',
		quote: { fragment: 'In 2023, Californians contributed $83.1 billion more' },
		asserts: '2023: California paid 83.1 billion dollars more than it got.',
		note: 'The wrong year: 83.1 billion is the figure of 2022 before its revision; for 2023 the Rockefeller Institute prints 13.4 billion more received than paid.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2023 California paid more than it got.',
				years: inYear(2023),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2023 California paid 83.1 billion dollars more than it got.',
				years: inYear(2023),
				usd: { stated: 83.1 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'krugman-literally-subsidizing',
		kind: 'later-version',
		publisher: 'Paul Krugman',
		speaker: 'Paul Krugman',
		copiedBy: 'a forum thread',
		quote: { fragment: 'is literally subsidizing the rest of the United States' },
		asserts:
			'California pays for the other states, red states in particular, through the federal budget.',
		parts: [
			{
				kind: 'relative',
				sentence: 'Measured against the other states, California pays more than it gets.',
				figures: 'neutral'
			},
			{
				kind: 'other',
				sentence: 'Red states gain from it in particular.',
				whyNot: 'No balance says whose money goes where, and the sentence names no states.'
			}
		]
	},
	{
		id: 'fifty-nine-billion-less-in-2012',
		kind: 'later-version',
		publisher: 'Thought Crime Media',
		quote: { fragment: 'received $59bn less than that in federal spending' },
		asserts: '2012: California paid 292.6 billion dollars and got 59 billion less.',
		note: 'The tax figure is what the IRS booked in California; the same figure serves the opposite claim of 51 billion more received.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2012 California paid more than it got.',
				years: inYear(2012),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2012 California paid 59 billion dollars more than it got.',
				years: inYear(2012),
				usd: { stated: 59 * BILLION },
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2012 California paid 292.563574 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2012),
				usd: { stated: 292_563_574_000 },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'received-200-billion-more-in-2021',
		kind: 'movement-caution',
		publisher: 'ic.institute, supporters of the California National Party',
		quote: { fragment: 'received almost $200 billion more in spending than we paid' },
		asserts: '2021: California got almost 200 billion dollars more than it paid.',
		note: 'The same page holds that California is a donor state.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2021 California got more than it paid.',
				side: 'recipient',
				years: inYear(2021),
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2021 California got 200 billion dollars more than it paid.',
				side: 'recipient',
				years: inYear(2021),
				usd: { stated: 200 * BILLION },
				note: `Printed as almost $200 billion. ${READ_AS_FISCAL}`
			}
		]
	},
	{
		id: 'received-more-from-2009-to-2013',
		kind: 'movement-caution',
		publisher: 'Marcus Ruiz Evans on Medium',
		speaker: 'Marcus Ruiz Evans',
		quote: {
			whole:
				'From 2009 to 2013, CA was receiving more from the Federal government than it paid in.',
			address:
				'https://marcus-ruiz-evans.medium.com/california-loses-money-being-part-of-america-88a7a0e4477d'
		},
		asserts: 'California got more than it paid in each year from 2009 to 2013.',
		note: 'Read from a stored copy of the page. The list on it has California as recipient in 1995 too; in 2025 the same writer said that California contributed more than it ever received.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California got more than it paid in every year from 2009 to 2013.',
				side: 'recipient',
				years: [2009, 2013],
				scope: 'every-year',
				note: READ_AS_FISCAL
			}
		]
	}
];
