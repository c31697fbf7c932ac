import { CODE_ID } from '$lib/view/early';

/** What a page asks for before its code needs it, on a line of its own. */
const PRELOADS = /[ \t]*<link href="[^"]+" rel="modulepreload">\n/g;

/** What starts a page's code. It stays to the letter: the policy on content holds its hash. */
const START = /<script>\s*\{\s*__sveltekit_[\s\S]*?<\/script>/;

/** Whether a page has no code of its own. */
export function isStill(html: string): boolean {
	return !html.includes('__sveltekit_');
}

/**
 * A page with its code in a template, which asks for nothing: src/start/code.ts takes it out when all that is to
 * be read has been painted.
 */
export function codeLast(html: string): string {
	const preloads = (html.match(PRELOADS) ?? []).join('');
	return html
		.replace(PRELOADS, '')
		.replace(START, (start) => `<template id="${CODE_ID}">\n${preloads}${start}</template>`);
}
