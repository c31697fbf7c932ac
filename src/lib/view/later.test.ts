import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doAllNow, later } from './later';

/** A part of a page that holds itself alone. */
class Part {
	contains(other: unknown): boolean {
		return other === this;
	}
}

/** A field that a reader has changed. */
class Field extends Part {
	value = 'chosen';
	checked = true;
	selectionStart: number | null = 0;
	selectionEnd: number | null = 6;

	setSelectionRange(start: number, end: number): void {
		[this.selectionStart, this.selectionEnd] = [start, end];
	}
}

const heard = new Map<string, (event: { readonly target: unknown }) => void>();

/** Something that a reader does at a part of the page. */
function act(kind: string, target: unknown = null): void {
	heard.get(kind)?.({ target });
}

/** Notes which tasks were done, in their order. */
function waitingTasks(...names: readonly string[]) {
	const done: string[] = [];
	const parts = names.map((name) => {
		const part = new Part();
		const drop = later(() => done.push(name), part as unknown as Element);
		return { part, drop };
	});
	return { done, parts };
}

describe('what is done later', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('document', { activeElement: null });
		vi.stubGlobal('Node', Part);
		vi.stubGlobal('HTMLInputElement', Field);
		vi.stubGlobal('HTMLSelectElement', Field);
		vi.stubGlobal('addEventListener', heard.set.bind(heard));
		vi.stubGlobal('removeEventListener', heard.delete.bind(heard));
	});

	afterEach(() => {
		doAllNow();
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	it('comes in the order of the page, one in a task', () => {
		const { done } = waitingTasks('first', 'second', 'third');
		expect(done).toEqual([]);
		vi.advanceTimersToNextTimer();
		expect(done).toEqual(['first']);
		vi.advanceTimersToNextTimer();
		expect(done).toEqual(['first', 'second']);
		vi.runAllTimers();
		expect(done).toEqual(['first', 'second', 'third']);
	});

	it.each(['pointerdown', 'keydown', 'input', 'click', 'change'])(
		'is all done by the time that a %s comes to what it was meant for',
		(deed) => {
			const { done } = waitingTasks('first', 'second');
			act(deed);
			expect(done).toEqual(['first', 'second']);
		}
	);

	it.each(['input', 'change'])(
		'leaves in a field what a reader put there, though its code sets it anew, by a %s',
		(deed) => {
			const field = new Field();
			later(() => Object.assign(field, { value: 'first', checked: false }), field as never);
			act(deed, field);
			expect(field).toMatchObject({ value: 'chosen', checked: true });
		}
	);

	it.each([0, null])(
		'leaves selected what a reader has selected from %s on, as for the next key',
		(selectionStart) => {
			const field = Object.assign(new Field(), { selectionStart });
			vi.stubGlobal('document', { activeElement: field });
			later(() => Object.assign(field, { selectionEnd: 4 }), field as never);
			vi.runAllTimers();
			expect(field).toMatchObject({
				selectionStart,
				selectionEnd: selectionStart === null ? 4 : 6
			});
		}
	);

	it('is done at once in the part that a reader points at, and there alone', () => {
		const { done, parts } = waitingTasks('first', 'second');
		act('pointerover', parts[1]?.part);
		expect(done).toEqual(['second']);
	});

	it('is not done where it was taken back', () => {
		const { done, parts } = waitingTasks('first', 'second');
		parts[0]?.drop();
		vi.runAllTimers();
		expect(done).toEqual(['second']);
	});

	it('listens to nothing any more when all is done', () => {
		waitingTasks('first');
		expect(heard.size).toBeGreaterThan(0);
		vi.runAllTimers();
		expect(heard.size).toBe(0);
	});
});
