import { json } from '@sveltejs/kit';
import { servedEconomy } from '../../(explorer)/served.server';

export const prerender = true;

export const GET = () => json(servedEconomy());
