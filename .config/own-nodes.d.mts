import type { Plugin } from 'vite';

export function ownNodes(): Plugin;
export function withoutNotes(code: string): string;
export function withoutOwnStyles(html: string): string;
