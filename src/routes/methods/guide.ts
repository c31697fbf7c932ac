/** Sections of the page under one heading of its guide: the id of each, and its title. */
export interface GuidePart {
	readonly title: string;
	readonly sections: readonly (readonly [id: string, title: string])[];
}

/** The guide of the page, in its order; the titles of its sections are read here. */
export const GUIDE: readonly GuidePart[] = [
	{
		title: 'What is compared',
		sections: [
			['words', 'Words and signs'],
			['estimates', 'The estimates']
		]
	},
	{
		title: 'Our own account',
		sections: [
			['account', 'Our own account'],
			['two-methods', 'Two whole methods'],
			['how-far-off', 'How far off it can be'],
			['agreement', 'How well it agrees'],
			['changed', 'What changed in our account'],
			['left-out', 'What each leaves out']
		]
	},
	{
		title: 'How it is measured',
		sections: [
			['measures', 'Measures'],
			['scales', 'Scales and dollars'],
			['deficit', 'The deficit'],
			['band', 'About even']
		]
	},
	{
		title: 'Verdicts',
		sections: [
			['verdict', 'The rules of the verdict'],
			['fallacies', 'Common mistakes'],
			['limits', 'What cannot be known']
		]
	},
	{
		title: 'Reading the figures',
		sections: [
			['flags', 'Flags'],
			['missing', 'Missing figures'],
			['gdp-break', 'The break in GDP'],
			['published-ratio', 'A ratio that cannot be rebuilt'],
			['sources', 'Sources']
		]
	}
];
