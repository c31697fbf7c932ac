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

/** Has a field hold again what the page came with: what was asked by it did not come. */
export function asServed(target: EventTarget | null): void {
	if (target instanceof HTMLSelectElement) {
		const served = [...target.options].findIndex(({ defaultSelected }) => defaultSelected);
		target.selectedIndex = Math.max(0, served);
	} else if (target instanceof HTMLInputElement) {
		target.value = target.defaultValue;
		target.checked = target.defaultChecked;
	}
}
