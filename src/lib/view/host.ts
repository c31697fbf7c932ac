/**
 * Stands in the code that a served page gives to others for the scheme and host of the site, which a build need not
 * know: a script of the page puts it in (src/start/host.ts).
 */
export const HOST = '{host}';
