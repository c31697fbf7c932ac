import { describe, expect, it } from 'vitest';
import { reroute } from './hooks';

function pathFor(address: string) {
	return reroute({ url: new URL(address, 'http://site.invalid'), fetch });
}

describe('reroute', () => {
	it.each([
		['/%', '/%25'],
		['/%ff', '/%25ff'],
		['/states/%E0%A4%A/', '/states/%25E0%25A4%25A/'],
		['/100%/%20', '/100%25/%2520']
	])('%s, which cannot be decoded, is read as it is written', (address, path) => {
		expect(() => decodeURI(address)).toThrow(URIError);
		expect(pathFor(address)).toBe(path);
	});

	it.each(['/', '/states/ca/', '/New%20Mexico/', '/a%25b/', '/caf%C3%A9'])(
		'%s stays',
		(address) => {
			expect(pathFor(address)).toBeUndefined();
		}
	);
});
