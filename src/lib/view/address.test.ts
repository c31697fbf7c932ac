import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StateCode } from '$lib/data/states';
import {
	optionField,
	readAddress,
	readStates,
	stateField,
	writeAddress,
	writeStates,
	yearField,
	type Fields
} from './address';
import { yearRanges } from '$lib/words/year-ranges';

interface Trip {
	readonly by: 'car' | 'boat';
	readonly year: number;
	readonly from: StateCode;
	readonly past: readonly StateCode[];
}

const yearsOf = { car: [1990, 1991, 1995], boat: [1850, 1860] };

const FIELDS: Fields<Trip> = {
	by: optionField('by', [{ id: 'car' }, { id: 'boat' }], 'car'),
	year: yearField<Trip>(
		({ by }) => ({ all: yearsOf[by], opening: yearsOf[by].at(-1) ?? 0 }),
		({ text, shown, years }, { by }) =>
			`No ${by} in “${text}” (there is one in ${yearRanges(years)}): ${shown}.`
	),
	from: stateField('CA', 'California'),
	past: {
		isList: true,
		usual: () => [],
		read: (text, _, tell) => readStates(text, tell, 'the way is straight'),
		write: writeStates
	}
};

const read = (query: string) => readAddress(FIELDS, new URLSearchParams(query));
const write = (view: Trip, pinned: readonly (keyof Trip)[] = []) =>
	writeAddress(FIELDS, view, pinned);
const USUAL: Trip = { by: 'car', year: 1995, from: 'CA', past: [] };

describe('the fields of an address', () => {
	it('mean the usual where the address is silent, and are silent about it', () => {
		expect(read('')).toEqual({ view: USUAL, notes: [] });
		expect(write(USUAL)).toBe('');
	});

	it('mean the usual where a name has nothing after it, but for a list, which may be empty', () => {
		expect(read('by=&year=&from=')).toEqual({ view: USUAL, notes: [] });
		expect(read('past=')).toEqual({ view: { ...USUAL, past: [] }, notes: [] });
	});

	it('may ask for those before them: the usual year is that of the way one travels', () => {
		expect(read('by=boat').view.year).toBe(1860);
		expect(write({ ...USUAL, by: 'boat', year: 1860 })).toBe('by=boat');
		expect(write({ ...USUAL, by: 'boat', year: 1850 })).toBe('by=boat&year=1850');
	});

	it('are written whatever they are where they are pinned', () => {
		expect(write(USUAL, ['from', 'year'])).toBe('year=1995&from=ca');
	});

	it('say which names the page does not read, and are silent about those that count who follows a link', () => {
		expect(read('speed=9&by=boat&wheels=3')).toEqual({
			view: { ...USUAL, by: 'boat', year: 1860 },
			notes: ['“speed, wheels” is no choice of this page; it has by, year, from, past.']
		});
		expect(
			read('utm_source=x&fbclid=1&gclid=2&mc_cid=3&_ga=4&igshid=5&ref_src=6&s=20').notes
		).toEqual([]);
	});

	it.each([
		['by=plane', '“plane” is not a choice for “by” (car, boat); the usual one is shown.', USUAL],
		[
			'year=1993',
			'No car in “1993” (there is one in 1990–\u20601991, 1995): 1991.',
			{ ...USUAL, year: 1991 }
		],
		['year=soon', 'No car in “soon” (there is one in 1990–\u20601991, 1995): 1995.', USUAL],
		['from=zz', 'No state has the code “ZZ”; California is shown.', USUAL],
		[
			'from=pr',
			'There are figures of the states and D.C., none of Puerto Rico; California is shown.',
			USUAL
		],
		[
			'past=tx,zz,guam,u.s.-virgin-islands',
			'No state has the code “ZZ”; there are figures of the states and D.C., none of Guam or the U.S. Virgin Islands; they are left out.',
			{ ...USUAL, past: ['TX'] as const }
		],
		[
			'past=tx,zz,tx',
			'No state has the code “ZZ”; it is left out.',
			{ ...USUAL, past: ['TX'] as const }
		],
		[
			`by=${'x'.repeat(60)}`,
			`“${'x'.repeat(24)}…” is not a choice for “by” (car, boat); the usual one is shown.`,
			USUAL
		]
	])('tell what of “%s” cannot be followed', (query, note, view) => {
		expect(read(query)).toEqual({ view, notes: [note] });
	});

	it.each([
		['past=tx&past=dc', { ...USUAL, past: ['TX', 'DC'] as const }, []],
		['past=tx&past=tx', { ...USUAL, past: ['TX'] as const }, []],
		['year=1990&year=1990', { ...USUAL, year: 1990 }, []],
		[
			'year=1990&year=1991&year=1995',
			{ ...USUAL, year: 1990 },
			['“year” is given more than once: “1990” is read, “1991”, “1995” left out.']
		],
		['past=New%20Mexico,ohio,oh%20', { ...USUAL, past: ['NM', 'OH'] as const }, []],
		['past=zz', USUAL, ['No state has the code “ZZ”; the way is straight.']],
		[
			'past=zz,tx&past=xx',
			{ ...USUAL, past: ['TX'] as const },
			['No state has the code “ZZ” or “XX”; they are left out.']
		],
		[
			'past=abcdefg,hijklmn,opqrstu,vwxyz',
			USUAL,
			['No state has the code “ABCDEFG” or “HIJKLMN” or “OPQRSTU” or 1 more; the way is straight.']
		],
		[
			'wheels=3&wheels=4',
			USUAL,
			['“wheels” is no choice of this page; it has by, year, from, past.']
		]
	])(
		'join a list that “%s” gives in parts, and tell of what else is given twice',
		(query, view, notes) => {
			expect(read(query)).toEqual({ view, notes });
		}
	);

	it.each([
		['from=tx', 'TX', []],
		['states=tx', 'TX', []],
		['states=west+virginia', 'WV', []],
		['states=Kentucky,oh', 'KY', ['One state is shown here; OH left out.']],
		['states=tx&from=tx', 'TX', []],
		['states=tx&from=nm', 'NM', ['“from” is given more than once: “nm” is read, “tx” left out.']],
		['states=ca&states=tx', 'CA', ['“from” is given more than once: “ca” is read, “tx” left out.']],
		['states=tx,oh,nm', 'TX', ['One state is shown here; OH, NM left out.']],
		['states=zz', 'CA', ['No state has the code “ZZ”; California is shown.']]
	] as const)('read a state under either name: %s', (query, from, notes) => {
		expect(read(query)).toEqual({ view: { ...USUAL, from }, notes });
	});

	it('take no text without a name for that of a field that has one name alone', () => {
		const notes = ['“” is no choice of this page; it has by, year, from, past.'];
		expect(read('=1990')).toEqual({ view: USUAL, notes });
		expect(read('=tx')).toEqual({ view: USUAL, notes });
	});

	it('give back every view that was written', () => {
		const trips = fc.oneof(
			fc.record({ by: fc.constant('car' as const), year: fc.constantFrom(...yearsOf.car) }),
			fc.record({ by: fc.constant('boat' as const), year: fc.constantFrom(...yearsOf.boat) })
		);
		const states = fc.constantFrom<StateCode>('CA', 'TX', 'DC');
		fc.assert(
			fc.property(trips, states, fc.uniqueArray(states), (trip, from, past) => {
				const view: Trip = { ...trip, from, past };
				expect(read(write(view))).toEqual({ view, notes: [] });
				expect(read(write(view, ['by', 'year'])).view).toEqual(view);
			})
		);
	});
});
