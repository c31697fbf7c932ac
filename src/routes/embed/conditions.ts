import { mount } from 'svelte';
import { embeddedContext } from '$lib/charts/kit/embedded';
import { explainFigure } from '$lib/figures/explain-figure';
import { SENTENCES } from '$lib/fiscal/conditions/conditions-sentences';
import type { FigureView } from '$lib/view/embed-address';
import { drawings } from '../claims/conditions/live-drawings';
import { parseSide, pinnedSide, serialiseSide } from '../claims/conditions/side-choice';
import { SideClaims, type SideData } from '../claims/conditions/side-claims.svelte';
import EmbeddedConditions from './EmbeddedConditions.svelte';
import { Fetching, WrongAddress, type LiveEmbed } from './live-embed';

/** A figure of the side claims with the states of a query; throws where there is none, or a file of it does not come. */
export async function conditionsEmbed({ page, query, figure }: FigureView): Promise<LiveEmbed> {
	const sentence = SENTENCES.find(({ id }) => id === figure)?.id ?? null;
	if (sentence === null && figure !== explainFigure.id) {
		throw new WrongAddress(`The page ${page} has no figure “${figure}”.`);
	}
	const files = new Fetching();
	const data = await files.json<SideData>('/claims/conditions/first.json');
	const claims = SideClaims.from(() => data, {
		fetchState: (state) => files.json(`/claims/conditions/${state.toLowerCase()}.json`),
		fetchExplain: () => files.json('/claims/conditions/explain.json'),
		fetchDrawings: () => Promise.resolve(drawings),
		write: () => undefined
	});
	const asked = new URLSearchParams(query);
	await claims.open(asked);
	const { years, choice } = claims;
	if (serialiseSide(parseSide(asked, years).choice, years) !== serialiseSide(choice, years)) {
		throw files.why;
	}
	return {
		mount: (target) =>
			mount(EmbeddedConditions, {
				target,
				props: { claims, sentence },
				context: embeddedContext()
			}),
		get path() {
			return `${page}?${pinnedSide(claims.choice, years)}#figure-${figure}` as const;
		},
		get notes() {
			return claims.notes;
		},
		get lost() {
			return claims.lost;
		},
		get waiting() {
			return claims.waiting;
		}
	};
}
