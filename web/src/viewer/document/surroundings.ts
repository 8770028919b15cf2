/**
 * What pdf.js finds around it in a worker instead of a page: canvases that are bounded, and no filters.
 */

/** Points of one canvas beside the page's own: a group or a mask. */
const MOST_POINTS = 64_000_000;

interface Held {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

export class Canvases {
  create(width: number, height: number): Held {
    if (!(width * height <= MOST_POINTS)) throw new RangeError("larger than a canvas may be");
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }
  reset({ canvas }: Held, width: number, height: number): void {
    if (canvas === null || !(width * height <= MOST_POINTS)) throw new RangeError("larger than a canvas may be");
    canvas.width = width;
    canvas.height = height;
  }
  destroy(held: Held): void {
    if (held.canvas !== null) held.canvas.width = held.canvas.height = 0;
    held.canvas = held.context = null;
  }
  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  }
}

/** The filters of pdf.js are elements of a page; where there are none, it computes masks by itself. */
export class NoFilters {
  addFilter = (): string => "none";
  addHCMFilter = this.addFilter;
  addAlphaFilter = this.addFilter;
  addLuminosityFilter = this.addFilter;
  addKnockoutFilter = this.addFilter;
  addHighlightHCMFilter = this.addFilter;
  addSelectionHCMFilter = this.addFilter;
  addSelectionFilter = this.addFilter;
  createSelectionStyle = (): null => null;
  destroy = (): void => undefined;
}
