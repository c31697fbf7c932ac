import { servedFirst, servedOnPaper, servedSurprise } from './served.server';

export const load = () => ({
	...servedFirst(),
	onPaper: servedOnPaper(),
	surprise: servedSurprise()
});
