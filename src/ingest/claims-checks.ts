import { BILLION, inYear, READ_AS_FISCAL, type Part, type Reading } from './claims-reading';

const POLITIFACT_COPY = 'a forum thread, not one to send readers to';
const STORY = "news story, \"It's time for California to update its 'donor state' status\"";
const STORY_COPY = 'a page of copied news stories';
const NO_RULE = 'It is about which measure or judgement to take, not about a balance.';
const NO_PAYER = 'No state was a net payer: tested for California.';

function payerIn(year: number, note = READ_AS_FISCAL): Part {
	return {
		kind: 'sign',
		sentence: `In ${year} California paid more than it got.`,
		years: inYear(year),
		note
	};
}

/** What offices, institutes and newspapers found when they checked. */
export const CHECK_READINGS: readonly Reading[] = [
	{
		id: 'lao-spending-below-average',
		kind: 'check',
		publisher: "Legislative Analyst's Office",
		quote: { fragment: 'is below the national average of $10,200' },
		asserts: '2014: federal spending per person in California is below the national average.',
		note: 'Pew: 9,172 dollars a person in federal fiscal year 2014, 41st of 51.',
		parts: [
			{
				kind: 'other',
				sentence:
					'Federal spending per person in California is below the national average of 10,200 dollars.',
				whyNot:
					'One side per person beside an average: the rule tests balances. The spending measure of the explorer shows it.'
			}
		]
	},
	{
		id: 'lao-depends-how-you-measure',
		kind: 'check',
		publisher: 'Los Angeles Times, column by George Skelton',
		speaker: "Ann Hollingshead, Legislative Analyst's Office",
		copiedBy: 'Center for Jobs',
		quote: { fragment: 'it depends on how you measure it' },
		asserts: 'The answer depends on the measure.',
		parts: [
			{
				kind: 'other',
				sentence: 'The answer depends on the measure.',
				whyNot: `${NO_RULE} The matrix of all methods and years answers it.`
			}
		]
	},
	{
		id: 'politifact-13-billion-in-2014',
		kind: 'check',
		publisher: 'PolitiFact California',
		copiedBy: POLITIFACT_COPY,
		quote: { fragment: 'California paid about $369 billion in total federal tax' },
		asserts: '2014: California paid about 369 billion dollars, about 13 billion more than it got.',
		note: 'Spending as Pew counted it beside what the IRS booked.',
		parts: [
			payerIn(2014),
			{
				kind: 'magnitude',
				sentence: 'In 2014 California paid 13 billion dollars more than it got.',
				years: inYear(2014),
				usd: { stated: 13 * BILLION },
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2014 California paid 369 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2014),
				usd: { stated: 369 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'lao-78-cents-inflated',
		kind: 'check',
		publisher: 'PolitiFact California',
		speaker: "Legislative Analyst's Office",
		copiedBy: POLITIFACT_COPY,
		quote: { fragment: 'inflates the estimated amount Californians pay in taxes' },
		asserts: 'The study behind "78 cents" counts more tax than Californians pay.',
		note: 'That ratio raises taxes by the national deficit; see the methods.',
		parts: [
			{ kind: 'other', sentence: 'The 78 cents rest on too high a tax figure.', whyNot: NO_RULE }
		]
	},
	{
		id: 'calwatchdog-91-cents-to-1-06',
		kind: 'check',
		publisher: 'CalWatchdog',
		speaker: 'The New York Times',
		quote: { fragment: 'between 91 cents and $1.06 on the dollar' },
		asserts: 'Other counts give 91 cents to 1.06 dollars received for a dollar paid.',
		parts: [
			{
				kind: 'ratio',
				sentence: 'California gets 0.91 to 1.06 dollars for each dollar paid.',
				measure: 'ratio',
				perDollar: { low: 0.91, high: 1.06 },
				note: 'The sentence names no years.'
			}
		]
	},
	{
		id: 'comptroller-99-cents-in-2013',
		kind: 'check',
		publisher: 'Mother Jones',
		speaker: 'New York State Comptroller',
		quote: { fragment: 'received $9,040 per capita in federal spending' },
		asserts: '2013: 9,086 dollars a person paid, 9,040 received, 99 cents for a dollar.',
		parts: [
			{
				kind: 'ratio',
				sentence: 'In 2013 California got 99 cents for each dollar paid.',
				measure: 'ratio',
				years: inYear(2013),
				perDollar: { stated: 0.99 },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'thirteen-percent-paid-eleven-received',
		kind: 'check',
		publisher: 'Mother Jones',
		quote: { fragment: 'about 13 percent of all federal taxes' },
		asserts: "California's share of all federal taxes is larger than its share of spending.",
		parts: [
			{
				kind: 'relative',
				sentence:
					'California pays a larger share of all federal taxes than it gets of all federal spending.',
				figures: 'neutral',
				note: 'The sentence names no years. The shares themselves, 13 and 11 percent, are not tested.'
			}
		]
	},
	{
		id: 'budget-center-payer-in-six-of-nine-years',
		kind: 'check',
		publisher: 'California Budget & Policy Center',
		quote: { fragment: 'in every year except 2020, 2021, and 2023' },
		asserts: 'California was a net payer in 2015 to 2019 and 2022, and not in 2020, 2021 and 2023.',
		note: 'From the figures of the Rockefeller Institute as revised in August 2025.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California paid more than it got in every year from 2015 to 2019.',
				years: [2015, 2019],
				scope: 'every-year'
			},
			payerIn(2022, ''),
			{
				kind: 'persistence',
				sentence: 'California did not pay more than it got in 2020 and 2021.',
				side: 'not-payer',
				years: [2020, 2021],
				scope: 'every-year'
			},
			{
				kind: 'sign',
				sentence: 'In 2023 California did not pay more than it got.',
				side: 'not-payer',
				years: inYear(2023)
			}
		]
	},
	{
		id: 'sisney-692-paid-609-received-in-2022',
		kind: 'check',
		publisher: 'Jason Sisney',
		speaker: 'Jason Sisney',
		quote: { fragment: 'paid $692 billion in taxes to the federal government in 2022' },
		asserts: '2022: California paid 692 billion dollars and got 609.',
		note: 'Figures of the Rockefeller Institute before their revision of August 2025.',
		parts: [
			payerIn(2022),
			{
				kind: 'magnitude',
				sentence: 'In 2022 California paid 692 billion dollars in federal taxes.',
				measure: 'paid',
				years: inYear(2022),
				usd: { stated: 692 * BILLION },
				note: READ_AS_FISCAL
			},
			{
				kind: 'magnitude',
				sentence: 'In 2022 California got 609 billion dollars from the federal government.',
				measure: 'received',
				years: inYear(2022),
				usd: { stated: 609 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'without-covid-16-8-billion-in-2023',
		kind: 'check',
		publisher: STORY,
		copiedBy: STORY_COPY,
		quote: { fragment: 'if not for pandemic aid' },
		asserts: '2023: without pandemic aid California paid 16.8 billion dollars more than it got.',
		parts: [
			{
				kind: 'magnitude',
				sentence:
					'In 2023, pandemic aid left out, California paid 16.8 billion dollars more than it got.',
				covid: 'without',
				years: inYear(2023),
				usd: { stated: 16.8 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'revised-48-billion-in-2022',
		kind: 'check',
		publisher: STORY,
		copiedBy: STORY_COPY,
		quote: { fragment: '$48 billion in federal taxes in 2022' },
		asserts: '2022, revised: California paid 48 billion dollars more than it got.',
		parts: [
			payerIn(2022),
			{
				kind: 'magnitude',
				sentence: 'In 2022 California paid 48 billion dollars more than it got.',
				years: inYear(2022),
				usd: { stated: 48 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'politifact-newsom-largely-accurate',
		kind: 'check',
		publisher: 'PolitiFact',
		copiedBy: 'Daily Western News',
		quote: {
			fragment:
				'statistics on the balance of payments to the federal government are largely accurate'
		},
		asserts: "Newsom's figure of 83.1 billion dollars for 2022 is about right.",
		note: 'Said before the figure was revised to 48 billion in August 2025.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2022 California paid 83.1 billion dollars more than it got.',
				years: inYear(2022),
				usd: { stated: 83.1 * BILLION },
				note: 'The figure that the sentence upholds.'
			}
		]
	},
	{
		id: 'excess-126-5-billion-without-covid-in-2022',
		kind: 'check',
		publisher: 'GV Wire, from the Los Angeles Times',
		quote: { fragment: 'reached $126.5 billion in fiscal 2022' },
		asserts: '2022: without COVID aid California paid 126.5 billion dollars more than it got.',
		parts: [
			{
				kind: 'magnitude',
				sentence:
					'In 2022, pandemic aid left out, California paid 126.5 billion dollars more than it got.',
				covid: 'without',
				years: inYear(2022),
				usd: { stated: 126.5 * BILLION }
			}
		]
	},
	{
		id: 'usafacts-275-6-billion-in-2024',
		kind: 'check',
		publisher: 'USAFacts',
		quote: { fragment: 'Californians paid about $275.6 billion more' },
		asserts: '2024: California paid about 275.6 billion dollars more than it got.',
		note: 'Taxes as the IRS booked them; postponed payments of 2023 are in it.',
		parts: [
			payerIn(2024),
			{
				kind: 'magnitude',
				sentence: 'In 2024 California paid 275.6 billion dollars more than it got.',
				years: inYear(2024),
				usd: { stated: 275.6 * BILLION },
				note: READ_AS_FISCAL
			}
		]
	},
	{
		id: 'rockefeller-no-donor-states-in-2020',
		kind: 'check',
		publisher: 'Rockefeller Institute of Government',
		quote: { fragment: 'no net donor states for first time in recent memory' },
		asserts: '2020: no state was a net payer.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2020 California did not pay more than it got.',
				side: 'not-payer',
				years: inYear(2020),
				note: NO_PAYER
			}
		]
	},
	{
		id: 'comptroller-all-states-positive-in-2020',
		kind: 'check',
		publisher: 'New York State Comptroller',
		quote: { fragment: 'all states having a positive balance of payments' },
		asserts: '2020: every state got more than it paid.',
		parts: [
			{
				kind: 'sign',
				sentence: 'In 2020 California got more than it paid.',
				side: 'recipient',
				years: inYear(2020),
				note: 'All states had a positive balance: tested for California. The year is that of the report.'
			}
		]
	}
];
