import type { DeepLayer } from './deep.js';
import type { Drawing, SurfaceMuscle } from './drawing.js';
import type { GestureTarget } from './gestures.js';
import type { KeyTarget } from './keyboard.js';
import { Mover } from './mover.js';
import { Pen } from './pen.js';
import { type Drawn, FRAME_WIDTH, type FramePoint, frameHeight, type Mark, type ViewKey } from './types.js';
import { Viewport } from './viewport.js';

export interface ExplorerHost {
  requestUpdate(): void;
  choosePlace(place: FramePoint): void;
  moveMark(id: string, place: FramePoint): void;
  draw(drawn: Drawn): void;
  layPenDown(): void;
  announce(key: string, ...values: (string | number)[]): void;
}

/** What a person is looking at and has in hand: zoom, crosshair, the muscle under it, a grabbed mark, the pen. */
export class Explorer implements GestureTarget, KeyTarget {
  readonly viewport = new Viewport();
  readonly mover = new Mover();
  readonly pen = new Pen();
  cursor: FramePoint | undefined;
  pointed: SurfaceMuscle | undefined;
  private drawing: Drawing | undefined;
  private deep: DeepLayer | undefined;
  private view: ViewKey = 'anterior';
  private marks: readonly Mark[] = [];
  private grip: FramePoint = { x: 0, y: 0 };

  constructor(private readonly host: ExplorerHost) {}

  show(view: ViewKey, drawing: Drawing | undefined): void {
    if (view !== this.view) {
      this.cursor = undefined;
      this.mover.release();
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
    this.marks = marks;
    const at = this.cursor;
    if (at && marks.some(({ view, x, y }) => view === this.view && Math.hypot(x - at.x, y - at.y) < 1)) {
      this.cursor = undefined;
    }
  }

  tapped(at: FramePoint): void {
    const place = this.viewport.toFrame(at);
    if (this.mover.grabbed) {
      this.drop(place);
    } else if (this.pen.kind === 'area') {
      this.putStamp(place);
    } else {
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

  /** A drag draws with the pen, or takes a mark along; else it pans. */
  dragStarts(at: FramePoint, markId: string | undefined): boolean {
    const from = this.viewport.toFrame(at);
    if (this.pen.down) {
      this.pen.start(from);
      return true;
    }
    const mark = this.movable(markId);
    if (mark) {
      this.grip = { x: mark.x - from.x, y: mark.y - from.y };
      this.mover.grab(mark);
    }
    return mark !== undefined;
  }

  dragged(at: FramePoint): void {
    const place = this.viewport.toFrame(at);
    if (this.pen.down) {
      this.pen.extend(place);
      this.host.requestUpdate();
    } else {
      const to = this.gripped(place);
      this.mover.moveTo(to);
      this.point(to);
    }
  }

  dragEnds(at: FramePoint): void {
    const place = this.viewport.toFrame(at);
    if (this.pen.down) {
      this.send(this.pen.finish(this.view, this.viewport.scale));
    } else {
      this.drop(this.gripped(place));
    }
  }

  dragCancelled(): void {
    this.pen.clear();
    this.mover.release();
    this.host.requestUpdate();
  }

  private gripped(place: FramePoint): FramePoint {
    return { x: place.x + this.grip.x, y: place.y + this.grip.y };
  }

  private movable(id: string | undefined): Mark | undefined {
    return this.marks.find((mark) => mark.id === id && mark.movable && mark.view === this.view);
  }

  /** Takes a mark in hand, to be moved by keys or to the next tap. */
  grab(id: string): boolean {
    const mark = this.movable(id);
    if (mark) {
      this.mover.grab(mark);
      this.viewport.reveal(mark);
      this.host.announce('grabbed', mark.label);
    }
    return mark !== undefined;
  }

  moveGrabbed(dx: number, dy: number): void {
    const from = this.mover.at;
    if (from) {
      const to = this.within(from.x + dx, from.y + dy);
      this.mover.moveTo(to);
      this.point(to);
      this.viewport.reveal(to);
    }
  }

  dropGrabbed(): void {
    if (this.mover.at) {
      this.drop(this.mover.at);
    }
  }

  releaseGrabbed(): void {
    this.mover.release();
    this.point(this.cursor);
    this.host.announce('returned');
  }

  private drop(near: FramePoint): void {
    const id = this.mover.grabbed;
    const place = this.drawing?.onBody(near, this.viewport.scale);
    if (id && place) {
      this.mover.drop(place);
      this.host.announce('dropped');
      this.host.moveMark(id, place);
    } else {
      this.mover.release();
      this.host.announce('beside');
    }
    this.point(this.cursor);
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
    if (this.pen.stamp) {
      this.pen.stamp.at = to;
    }
    this.point(to);
    this.viewport.reveal(to);
  }

  private within(x: number, y: number): FramePoint {
    const inside = (value: number, max: number): number => Math.min(Math.max(value, 0), max);
    return { x: inside(x, FRAME_WIDTH), y: inside(y, frameHeight(this.view)) };
  }

  chooseCrosshair(): void {
    if (this.mover.grabbed) {
      this.dropGrabbed();
    } else if (this.pen.stamp) {
      this.send(this.pen.put(this.view));
    } else if (this.pen.down) {
      this.cursor ??= this.viewport.toFrame(this.viewport.centre);
      this.pen.stampAt(this.cursor);
      this.describeStamp();
    } else if (this.cursor) {
      this.choose(this.cursor);
    }
  }

  shapeKey(key: string, back: boolean): boolean {
    const changed = this.pen.stamp?.key(key, back, this.pen.kind === 'band-or-area') ?? false;
    if (changed) {
      this.describeStamp();
    }
    return changed;
  }

  /** Gives up one thing at a time: what is grabbed, what is begun, the pen, the crosshair. */
  giveUp(): boolean {
    if (this.mover.grabbed) {
      this.releaseGrabbed();
    } else if (this.pen.stamp) {
      this.pen.clear();
      this.host.requestUpdate();
    } else if (this.pen.down) {
      this.host.layPenDown();
    } else {
      return this.hideCrosshair();
    }
    return true;
  }

  private hideCrosshair(): boolean {
    const shown = this.cursor !== undefined;
    this.cursor = undefined;
    this.point(undefined);
    return shown;
  }

  private putStamp(near: FramePoint): void {
    const place = this.drawing?.onBody(near, this.viewport.scale);
    if (place) {
      this.pen.stampAt(place);
      this.send(this.pen.put(this.view));
    }
  }

  private send(drawn: Drawn | undefined): void {
    if (drawn) {
      this.cursor = undefined;
      this.host.draw(drawn);
    }
    this.host.requestUpdate();
  }

  private describeStamp(): void {
    const stamp = this.pen.stamp!;
    this.host.announce(`stamp.${stamp.kind}`, stamp.length, stamp.width, stamp.angle);
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
    const muscle = place && (this.deep ?? this.drawing)?.muscleAt(place);
    if (muscle?.path !== this.pointed?.path) {
      this.pointed?.path.classList.remove('pointed');
      muscle?.path.classList.add('pointed');
      this.pointed = muscle;
    }
    this.host.requestUpdate();
  }
}
