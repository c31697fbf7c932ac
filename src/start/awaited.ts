import { asTyped } from '$lib/view/as-typed';

const root = document.documentElement;

/** A view that the address asks for is named before anything is painted; the rest of it follows with the code. */
export function awaitView(): void {
	whenThere('.notes', () => {
		const place = document.getElementById('awaited');
		if (!place) return;
		const query = new URLSearchParams(location.search);
		place.textContent = wordsOf(query, place.dataset);
		leadToPages(query);
	});
}

/** Where no code comes, the ways on lead to the pages of the state and the year asked for, where these are known. */
function leadToPages(query: URLSearchParams): void {
	const [states, years] = document.querySelectorAll<HTMLAnchorElement>('.awaited .gone a');
	const state = stateOption(query);
	const year = optionIn('Fiscal year', query.get('year'))?.value;
	if (states && state) {
		states.href += `${state.value.toLowerCase()}/`;
		states.textContent = `${state.label} has a page`;
	}
	if (years && year) {
		years.href = new URL(`years/${year}/`, home()).href;
		years.textContent = `${year} its files`;
	}
}

/** Calls back as soon as an element of the page has been read; never where the page has none. */
export function whenThere(selector: string, then: () => void): void {
	const observer = new MutationObserver(() => {
		if (!document.querySelector(selector)) return;
		observer.disconnect();
		then();
	});
	observer.observe(root, { childList: true, subtree: true });
	document.addEventListener('DOMContentLoaded', () => observer.disconnect());
}

/** In the words of the page's own menus; what they do not hold is left out. */
function wordsOf(query: URLSearchParams, { named, areas }: DOMStringMap): string {
	const estimate = query.get('estimate');
	const year = yearIn(query);
	if (named) {
		const kind = query.has('kind') ? labelIn('Money shown', query.get('kind')) : '';
		return [`${named} in ${year ?? labelIn('Fiscal year') ?? ''}`, kind].filter(Boolean).join(', ');
	}
	return [
		areas ? areasIn(query, areas) : (stateOption(query)?.label ?? labelIn('State')),
		year ?? (estimate ? '' : labelIn('Fiscal year')),
		estimateIn(estimate)
	]
		.filter(Boolean)
		.join(', ');
}

/** The estimate of an address; of reports that come out each year, of which it names one, the menu has one entry. */
function estimateIn(asked: string | null): string | undefined {
	return (
		labelIn('Estimate', asked) ??
		labelIn('Estimate', asked?.replace(/-\d{4}$/, '')) ??
		labelIn('Estimate')
	);
}

/**
 * The year of an address, or the nearest to it that the page has; none where it is no year. The menu holds the years
 * of the estimate as served: of another, which may go further back, the year is named as asked.
 */
function yearIn(query: URLSearchParams): string | undefined {
	const asked = query.get('year') ?? '';
	if (!/^\d{4}$/.test(asked)) return undefined;
	const apart = (one: HTMLOptionElement) => Math.abs(Number(one.value) - Number(asked));
	const options = [...(menuNamed('Fiscal year')?.options ?? [])];
	const isEarlier = options.every(({ value }) => value > asked);
	if (isEarlier && isOfOther(query.get('estimate'))) return asked;
	return options.toSorted((a, b) => apart(a) - apart(b) || Number(a.value) - Number(b.value))[0]
		?.label;
}

/** Whether an address asks for another estimate than the page was served with. */
function isOfOther(estimate: string | null): boolean {
	return estimate !== null && estimateIn(estimate) !== labelIn('Estimate');
}

/** The first state of an address, by its letters or its name, in capitals. */
export function stateIn(query: URLSearchParams): string {
	const [first = ''] = (query.get('states') ?? query.get('state') ?? '').split(',');
	return asTyped(first);
}

function stateOption(query: URLSearchParams): HTMLOptionElement | undefined {
	const asked = stateIn(query);
	return [...(menuNamed('State')?.options ?? [])].find(
		({ value, label }) => value === asked || label.toUpperCase() === asked
	);
}

/** The states of an address by name, in its order: "Ohio and Pennsylvania"; of a list "CACalifornia;TXTexas". */
function areasIn(query: URLSearchParams, areas: string): string {
	const nameByCode = new Map(areas.split(';').map((area) => [area.slice(0, 2), area.slice(2)]));
	const asked = [query.getAll('states'), query.getAll('state')].find(({ length }) => length > 0);
	const words = asked?.join().split(',').map(asTyped);
	const all = [...nameByCode.values()];
	const names = [...new Set(words)].flatMap(
		(word) => nameByCode.get(word) ?? all.find((name) => name.toUpperCase() === word) ?? []
	);
	const last = names.pop() ?? '';
	return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** The label of a value in a menu; of what is chosen in it, where no value is given. */
function labelIn(name: string, value?: string | null): string | undefined {
	return optionIn(name, value)?.label;
}

function optionIn(name: string, value?: string | null): HTMLOptionElement | undefined {
	return [...(menuNamed(name)?.options ?? [])].find((one) =>
		value === undefined ? one.selected : one.value === value
	);
}

/** A menu in the sentence of a page, or else in its bar of choices, where its label stands above it. */
function menuNamed(name: string): HTMLSelectElement | null | undefined {
	const labels = [...document.querySelectorAll('.choices label')];
	return (
		document.querySelector<HTMLSelectElement>(`.answer select[aria-label="${name}"]`) ??
		labels.find((label) => label.firstElementChild?.textContent === name)?.querySelector('select')
	);
}

/** Where the site begins, whatever folder it is served from. */
export function home(): URL {
	const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
	return new URL('.', icon?.href ?? location.href);
}
