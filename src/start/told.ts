import type { PackedSentence, StateSentences } from '$lib/view/sentences';
import { TRACKING } from '$lib/view/tracking';
import { withYearKept, type SentencePart } from '$lib/words/parts';
import { home, stateIn, whenThere } from './awaited';
import { openTapped } from './tapped';

const root = document.documentElement;

type Sentence = PackedSentence | string | undefined;

/** How the sentences of states become that of a page: of how many at most, and what is said of them. */
interface Telling {
	readonly most: number;
	readonly partsOf: (sentences: readonly Sentence[]) => readonly SentencePart[];
}

/**
 * The sentence of a view that the address asks for is fetched at once, from small files that this script's own element
 * names, and told where it will stand as soon as that place has been read: with the first paint, where the line is
 * quick. Where the address asks for more than the sentence hangs on, it is told by the page's code alone.
 */
export function tellView({ most, partsOf }: Telling): void {
	const {
		told: path = '',
		group = '',
		names,
		states,
		usual
	} = document.currentScript?.dataset ?? {};
	const query = new URLSearchParams(location.search);
	const known = names?.split(' ') ?? [];
	const isTellable = (name: string) =>
		[name, `${name}=${query.get(name)}`].some((one) => known.includes(one)) || TRACKING.test(name);
	if (![...query.keys()].every(isTellable)) return;
	const codes = askedIn(query, states, usual).slice(0, most);
	if (codes.length === 0) return;
	const sentences = Promise.all(
		codes.map(async (code) => {
			const all = await fetched(path.replace('{}', code));
			const told = query.get(group) ? all[query.get(group) ?? ''] : Object.values(all)[0];
			return told?.years[query.get('year') || told.opening];
		})
	);
	// What does not come is told by the page.
	sentences.catch(() => undefined);
	whenThere('.notes', () => {
		const place = document.getElementById('told');
		if (!place) return;
		openTapped(place);
		void sentences.then((all) => tell(place, partsOf(all))).catch(() => undefined);
	});
}

/** What one sentence is made of; its balance is set apart. */
export function partsOfOne([sentence]: readonly Sentence[]): readonly SentencePart[] {
	if (!sentence) return [];
	if (typeof sentence === 'string') return [{ text: sentence }];
	const [before, balance, after, side] = sentence;
	return [{ text: before }, { text: balance, side }, { text: after }];
}

/**
 * Shows what the test of the quoted sentence gives for the state asked for, as soon as it is read. Until then the
 * verdict is not seen: it is shorter beside a test, and what of it has been read may be painted before that has.
 */
export function showTest(): void {
	const state = stateIn(new URLSearchParams(location.search));
	if (!/^[A-Z]{2}$/.test(state)) return;
	root.dataset.testing = '';
	for (const test of [`#test-${state}`, `#more-${state}`]) {
		whenThere(`${test}, #verdict + *`, () => {
			document.querySelector(test)?.removeAttribute('hidden');
			delete root.dataset.testing;
		});
	}
}

/**
 * The states of an address that there are, each once, in small letters; where it names none of them, the usual ones.
 * None where it may have a state by its name: which one the page's code finds.
 */
function askedIn(query: URLSearchParams, states = '', usual = ''): readonly string[] {
	const given = [query.getAll('states'), query.getAll('state')].find(({ length }) => length > 0);
	const known = new Set(states.split(' '));
	const asked = new Set(given?.join().toLowerCase().split(','));
	if ([...asked].some((word) => word.trim().length > 2)) return [];
	const codes = [...asked].filter((code) => known.has(code));
	return codes.length > 0 ? codes : usual.split(' ');
}

async function fetched(path: string): Promise<StateSentences> {
	return (await (await fetch(new URL(path, home()))).json()) as StateSentences;
}

/** Puts a sentence in its place. */
function tell(place: HTMLElement, parts: readonly SentencePart[]): void {
	place.replaceChildren(
		...withYearKept(parts).map(({ text, side }) => {
			if (!side) return text;
			const strong = document.createElement('strong');
			strong.className = side;
			strong.textContent = text;
			return strong;
		})
	);
}
