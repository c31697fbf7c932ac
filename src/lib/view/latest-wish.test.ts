import { describe, expect, it } from 'vitest';
import { LatestWish, type Failure } from './latest-wish';

/** A world in which "now" is at hand and every other wish waits until it is answered. */
function world() {
	const answers = new Map<string, (isThere: boolean) => void>();
	const shown: string[] = [];
	let told: { waiting: string | null; failure: Failure<string> | null } | null = null;
	const wishes = new LatestWish<string>('first', {
		gather: (wish) => {
			if (wish.startsWith('now')) return null;
			return new Promise<void>((resolve, reject) => {
				answers.set(wish, (isThere) => (isThere ? resolve() : reject(new Error(`no ${wish}`))));
			});
		},
		show: (wish) => shown.push(wish),
		tell: (waiting, failure) => (told = { waiting, failure })
	});
	/** "+a" answers the wish a, "-a" fails it, "!" asks again, all else is a wish. */
	const play = async (script: string) => {
		for (const word of script.split(' ')) {
			const name = word.slice(1);
			if (/^[+-]/.test(word)) answers.get(name)?.(word.startsWith('+'));
			else if (word === '!') void wishes.again();
			else void wishes.ask(word);
			for (let i = 0; i < 5; i++) await Promise.resolve();
		}
		return { wishes, shown, told };
	};
	return { play };
}

describe('the latest wish', () => {
	it.each<[script: string, shown: string[], waiting: string | null, failed: string | null]>([
		['now', ['now'], null, null],
		['a', [], 'a', null],
		['a +a', ['a'], null, null],
		['a -a', [], null, 'a'],
		['a b +b +a', ['b'], null, null],
		['a b +a', [], 'b', null],
		['a b +a +b', ['b'], null, null],
		['a b -a', [], 'b', null],
		['a b +b -a', ['b'], null, null],
		['a b -b +a', [], null, 'b'],
		['a now +a', ['now'], null, null],
		['a now -a', ['now'], null, null],
		['a -a now', ['now'], null, null],
		['a -a b', [], 'b', null],
		['a -a ! +a', ['a'], null, null],
		['a -a ! -a', [], null, 'a'],
		['a -a ! -a ! +a', ['a'], null, null],
		['now !', ['now'], null, null],
		['a a +a', ['a'], null, null]
	])('after “%s” shows %j', async (script, shown, waiting, failed) => {
		const end = await world().play(script);
		expect(end.shown).toEqual(shown);
		expect(end.wishes.shown).toBe(shown.at(-1) ?? 'first');
		expect(end.told?.waiting).toBe(waiting);
		expect(end.told?.failure?.wish ?? null).toBe(failed);
	});

	it.each([
		['a', 'a'],
		['a -a', 'first'],
		['now a', 'a'],
		['now a -a', 'now'],
		['a b -a', 'b']
	])('after “%s” a change starts from %s', async (script, wanted) => {
		expect((await world().play(script)).wishes.wanted).toBe(wanted);
	});

	it('tells what was thrown', async () => {
		const { told } = await world().play('a -a');
		expect(told?.failure?.why).toEqual(new Error('no a'));
	});

	it('shows what is at hand before it returns', () => {
		const shown: string[] = [];
		const wishes = new LatestWish('first', {
			gather: () => null,
			show: (wish) => shown.push(wish),
			tell: () => undefined
		});
		void wishes.ask('second');
		expect(shown).toEqual(['second']);
	});

	it('takes a failure with nothing thrown for a failure', async () => {
		const wishes = new LatestWish('first', {
			gather: () => Promise.reject(undefined),
			show: () => undefined,
			tell: () => undefined
		});
		await wishes.ask('second');
		expect(wishes.shown).toBe('first');
	});
});

it('what was asked for last is what waits, else what failed, else what is shown', async () => {
	const asked = async (script: string) => (await world().play(script)).wishes.asked;
	expect(await asked('now')).toBe('now');
	expect(await asked('now a')).toBe('a');
	expect(await asked('now a -a')).toBe('a');
	expect(await asked('now a +a')).toBe('a');
});
