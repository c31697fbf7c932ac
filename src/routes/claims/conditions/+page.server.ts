import { servedSideClaims } from './served.server';

export const load = () => ({ ...servedSideClaims(), crumb: 'Side claims' });
