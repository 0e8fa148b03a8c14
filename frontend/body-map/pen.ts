import { simplified } from './simplify.js';
import { BAND_WIDTH, Stamp } from './stamp.js';
import { FRAME_WIDTH, type Drawn, type FramePoint, frameHeight, type PenKind, type ShapeKind, type ViewKey } from './types.js';

/** What is being drawn, to be shown before the server has it. */
export interface Sketch {
  kind: ShapeKind;
  points: string;
  width: number;
}

const written = (line: readonly FramePoint[]): string => line.map(({ x, y }) => `${x},${y}`).join(' ');

const inside = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most) * 10) / 10;

/** Draws bands and areas, with pointer or keys. */
export class Pen {
  kind: PenKind = 'none';
  stamp: Stamp | undefined;
  private stroke: FramePoint[] = [];
  private sent: Sketch | undefined;

  get down(): boolean {
    return this.kind !== 'none';
  }

  get sketch(): Sketch | undefined {
    if (this.stamp) {
      const { kind, vertices, width } = this.stamp;
      return { kind, points: written(vertices), width };
    }
    return this.stroke.length > 1
      ? { kind: this.strokeKind, points: written(this.stroke), width: BAND_WIDTH }
      : this.sent;
  }

  start(at: FramePoint): void {
    this.stroke = [at];
    this.stamp = undefined;
  }

  extend(at: FramePoint): void {
    this.stroke.push(at);
  }

  /** Forgets what was begun, and what was sent when the server has answered. */
  clear(): void {
    this.stroke = [];
    this.stamp = undefined;
    this.sent = undefined;
  }

  /** Ends a stroke; `scale` is how many pixels make a unit. */
  finish(view: ViewKey, scale: number): Drawn | undefined {
    const kind = this.strokeKind;
    const line = simplified(this.stroke, 2 / scale);
    this.stroke = [];
    const closed = kind === 'area' && line.length > 3 ? line.slice(0, -1) : line;
    return closed.length < (kind === 'area' ? 3 : 2) ? undefined : this.send(view, kind, closed, BAND_WIDTH);
  }

  /** Puts the shape of the keyboard, or of a tap, on the chart. */
  put(view: ViewKey): Drawn | undefined {
    const stamp = this.stamp;
    this.stamp = undefined;
    return stamp && this.send(view, stamp.kind, stamp.vertices, stamp.width);
  }

  stampAt(at: FramePoint): Stamp {
    this.stamp = new Stamp(this.kind === 'area' ? 'area' : 'band', at);
    return this.stamp;
  }

  private send(view: ViewKey, kind: ShapeKind, line: readonly FramePoint[], width: number): Drawn {
    const points = line.map(({ x, y }): [number, number] => [inside(x, FRAME_WIDTH), inside(y, frameHeight(view))]);
    this.sent = { kind, points: points.map((xy) => xy.join()).join(' '), width };
    return { view, kind, points, width: kind === 'band' ? width : 0 };
  }

  /** A stroke that comes back to where it began goes round an area. */
  private get strokeKind(): ShapeKind {
    const first = this.stroke[0];
    const last = this.stroke.at(-1);
    if (this.kind === 'area' || !first || !last) {
      return 'area';
    }
    const reach = Math.max(...this.stroke.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
    return reach > 14 && Math.hypot(last.x - first.x, last.y - first.y) < 0.35 * reach ? 'area' : 'band';
  }
}
