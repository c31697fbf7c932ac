interface Property {
	readonly name: string;
	readonly inherited: boolean;
	readonly initial: string;
}

const inherited = (name: string): Property => ({ name, inherited: true, initial: '' });
const own = (name: string, initial: string): Property => ({ name, inherited: false, initial });

/** All that a chart's look depends on; each is also an SVG attribute, which every program reads. */
const properties: readonly Property[] = [
	...[
		'fill',
		'fill-opacity',
		'fill-rule',
		'stroke',
		'stroke-width',
		'stroke-opacity',
		'stroke-dasharray',
		'stroke-linecap',
		'stroke-linejoin',
		'paint-order',
		'shape-rendering',
		'visibility',
		'font-family',
		'font-size',
		'font-weight',
		'letter-spacing',
		'text-anchor'
	].map(inherited),
	own('opacity', '1'),
	own('dominant-baseline', 'auto'),
	own('vector-effect', 'none'),
	own('transform', 'none'),
	own('stop-color', 'rgb(0, 0, 0)'),
	own('clip-path', 'none'),
	own('mask', 'none')
];

const leftovers = /^(?:class|style|tabindex|role|aria-.*|data-.*|on.*)$/;

/**
 * A copy of an SVG element that needs no style sheet: what the page computed for it stands in its
 * attributes, hidden parts and what only serves the page are gone.
 */
export function inlinedCopy(source: SVGElement): SVGElement {
	return copyUnder(source, null);
}

/**
 * As `inlinedCopy`, for a shape or pattern that others refer to: what it does not set itself stays open,
 * so that each `use` of it still decides.
 */
export function inlinedDefinition(source: SVGElement): SVGElement {
	const parent = source.parentElement;
	return copyUnder(source, parent && getComputedStyle(parent));
}

function copyUnder(source: SVGElement, above: CSSStyleDeclaration | null): SVGElement {
	const copy = source.cloneNode(true) as SVGElement;
	inlineInto(source, copy, above);
	return copy;
}

function inlineInto(source: Element, copy: Element, above: CSSStyleDeclaration | null): void {
	const style = getComputedStyle(source);
	for (const name of copy.getAttributeNames()) if (leftovers.test(name)) copy.removeAttribute(name);
	for (const property of properties) inlineProperty(property, copy, { style, above });
	// A picture in a picture cuts what stands over its edge, unless it says that it does not.
	if (copy.localName === 'svg') copy.setAttribute('overflow', style.overflow);
	const copies = [...copy.children];
	[...source.children].forEach((child, i) => {
		const twin = copies[i];
		if (!twin) return;
		if (isHidden(child)) twin.remove();
		else inlineInto(child, twin, style);
	});
}

interface Styles {
	readonly style: CSSStyleDeclaration;
	readonly above: CSSStyleDeclaration | null;
}

function inlineProperty(property: Property, copy: Element, { style, above }: Styles): void {
	const { name, initial } = property;
	const value = style.getPropertyValue(name);
	const given = property.inherited ? (above?.getPropertyValue(name) ?? null) : initial;
	if (value === given || value === '') copy.removeAttribute(name);
	else copy.setAttribute(name, value);
}

/** Parts of `defs` compute no box of their own, yet are drawn by those who refer to them. */
function isHidden(element: Element): boolean {
	if (element.closest('defs')) return false;
	return element instanceof SVGGraphicsElement && getComputedStyle(element).display === 'none';
}
