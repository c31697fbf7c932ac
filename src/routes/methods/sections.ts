/** The sections of the methods page in their order: where each stands, and its heading. */
export const SECTIONS = [
	['words', 'Words and signs'],
	['estimates', 'The estimates'],
	['account', 'Our own account'],
	['two-methods', 'Two whole methods'],
	['how-far-off', 'How far off it can be'],
	['agreement', 'How well it agrees'],
	['changed', 'What changed in our account'],
	['left-out', 'What each leaves out'],
	['measures', 'Measures'],
	['scales', 'Scales and dollars'],
	['deficit', 'The deficit'],
	['band', 'About even'],
	['verdict', 'The rules of the verdict'],
	['fallacies', 'Common mistakes'],
	['limits', 'What cannot be known'],
	['flags', 'Flags'],
	['missing', 'Missing figures'],
	['gdp-break', 'The break in GDP'],
	['published-ratio', 'A ratio that cannot be rebuilt'],
	['sources', 'Sources']
] as const;
