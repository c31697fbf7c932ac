import type { StateCode } from './states';

/** A county of which the Bureau's list or the outlines of 2017 need a word. */
export interface CountyFact {
	/** The name, where the outlines have none under this code, or another one is meant. */
	readonly name?: string;
	/** The codes whose outlines it is drawn by, where these are not its own; none for a county without outline. */
	readonly outlines?: readonly string[];
	/** Why a figure is missing, in a few words; where nothing is said, there is none in the list. */
	readonly missing?: string;
	readonly note: string;
}

/** Codes of a later list for the same ground: FY2009 has the total under them, and the rest under the older code. */
export const LATER_CODES: ReadonlyMap<string, string> = new Map([
	['02158', '02270'],
	['46102', '46113']
]);

const NEW_YORK = ['36005', '36047', '36061', '36081', '36085'];

const underKings = (name: string): CountyFact => ({
	outlines: [],
	missing: 'counted in New York City',
	note: `${name}: counted in New York City, which the list has under Kings County.`
});

const PRINTED_AS_0 = ', printed as 0 and shown as having no figure';

const lateAlaskan = (name: string, words: string, printed = ''): CountyFact => ({
	missing: 'not in the list',
	note: `${name}: ${words} The list has no row for it but in FY2009, and there the total alone${printed}.`
});

const young = (name: string, since: string): CountyFact => ({
	missing: 'printed as 0',
	note: `${name}: ${since} Where the list prints it as 0, it is shown as having no figure.`
});

/**
 * Every code of funds/cffr-counties that is not one county with one outline in all years. Years of changes are
 * those of the Census Bureau's lists of changes to counties of the 2000s and 2010s, and of its Geographic Areas
 * Reference Manual, chapter 4, for Denali and Yakutat; where neither has one, no year is named.
 */
export const COUNTY_FACTS: ReadonlyMap<string, CountyFact> = new Map<string, CountyFact>([
	[
		'02013',
		young(
			'Aleutians East',
			'A borough younger than the list; Aleutians West has what was placed before.'
		)
	],
	['02068', young('Denali', 'A borough since 1990.')],
	[
		'02105',
		lateAlaskan('Hoonah-Angoon', 'A census area since 2007, out of Skagway-Hoonah-Angoon.')
	],
	['02164', young('Lake and Peninsula', 'A borough younger than the list.')],
	[
		'02195',
		lateAlaskan('Petersburg', 'A borough since 2013, drawn as of then; a census area in FY2009.')
	],
	[
		'02198',
		lateAlaskan(
			'Prince of Wales-Hyder',
			'A census area since 2008, out of Prince of Wales-Outer Ketchikan.'
		)
	],
	['02230', lateAlaskan('Skagway', 'A borough since 2007.', PRINTED_AS_0)],
	[
		'02270',
		{
			name: 'Kusilvak Census Area',
			outlines: ['02158'],
			note: 'Kusilvak Census Area: called Wade Hampton, FIPS code 02270, in the years of the list. The total of FY2009 is listed under its new code, 02158.'
		}
	],
	['02275', lateAlaskan('Wrangell', 'A borough since 2008.', PRINTED_AS_0)],
	['02282', young('Yakutat', 'A borough since 1992.')],
	['08014', young('Broomfield', 'A county since 2001, out of parts of four others.')],
	['15005', young('Kalawao', 'A very small county on Molokai.')],
	['36005', underKings('The Bronx')],
	[
		'36047',
		{
			name: 'New York City',
			outlines: NEW_YORK,
			note: 'New York City: the list has all five counties of the city under Kings County (36047), and the other four as 0. Here they are one.'
		}
	],
	['36061', underKings('New York County (Manhattan)')],
	['36081', underKings('Queens')],
	['36085', underKings('Richmond County (Staten Island)')],
	[
		'46113',
		{
			name: 'Oglala Lakota County',
			outlines: ['46102'],
			note: 'Oglala Lakota County: called Shannon, FIPS code 46113, in the years of the list. The total of FY2009 is listed under its new code, 46102.'
		}
	],
	[
		'51515',
		{
			name: 'Bedford city',
			outlines: [],
			missing: 'not in the list',
			note: 'Bedford city: a part of Bedford County since 2013. The outlines are of 2017, so it has none of its own; of FY2009 the list has its defense part alone.'
		}
	]
]);

/** What else to know of the counties of a state as a whole. */
export const STATE_NOTES: Readonly<Partial<Record<StateCode, string>>> = {
	AK: 'Three former census areas (Prince of Wales-Outer Ketchikan, Skagway-Hoonah-Angoon and Wrangell-Petersburg) have no row in the list: what landed there is placed nowhere here.',
	CT: 'These are the eight counties of the time, not the planning regions that the Census Bureau uses now.',
	FL: 'Miami-Dade was once called Dade; the list has it under its later code, 12086, in all years.',
	VA: 'Two more cities became towns: South Boston and Clifton Forge (2001) have no row of their own in the list.'
};

/** What the parts of a state are called. */
export interface CountyNoun {
	readonly one: string;
	readonly many: string;
}

const COUNTIES: CountyNoun = { one: 'county', many: 'counties' };
const WITH_CITIES: CountyNoun = { one: 'county or city', many: 'counties and cities' };

const NOUNS: Readonly<Partial<Record<StateCode, CountyNoun>>> = {
	AK: { one: 'borough or census area', many: 'boroughs and census areas' },
	LA: { one: 'parish', many: 'parishes' },
	MD: WITH_CITIES,
	MO: WITH_CITIES,
	NV: WITH_CITIES,
	VA: WITH_CITIES
};

/** What the parts of a state are called: counties, parishes, boroughs, counties and cities. */
export function countyNounOf(state: StateCode): CountyNoun {
	return NOUNS[state] ?? COUNTIES;
}

/** Alaskan codes that are no boroughs, by the word that follows their name; an empty word for one that has none. */
const ALASKAN: ReadonlyMap<string, string> = new Map([
	['02016', 'Census Area'],
	['02020', ''],
	['02050', 'Census Area'],
	['02070', 'Census Area'],
	['02105', 'Census Area'],
	['02110', ''],
	['02180', 'Census Area'],
	['02198', 'Census Area'],
	['02220', ''],
	['02230', ''],
	['02240', 'Census Area'],
	['02261', 'Census Area'],
	['02275', ''],
	['02282', ''],
	['02290', 'Census Area']
]);

/** Cities that are no part of a county, outside of Virginia. */
const CITIES = new Set(['24510', '29510', '32510']);

/**
 * The full name of a county by the name that its outline has: "Los Angeles County", "Orleans Parish", "Fairfax city",
 * "Denali Borough".
 */
export function countyName(fips: string, name: string): string {
	const own = COUNTY_FACTS.get(fips)?.name;
	if (own) return own;
	const word = wordAfter(fips);
	return word === '' || name.endsWith(` ${word}`) ? name : `${name} ${word}`;
}

function wordAfter(fips: string): string {
	const state = fips.slice(0, 2);
	if (fips === '11001' || fips === '32510') return '';
	if (CITIES.has(fips) || (state === '51' && fips >= '51500')) return 'city';
	if (state === '02') return ALASKAN.get(fips) ?? 'Borough';
	return state === '22' ? 'Parish' : 'County';
}
