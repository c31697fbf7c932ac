import { SITE } from '$lib/data/site.server';
import { anchoredAddress, type About } from '$lib/files/about';
import { citationBibtex, citationCsl, type Cited } from '$lib/files/citations';
import { SEMICOLONS } from '$lib/files/csv';
import { drawnPicture } from '$lib/files/drawn-picture.server';
import { rasterized } from '$lib/files/raster.server';
import { tableCsv, tableJson } from '$lib/files/table-files';
import { edition } from '$lib/ledger/edition.server';
import { claimDate } from '$lib/words/claim-date';
import type { TakenRecord } from './record';
import { BIBTEX, SERVED_FORMS, servedName, type ServedForm } from './served-forms';

/** A chart of a page without code of its own, whose files are made at build. */
export interface ServedChart<Input> {
	readonly record: TakenRecord<Input>;
	readonly input: Input;
	/** The page that has it, in the folder that the site is served from, and its id there. */
	readonly page: `/${string}`;
	readonly anchor: string;
	/** The drawing as SVG of a set width, in colors of the page by name. */
	readonly drawing: (input: Input) => string;
}

/** What of a file is sent: its bytes, and of what type they are. */
export interface ServedBody {
	readonly type: string;
	readonly body: () => string | Promise<Uint8Array<ArrayBuffer>>;
}

/** PNG has two pixels for one of the page, as where a reader takes a chart away. */
const PNG_SCALE = 2;

/** All files of a chart by their names. */
export function servedFiles<Input>(chart: ServedChart<Input>): ReadonlyMap<string, ServedBody> {
	return new Map(
		SERVED_FORMS.map((form) => [
			servedName(chart.record, chart.input, form),
			{ type: TYPES[form.id], body: () => MADE[form.id](told(chart)) }
		])
	);
}

const TYPES = {
	csv: 'text/csv; charset=utf-8',
	semicolons: 'text/csv; charset=utf-8',
	json: 'application/json',
	svg: 'image/svg+xml',
	png: 'image/png',
	bibtex: 'application/x-bibtex; charset=utf-8',
	csl: 'application/json'
} as const satisfies Record<ServedForm['id'], string>;

/** What all forms are made of. */
type Told = ReturnType<typeof told>;

const MADE: Record<ServedForm['id'], (chart: Told) => ReturnType<ServedBody['body']>> = {
	csv: ({ table }) => tableCsv(table()),
	semicolons: ({ table }) => tableCsv(table(), SEMICOLONS),
	json: ({ table, about }) => tableJson(table(), about),
	svg: ({ picture }) => picture(1),
	png: async ({ picture }) => new Uint8Array(await rasterized(picture(PNG_SCALE))),
	bibtex: ({ cited }) => citationBibtex(cited),
	csl: ({ cited }) => citationCsl(cited)
};

function told<Input>({ record, input, page, anchor, drawing }: ServedChart<Input>) {
	const { updated } = edition();
	const about: About = {
		title: record.title(input),
		subtitle: record.subtitle(input),
		source: [record.source(input), record.note?.(input)].filter(Boolean).join(' '),
		// Without the host where the owner has not named it: a build knows no other.
		address: anchoredAddress(`${SITE.address}${page}`, anchor)
	};
	const cited: Cited = {
		id: servedName(record, input, BIBTEX).replace(/\.bib$/, ''),
		title: about.title,
		scope: about.subtitle,
		isPart: true,
		author: SITE.author,
		updated,
		address: SITE.address === '' ? '' : about.address
	};
	// A build has no day of its own, so that the same figures give the same file.
	const dated = { ...about, day: '', edition: claimDate(updated, 'day') };
	const picture = (scale: number) =>
		drawnPicture({ markup: drawing(input), about: dated, legend: record.legend(input) }, scale);
	return { table: () => record.table(input), about, cited, picture };
}
