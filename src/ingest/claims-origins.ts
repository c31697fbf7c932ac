import { BILLION, inYear, READ_AS_FISCAL, type Reading } from './claims-reading';

const INSTITUTE = 'California Institute for Federal Policy Research';
const ADJUSTED =
	'The Institute used figures of the Tax Foundation, which look adjusted for the national deficit; the words speak of what was paid and got, so the plain figures are tested.';

/** Where "since 1987" and the cents per dollar come from. */
export const ORIGIN_READINGS: readonly Reading[] = [
	{
		id: 'in-the-red-since-1987',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'shifted from the black into the red in 1987' },
		asserts: 'California turned from net recipient to net payer in 1987 and stayed so to 1998.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California paid more than it got in every year from 1987 to 1998.',
				years: [1987, 1998],
				scope: 'every-year',
				note: `The report of 1999 ends with fiscal year 1998. ${ADJUSTED}`
			},
			{
				kind: 'sign',
				sentence: 'In 1986 California got more than it paid.',
				side: 'recipient',
				years: inYear(1986),
				note: ADJUSTED
			}
		]
	},
	{
		id: 'from-plus-27-to-minus-30-billion',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'From 1981 to 1986, federal spending in California exceeded taxes' },
		asserts:
			'1981 to 1986: 26.9 billion dollars more received than paid; 1987 to 1990: 30.2 billion more paid.',
		parts: [
			{
				kind: 'magnitude',
				sentence:
					'From 1981 to 1986 California got 26.9 billion dollars more than it paid, all years together.',
				side: 'recipient',
				years: [1981, 1986],
				scope: 'sum',
				usd: { stated: 26.9 * BILLION },
				note: ADJUSTED
			},
			{
				kind: 'magnitude',
				sentence:
					'From 1987 to 1990 California paid 30.2 billion dollars more than it got, all years together.',
				years: [1987, 1990],
				scope: 'sum',
				usd: { stated: 30.2 * BILLION },
				note: ADJUSTED
			}
		]
	},
	{
		id: 'thirteenth-straight-year',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'donor state status for a 13th straight year' },
		asserts: '1999: 23 billion dollars more paid than received, for the 13th year in a row.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California paid more than it got in every year from 1987 to 1999.',
				years: [1987, 1999],
				scope: 'every-year',
				note: `The 13 years that end with 1999. ${ADJUSTED}`
			},
			{
				kind: 'magnitude',
				sentence: 'In 1999 California paid 23 billion dollars more than it got.',
				years: inYear(1999),
				usd: { stated: 23 * BILLION },
				note: ADJUSTED
			}
		]
	},
	{
		id: 'fifty-eight-billion-in-2002',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'sent in excess of $58 billion more to Washington' },
		asserts: '2002: California paid over 58 billion dollars more than it got.',
		note: 'Corrected to 45 billion a year later.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2002 California paid 58 billion dollars more than it got.',
				years: inYear(2002),
				usd: { stated: 58 * BILLION },
				note: `Printed as in excess of $58 billion. ${ADJUSTED}`
			}
		]
	},
	{
		id: 'corrected-to-45-billion',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'corrected from a $58 billion shortfall to a $45 billion shortfall' },
		asserts:
			'2002, corrected: 45 billion dollars more paid than received, 81 cents received for a dollar paid.',
		note: 'Two vintages of one year, 13 billion dollars apart.',
		parts: [
			{
				kind: 'magnitude',
				sentence: 'In 2002 California paid 45 billion dollars more than it got.',
				years: inYear(2002),
				usd: { stated: 45 * BILLION },
				note: ADJUSTED
			},
			{
				kind: 'ratio',
				sentence: 'In 2002 California got 81 cents for each dollar paid.',
				measure: 'ratio',
				years: inYear(2002),
				perDollar: { stated: 0.81 },
				note: ADJUSTED
			}
		]
	},
	{
		id: 'eighteenth-year-in-a-row',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: '18th year in a row as a net donor state' },
		asserts: 'California was a net payer in each of the 18 years to 2003.',
		note: 'Eighteen years to 2003 begin in 1986, not 1987.',
		parts: [
			{
				kind: 'persistence',
				sentence: 'California paid more than it got in every year from 1986 to 2003.',
				years: [1986, 2003],
				scope: 'every-year',
				note: ADJUSTED
			}
		]
	},
	{
		id: 'youth-and-wealth',
		kind: 'origin',
		publisher: INSTITUTE,
		quote: { fragment: 'demographic factors such as youth and wealth' },
		asserts: 'Much of the difference comes from Californians being young and well off.',
		parts: [
			{
				kind: 'other',
				sentence: 'Youth and wealth account for much of the difference.',
				whyNot: 'It names causes; a balance has none. Income and age stand beside it elsewhere.'
			}
		]
	},
	{
		id: 'seventy-nine-cents-in-2004',
		kind: 'origin',
		publisher: 'Los Angeles Times',
		speaker: 'Steve Lopez',
		quote: { fragment: '79 cents came back to the state' },
		asserts: '2004: 79 cents received for each dollar paid.',
		parts: [
			{
				kind: 'ratio',
				sentence: 'In 2004 California got 79 cents for each dollar paid.',
				measure: 'ratio',
				years: inYear(2004),
				perDollar: { stated: 0.79 },
				note: `${READ_AS_FISCAL} ${ADJUSTED}`
			}
		]
	}
];
