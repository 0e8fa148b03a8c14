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
  giveUp(): boolean;
  panned(dx: number, dy: number): void;
  zoomBy(factor: number): void;
  resetZoom(): void;
  readonly hand: HandKeys;
}

/** What keys do to a grabbed mark and to a shape that is being drawn. */
export interface HandKeys {
  shapeKey(key: string, back: boolean): boolean;
  grab(id: string): boolean;
  moveGrabbed(dx: number, dy: number): void;
  dropGrabbed(): void;
  releaseGrabbed(): void;
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
  return event.key === 'Escape' && target.giveUp();
}

/** Handles a key on the stage: arrows move the crosshair, Enter chooses or draws, + - 0 zoom, Ctrl and arrows pan. */
export function onStageKey(event: KeyboardEvent, target: KeyTarget): void {
  if (event.altKey || event.metaKey) {
    return;
  }
  const plain = !event.ctrlKey;
  if (stageKey(event, target) || (plain && (target.hand.shapeKey(event.key, event.shiftKey) || zoomKey(event.key, target)))) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Handles a key on a grabbed mark: arrows move it, Enter and Space put it down, Escape takes it back. */
function grabbedKey(event: KeyboardEvent, target: KeyTarget): boolean {
  const arrow = ARROWS[event.key];
  if (arrow) {
    const step = event.shiftKey ? FINE_STEP : STEP;
    target.hand.moveGrabbed(arrow.x * step, arrow.y * step);
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    target.hand.dropGrabbed();
    return true;
  }
  if (event.key === 'Escape') {
    target.hand.releaseGrabbed();
    return true;
  }
  return zoomKey(event.key, target);
}

/** Arrows, Home and End walk through the marks, of which one takes part in the tab order. */
function walk(event: KeyboardEvent): boolean {
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
  return to !== undefined;
}

/** Handles a key on a mark: M grabs it to be moved. */
export function onMarkKey(event: KeyboardEvent, target: KeyTarget, grabbed: string | undefined): void {
  if (event.altKey || event.metaKey || event.ctrlKey) {
    return;
  }
  const id = (event.currentTarget as HTMLElement).dataset.markId!;
  const handled =
    grabbed === id
      ? grabbedKey(event, target)
      : (event.key.toLowerCase() === 'm' && target.hand.grab(id)) || walk(event) || zoomKey(event.key, target);
  if (handled) {
    event.preventDefault();
    event.stopPropagation();
  }
}

const OWN_UNDO = 'input, textarea, [contenteditable]:not([contenteditable="false"]), vaadin-dialog, vaadin-confirm-dialog';

/** Whether a key press anywhere on the page takes back the last act; fields undo their own typing. */
export function isUndo(event: KeyboardEvent): boolean {
  const wanted = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
  return wanted && !event.composedPath().some((node) => node instanceof Element && node.matches(OWN_UNDO));
}
