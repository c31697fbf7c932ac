import { error } from '@sveltejs/kit';
import { OWN_EMBEDS } from '$lib/view/embed-address';
import { embeddedFigure } from '../../slot';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => OWN_EMBEDS['/account/'].map((figure) => ({ figure }));

export const load: PageServerLoad = ({ params }) => {
	const figure = embeddedFigure('/account/', params.figure);
	if (!figure) error(404, `The account has no figure “${params.figure}”.`);
	return { figure };
};
