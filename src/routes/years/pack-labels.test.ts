import { expect, it } from 'vitest';
import { readOutlines } from '$lib/charts/map/outlines.server';
import { packLabels, unpackLabels } from './pack-labels';

it('places of labels come back as they were packed', () => {
	const { labels } = readOutlines();
	expect(labels.some(({ isBeside }) => isBeside)).toBe(true);
	expect(labels).toHaveLength(51);
	expect(unpackLabels(packLabels(labels))).toEqual(labels);
});
