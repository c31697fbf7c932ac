import { yearList } from './year-page.server';

export const load = () => yearList();
