import { STATES, type StateCode } from '$lib/data/states';

/** The Associated Press's short forms; Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas, Utah have none. */
const SHORT: Readonly<Partial<Record<StateCode, string>>> = {
	AL: 'Ala.',
	AR: 'Ark.',
	AZ: 'Ariz.',
	CA: 'Calif.',
	CO: 'Colo.',
	CT: 'Conn.',
	DC: 'D.C.',
	DE: 'Del.',
	FL: 'Fla.',
	GA: 'Ga.',
	IL: 'Ill.',
	IN: 'Ind.',
	KS: 'Kan.',
	KY: 'Ky.',
	LA: 'La.',
	MA: 'Mass.',
	MD: 'Md.',
	MI: 'Mich.',
	MN: 'Minn.',
	MO: 'Mo.',
	MS: 'Miss.',
	MT: 'Mont.',
	NC: 'N.C.',
	ND: 'N.D.',
	NE: 'Neb.',
	NH: 'N.H.',
	NJ: 'N.J.',
	NM: 'N.M.',
	NV: 'Nev.',
	NY: 'N.Y.',
	OK: 'Okla.',
	OR: 'Ore.',
	PA: 'Pa.',
	RI: 'R.I.',
	SC: 'S.C.',
	SD: 'S.D.',
	TN: 'Tenn.',
	VA: 'Va.',
	VT: 'Vt.',
	WA: 'Wash.',
	WI: 'Wis.',
	WV: 'W.Va.',
	WY: 'Wyo.'
};

const fullNames = new Map(STATES.map((state) => [state.code, state.name]));

/** The name a chart prints: in full, but "D.C." for the District of Columbia. */
export function chartName(code: StateCode): string {
	return code === 'DC' ? 'D.C.' : (fullNames.get(code) ?? code);
}

/** The shortest name a newspaper would print, as in "Calif."; for narrow charts. */
export function shortName(code: StateCode): string {
	return SHORT[code] ?? chartName(code);
}
