import type { FramePoint } from './types.js';

/** What fingers, mouse and wheel can do to the stage; places are pixels from the stage's upper left corner. */
export interface GestureTarget {
  tapped(at: FramePoint): void;
  hovered(at: FramePoint | undefined): void;
  panned(dx: number, dy: number): void;
  zoomed(factor: number, at: FramePoint): boolean;
}

/** What has better to do with a drag than to pan. */
export interface DragTarget {
  /** A pointer begins to drag, from a mark or from none; tells whether the drag is taken. */
  dragStarts(at: FramePoint, markId: string | undefined): boolean;
  dragged(at: FramePoint): void;
  dragEnds(at: FramePoint): void;
  dragCancelled(): void;
}

/** A pointer that moved farther than this, in pixels, drags and does not tap. */
const TAP_SLOP: Record<string, number> = { mouse: 4, pen: 6, touch: 10 };

/** Tells taps from drags and pinches. A drag that began on a mark moves the mark and does not choose it. */
export class Gestures {
  private readonly pointers = new Map<number, FramePoint>();
  private start: FramePoint = { x: 0, y: 0 };
  private startMark: string | undefined;
  private moved = false;
  private dragging = false;

  constructor(
    private readonly stage: HTMLElement,
    private readonly target: GestureTarget,
    private readonly hand: DragTarget,
  ) {
    stage.addEventListener('pointerdown', this.down);
    stage.addEventListener('pointermove', this.move);
    stage.addEventListener('pointerup', this.up);
    stage.addEventListener('pointercancel', this.cancel);
    stage.addEventListener('pointerleave', () => target.hovered(undefined));
    stage.addEventListener('wheel', this.wheel, { passive: false });
    stage.addEventListener('touchmove', this.holdPage, { passive: false });
    stage.addEventListener('click', this.swallowDrag, { capture: true });
  }

  private readonly down = (event: PointerEvent): void => {
    if (event.button !== 0 || this.onControl(event)) {
      return;
    }
    if (this.pointers.size === 0) {
      this.moved = false;
      this.start = this.place(event);
      this.startMark = this.mark(event);
    } else {
      this.moved = true;
      this.endDrag(() => this.hand.dragCancelled());
    }
    this.pointers.set(event.pointerId, this.place(event));
  };

  private readonly move = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    const at = this.place(event);
    if (!before) {
      if (event.pointerType === 'mouse' && event.buttons === 0) {
        this.target.hovered(this.onControl(event) ? undefined : at);
      }
      return;
    }
    const slop = TAP_SLOP[event.pointerType] ?? 6;
    if (!this.moved && Math.hypot(at.x - this.start.x, at.y - this.start.y) <= slop) {
      return;
    }
    if (!this.moved) {
      this.moved = true;
      this.dragging = this.hand.dragStarts(this.start, this.startMark);
    }
    if (!this.stage.hasPointerCapture(event.pointerId)) {
      this.stage.setPointerCapture(event.pointerId);
    }
    if (this.dragging) {
      event.getCoalescedEvents().forEach((between) => this.hand.dragged(this.place(between)));
      this.hand.dragged(at);
    } else if (this.pointers.size === 2) {
      this.pinch(event.pointerId, before, at);
    } else {
      this.target.panned(at.x - before.x, at.y - before.y);
    }
    this.pointers.set(event.pointerId, at);
  };

  private pinch(id: number, before: FramePoint, at: FramePoint): void {
    const other = [...this.pointers].find(([key]) => key !== id)![1];
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    const spread = Math.hypot(before.x - other.x, before.y - other.y);
    this.target.panned((at.x - before.x) / 2, (at.y - before.y) / 2);
    this.target.zoomed(Math.hypot(at.x - other.x, at.y - other.y) / Math.max(spread, 1), middle);
  }

  private readonly up = (event: PointerEvent): void => {
    const known = this.pointers.delete(event.pointerId);
    if (known && !this.moved && this.mark(event) === undefined) {
      this.target.tapped(this.place(event));
    }
    this.endDrag(() => this.hand.dragEnds(this.place(event)));
  };

  private endDrag(how: () => void): void {
    if (this.dragging) {
      this.dragging = false;
      how();
    }
  }

  private readonly cancel = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
    this.moved = true;
    this.endDrag(() => this.hand.dragCancelled());
  };

  private readonly wheel = (event: WheelEvent): void => {
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.0015;
    if (this.target.zoomed(Math.exp(-event.deltaY * lines * speed), this.place(event)) || event.ctrlKey) {
      event.preventDefault();
    }
  };

  private readonly holdPage = (event: TouchEvent): void => {
    if (event.touches.length > 1 && event.cancelable) {
      event.preventDefault();
    }
  };

  private readonly swallowDrag = (event: MouseEvent): void => {
    if (this.moved && event.detail > 0 && !this.onControl(event)) {
      event.stopPropagation();
      event.preventDefault();
    }
  };

  private onControl(event: Event): boolean {
    return event.composedPath().some((node) => node instanceof HTMLElement && node.classList.contains('control'));
  }

  private mark(event: Event): string | undefined {
    const button = event.composedPath().find((node) => node instanceof HTMLButtonElement);
    return button?.dataset.markId;
  }

  private place(event: MouseEvent): FramePoint {
    const box = this.stage.getBoundingClientRect();
    return {
      x: event.clientX - box.left - this.stage.clientLeft,
      y: event.clientY - box.top - this.stage.clientTop,
    };
  }
}
