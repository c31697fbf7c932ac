import { readFileSync } from 'node:fs';
import { readJson, type JsonFile } from '../lib/data/read-json';

/** The text of a file that is kept with the programs, by its path below `src/ingest/`. */
export function ownText(path: string): string {
	return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** What a JSON file kept with the programs holds; throws with file and field where it does not fit. */
export function ownJson<T>(path: string, schema: JsonFile<T>['schema']): T {
	return readJson({ file: `src/ingest/${path}`, text: ownText(path), schema });
}
