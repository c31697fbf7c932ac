import type { StateCode } from './states';

/** The four census regions, in the order in which the Census Bureau lists them. */
export const REGIONS = ['Northeast', 'Midwest', 'South', 'West'] as const;

/** A census region. */
export type Region = (typeof REGIONS)[number];

const STATES_OF_REGION: Readonly<Record<Region, string>> = {
	Northeast: 'CT ME MA NH RI VT NJ NY PA',
	Midwest: 'IL IN MI OH WI IA KS MN MO NE ND SD',
	South: 'DE DC FL GA MD NC SC VA WV AL KY MS TN AR LA OK TX',
	West: 'AZ CO ID MT NV NM UT WY AK CA HI OR WA'
};

/** The states that each shares a stretch of border with; a corner alone, as between Utah and New Mexico, is none. */
const NEIGHBORS: Readonly<Record<StateCode, string>> = {
	AK: '',
	AL: 'FL GA MS TN',
	AR: 'LA MO MS OK TN TX',
	AZ: 'CA NM NV UT',
	CA: 'AZ NV OR',
	CO: 'KS NE NM OK UT WY',
	CT: 'MA NY RI',
	DC: 'MD VA',
	DE: 'MD NJ PA',
	FL: 'AL GA',
	GA: 'AL FL NC SC TN',
	HI: '',
	IA: 'IL MN MO NE SD WI',
	ID: 'MT NV OR UT WA WY',
	IL: 'IA IN KY MO WI',
	IN: 'IL KY MI OH',
	KS: 'CO MO NE OK',
	KY: 'IL IN MO OH TN VA WV',
	LA: 'AR MS TX',
	MA: 'CT NH NY RI VT',
	MD: 'DC DE PA VA WV',
	ME: 'NH',
	MI: 'IN OH WI',
	MN: 'IA ND SD WI',
	MO: 'AR IA IL KS KY NE OK TN',
	MS: 'AL AR LA TN',
	MT: 'ID ND SD WY',
	NC: 'GA SC TN VA',
	ND: 'MN MT SD',
	NE: 'CO IA KS MO SD WY',
	NH: 'MA ME VT',
	NJ: 'DE NY PA',
	NM: 'AZ CO OK TX',
	NV: 'AZ CA ID OR UT',
	NY: 'CT MA NJ PA VT',
	OH: 'IN KY MI PA WV',
	OK: 'AR CO KS MO NM TX',
	OR: 'CA ID NV WA',
	PA: 'DE MD NJ NY OH WV',
	RI: 'CT MA',
	SC: 'GA NC',
	SD: 'IA MN MT ND NE WY',
	TN: 'AL AR GA KY MO MS NC VA',
	TX: 'AR LA NM OK',
	UT: 'AZ CO ID NV WY',
	VA: 'DC KY MD NC TN WV',
	VT: 'MA NH NY',
	WA: 'ID OR',
	WI: 'IA IL MI MN',
	WV: 'KY MD OH PA VA',
	WY: 'CO ID MT NE SD UT'
};

/** The states that a state has a border with, by code; none for Alaska and Hawaii. */
export function neighborsOf(code: StateCode): readonly StateCode[] {
	return codesIn(NEIGHBORS[code]);
}

/** The census region that a state lies in. */
export function regionOf(code: StateCode): Region {
	const region = REGIONS.find((one) => codesIn(STATES_OF_REGION[one]).includes(code));
	if (!region) throw new Error(`No census region has the state ${code}.`);
	return region;
}

function codesIn(text: string): readonly StateCode[] {
	return text.split(' ').filter((code): code is StateCode => code !== '');
}
