import type { EstimateId } from '../core/types';

/** Makers whose figures for single states and years stand beside the estimates of many states. */
export type PointSourceId =
	'rockefeller-points' | 'new-york-comptroller' | 'pew' | 'legislative-analyst';

/** Whose word it is: all editions of one maker are one voice. */
export type MakerId =
	'account' | 'tax-foundation' | 'rockefeller' | Exclude<PointSourceId, 'rockefeller-points'>;

/** A maker of estimates, in words. */
export interface Maker {
	readonly id: MakerId;
	/** Goes into a sentence: "by the Tax Foundation". */
	readonly name: string;
	/** Goes into tables. */
	readonly label: string;
}

/** Every maker who has a say, in the order of tables. */
export const MAKERS: readonly Maker[] = [
	{ id: 'account', name: 'our own account', label: 'Our own account' },
	{ id: 'tax-foundation', name: 'the Tax Foundation', label: 'Tax Foundation' },
	{ id: 'rockefeller', name: 'the Rockefeller Institute', label: 'Rockefeller Institute' },
	{
		id: 'new-york-comptroller',
		name: 'the New York State Comptroller',
		label: 'New York State Comptroller'
	},
	{ id: 'pew', name: 'the Pew Charitable Trusts', label: 'Pew Charitable Trusts' },
	{
		id: 'legislative-analyst',
		name: 'California’s Legislative Analyst',
		label: 'California Legislative Analyst'
	}
];

/** Publishers of single figures who have a say, by the name that the dataset of published figures gives them. */
export const POINT_SOURCES: Readonly<Record<PointSourceId, string>> = {
	'rockefeller-points': 'Rockefeller Institute',
	'new-york-comptroller': 'New York State Comptroller',
	pew: 'Pew Charitable Trusts',
	'legislative-analyst': 'California Legislative Analyst'
};

/** Whether figures are those printed for single states. */
export function isPointSource(id: string): id is PointSourceId {
	return id in POINT_SOURCES;
}

/** Who made an estimate; `null` for hybrids of two makers, who have no say. */
export function makerOf(id: EstimateId | PointSourceId): MakerId | null {
	if (id === 'account' || id === 'tax-foundation') return id;
	if (id.startsWith('rockefeller')) return 'rockefeller';
	return isPointSource(id) && id !== 'rockefeller-points' ? id : null;
}

/** The words of a maker. */
export function makerWords(id: MakerId): Maker {
	const maker = MAKERS.find((one) => one.id === id);
	if (!maker) throw new Error(`No maker "${id}".`);
	return maker;
}
