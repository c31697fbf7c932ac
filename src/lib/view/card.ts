/** Opening of the paths of pages that have a picture for a card; `/` stands for the front page alone. */
const CARDED: readonly string[] = [
	'/',
	'/states/',
	'/claims/',
	'/years/',
	'/counties/',
	'/account/',
	'/compare/'
];

/** Where the card of a page is: "/states/ca/" has "/cards/states/ca.png", and "/" has "/cards/index.png". */
export function cardOf(path: string): `/cards/${string}.png` {
	const name = path.split('/').filter(Boolean).join('/');
	return `/cards/${name === '' ? 'index' : name}.png`;
}

/** Whether there is a picture for the card of a page. */
export function hasCard(path: string): boolean {
	return CARDED.some((opening) => (opening === '/' ? path === '/' : path.startsWith(opening)));
}
