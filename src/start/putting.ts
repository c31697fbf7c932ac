/*
 * Stands in the head of the pages of the claims, which can be put to any state, after the script of all pages.
 */
import { isDeep } from './deep';
import { nameState } from './put-to';

if (isDeep()) nameState();
