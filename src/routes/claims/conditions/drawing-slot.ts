/** Stands in the page of side claims where the drawing of a figure belongs, until the server fills it in. */
export function drawingSlot(figure: string): string {
	return `<div id="drawing-${figure}"></div>`;
}

/** The slot with its drawing. */
export function withDrawing(figure: string, drawing: string): string {
	return `<div id="drawing-${figure}">${drawing}</div>`;
}
