import type { DeepLayer } from './deep.js';
import type { Drawing, SurfaceMuscle } from './drawing.js';
import type { GestureTarget } from './gestures.js';
import { Hand, type HandHost } from './hand.js';
import type { KeyTarget } from './keyboard.js';
import { FRAME_WIDTH, type FramePoint, frameHeight, type Mark, type ViewKey } from './types.js';
import { Viewport } from './viewport.js';

export interface ExplorerHost extends HandHost {
  choosePlace(place: FramePoint): void;
}

/** What a person is looking at: the zoom, the crosshair, and the muscle under pointer or crosshair. */
export class Explorer implements GestureTarget, KeyTarget {
  readonly viewport = new Viewport();
  readonly hand: Hand;
  cursor: FramePoint | undefined;
  pointed: SurfaceMuscle | undefined;
  drawing: Drawing | undefined;
  view: ViewKey = 'anterior';
  private deep: DeepLayer | undefined;

  constructor(private readonly host: ExplorerHost) {
    this.hand = new Hand(host, this);
  }

  show(view: ViewKey, drawing: Drawing | undefined): void {
    if (view !== this.view) {
      this.cursor = undefined;
      this.hand.mover.release();
      this.viewport.reset();
    }
    this.view = view;
    this.drawing = drawing;
    this.point(undefined);
  }

  showDeep(deep: DeepLayer | undefined): void {
    this.deep = deep;
    this.point(this.cursor);
  }

  resize(width: number, height: number): void {
    this.viewport.resize(width, height, frameHeight(this.view));
    this.host.requestUpdate();
  }

  /** The crosshair goes when a mark has taken its place. */
  marksChanged(marks: readonly Mark[]): void {
    this.hand.marks = marks;
    const at = this.cursor;
    if (at && marks.some(({ view, x, y }) => view === this.view && Math.hypot(x - at.x, y - at.y) < 1)) {
      this.cursor = undefined;
    }
  }

  tapped(at: FramePoint): void {
    const place = this.viewport.toFrame(at);
    if (!this.hand.takesTap(place)) {
      this.choose(place);
    }
  }

  hovered(at: FramePoint | undefined): void {
    this.point(at ? this.viewport.toFrame(at) : this.cursor);
  }

  panned(dx: number, dy: number): void {
    this.viewport.panBy(dx, dy);
    this.host.requestUpdate();
  }

  zoomed(factor: number, at: FramePoint): boolean {
    const before = this.viewport.zoom;
    this.viewport.zoomAt(factor, at);
    this.host.requestUpdate();
    return before !== this.viewport.zoom;
  }

  zoomBy(factor: number): void {
    this.zoomed(factor, this.cursor ? this.viewport.toStage(this.cursor) : this.viewport.centre);
  }

  resetZoom(): void {
    this.viewport.reset();
    this.host.requestUpdate();
  }

  moveCrosshair(dx: number, dy: number): void {
    const from = this.cursor ?? this.viewport.toFrame(this.viewport.centre);
    const to = this.within(from.x + dx, from.y + dy);
    this.cursor = to;
    this.hand.crosshairMoved(to);
    this.point(to);
    this.viewport.reveal(to);
  }

  within(x: number, y: number): FramePoint {
    const inside = (value: number, max: number): number => Math.min(Math.max(value, 0), max);
    return { x: inside(x, FRAME_WIDTH), y: inside(y, frameHeight(this.view)) };
  }

  chooseCrosshair(): void {
    if (!this.hand.takesEnter() && this.cursor) {
      this.choose(this.cursor);
    }
  }

  giveUp(): boolean {
    return this.hand.givesUp() || this.hideCrosshair();
  }

  private hideCrosshair(): boolean {
    const shown = this.cursor !== undefined;
    this.cursor = undefined;
    this.point(undefined);
    return shown;
  }

  private choose(near: FramePoint): void {
    const place = this.drawing?.onBody(near, this.viewport.scale);
    if (place) {
      this.cursor = place;
      this.point(place);
      this.host.choosePlace(place);
    }
  }

  point(place: FramePoint | undefined): void {
    const muscle = place && (this.deep ?? this.drawing)?.muscleAt(place);
    if (muscle?.path !== this.pointed?.path) {
      this.pointed?.path.classList.remove('pointed');
      muscle?.path.classList.add('pointed');
      this.pointed = muscle;
    }
    this.host.requestUpdate();
  }
}
