import { atRest } from './at-rest';

/**
 * Whether a value has changed and may soon change again, as while years are dragged through. A first change after
 * a rest is none of those: it is drawn in full. Call it while a component is set up.
 */
export function inMotion(value: () => unknown): { readonly is: boolean } {
	let is = $state(false);
	const rest = atRest();
	$effect(() => {
		value();
		is = true;
		rest(() => (is = false));
	});
	return {
		get is() {
			return is;
		}
	};
}
