import { json } from '@sveltejs/kit';
import { servedEconomy } from '$lib/view/figure-files.server';

export const prerender = true;

export const GET = () => json(servedEconomy());
