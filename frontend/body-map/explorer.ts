import type { Drawing, SurfaceMuscle } from './drawing.js';
import type { GestureTarget } from './gestures.js';
import type { KeyTarget } from './keyboard.js';
import { FRAME_WIDTH, type FramePoint, frameHeight, type Mark, type ViewKey } from './types.js';
import { Viewport } from './viewport.js';

export interface ExplorerHost {
  requestUpdate(): void;
  choosePlace(place: FramePoint): void;
}

/** What a person is looking at: the zoom, the crosshair and the muscle under pointer or crosshair. */
export class Explorer implements GestureTarget, KeyTarget {
  readonly viewport = new Viewport();
  cursor: FramePoint | undefined;
  pointed: SurfaceMuscle | undefined;
  private drawing: Drawing | undefined;
  private view: ViewKey = 'anterior';

  constructor(private readonly host: ExplorerHost) {}

  show(view: ViewKey, drawing: Drawing | undefined): void {
    if (view !== this.view) {
      this.cursor = undefined;
      this.viewport.reset();
    }
    this.view = view;
    this.drawing = drawing;
    this.point(undefined);
  }

  resize(width: number, height: number): void {
    this.viewport.resize(width, height, frameHeight(this.view));
    this.host.requestUpdate();
  }

  /** The crosshair goes when a mark has taken its place. */
  marksChanged(marks: readonly Mark[]): void {
    const at = this.cursor;
    if (at && marks.some(({ view, x, y }) => view === this.view && Math.hypot(x - at.x, y - at.y) < 1)) {
      this.cursor = undefined;
    }
  }

  tapped(at: FramePoint): void {
    this.choose(this.viewport.toFrame(at));
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
    const inside = (value: number, max: number): number => Math.min(Math.max(value, 0), max);
    const to = { x: inside(from.x + dx, FRAME_WIDTH), y: inside(from.y + dy, frameHeight(this.view)) };
    this.cursor = to;
    this.point(to);
    this.viewport.reveal(to);
  }

  chooseCrosshair(): void {
    if (this.cursor) {
      this.choose(this.cursor);
    }
  }

  hideCrosshair(): boolean {
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

  private point(place: FramePoint | undefined): void {
    const muscle = place && this.drawing?.muscleAt(place);
    if (muscle?.path !== this.pointed?.path) {
      this.pointed?.path.classList.remove('pointed');
      muscle?.path.classList.add('pointed');
      this.pointed = muscle;
    }
    this.host.requestUpdate();
  }
}
