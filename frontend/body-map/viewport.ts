import { FRAME_WIDTH, type FramePoint } from './types.js';

const MAX_ZOOM = 8;
const PADDING = 10;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Where the frame of a view lies on the stage: the fitting scale, the zoom on top of it and the shift, in pixels. */
export class Viewport {
  zoom = 1;
  x = 0;
  y = 0;
  private width = 1;
  private height = 1;
  private frameHeight = 900;

  get scale(): number {
    const fit = Math.min((this.width - 2 * PADDING) / FRAME_WIDTH, (this.height - 2 * PADDING) / this.frameHeight);
    return Math.max(fit, 0.05) * this.zoom;
  }

  get zoomed(): boolean {
    return this.zoom > 1.001;
  }

  get atMost(): boolean {
    return this.zoom >= MAX_ZOOM;
  }

  get centre(): FramePoint {
    return { x: this.width / 2, y: this.height / 2 };
  }

  get transform(): string {
    return `translate(${this.x} ${this.y}) scale(${this.scale})`;
  }

  resize(width: number, height: number, frameHeight: number): void {
    const middle = this.toFrame(this.centre);
    [this.width, this.height, this.frameHeight] = [width, height, frameHeight];
    this.moveTo(middle, this.centre);
  }

  /** Shows the whole frame. */
  reset(): void {
    this.zoom = 1;
    this.settle();
  }

  /** Zooms so that the place under the pixel stays under it. */
  zoomAt(factor: number, at: FramePoint): void {
    const fixed = this.toFrame(at);
    this.zoom = clamp(this.zoom * factor, 1, MAX_ZOOM);
    this.moveTo(fixed, at);
  }

  panBy(dx: number, dy: number): void {
    this.x += dx;
    this.y += dy;
    this.settle();
  }

  /** Pans as far as is needed for the place to be seen, with some room around it. */
  reveal(place: FramePoint): void {
    const at = this.toStage(place);
    const room = Math.min(64, this.width / 4, this.height / 4);
    this.panBy(
      clamp(at.x, room, this.width - room) - at.x,
      clamp(at.y, room, this.height - room) - at.y,
    );
  }

  toStage(place: FramePoint): FramePoint {
    return { x: this.x + place.x * this.scale, y: this.y + place.y * this.scale };
  }

  toFrame(at: FramePoint): FramePoint {
    return { x: (at.x - this.x) / this.scale, y: (at.y - this.y) / this.scale };
  }

  private moveTo(place: FramePoint, at: FramePoint): void {
    this.x = at.x - place.x * this.scale;
    this.y = at.y - place.y * this.scale;
    this.settle();
  }

  /** A frame smaller than the stage is centred; a larger one keeps covering it. */
  private settle(): void {
    const settleAxis = (shift: number, stage: number, frame: number): number =>
      frame <= stage ? (stage - frame) / 2 : clamp(shift, stage - frame - PADDING, PADDING);
    this.x = settleAxis(this.x, this.width, FRAME_WIDTH * this.scale);
    this.y = settleAxis(this.y, this.height, this.frameHeight * this.scale);
  }
}
