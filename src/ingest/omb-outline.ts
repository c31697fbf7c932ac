/** What the printed rows of an OMB table do not tell about their nesting; labels without footnote marks. */
export interface OutlineShape {
	/** Rows with figures under which the next rows are parts. */
	readonly opens?: readonly string[];
	/** Rows after which the innermost group closes without a total of its own. */
	readonly ends?: readonly string[];
}

const TOTAL = /^(?:Total|\d{3} Subtotal)\b,?\s*(.*)$/;
const BUDGET_PART = /^\((On|Off)-budget\)$/;

/** A printed label without footnote marks such as "(1)". */
export function labelOf(printed: string): string {
	return printed.replace(/\s*\(\d\)/g, '').trim();
}

/** A label in lower case with hyphens, for addresses and keys. */
export function slugOf(label: string): string {
	return label
		.toLowerCase()
		.replaceAll("'", '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * Gives each row of a table a path of slugs from the rows before it. A row without figures opens a
 * group, "Total" closes it and has the path of the group itself, "(On-budget)" belongs to the row above.
 */
export class Outline {
	private readonly open: string[] = [];
	private last = '';

	constructor(private readonly shape: OutlineShape = {}) {}

	/** Opens a group for a row without figures. */
	openGroup(label: string): void {
		this.open.push(slugOf(label));
	}

	/** The path of a row with figures; throws at a total of another group than the open one. */
	place(label: string): string {
		if (BUDGET_PART.test(label)) return `${this.last}/${slugOf(label)}`;
		const total = TOTAL.exec(label);
		this.last = total ? this.closeGroup(total[1] ?? '') : this.placeLine(label);
		return this.last;
	}

	/** The path of groups still open, empty at the end of a table that was understood. */
	get openPath(): string {
		return this.open.join('/');
	}

	private closeGroup(name: string): string {
		const path = this.openPath;
		const group = this.open.pop();
		if (group === undefined) return 'total';
		const expected = group.replace(/^\d{3}-/, '');
		if (name !== '' && slugOf(name) !== expected) {
			throw new Error(`the total of "${name}" stands where that of "${expected}" was expected`);
		}
		return path;
	}

	private placeLine(label: string): string {
		const slug = slugOf(label);
		const path = [...this.open, slug].join('/');
		if (this.shape.opens?.includes(label)) this.open.push(slug);
		if (this.shape.ends?.includes(label)) this.open.pop();
		return path;
	}
}
