import { json } from '@sveltejs/kit';
import { servedSideClaims } from '../served.server';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => json(servedSideClaims());
