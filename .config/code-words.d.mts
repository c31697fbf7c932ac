import type { Plugin } from 'vite';

export function codeWords(): Plugin;
export function wordsIn(text: string): string[];
