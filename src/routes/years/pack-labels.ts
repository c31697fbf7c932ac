import type { LabelPlace } from '$lib/charts/map/place';
import { STATES } from '$lib/data/states';

/** Left, top and room of a label, and a last 1 where it stands beside its state. */
export type PackedLabel = readonly [x: number, y: number, room: number, beside?: 1];

/** Places of labels in the order of `STATES`, without the names of their fields, which would stand 51 times in every page. */
export function packLabels(labels: readonly LabelPlace[]): readonly PackedLabel[] {
	return labels.map(({ x, y, room, isBeside }) => (isBeside ? [x, y, room, 1] : [x, y, room]));
}

/** The same places again, in the same order. */
export function unpackLabels(packed: readonly PackedLabel[]): readonly LabelPlace[] {
	return STATES.flatMap(({ code }, i) => {
		const [x, y, room, beside] = packed[i] ?? [];
		if (x === undefined || y === undefined || room === undefined) return [];
		return [{ code, x, y, room, isBeside: beside === 1 }];
	});
}
