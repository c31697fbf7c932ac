import type { Attachment } from 'svelte/attachments';

/** What tells whether an element is in the window. */
export interface InView {
	/** True as long as nothing else is known, as on the server. */
	readonly is: boolean;
	/** Attach it to the element. */
	readonly watch: Attachment<Element>;
}

/** Watches whether an element is in the window: what is not may wait for rest. */
export function inView(): InView {
	let is = $state(true);
	return {
		get is() {
			return is;
		},
		watch(element) {
			const observer = new IntersectionObserver((entries) => {
				is = entries.at(-1)?.isIntersecting ?? true;
			});
			observer.observe(element);
			return () => observer.disconnect();
		}
	};
}
