import { describe, expect, it } from 'vitest';
import { Waking } from './waking';

/** A drawn part whose live one comes when it is told to, with all that happens to it. */
function drawnPart() {
	const happened: string[] = [];
	const asked: { readonly come: (live: string) => void; readonly fail: (why: unknown) => void }[] =
		[];
	const way = {
		fetch: () =>
			new Promise<string>((come, fail) => {
				asked.push({ come, fail });
			}),
		released: () => Promise.resolve(),
		show: (live: string) => void happened.push(`shows ${live}`),
		lost: (why: unknown) => void happened.push(`lost: ${String(why)}`),
		forget: () => void happened.push('forgets')
	};
	return { way, asked, happened };
}

/** Lets everything happen that waits for nothing more. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a drawn part', () => {
	it.each(['pointerover', 'pointerdown', 'touchstart', 'focusin', 'click', 'change'])(
		'is asked for once, at a first %s',
		async (sign) => {
			const { way, asked, happened } = drawnPart();
			const waking = new Waking(way);
			waking.notice(sign);
			waking.notice('click');
			expect(asked).toHaveLength(1);
			asked[0]?.come('the live part');
			await settled();
			waking.notice('click');
			expect(asked).toHaveLength(1);
			expect(happened).toEqual(['shows the live part']);
		}
	);

	it('is not exchanged while a press is under way', async () => {
		const { way, asked, happened } = drawnPart();
		let release = () => {};
		const press = new Promise<void>((resolve) => {
			release = resolve;
		});
		const waking = new Waking({ ...way, released: () => press });
		waking.notice('pointerdown');
		asked[0]?.come('the live part');
		await settled();
		expect(happened).toEqual([]);
		release();
		await settled();
		expect(happened).toEqual(['shows the live part']);
	});

	it('stays where the live one does not come, says so, and is asked for again by what is meant', async () => {
		const { way, asked, happened } = drawnPart();
		const waking = new Waking(way);
		waking.notice('pointerover');
		asked[0]?.fail('no network');
		await settled();
		for (const passing of ['pointerover', 'pointerdown', 'touchstart', 'focusin'])
			waking.notice(passing);
		expect(asked).toHaveLength(1);
		waking.notice('click');
		waking.notice('click');
		asked[1]?.come('the live part');
		await settled();
		expect(asked).toHaveLength(2);
		expect(happened).toEqual(['lost: no network', 'forgets', 'shows the live part']);
	});

	it('that is asked for again by a button keeps what is done with it until it comes', async () => {
		const { way, asked, happened } = drawnPart();
		const waking = new Waking(way);
		waking.notice('click');
		asked[0]?.fail('no network');
		await settled();
		void waking.wake();
		waking.notice('click');
		expect(asked).toHaveLength(2);
		expect(happened).toEqual(['lost: no network']);
	});

	it('is told as lost where the live one cannot be shown, and can be asked for again', async () => {
		const { way, asked, happened } = drawnPart();
		let isFirst = true;
		const show = (live: string) => {
			if (isFirst) {
				isFirst = false;
				throw new Error('no room');
			}
			way.show(live);
		};
		const waking = new Waking({ ...way, show });
		waking.notice('click');
		asked[0]?.come('the live part');
		await settled();
		void waking.wake();
		asked[1]?.come('the live part');
		await settled();
		expect(happened).toEqual(['lost: Error: no room', 'shows the live part']);
	});

	it('is exchanged at once for a live one at hand, and for no other that comes later', async () => {
		const { way, asked, happened } = drawnPart();
		const waking = new Waking(way);
		waking.notice('click');
		waking.show('another view');
		asked[0]?.come('the live part');
		await settled();
		expect(happened).toEqual(['shows another view']);
	});

	it.each(['come', 'fail'] as const)('that has gone shows and tells nothing: %s', async (end) => {
		const { way, asked, happened } = drawnPart();
		const waking = new Waking(way);
		waking.notice('click');
		waking.stop();
		asked[0]?.[end]('too late');
		await settled();
		expect(happened).toEqual([]);
	});
});
