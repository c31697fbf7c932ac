import { describe, expect, it } from 'vitest';
import { onceAFrame } from './once-a-frame';

function staged() {
	const done: number[] = [];
	const asked: (() => void)[] = [];
	let frame = 0;
	const act = onceAFrame<number>((value) => done.push(value), {
		began: () => frame,
		next: (then) => asked.push(then)
	});
	const passFrame = () => {
		frame++;
		for (const then of asked.splice(0)) then();
	};
	return { act, done, asked, passFrame };
}

describe('onceAFrame', () => {
	it('acts at once by the first value, and once a frame by the last of those that come faster', () => {
		const { act, done, passFrame } = staged();
		for (const year of [2001, 2002, 2003]) act(year);
		expect(done).toEqual([2001]);
		passFrame();
		expect(done).toEqual([2001, 2003]);
		act(2004);
		expect(done).toEqual([2001, 2003]);
		passFrame();
		expect(done).toEqual([2001, 2003, 2004]);
	});

	it('is free again once a frame has passed with nothing held back', () => {
		const { act, done, passFrame } = staged();
		act(2001);
		passFrame();
		act(2002);
		expect(done).toEqual([2001, 2002]);
	});

	it('asks for a frame only where something waits for it', () => {
		const { act, asked, passFrame } = staged();
		act(2001);
		expect(asked).toHaveLength(0);
		passFrame();
		for (const year of [2002, 2003, 2004]) act(year);
		expect(asked).toHaveLength(1);
	});
});
