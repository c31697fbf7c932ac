/** The words that every page, table and file of the site uses, and what they mean. */
export const DEFINITIONS = [
	{
		id: 'paid',
		label: 'Paid',
		description: 'Federal taxes and other receipts attributed to a state.'
	},
	{ id: 'received', label: 'Received', description: 'Federal spending attributed to it.' },
	{
		id: 'net',
		label: 'Net',
		formula: 'net = received − paid',
		description:
			'Above zero the state receives more than it pays (a net recipient); below zero it pays more (a net payer).'
	},
	{
		id: 'state',
		label: 'State',
		description:
			'One of 50 states or D.C. Territories, money abroad and money without a state stay in the source datasets; other estimates leave them out, our own account shares them out by population.'
	},
	{
		id: 'year',
		label: 'Fiscal year, FY or FFY',
		description: 'October 1 of the year before to September 30; named by the year it ends in.'
	},
	{
		id: 'estimate',
		label: 'Estimate',
		description:
			'One method of putting both sides together, in one edition. Two estimates, or two editions of one, are never joined in a line.'
	},
	{
		id: 'point',
		label: 'Published point',
		description:
			'A figure that someone printed for one state and year. It is shown with its publisher and edition, and used in no calculation but the vote on its state and year, as rule 2 has it.'
	}
] as const;
