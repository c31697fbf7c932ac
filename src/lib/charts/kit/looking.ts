import type { Attachment } from 'svelte/attachments';

/** A pointer at a chart. */
export type Pointing = PointerEvent & { readonly currentTarget: HTMLElement };

/**
 * Has a reader look at what is under the pointer: a mouse until it goes; a finger, which goes as soon as it has tapped,
 * until it presses beside the chart, begins to scroll, or Escape is pressed. A click or a tap chooses what is looked at,
 * where there is something to choose.
 */
export function looking(
	look: (event: Pointing) => void,
	leave: () => void,
	choose?: () => void
): Attachment<HTMLElement> {
	return (chart) => {
		const ends = new AbortController();
		const { signal } = ends;
		let isKept = false;
		// Heard at the chart alone.
		const lookAt = (event: PointerEvent) => look(event as Pointing);
		const end = () => {
			if (isKept) leave();
			isKept = false;
		};
		const press = ({ target }: Event) => {
			if (!(target instanceof Node && chart.contains(target))) end();
		};
		const down = (event: PointerEvent) => {
			isKept = event.pointerType === 'touch';
			if (isKept) lookAt(event);
		};
		const out = ({ pointerType }: PointerEvent) => {
			if (pointerType !== 'touch') leave();
		};
		const click = (event: PointerEvent) => {
			lookAt(event);
			choose?.();
			// A press that is done again, once the chart is live, may be of a mouse that has left since.
			if (event.pointerType === 'mouse' && !chart.matches(':hover')) leave();
		};
		chart.addEventListener('pointerdown', down, { signal });
		chart.addEventListener('pointermove', lookAt, { signal });
		chart.addEventListener('pointerleave', out, { signal });
		if (choose) chart.addEventListener('click', click, { signal });
		// Before what is pressed answers: it may show a card of its own.
		addEventListener('pointerdown', press, { signal, capture: true });
		addEventListener('pointercancel', end, { signal });
		addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
		return () => ends.abort();
	};
}
