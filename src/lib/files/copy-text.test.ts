import { expect, it, vi } from 'vitest';
import { copyText } from './copy-text';

it('copies a text without the signs that only keep a line from breaking', async () => {
	const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	expect(await copyText('−\u2060$1,478 to 5\u00a0billion, 3\u202fkm')).toBe(true);
	expect(writeText).toHaveBeenCalledWith('−$1,478 to 5 billion, 3 km');
	vi.unstubAllGlobals();
});
