import { placeTrack } from '$lib/charts/levers/levers';
import type { LeverTrack } from '$lib/fiscal/account/flip-points';
import type { PictureRow, RowMark, RowPicture } from '$lib/files/row-picture';
import { flipWords, leverWordsOf, spanWords } from '$lib/words/account-lever-words';

/** The levers as a picture: the side along each track, a tick where the sign turns, a dot where the choice stands. */
export function leversPicture(tracks: readonly LeverTrack[]): RowPicture {
	return { heads: [], lines: [], rows: tracks.map(rowOf) };
}

function rowOf(track: LeverTrack): PictureRow {
	const { label, from, to } = leverWordsOf(track);
	const { stretches, flip, at } = placeTrack(track);
	const turn: readonly RowMark[] =
		flip === null ? [] : [{ at: flip, shape: 'tick', side: 'neither' }];
	const chosen: readonly RowMark[] = at === null ? [] : [{ at, shape: 'disc', side: 'neither' }];
	return {
		label,
		tone: 'strong',
		detail: `From “${from}” to “${to}”.`,
		bars: stretches,
		marks: [...turn, ...chosen],
		figures: [{ text: spanWords(track) }, { text: flipWords(track) }]
	};
}
