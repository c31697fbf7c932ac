/** The 51 areas every comparison runs over: 50 states and D.C., in the order of their postal codes. */
const AREAS = [
	['AK', '02', 'Alaska'],
	['AL', '01', 'Alabama'],
	['AR', '05', 'Arkansas'],
	['AZ', '04', 'Arizona'],
	['CA', '06', 'California'],
	['CO', '08', 'Colorado'],
	['CT', '09', 'Connecticut'],
	['DC', '11', 'District of Columbia'],
	['DE', '10', 'Delaware'],
	['FL', '12', 'Florida'],
	['GA', '13', 'Georgia'],
	['HI', '15', 'Hawaii'],
	['IA', '19', 'Iowa'],
	['ID', '16', 'Idaho'],
	['IL', '17', 'Illinois'],
	['IN', '18', 'Indiana'],
	['KS', '20', 'Kansas'],
	['KY', '21', 'Kentucky'],
	['LA', '22', 'Louisiana'],
	['MA', '25', 'Massachusetts'],
	['MD', '24', 'Maryland'],
	['ME', '23', 'Maine'],
	['MI', '26', 'Michigan'],
	['MN', '27', 'Minnesota'],
	['MO', '29', 'Missouri'],
	['MS', '28', 'Mississippi'],
	['MT', '30', 'Montana'],
	['NC', '37', 'North Carolina'],
	['ND', '38', 'North Dakota'],
	['NE', '31', 'Nebraska'],
	['NH', '33', 'New Hampshire'],
	['NJ', '34', 'New Jersey'],
	['NM', '35', 'New Mexico'],
	['NV', '32', 'Nevada'],
	['NY', '36', 'New York'],
	['OH', '39', 'Ohio'],
	['OK', '40', 'Oklahoma'],
	['OR', '41', 'Oregon'],
	['PA', '42', 'Pennsylvania'],
	['RI', '44', 'Rhode Island'],
	['SC', '45', 'South Carolina'],
	['SD', '46', 'South Dakota'],
	['TN', '47', 'Tennessee'],
	['TX', '48', 'Texas'],
	['UT', '49', 'Utah'],
	['VA', '51', 'Virginia'],
	['VT', '50', 'Vermont'],
	['WA', '53', 'Washington'],
	['WI', '55', 'Wisconsin'],
	['WV', '54', 'West Virginia'],
	['WY', '56', 'Wyoming']
] as const;

/** A postal code of one of the 51 areas, in capitals. */
export type StateCode = (typeof AREAS)[number][0];

/** One of the 51 areas. `fips` is a string of two digits, as in `06`. */
export interface State {
	readonly code: StateCode;
	readonly fips: string;
	readonly name: string;
}

/** The 51 areas, sorted by postal code: the order of every column of figures in this project. */
export const STATES: readonly State[] = AREAS.map(([code, fips, name]) => ({ code, fips, name }));

/** The 51 areas by name: the order of every list that a reader looks one up in. */
export const STATES_BY_NAME: readonly State[] = STATES.toSorted((a, b) =>
	a.name < b.name ? -1 : 1
);

/** Territories, which stand in no column of figures: who asks for one is told so. */
export const TERRITORIES: readonly { readonly code: string; readonly name: string }[] = [
	{ code: 'AS', name: 'American Samoa' },
	{ code: 'GU', name: 'Guam' },
	{ code: 'MP', name: 'Northern Mariana Islands' },
	{ code: 'PR', name: 'Puerto Rico' },
	{ code: 'VI', name: 'U.S. Virgin Islands' }
];

/** The states before and after one by name; the first comes after the last. */
export function besideByName(code: StateCode): {
	readonly before: StateCode;
	readonly after: StateCode;
} {
	const at = STATES_BY_NAME.findIndex((state) => state.code === code);
	const around = (step: number) => STATES_BY_NAME.at((at + step) % STATES.length)?.code ?? code;
	return { before: around(-1), after: around(1) };
}

/** Postal codes in the order of `STATES`. */
export const STATE_CODES: readonly StateCode[] = STATES.map((state) => state.code);

const positions = new Map<string, number>(STATES.map((state, index) => [state.code, index]));
const byName = new Map(STATES.map((state) => [state.name, state]));
const byFips = new Map(STATES.map((state) => [state.fips, state]));

/** Whether a text is the postal code of one of the 51 areas. */
export function isStateCode(text: string): text is StateCode {
	return positions.has(text);
}

/** Position of an area in `STATES` and in every column of figures. */
export function positionOf(code: StateCode): number {
	return positions.get(code) ?? -1;
}

/** The area with a postal code. */
export function stateOf(code: StateCode): State {
	const state = STATES[positionOf(code)];
	if (!state) throw new Error(`No area has the code "${code}".`);
	return state;
}

/** The area with a full name as Census and BEA spell it ("District of Columbia"), or undefined. */
export function stateNamed(name: string): State | undefined {
	return byName.get(name);
}

/** The area with a two-digit FIPS string, or undefined. */
export function stateOfFips(fips: string): State | undefined {
	return byFips.get(fips);
}
