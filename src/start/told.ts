import type { PackedSentence, StateSentences } from '$lib/view/sentences';
import { home, optionIn, stateIn, whenThere } from './awaited';
import { openTapped } from './tapped';

const root = document.documentElement;

/** What of an address the first sentence of a view hangs on; with any other it is another sentence. */
const TOLD = ['estimate', 'year', 'states', 'state', 'map', 'sort', 'others', 'breakdown'];

/** The sentence of a view that the address asks for is told as soon as it has come, a small file of its own; so is its test. */
export function tellView(): void {
	showTest();
	whenThere('.notes', () => {
		const query = new URLSearchParams(location.search);
		const told = document.getElementById('told');
		if (!told || !isTellable(query)) return;
		void tellFrom(query).catch(() => undefined);
		openTapped(told);
	});
}

/**
 * Shows what the test of the quoted sentence gives for the state asked for, as soon as it is read. Until then the
 * verdict is not seen: it is shorter beside a test, and what of it has been read may be painted before that has.
 */
function showTest(): void {
	const state = stateIn(new URLSearchParams(location.search));
	if (!/^[A-Z]{2}$/.test(state)) return;
	root.dataset.testing = '';
	const test = `#test-${state}`;
	whenThere(`${test}, .verdict + *`, () => {
		document.querySelector(test)?.removeAttribute('hidden');
		delete root.dataset.testing;
	});
}

/** Whether the sentence of a view can be told: it is one of the explorer, and the address names nothing else. */
function isTellable(query: URLSearchParams): boolean {
	const isOfExplorer = location.pathname === home().pathname;
	return isOfExplorer && [...query.keys()].every((name) => TOLD.includes(name));
}

async function tellFrom(query: URLSearchParams): Promise<void> {
	const state = optionIn('State', stateIn(query) || undefined)?.value;
	const estimate = optionIn('Estimate', query.get('estimate') ?? undefined)?.value;
	if (!state || !estimate) return;
	const path = `explorer/sentences/${state.toLowerCase()}.json`;
	const all = (await (await fetch(new URL(path, home()))).json()) as StateSentences;
	const told = all[estimate];
	const sentence = told?.years[query.get('year') ?? told.opening];
	if (sentence) tell(sentence);
}

function tell([before, balance, after, side]: PackedSentence): void {
	const strong = document.createElement('strong');
	strong.className = side;
	strong.textContent = balance;
	document.getElementById('told')?.replaceChildren(before, strong, after);
}
