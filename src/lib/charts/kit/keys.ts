import { isMoveKey } from './pointing';

/** Whether a key is one that a chart takes itself: it moves among the marks, chooses one, or leaves. */
export function isForChart({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
	if (altKey || ctrlKey || metaKey) return false;
	if (!(target instanceof Element && target.matches('[role="listbox"]'))) return false;
	return isMoveKey(key) || ['Enter', ' ', 'Escape'].includes(key);
}
