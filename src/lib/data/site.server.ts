import text from '../../site.json?raw';
import { readSite, type Site } from './site';

/** What the owner of this copy says of it, read when the build begins: a fault there stops it. */
export const SITE: Site = readSite(text, 'src/site.json');
