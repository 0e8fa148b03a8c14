import type { Explorer } from './explorer.js';
import type { DragTarget } from './gestures.js';
import type { HandKeys } from './keyboard.js';
import { Mover } from './mover.js';
import { Pen } from './pen.js';
import type { Drawn, FramePoint, Mark } from './types.js';

export interface HandHost {
  requestUpdate(): void;
  moveMark(id: string, place: FramePoint): void;
  draw(drawn: Drawn): void;
  layPenDown(): void;
  announce(key: string, ...values: (string | number)[]): void;
}

/** What a person has in hand: a grabbed mark, or the pen. */
export class Hand implements DragTarget, HandKeys {
  readonly mover = new Mover();
  readonly pen = new Pen();
  marks: readonly Mark[] = [];
  private grip: FramePoint = { x: 0, y: 0 };

  constructor(
    private readonly host: HandHost,
    private readonly seen: Explorer,
  ) {}

  /** A drag draws with the pen, or takes a mark along; else it pans. */
  dragStarts(at: FramePoint, markId: string | undefined): boolean {
    const from = this.seen.viewport.toFrame(at);
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
    const place = this.seen.viewport.toFrame(at);
    if (this.pen.down) {
      this.pen.extend(place);
      this.host.requestUpdate();
    } else {
      const to = this.gripped(place);
      this.mover.moveTo(to);
      this.seen.point(to);
    }
  }

  dragEnds(at: FramePoint): void {
    const place = this.seen.viewport.toFrame(at);
    if (this.pen.down) {
      this.send(this.pen.finish(this.seen.view, this.seen.viewport.scale));
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
    return this.marks.find((mark) => mark.id === id && mark.movable && mark.view === this.seen.view);
  }

  /** Takes a mark in hand, to be moved by keys or to the next tap. */
  grab(id: string): boolean {
    const mark = this.movable(id);
    if (mark) {
      this.mover.grab(mark);
      this.seen.viewport.reveal(mark);
      this.host.announce('grabbed', mark.label);
    }
    return mark !== undefined;
  }

  moveGrabbed(dx: number, dy: number): void {
    const from = this.mover.at;
    if (from) {
      const to = this.seen.within(from.x + dx, from.y + dy);
      this.mover.moveTo(to);
      this.seen.point(to);
      this.seen.viewport.reveal(to);
    }
  }

  dropGrabbed(): void {
    if (this.mover.at) {
      this.drop(this.mover.at);
    }
  }

  releaseGrabbed(): void {
    this.mover.release();
    this.seen.point(this.seen.cursor);
    this.host.announce('returned');
  }

  private drop(near: FramePoint): void {
    const id = this.mover.grabbed;
    const place = this.seen.drawing?.onBody(near, this.seen.viewport.scale);
    if (id && place) {
      this.mover.drop(place);
      this.host.announce('dropped');
      this.host.moveMark(id, place);
    } else {
      this.mover.release();
      this.host.announce('beside');
    }
    this.seen.point(this.seen.cursor);
  }

  /** A tap puts down what is grabbed; with the area pen it draws a small area. */
  takesTap(place: FramePoint): boolean {
    if (this.mover.grabbed) {
      this.drop(place);
    } else if (this.pen.kind === 'area') {
      this.putStamp(place);
    } else {
      return false;
    }
    return true;
  }

  /** Enter puts down what is grabbed; with the pen it begins a shape at the crosshair, and then stores it. */
  takesEnter(): boolean {
    if (this.mover.grabbed) {
      this.dropGrabbed();
    } else if (this.pen.stamp) {
      this.send(this.pen.put(this.seen.view));
    } else if (this.pen.down) {
      this.seen.cursor ??= this.seen.viewport.toFrame(this.seen.viewport.centre);
      this.pen.stampAt(this.seen.cursor);
      this.describeStamp();
    } else {
      return false;
    }
    return true;
  }

  crosshairMoved(to: FramePoint): void {
    if (this.pen.stamp) {
      this.pen.stamp.at = to;
    }
  }

  shapeKey(key: string, back: boolean): boolean {
    const changed = this.pen.stamp?.key(key, back, this.pen.kind === 'band-or-area') ?? false;
    if (changed) {
      this.describeStamp();
    }
    return changed;
  }

  /** Gives up one thing at a time: what is grabbed, what is begun, the pen. */
  givesUp(): boolean {
    if (this.mover.grabbed) {
      this.releaseGrabbed();
    } else if (this.pen.stamp) {
      this.pen.clear();
      this.host.requestUpdate();
    } else if (this.pen.down) {
      this.host.layPenDown();
    } else {
      return false;
    }
    return true;
  }

  private putStamp(near: FramePoint): void {
    const place = this.seen.drawing?.onBody(near, this.seen.viewport.scale);
    if (place) {
      this.pen.stampAt(place);
      this.send(this.pen.put(this.seen.view));
    }
  }

  /** What lies beside the body for the most part is not stored; the pen stays in the hand. */
  private send(drawn: Drawn | undefined): void {
    const middle = drawn?.points[Math.floor(drawn.points.length / 2)];
    if (drawn && middle && this.seen.drawing?.onBody({ x: middle[0], y: middle[1] }, this.seen.viewport.scale)) {
      this.seen.cursor = undefined;
      this.host.draw(drawn);
    } else if (drawn) {
      this.pen.clear();
      this.host.announce('drawnBeside');
    }
    this.host.requestUpdate();
  }

  private describeStamp(): void {
    const stamp = this.pen.stamp!;
    this.host.announce(`stamp.${stamp.kind}`, stamp.length, stamp.width, stamp.angle);
  }
}
