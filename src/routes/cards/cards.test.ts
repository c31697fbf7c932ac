import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { rampOf } from '$lib/charts/kit/ramp';
import { STATES } from '$lib/data/states';
import { BY_ESTIMATE_CHOICE } from '$lib/figures/by-estimate-input';
import { cardSvg, type Card } from './card';
import { mapChart } from './card-map';
import { cardMakers } from './cards.server';
import { indexedPng } from '$lib/files/indexed-png.mjs';
import { LETTERS, rasterized } from '$lib/files/raster.server';

const makers = cardMakers();

const cardAt = (path: string): Card => {
	const make = makers.get(path);
	if (!make) throw new Error(`No card "${path}".`);
	return make();
};

const textsOf = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);

describe('cards', () => {
	it('are there for the front page, the lists, every state, every claim and every year', () => {
		const starting = (start: string) => [...makers.keys()].filter((path) => path.startsWith(start));
		expect(starting('states/')).toHaveLength(51);
		expect(starting('claims/').length).toBeGreaterThan(90);
		expect(starting('years/')).toHaveLength(44);
		expect(starting('counties/')).toHaveLength(51);
		expect([...makers.keys()]).toEqual(
			expect.arrayContaining([
				'index',
				'states',
				'claims',
				'claims/conditions',
				'account',
				'years',
				'counties',
				'compare'
			])
		);
	});

	it('say what the page says', () => {
		expect(cardAt('states/nm').sentence).toMatch(
			/^Against the other states, New Mexico has received/
		);
		expect(cardAt('index').sentence).toMatch(/^Against the other states, .*California/);
		expect(cardAt('years/2005').sentence).toMatch(
			/^By our own account, \d+ of 51 paid more on balance than the national/
		);
		expect(cardAt('years/1981').source).toMatch(/^Tax Foundation 2007/);
		expect(cardAt('compare').sentence).toBe(
			'Texas, Florida, California and New York beside each other and the nation'
		);
		expect(cardAt('claims').sentence).toMatch(/^\d+ claims, each put to the same test$/);
	});

	it('set states beside each other by side, from break even, with the national average', () => {
		const svg = cardSvg(cardAt('compare'));
		expect(textsOf(svg)).toEqual(expect.arrayContaining(['Break even', 'California', 'New York']));
		expect(textsOf(svg).join(' ')).toMatch(/National average [+−]\$\d/);
		const bars = [
			...svg.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*--(payer|recipient|muted)\)/g)
		];
		expect(bars).toHaveLength(4);
		const even = Number(/<path d="M([\d.]+) [^>]*stroke-width="2.5"\/>/.exec(svg)?.[1]);
		for (const [, x, width, side] of bars)
			expect(Number(x) + (side === 'payer' ? Number(width) : 0)).toBeCloseTo(even, 0);
		expect(new Set(bars.map(([, , , side]) => side))).toEqual(new Set(['payer', 'recipient']));
	});

	it('of all years draw each of them, and say what the page’s chart says', () => {
		const { sentence, chart } = cardAt('years');
		expect(sentence).toMatch(/^By our own account, the number of states that pay more/);
		const svg = chart({ left: 0, top: 0, width: 1000, height: 400 });
		expect(svg.match(/<rect/g)).toHaveLength(42 + 1);
		expect(svg.match(/<circle/g)?.length).toBeGreaterThan(40);
	});

	it('of a state’s counties draw each that has an outline, with the one that received most', () => {
		const { sentence, measure, chart } = cardAt('counties/ca');
		expect(sentence).toMatch(
			/^Half of the federal money in California’s counties landed in 4 of 58$/
		);
		expect(measure).toContain('Outlined: Los Angeles County, $');
		const svg = chart({ left: 0, top: 0, width: 500, height: 400 });
		expect(svg.match(/<path [^>]*fill="var\(--amount-[1-5]\)"/g)).toHaveLength(58);
		expect(cardAt('counties/dc').measure).not.toContain('Outlined');
		expect(cardAt('counties').sentence).toBe('Where federal money landed, county by county');
	});

	it('of a state’s counties say what an empty one is, where there is one', () => {
		const textsIn = (path: string) => textsOf(cardSvg(cardAt(path)));
		expect(textsIn('counties/ak')).toContain('No figure');
		expect(textsIn('counties/ca')).not.toContain('No figure');
		expect(cardAt('counties/ak').sentence).toMatch(/landed in \d+ of the 24 that have a figure$/);
		expect(cardAt('counties/la').about).toBe('Louisiana, parish by parish');
	});

	it('hatch states and counties without a figure, with a key, and have no hatch without one', () => {
		const hatched = (svg: string) => svg.match(/<path d="[^"]*" fill="url\(#card-hatch\)"/g) ?? [];
		const alaska = cardSvg(cardAt('counties/ak'));
		expect(hatched(alaska).length).toBeGreaterThan(0);
		expect(alaska.match(/<pattern id="card-hatch"/g)).toHaveLength(1);
		expect(cardSvg(cardAt('counties/ca'))).not.toContain('card-hatch');

		const states = new Map(STATES.map(({ code }) => [code, 'M0 0h1v1z'] as const));
		const of = { states, nation: '', borders: '', sides: STATES.map(() => null) };
		const ramp = rampOf(BY_ESTIMATE_CHOICE);
		const box = { left: 0, top: 0, width: 588, height: 450 };
		const drawn = (missing: string) =>
			mapChart({
				...of,
				ramp,
				ends: ['Pays more', 'Gets more'],
				values: STATES.map(({ code }) => (code === missing ? null : 100))
			})(box);
		expect(hatched(drawn('DC'))).toHaveLength(1);
		expect(textsOf(drawn('DC'))).toContain('No figure');
		expect(drawn('')).not.toMatch(/card-hatch|No figure/);
	});

	it('color as many states by side as the sentence counts', () => {
		const card = cardAt('years/1983');
		const counted = (color: RegExp) => cardSvg(card).match(color)?.length ?? 0;
		const payers = counted(/<path d="[^"]*" fill="var\(--ramp-(?:payer|[1-4])\)"/g);
		const even = counted(/<path d="[^"]*" fill="var\(--ramp-5\)"/g);
		expect(card.sentence).toContain(`${payers} of 51 paid more`);
		expect(card.sentence).toContain(`${even} were about even`);
	});

	it('set every text in letters that the typeface has, and inside the picture', () => {
		const letters = new Set(LETTERS);
		// Of the states a third, which are all told in the same words.
		const told = [...makers].filter(
			([path], at) => !/^(?:states|counties)\//.test(path) || at % 3 === 0
		);
		const faults = told.flatMap(([path, make]) => {
			const svg = cardSvg(make());
			const missing = [...textsOf(svg).join('').replaceAll(/&\w+;/g, '')].filter(
				(letter) => !letters.has(letter)
			);
			const isBroken = /NaN|undefined|Infinity/.test(svg);
			return missing.length > 0 || isBroken ? [`${path}: ${missing.join('')} ${isBroken}`] : [];
		});
		expect(faults).toEqual([]);
	});

	it('are PNG of 1200 × 630 pixels, the same bytes each time', async () => {
		const svg = cardSvg(cardAt('states/ca'));
		const [first, second] = [await rasterized(svg), await rasterized(svg)];
		expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([1200, 630]);
		const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
		expect(hash(first)).toBe(hash(second));
	});
});

it('a picture of few colors keeps them to the pixel', () => {
	const [red, white] = [
		[200, 0, 0, 255],
		[255, 255, 255, 255]
	];
	const bytes = Uint8Array.from([red, white, white, red].flat());
	const png = indexedPng({ width: 2, height: 2, bytes });
	const at = (type: string) => png.indexOf(type);
	const palette = [...png.subarray(at('PLTE') + 4, at('PLTE') + 10)];
	const rows = [...inflateSync(png.subarray(at('IDAT') + 4, at('IEND') - 8))];
	const colors = rows.map((place) => palette.slice(3 * place, 3 * place + 3));
	expect([colors[1], colors[2]]).toEqual([
		[200, 0, 0],
		[255, 255, 255]
	]);
	expect(rows[0]).toBe(0);
	expect([rows[4], rows[5]]).toEqual([rows[2], rows[1]]);
});
