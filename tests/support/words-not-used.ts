/** Words that readers do not meet here, with what is written in their place. */
export interface WordNotUsed {
	/** The words, in the singular and plural, whatever their capitals. */
	readonly pattern: RegExp;
	readonly instead: string;
	/** Where they may stand all the same: another meaning, or somebody else's name. */
	readonly mayStand?: RegExp;
}

/** The list of words for everything a reader reads; quotations, printed titles, ids and addresses are exempt. */
export const WORDS_NOT_USED: readonly WordNotUsed[] = [
	{ pattern: /\breckon\w*/i, instead: 'calculate, method, calculation' },
	{
		pattern: /\bof (?:its|all|[\d,]+) ways\b|\b\d+ ways\b/i,
		instead: 'methods; calculations (one method, one year)'
	},
	{ pattern: /\bspec-years?\b/i, instead: 'calculations (one method, one year)' },
	{
		pattern: /\bkeys?\b/i,
		instead: 'sharing rule; how it is shared out',
		mayStand: /\b(?:arrow|primary) keys?\b/i
	},
	{
		pattern: /\bheld (?:keys?|figures?|shares?)\b|\bkeys? (?:is|are )?held\b/i,
		instead: 'carried forward from FY2019'
	},
	{ pattern: /\bin hand\b/i, instead: 'we have; we have no figures for' },
	{ pattern: /\bin [\w ]*California[’']s place\b/i, instead: 'put any state to the same test' },
	{ pattern: /\beven with (?:Washington|the average|the nation)\b/i, instead: 'break even' },
	{ pattern: /\baverage state\b/i, instead: 'national average' },
	{
		pattern:
			/\b(?:balances?|even|paid|sent|taxes|money) (?:to|from|with) Washington\b|\bWashington (?:sp|t[ao]|bor|sen|gi|ga|ow|return)\w*/i,
		instead: 'the federal government: Washington is a state here',
		mayStand: /\bthat Washington borders\b|\bfederal money to Washington as USAFacts\b/
	},
	{ pattern: /\b(?:comes?|came|coming) out\b/i, instead: 'pays, receives; is published' },
	{
		pattern:
			/\b(?:runs?|ran|running|falls?|fell|is|are|was|were|come|stands?) (?:behind|ahead)\b|\b(?:behind|ahead of) the (?:national )?average\b|\$[\d.,]+[^.;]{0,20} (?:behind|ahead)\b/i,
		instead: 'pays $X more than, receives $X more than the national average'
	},
	{ pattern: /\bvintages?\b/i, instead: 'edition', mayStand: /\bvintage[ -]20\d\d\b/i },
	{
		pattern: /\bplain\b/i,
		instead: 'dollar for dollar',
		mayStand: /\bplain decimals?\b|(?:^|; )plain: /i
	},
	{
		pattern: /\bareas?\b/i,
		instead: 'states and D.C.',
		mayStand: /\b(?:other|outlying|small|census) areas?\b|\bWashington area\b|\barea of a dot\b/i
	},
	{ pattern: /\blevers?\b/i, instead: 'choices' },
	{ pattern: /\bnation = 1\b/i, instead: 'national average = 1' },
	{ pattern: /\d\s%/, instead: '72%, without a blank' },
	{
		pattern: /(?<![\d.,–−-])1 (?:rows|lines|files|states|years|columns|checks|persons|methods)\b/,
		instead: '1 row'
	},
	{
		pattern: /(?<![\d.,])(?:0|100)(?:\.0+)?% of (?:the|its|all|what)\b/,
		instead: 'a sentence for none and for all'
	},
	{
		pattern: /\bnobody (?:pays|decided)\b|\bonly what is left can\b/i,
		instead: 'what the figure is, and which choice it hangs on'
	}
];

/** What in a text parts a number from its sign or its unit at the end of a line. */
export const PARTED_NUMBERS = /[−+±]\$\d|\d (?:thousand|million|billion|trillion)\b|\$ \d|[−±] \d/;
