import { servedFirst, servedOnPaper } from './served.server';

export const load = () => ({
	...servedFirst(),
	onPaper: servedOnPaper()
});
