import { render } from 'svelte/server';
import { asServed } from '$lib/charts/kit/as-served';
import { fillSlot } from '$lib/charts/kit/slot';
import { conditionFigure } from '$lib/figures/condition-figure';
import { explainFigure } from '$lib/figures/explain-figure';
import type { SentenceId } from '$lib/fiscal/conditions/conditions';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';
import { drawingSlot, withDrawing } from './drawing-slot';
import { drawings } from './live-drawings';
import { servedSideClaims } from './served.server';
import { SideClaims } from './side-claims.svelte';

/** The page of side claims with its drawings and their styles, which are never hydrated; any other page as it is. */
export function withSideDrawings(html: string): string {
	const [first] = SENTENCES;
	if (!first || !html.includes(drawingSlot(first.id))) return html;
	const claims = SideClaims.served(servedSideClaims());
	const drawn = [
		...SENTENCES.map(({ id }) => conditionDrawing(claims, id)),
		explainDrawing(claims)
	];
	const styles = [...new Set(drawn.map(({ head }) => head))].join('');
	return drawn.reduce(
		(page, { figure, body }) =>
			fillSlot(page, drawingSlot(figure), () => withDrawing(figure, asServed(body))),
		fillSlot(html, '</head>', () => `${styles}</head>`)
	);
}

function conditionDrawing(claims: SideClaims, figure: SentenceId) {
	const input = claims.inputOf(figure);
	const props = { input, live: {}, label: conditionFigure(figure).title(input) };
	const { head, body } = render(drawings.ConditionChart, { props, idPrefix: figure });
	return { figure, head, body };
}

function explainDrawing(claims: SideClaims) {
	const input = claims.explainInput;
	if (!input) throw new Error('The page of side claims has no year beside income and age.');
	const live = { onchoose: () => undefined };
	const props = { input, live, label: explainFigure.title(input) };
	const figure = explainFigure.id;
	const { head, body } = render(drawings.IncomeAndAgeChart, { props, idPrefix: figure });
	return { figure, head, body };
}
