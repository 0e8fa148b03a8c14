import type { FramePoint, ShapeKind } from './types.js';

const TURN = 15;
const LENGTH_STEP = 10;
const WIDTH_STEP = 4;
const LONGEST = 300;
const WIDEST = 80;
const CORNERS = 16;

export const BAND_WIDTH = 16;

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** A shape for those who draw with keys, or with one tap: put somewhere, then turned and sized. */
export class Stamp {
  length = 60;
  width = BAND_WIDTH;
  angle = 0;

  constructor(
    public kind: ShapeKind,
    public at: FramePoint,
  ) {
    if (kind === 'area') {
      this.asArea();
    }
  }

  /** Handles a key that changes the shape; with Shift the other way. */
  key(key: string, back: boolean, kindIsFree: boolean): boolean {
    const sign = back ? -1 : 1;
    switch (key.toLowerCase()) {
      case 'l':
        this.length = clamp(this.length + sign * LENGTH_STEP, LENGTH_STEP, LONGEST);
        return true;
      case 'w':
        this.width = clamp(this.width + sign * WIDTH_STEP, WIDTH_STEP, this.kind === 'band' ? WIDEST : LONGEST);
        return true;
      case 'r':
        this.angle = (this.angle + sign * TURN + 180) % 180;
        return true;
      case 'a':
        return kindIsFree && this.switchKind();
      default:
        return false;
    }
  }

  private asArea(): void {
    [this.length, this.width] = [48, 36];
  }

  private switchKind(): true {
    if (this.kind === 'band') {
      this.kind = 'area';
      this.asArea();
    } else {
      this.kind = 'band';
      [this.length, this.width] = [60, BAND_WIDTH];
    }
    return true;
  }

  get vertices(): FramePoint[] {
    const half = this.length / 2;
    return this.kind === 'band'
      ? [-half, 0, half].map((along) => this.turned(along, 0))
      : Array.from({ length: CORNERS }, (_, corner) => {
          const angle = (corner * 2 * Math.PI) / CORNERS;
          return this.turned(half * Math.cos(angle), (this.width / 2) * Math.sin(angle));
        });
  }

  private turned(along: number, across: number): FramePoint {
    const angle = (this.angle * Math.PI) / 180;
    return {
      x: this.at.x + along * Math.cos(angle) - across * Math.sin(angle),
      y: this.at.y + along * Math.sin(angle) + across * Math.cos(angle),
    };
  }
}
