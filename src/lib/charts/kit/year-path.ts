import type { Column } from '$lib/fiscal/core/types';
import { tenth } from './tenth';

/** Heights of a line in years one unit apart, as path data; a missing year breaks it, a lone one is a dot. */
export function yearPath(heights: Column): string {
	return heights
		.map((height, i) => {
			if (height === null) return '';
			const hasBefore = i > 0 && heights[i - 1] !== null;
			const hasAfter = (heights[i + 1] ?? null) !== null;
			if (hasBefore) return `L${i} ${tenth(height)}`;
			return `M${i} ${tenth(height)}${hasAfter ? '' : 'h0'}`;
		})
		.join('');
}

/** What lies between a line and a level height, as path data; nothing in missing years. */
export function yearArea(heights: Column, level: number): string {
	return runsOf(heights)
		.map(([first, own]) => {
			const top = own.map((height, i) => `L${first + i} ${tenth(height)}`).join('');
			return `M${first} ${tenth(level)}${top}V${tenth(level)}Z`;
		})
		.join('');
}

/** Years in a row with a height, each run with the position that it begins at. */
function runsOf(heights: Column): readonly (readonly [number, readonly number[]])[] {
	const runs: [number, number[]][] = [];
	heights.forEach((height, i) => {
		if (height === null) return;
		if (i > 0 && heights[i - 1] !== null) runs.at(-1)?.[1].push(height);
		else runs.push([i, [height]]);
	});
	return runs;
}
