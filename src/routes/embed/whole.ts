import type { EstimateYears } from '$lib/fiscal/estimates/estimate-years';
import { DEFAULT_ESTIMATE } from '$lib/fiscal/estimates/estimates';
import { LoadFault } from '$lib/view/load-fault';
import { checkWhole } from '$lib/view/check-files';
import type { WholeData } from '$lib/view/figure-files';

/** The file that all first views are drawn from; throws where what came is something else. */
export function checkedWhole(whole: WholeData): WholeData {
	checkWhole(whole, DEFAULT_ESTIMATE, accountYears(whole).all);
	return whole;
}

/** The fiscal years of our own account, and the one that pages open with. */
export function accountYears({ catalogue }: Partial<WholeData>): EstimateYears {
	const years = catalogue?.find(({ estimate }) => estimate === DEFAULT_ESTIMATE)?.years;
	if (!years) throw new LoadFault('what came holds no figures of the first view');
	return years;
}
