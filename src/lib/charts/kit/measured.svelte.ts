import { watchPaper } from './media.svelte';
import { textScale } from './text-scale';

/** The width of a drawing in the pixels that it is laid out in, to be bound to what holds it. */
interface Measured {
	width: number;
	/** Whether it is drawn for that width alone: not before it is measured, and not on paper. */
	readonly isLive: boolean;
}

/** Measures the width of a drawing. Call it while a component is set up. */
export function measured(): Measured {
	let width = $state(0);
	/** A sheet has a width of its own: there the drawing that fits every width stands, as served. */
	const paper = watchPaper();
	const isLive = $derived(width > 0 && !paper.holds);
	return {
		get width() {
			return width;
		},
		set width(next) {
			width = next / textScale();
		},
		get isLive() {
			return isLive;
		}
	};
}
