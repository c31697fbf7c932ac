import { atRest } from './at-rest';

/**
 * Whether a value has changed and may soon change again, as while years are dragged through. A first change after
 * a rest is none of those: it is drawn in full. `pause` is how long a rest is, in milliseconds. Call it while a
 * component is set up.
 */
export function inMotion(value: () => unknown, pause?: number): { readonly is: boolean } {
	let is = $state(false);
	const rest = atRest(pause);
	// That a component is there for the first time is no change: what a shared link asks for is drawn in full.
	let isFirst = true;
	$effect(() => {
		value();
		if (isFirst) {
			isFirst = false;
			return;
		}
		is = true;
		rest(() => (is = false));
	});
	return {
		get is() {
			return is;
		}
	};
}
