import type { Condition, ConditionId } from '$lib/fiscal/conditions/conditions';
import { CONDITIONS } from '$lib/fiscal/conditions/conditions-list';

/** The condition with an id. */
export function conditionOf(id: ConditionId): Condition {
	const condition = CONDITIONS.find((one) => one.id === id);
	if (!condition) throw new Error(`No condition has the id "${id}".`);
	return condition;
}
