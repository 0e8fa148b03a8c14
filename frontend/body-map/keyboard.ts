import type { FramePoint } from './types.js';

/** Where the arrow keys lead. */
const ARROWS: Record<string, FramePoint> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** Units that an arrow key moves the crosshair: coarse, and fine with Shift. */
const STEP = 4;
const FINE_STEP = 1;

/** Pixels that Ctrl and an arrow key pan. */
const PAN = 48;

export const ZOOM_STEP = 1.5;

export interface KeyTarget {
  moveCrosshair(dx: number, dy: number): void;
  chooseCrosshair(): void;
  hideCrosshair(): boolean;
  panned(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  resetZoom(): void;
}

function zoomKey(key: string, target: KeyTarget): boolean {
  switch (key) {
    case '+':
    case '=':
      target.zoomBy(ZOOM_STEP);
      return true;
    case '-':
      target.zoomBy(1 / ZOOM_STEP);
      return true;
    case '0':
      target.resetZoom();
      return true;
    default:
      return false;
  }
}

function stageKey(event: KeyboardEvent, target: KeyTarget): boolean {
  const arrow = ARROWS[event.key];
  if (arrow && event.ctrlKey) {
    target.panned(-arrow.x * PAN, -arrow.y * PAN);
    return true;
  }
  if (arrow) {
    const step = event.shiftKey ? FINE_STEP : STEP;
    target.moveCrosshair(arrow.x * step, arrow.y * step);
    return true;
  }
  if (event.key === 'Enter') {
    target.chooseCrosshair();
    return true;
  }
  return event.key === 'Escape' && target.hideCrosshair();
}

/** Handles a key on the stage: arrows move the crosshair, Enter chooses, + - 0 zoom, Ctrl and arrows pan. */
export function onStageKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.altKey || event.metaKey) {
    return;
  }
  if (stageKey(event, target) || (!event.ctrlKey && zoomKey(event.key, target))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Handles a key on a mark: arrows, Home and End walk through the marks, of which one takes part in the tab order. */
export function onMarkKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.altKey || event.metaKey || event.ctrlKey) {
    return;
  }
  const marks = Array.from((event.currentTarget as HTMLElement).parentElement!.querySelectorAll('button'));
  const here = marks.indexOf(event.currentTarget as HTMLButtonElement);
  const next: Record<string, number> = {
    ArrowRight: here + 1,
    ArrowDown: here + 1,
    ArrowLeft: here - 1,
    ArrowUp: here - 1,
    Home: 0,
    End: marks.length - 1,
  };
  const to = next[event.key];
  if (to !== undefined) {
    marks[(to + marks.length) % marks.length]?.focus();
  }
  if (to !== undefined || zoomKey(event.key, target)) {
    event.preventDefault();
    event.stopPropagation();
  }
}
