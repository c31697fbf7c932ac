import { json } from '@sveltejs/kit';
import { servedExplain } from '$lib/explorer/conditions/served.server';

export const prerender = true;

export const GET = () => json(servedExplain());
