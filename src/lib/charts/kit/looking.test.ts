import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { looking } from './looking';

/** What stands in for an element here. */
class Part extends EventTarget {
	contains(other: unknown): boolean {
		return other === this;
	}

	/** Whether a mouse is over it: it never is. */
	matches(): boolean {
		return false;
	}
}

/** What happens to a part: of which kind, and by what. */
type Happening = readonly [at: 'chart' | 'window', kind: string, by?: string];

const TAP: readonly Happening[] = [
	['chart', 'pointerdown', 'touch'],
	['chart', 'pointerleave', 'touch']
];
const POINTED: readonly Happening[] = [['chart', 'pointermove', 'mouse']];

describe('looking', () => {
	let page: Part;

	beforeEach(() => {
		vi.stubGlobal('Node', Part);
		page = new Part();
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	});

	afterEach(() => {
		vi.unstubAllGlobals();
	});

	/** What a reader was shown, and had left, in its order. */
	function told(happenings: readonly Happening[], choose?: string): readonly string[] {
		const chart = new Part();
		const heard: string[] = [];
		const attach = looking(
			() => heard.push('look'),
			() => heard.push('leave'),
			choose === undefined ? undefined : () => heard.push(choose)
		);
		attach(chart as unknown as HTMLElement);
		for (const [at, kind, by = ''] of happenings) {
			const event = Object.assign(new Event(kind), { pointerType: by, key: by });
			if (at === 'chart') chart.dispatchEvent(event);
			else page.dispatchEvent(event);
		}
		return heard;
	}

	it.each<readonly [what: string, happenings: readonly Happening[], told: readonly string[]]>([
		['a tap shows, and stays', TAP, ['look']],
		[
			'a press beside the chart ends it',
			[...TAP, ['window', 'pointerdown', 'touch']],
			['look', 'leave']
		],
		['Escape ends it', [...TAP, ['window', 'keydown', 'Escape']], ['look', 'leave']],
		['another key does not', [...TAP, ['window', 'keydown', 'a']], ['look']],
		['a scroll ends it', [...TAP, ['window', 'pointercancel', 'touch']], ['look', 'leave']],
		['a second tap shows again', [...TAP, ...TAP], ['look', 'look']],
		[
			'a mouse shows until it goes',
			[...POINTED, ['chart', 'pointerleave', 'mouse']],
			['look', 'leave']
		],
		['a press of a mouse alone shows nothing', [['chart', 'pointerdown', 'mouse']], []],
		[
			'a press beside ends nothing of a mouse',
			[...POINTED, ['window', 'pointerdown', 'mouse']],
			['look']
		]
	])('%s', (_, happenings, expected) => {
		expect(told(happenings)).toEqual(expected);
	});

	it.each<readonly [what: string, happenings: readonly Happening[], told: readonly string[]]>([
		[
			'a tap chooses what it shows',
			[...TAP, ['chart', 'click', 'touch']],
			['look', 'look', 'choose']
		],
		[
			'a click that is done again chooses, and leaves no card of a mouse that has gone',
			[['chart', 'click', 'mouse']],
			['look', 'choose', 'leave']
		],
		['a pointer alone chooses nothing', POINTED, ['look']]
	])('%s', (_, happenings, expected) => {
		expect(told(happenings, 'choose')).toEqual(expected);
	});
});
