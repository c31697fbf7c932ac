import { json } from '@sveltejs/kit';
import { servedExplain } from '../served.server';

export const prerender = true;

export const GET = () => json(servedExplain());
