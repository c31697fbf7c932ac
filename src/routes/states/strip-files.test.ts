import { expect, it } from 'vitest';
import { stripLabel } from '$lib/figures/chart-words';
import { stripFigure } from '$lib/figures/strip-figure';
import { expectTold } from '../../../tests/support/told-files';
import { stateOpening } from './state-page.server';
import { stateStripFiles, STRIP_CHOICE } from './strip-files';

const { strip } = stateOpening('KY');

it('the line on the page of a state has files of a name of its own: the explorer’s has other columns', () => {
	expectTold(stateStripFiles, { code: 'KY', strip });
	expect(stateStripFiles.name).not.toBe(stripFigure.name);
});

it('the line on the page of a state is named as it is drawn: with no deficit shared out', () => {
	const label = stripLabel(STRIP_CHOICE, strip.fiscalYear, strip.average);
	expect(label).toBe(`All states on one line, ${strip.fiscalYear}`);
});
