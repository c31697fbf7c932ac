import { json } from '@sveltejs/kit';
import { servedWhole } from '../../(explorer)/served.server';

export const prerender = true;

export const GET = () => json(servedWhole());
