import { servedFirst } from '$lib/view/figure-files.server';
import { servedOnPaper, servedSurprise } from './served.server';

export const load = () => ({
	...servedFirst(),
	onPaper: servedOnPaper(),
	surprise: servedSurprise()
});
