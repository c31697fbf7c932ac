/*
 * Stands in the head of the page that compares states, in the place of awaiting.ts: its sentence is made of those of
 * the states, each in a small file.
 */
import { MOST_STATES } from '$lib/view/most-states';
import { toldTogether } from '$lib/view/told-together';
import { awaitView } from './awaited';
import { isDeep } from './deep';
import { tellView } from './told';

if (isDeep()) {
	awaitView();
	tellView({ most: MOST_STATES, partsOf: toldTogether });
}
