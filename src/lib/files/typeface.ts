/** The typeface of titles as the site serves it, and the name that its style sheet gives it. */
export const TYPEFACE = {
	name: 'Newsreader Ledger',
	path: '/fonts/newsreader-ledger.woff2'
} as const;
