import { catalogue } from '$lib/download/catalogue.server';

export const load = () => ({ catalogue: catalogue() });
