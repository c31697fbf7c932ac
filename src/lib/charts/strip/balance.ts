import { chartName, shortName } from '../kit/short-name';
import { firstFit, spanOf, write, type StripText, type Tone } from './fit';
import { ROWS } from './rows';
import type { PlacedStrip, Tick } from './strip';
import type { TextInput, Tier } from './tier';

/** The chosen state's figure beside its stem, and how far it is from the line it is measured by. */
export function balance(input: TextInput, { width, name }: Tier): readonly StripText[] {
	const { placed, words } = input;
	const { chosen, goal } = placed;
	if (!chosen) return [];
	const say = name === 'narrow' ? shortName : chartName;
	const figure = withArrow(`${say(chosen.mark.code)} ${chosen.mark.text}`, chosen.off);
	const own = { tone: 'chosen', isStrong: true, y: ROWS.balance } as const;
	if (chosen.x === null) return [write(figure, 0, own)];
	const isLeft = goal === null || chosen.x <= goal;
	const texts = [beside(figure, chosen.x, { isLeft, tone: 'chosen' })];
	if (goal !== null && words.distance !== null) {
		texts.push(
			beside(words.distance, goal, { isLeft: !isLeft, tone: distanceTone(placed, isLeft) })
		);
	}
	return ownRows(texts, width);
}

/** Off the scale its tick stands at the end alone: the arrow says that the state lies beyond. */
function withArrow(figure: string, off: Tick['off']): string {
	if (off === 'none') return figure;
	return off === 'high' ? `${figure} →` : `← ${figure}`;
}

/** The side the distance speaks for; none where values have one side only. */
function distanceTone({ even }: PlacedStrip, isLeft: boolean): Tone {
	if (even === null) return 'chosen';
	return isLeft ? 'payer' : 'recipient';
}

const STEM_GAP = 7;

/** Outside the dimension line, else above its inside, else below it. */
function beside(
	text: string,
	x: number,
	{ isLeft, tone }: { readonly isLeft: boolean; readonly tone: Tone }
): readonly StripText[] {
	const shared = { tone, isStrong: true };
	const outward = isLeft
		? ({ dx: -STEM_GAP, anchor: 'end' } as const)
		: ({ dx: STEM_GAP, anchor: 'start' } as const);
	const inward = isLeft
		? ({ dx: STEM_GAP, anchor: 'start' } as const)
		: ({ dx: -STEM_GAP, anchor: 'end' } as const);
	return [
		write(text, x, { ...shared, ...outward, y: ROWS.balance }),
		write(text, x, { ...shared, ...inward, y: ROWS.below }),
		write(text, x, { ...shared, anchor: 'middle', y: ROWS.below }),
		write(text, 0, { ...shared, y: ROWS.below }),
		write(text, 100, { ...shared, anchor: 'end', y: ROWS.below })
	];
}

/** Texts in two rows that may stand above each other but not over each other. */
function ownRows(texts: readonly (readonly StripText[])[], width: number): readonly StripText[] {
	const written: StripText[] = [];
	for (const candidates of texts) {
		const fit = candidates.find((candidate) => {
			const taken = written.filter((text) => text.y === candidate.y);
			return firstFit(
				[candidate],
				taken.map((text) => spanOf(text, width)),
				width
			);
		});
		if (fit) written.push(fit);
	}
	return written;
}
