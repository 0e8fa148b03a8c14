import type { FramePoint, Mark } from './types.js';

/** A mark that is being moved, or was put down and waits for the server. */
interface Held {
  id: string;
  label: string;
  from: FramePoint;
  at: FramePoint;
  grabbed: boolean;
}

/** Moves marks, by pointer or by keys: one at a time. */
export class Mover {
  private held: Held | undefined;

  /** The mark that follows pointer or keys just now. */
  get grabbed(): string | undefined {
    return this.held?.grabbed ? this.held.id : undefined;
  }

  get at(): FramePoint | undefined {
    return this.held?.grabbed ? this.held.at : undefined;
  }

  grab({ id, label, x, y }: Mark): void {
    this.held = { id, label, from: { x, y }, at: { x, y }, grabbed: true };
  }

  moveTo(at: FramePoint): void {
    if (this.held?.grabbed) {
      this.held.at = at;
    }
  }

  /** Puts the mark down; it stays there until the server has answered. */
  drop(at: FramePoint): void {
    if (this.held) {
      this.held = { ...this.held, at, grabbed: false };
    }
  }

  /** Back to where the server has it. */
  release(): void {
    this.held = undefined;
  }

  /** The server has answered; what is grabbed meanwhile stays in the hand. */
  settle(): void {
    if (!this.held?.grabbed) {
      this.held = undefined;
    }
  }

  /** How far a mark is from where the server has it. */
  shift(mark: Mark): FramePoint {
    return this.held?.id === mark.id
      ? { x: this.held.at.x - this.held.from.x, y: this.held.at.y - this.held.from.y }
      : { x: 0, y: 0 };
  }
}
