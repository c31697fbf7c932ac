import { catalogue } from '$lib/download/catalogue.server';
import { accountCoverage } from '$lib/fiscal/account-facts.server';

export const load = () => ({ catalogue: catalogue(), coverage: accountCoverage() });
