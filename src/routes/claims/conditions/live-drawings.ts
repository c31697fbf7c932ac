import ConditionChart from '$lib/figures/ConditionChart.svelte';
import IncomeAndAgeChart from '$lib/figures/IncomeAndAgeChart.svelte';

/** The code of live drawings, fetched in one piece when the first of them is wanted. */
export const drawings = { ConditionChart, IncomeAndAgeChart } as const;
