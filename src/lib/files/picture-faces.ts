import { TYPEFACE } from './typeface';

/** Faces of the text of a picture, in the order in which a program looks for them: of titles, and of all else. */
export const SERIF = `'${TYPEFACE.name}', Charter, Georgia, 'Noto Serif', serif`;
export const SANS =
	"system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

/** The name of the cut of Newsreader in its own file, in which pictures made at build have all their text. */
export const DRAWN_FACE = 'Newsreader 16pt';
