/** Whether something is a field that holds a value. */
export function isField(
	target: EventTarget | null
): target is HTMLInputElement | HTMLSelectElement {
	return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Notes what a field holds, for code that takes hold of it sets it anew; what is returned puts it back. */
export function held(target: EventTarget | null): () => void {
	if (!isField(target)) return () => undefined;
	const { value } = target;
	const on = target instanceof HTMLInputElement && target.checked;
	return () => {
		target.value = value;
		if (target instanceof HTMLInputElement) target.checked = on;
	};
}
