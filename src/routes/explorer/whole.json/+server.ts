import { json } from '@sveltejs/kit';
import { servedWhole } from '$lib/view/figure-files.server';

export const prerender = true;

export const GET = () => json(servedWhole());
