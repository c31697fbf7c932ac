/*
 * Stands in the head of the pages that await the view of their address, after the script of all pages.
 */
import { awaitView } from './awaited';
import { isDeep } from './deep';
import { partsOfOne, showTest, tellView } from './told';

if (isDeep()) {
	awaitView();
	showTest();
	tellView({ most: 1, partsOf: partsOfOne });
}
