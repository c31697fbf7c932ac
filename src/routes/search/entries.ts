import type { YearEventRow } from '$lib/data/context';
import type { Descriptor } from '$lib/data/descriptor';
import { datasetPage } from '$lib/data/dataset-address';
import { shortName } from '$lib/charts/kit/short-name';
import { regionOf } from '$lib/data/geography';
import { STATES_BY_NAME, TERRITORIES, type StateCode } from '$lib/data/states';
import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from '$lib/fiscal/core/context';
import { LINE_GROUPS, LINES } from '$lib/fiscal/account/lines/lines';
import { isReport } from '$lib/fiscal/estimates/editions';
import { estimateNote } from '$lib/fiscal/estimates/estimate-notes';
import { ESTIMATES } from '$lib/fiscal/estimates/estimates';
import type { DerivedTable } from '$lib/files/derived.server';
import type { PageEntry } from '$lib/view/page-entry';
import { countiesNamed } from '$lib/words/county-words';
import { shortNameOf } from '$lib/words/names';
import { saidWords, sayerWords } from '$lib/words/said';
import { curly } from '$lib/words/curly';
import { typographic } from '$lib/words/typographic';
import { SIDE_WORDS } from '../claims/side-words';
import type { ClaimGroup } from '../claims/claim-view';
import { DEFINITIONS } from '../methods/definitions';
import type { FallacyEntry } from '../methods/fallacy-words';
import { GUIDE } from '../methods/guide';

/** Pages that are no one thing of a kind, with what a reader may look for them by. */
const PAGES: readonly Omit<PageEntry, 'kind'>[] = [
	{
		path: '',
		name: 'The explorer',
		about: 'What each state pays and receives, by year and estimate',
		words:
			'home front page map ranking chart scatter timeline subsidize who which state pays receives gets most least'
	},
	{
		path: 'states/',
		name: 'The states, one by one',
		about: 'All 51 on one scale, and a page for each',
		words: 'list all donor payer recipient'
	},
	{
		path: 'years/',
		name: 'The years, one by one',
		about: 'What was special about each, and what the nation borrowed',
		words: 'list fiscal year recession surplus deficit borrowed'
	},
	{
		path: 'compare/',
		name: 'Compare states',
		about: 'Up to six states beside each other, added up from any year',
		words: 'versus against beside cumulative sum total slope rank'
	},
	{
		path: 'counties/',
		name: 'Where federal money landed, county by county',
		about: 'Federal spending in every county, FY1983 to FY2010',
		words: 'county borough parish local place defense'
	},
	{
		path: 'claims/',
		name: 'Claims about who pays for whom',
		about: 'Each sentence with its source and its verdict',
		words: 'yes california calexit secession independence subsidizing subsidy quotes fact check'
	},
	{
		path: 'claims/conditions/',
		name: 'Side claims',
		about: 'Homelessness, poverty, schools, bridges, roads and debt',
		words: 'homeless inequality gini test scores conditions'
	},
	{
		path: 'account/',
		name: 'Our own account',
		about: 'Choose how each line is shared out, and see what turns',
		words: 'ledger choices sharing rules lines budget'
	},
	{
		path: 'methods/',
		name: 'How the figures are made',
		about: 'Definitions, formulas, estimates compared, and what cannot be known',
		words: 'methodology method definitions formulas limits'
	},
	{
		path: 'data/',
		name: 'Every figure here is a file',
		about: 'All files with their sources and terms',
		words: 'download export csv json files datasets licence license api catalogue'
	},
	{
		path: 'about/',
		name: 'About Subsidy Ledger',
		about: 'Who it is for, corrections, license, accessibility, how to cite',
		words: 'contact author cite citation bibtex correction privacy code'
	}
];

/** Names that readers use for a state besides its own and its postal code. */
const NICKNAMES: Partial<Readonly<Record<StateCode, string>>> = {
	AK: 'last frontier',
	AL: 'yellowhammer heart of dixie',
	AR: 'natural',
	AZ: 'grand canyon',
	CA: 'calif golden',
	CT: 'nutmeg constitution',
	CO: 'centennial',
	DC: 'washington dc d c capital',
	DE: 'diamond',
	FL: 'sunshine',
	GA: 'peach',
	HI: 'aloha',
	IA: 'hawkeye',
	ID: 'gem',
	IL: 'prairie land of lincoln',
	IN: 'hoosier',
	KS: 'sunflower jayhawk',
	KY: 'bluegrass',
	LA: 'pelican bayou',
	MA: 'mass bay',
	MD: 'old line chesapeake',
	ME: 'pine tree',
	MI: 'great lakes wolverine',
	MN: 'north star gopher',
	MO: 'show me',
	MS: 'magnolia',
	MT: 'treasure big sky',
	NC: 'tar heel',
	ND: 'peace garden',
	NE: 'cornhusker',
	NH: 'granite',
	NJ: 'garden',
	NM: 'land of enchantment',
	NV: 'silver',
	NY: 'nyc new york city empire',
	OH: 'buckeye',
	OK: 'sooner',
	OR: 'beaver',
	PA: 'penn keystone',
	RI: 'ocean',
	SC: 'palmetto',
	SD: 'mount rushmore',
	TN: 'volunteer',
	TX: 'lone star',
	UT: 'beehive',
	VA: 'old dominion',
	VT: 'green mountain',
	WA: 'evergreen',
	WI: 'badger',
	WV: 'mountain',
	WY: 'cowboy equality'
};

/**
 * What else readers call a thing, by a name of it that stands in an entry: words of the same meaning alone, so that
 * nobody finds by them what is told nowhere on the page.
 */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
	// The disease, its virus and its spread stand for the same money; estimates call that relief, the budget aid.
	[/\b(?:covid|coronavirus|pandemic)\b/i, 'COVID-19 coronavirus pandemic relief aid'],
	// What the payments of the CARES Act and the Rescue Plan are mostly called.
	[/\beconomic impact payments\b/i, 'stimulus checks'],
	// The initials of the American Recovery and Reinvestment Act.
	[/\brecovery (?:and reinvestment )?act\b/i, 'ARRA'],
	// The usual name of the recession that NBER dates so.
	[/\brecession of december 2007\b/i, 'Great Recession'],
	// A budget says defense, most readers military; other agencies are told by what they are not.
	[/(?<!\b(?:outside the department of|other than) )\bdefense\b/i, 'military'],
	// What turns dollars of one year into dollars of another measures inflation; CPI is the consumer price index.
	[/\bprice indexes\b/i, 'inflation deflator CPI'],
	[/\bscales and dollars\b|\bdollar of an early year\b/i, 'inflation real dollars']
];

/** An entry found by the other names of what it tells too. */
export function foundByOtherNames(entry: PageEntry): PageEntry {
	const told = `${entry.name} ${entry.about} ${entry.words}`;
	const others = OTHER_NAMES.filter(([name]) => name.test(told)).map(([, other]) => other);
	return others.length === 0
		? entry
		: { ...entry, words: [entry.words, ...others].filter(Boolean).join(' ') };
}

/** The pages above as entries. */
export function mainEntries(): readonly PageEntry[] {
	return PAGES.map((page) => ({ ...page, kind: 'page' }));
}

/** A page a state, by name. */
export function stateEntries(): readonly PageEntry[] {
	return STATES_BY_NAME.map(({ code, name }) => ({
		path: `states/${code.toLowerCase()}/`,
		kind: 'state',
		name,
		about: `${regionOf(code)}. What it pays and gets, year by year`,
		words: [code, shortName(code), shortNameOf(code), NICKNAMES[code] ?? '']
			.filter(Boolean)
			.join(' ')
	}));
}

/** A page of counties a state, by name. */
export function countyEntries(): readonly PageEntry[] {
	return STATES_BY_NAME.map(({ code, name }) => ({
		path: `counties/${code.toLowerCase()}/`,
		kind: 'county',
		name: countiesNamed(code, shortNameOf(code)),
		about: 'Where federal money landed, FY1983 to FY2010',
		words: `${code} ${name} county counties`
	}));
}

/** What was special about a fiscal year, as the table of years tells it. */
type YearEvents = ReadonlyMap<number, readonly Pick<YearEventRow, 'kind' | 'title' | 'text'>[]>;

/** Of a year: where its page is, and the estimate to ask for where the usual one lacks it. */
type YearPlace = Pick<PageEntry, 'path' | 'estimate'>;

/** A place a fiscal year, the newest first, with what was special about it; `placeOf` says where that is. */
export function yearEntries(
	placeOf: (year: number) => YearPlace,
	events: YearEvents
): readonly PageEntry[] {
	const count = LAST_FISCAL_YEAR - FIRST_FISCAL_YEAR + 1;
	return Array.from({ length: count }, (_, i) => LAST_FISCAL_YEAR - i).map((year) => ({
		...placeOf(year),
		kind: 'year',
		name: `Fiscal year ${year}`,
		about: specialOf(events.get(year)) || 'All states, by every estimate of that year',
		words: [
			`FY${year} FY${String(year).slice(2)}`,
			...kindsOf(events.get(year)),
			...lawsOf(events.get(year))
		].join(' ')
	}));
}

function specialOf(events: readonly Pick<YearEventRow, 'title'>[] = []): string {
	return events.map(({ title }) => curly(title)).join('. ');
}

function kindsOf(events: readonly Pick<YearEventRow, 'kind'>[] = []): readonly string[] {
	return [...new Set(events.map(({ kind }) => kind))];
}

/** The laws that are named under the titles: all other words there are of many years. */
function lawsOf(events: readonly Pick<YearEventRow, 'text'>[] = []): readonly string[] {
	return [...new Set(events.flatMap(({ text }) => text.match(LAWS) ?? []))];
}

/** "CARES Act", "American Rescue Plan". */
const LAWS = /\b(?!The )(?:[A-Z][A-Za-z]+ )+(?:Act|Plan)\b/g;

/** The sentence that this site was made to test: it comes first to whoever asks for it in other words. */
const TESTED = 'continue-subsidizing-the-other-states';

/** A page a claim, in the groups and the order of the claims page. */
export function claimEntries(
	groups: readonly ClaimGroup[],
	/** What the page of a claim has over it. */
	headingOf: (id: string) => string
): readonly PageEntry[] {
	return groups.flatMap(({ title, claims }) =>
		claims.map(({ id, date, state, about, side, words, ...said }) => ({
			path: `claims/${id}/`,
			kind: 'claim' as const,
			name: saidWords(said),
			about: `${sayerWords(said)}, ${date}. ${headingOf(id)}`,
			words: [
				said.speaker && said.publisher,
				state === 'US' ? 'all states' : '',
				about,
				id.replaceAll('-', ' '),
				SIDE_WORDS[side],
				id === TESTED ? 'is California subsidizing subsidizes California subsidy subsidy' : '',
				title,
				words
			]
				.filter(Boolean)
				.join(' ')
		}))
	);
}

/** The title of the reports that come out each year, by which readers know them. */
const REPORTS_TITLE = 'Giving or Getting balance of payments';

/** The view of the explorer that each estimate opens with. */
export function estimateEntries(): readonly PageEntry[] {
	return ESTIMATES.map(({ id, label, publisher, vintage }) => ({
		path: `?estimate=${id}`,
		kind: 'estimate',
		name: label,
		about: estimateNote(id).summary,
		words: [publisher, vintage, isReport(id) ? REPORTS_TITLE : ''].join(' ').trim()
	}));
}

/** What the word “state” leaves out, by name: who looks for one finds how it is counted. */
const ABROAD = `territory territories ${TERRITORIES.map(({ name }) => name).join(' ')}`;

/** The sections of the methods page, the words it defines, and the mistakes it warns of. */
export function methodEntries(fallacies: readonly FallacyEntry[]): readonly PageEntry[] {
	return [
		...GUIDE.flatMap(({ sections }) => sections).map(([id, title]) => ({
			path: `methods/#${id}`,
			kind: 'method' as const,
			name: title,
			about: id === 'words' ? 'Among them what a state is, and how territories are counted' : '',
			words: id === 'words' ? [...DEFINITIONS.map(({ label }) => label), ABROAD].join(' ') : id
		})),
		...fallacies.map(({ id, title, reason }) => ({
			path: `methods/#fallacy-${id}`,
			kind: 'method' as const,
			name: `Mistake: “${title}”`,
			about: '',
			words: reason
		}))
	];
}

/** The lines of our own account, taxes first. */
export function lineEntries(): readonly PageEntry[] {
	const groups = new Map(LINE_GROUPS.map(({ id, label }) => [id, label]));
	return LINES.map(({ id, label, sentence, group, keys }) => ({
		path: `account/#line-${id}`,
		kind: 'line',
		name: label,
		about: sentence,
		words: [groups.get(group), ...keys.map((key) => key.label)].join(' ')
	}));
}

/** The datasets in the order of their names. */
export function datasetEntries(
	descriptors: readonly Pick<Descriptor, 'name' | 'title' | 'publisher'>[]
): readonly PageEntry[] {
	return descriptors.map(({ name, title, publisher }) => ({
		path: datasetPage(name).slice(1),
		kind: 'dataset',
		name: curly(typographic(title)),
		about: publisher.startsWith('Several') ? 'Several publishers' : curly(typographic(publisher)),
		words: name.replace(/\W/g, ' ')
	}));
}

/** The tables that we make ourselves, by their titles and by what their files are called. */
export function derivedEntries(
	tables: readonly Pick<DerivedTable, 'id' | 'file'>[]
): readonly PageEntry[] {
	return tables.map(({ id, file: { title, path } }) => ({
		path: datasetPage(id).slice(1),
		kind: 'dataset',
		name: curly(typographic(title)),
		about: 'A table that we make',
		words: `${path} central derived download`
	}));
}
