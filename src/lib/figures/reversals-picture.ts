import {
	revisionsSeries,
	type RevisedYear,
	type RevisionsSeries,
	type Version
} from '$lib/charts/revisions/series';
import type { ReversalRow } from '$lib/data/claims';
import type { PictureRow, RowPicture, RowSide } from '$lib/files/row-picture';
import { moneyTick, withSign } from '$lib/words/money';
import { shortNameOf } from '$lib/words/names';

/** The log of reversals as a picture: each year's figures on one scale, and below it who said what. */
export function reversalsPicture(rows: readonly ReversalRow[]): RowPicture {
	const { years, ticks }: RevisionsSeries = revisionsSeries(rows);
	return {
		heads: [],
		lines: ticks.map(({ value, at }) => ({
			at,
			text: withSign(value, moneyTick(value)),
			kind: value === 0 ? 'even' : 'grid'
		})),
		rows: years.flatMap((year) => [yearRow(year), ...year.versions.map(versionRow)])
	};
}

function yearRow({ state, fiscalYear, isReversed, versions, revisions }: RevisedYear): PictureRow {
	return {
		label: `${shortNameOf(state)}, FY${fiscalYear}`,
		tone: 'strong',
		bars: revisions.map(({ left, width }) => ({
			from: left,
			to: left + width,
			side: 'neither',
			kind: 'thin'
		})),
		marks: versions.flatMap(({ at, number, side }) =>
			at === null ? [] : [{ at, shape: 'ring', side: sideOf(side), text: String(number) }]
		),
		figures: isReversed ? [{ text: 'Printed with both signs' }] : []
	};
}

function versionRow({
	number,
	figure,
	side,
	vintage,
	publisher,
	basis,
	copy
}: Version): PictureRow {
	return {
		rank: String(number),
		label: figure,
		detail: [`${vintage} · ${publisher}`, basis, copy].filter(Boolean).join(', '),
		figures: [{ text: '', side: sideOf(side) }]
	};
}

function sideOf(side: Version['side']): RowSide {
	return side === 'payer' || side === 'recipient' ? side : 'neither';
}
