/** The views of the chart, as the server names them. */
export type ViewKey = 'anterior' | 'posterior' | 'lateral-right' | 'lateral-left' | 'plantar';

export const VIEWS: readonly ViewKey[] = ['anterior', 'posterior', 'lateral-right', 'lateral-left', 'plantar'];

export const FRAME_WIDTH = 400;

export const frameHeight = (view: ViewKey): number => (view === 'plantar' ? 400 : 900);

/** A place in the frame of a view; the server's units. */
export interface FramePoint {
  x: number;
  y: number;
}

/** A finding to show; all of it comes from the server. */
export interface Mark extends FramePoint {
  id: string;
  view: ViewKey;
  kind: string;
  label: string;
  selected: boolean;
  movable: boolean;
  number?: number | null;
  direction?: string | null;
  shape?: Shape | null;
}

/** What was drawn beneath a mark: vertices as an SVG list of points, the width of a band, places for more arrows. */
export interface Shape {
  kind: ShapeKind;
  points: string;
  width: number;
  arrows: readonly (readonly [number, number])[];
}

export type ShapeKind = 'band' | 'area';

/** What the pen means: nothing, a band or (closed) an area, always an area. */
export type PenKind = 'none' | 'band-or-area' | 'area';

/** What `body-map-draw` tells the server. */
export interface Drawn {
  view: ViewKey;
  kind: ShapeKind;
  points: [number, number][];
  width: number;
}

/** Which muscles are looked at: those on the surface, or those beneath it. */
export type LayerKey = 'superficial' | 'deep';

/** Where a muscle lies in a view, to be laid over the drawing; `mirrored` for the left side. */
export interface MuscleArea {
  id: string;
  view: ViewKey;
  path: string;
  mirrored: boolean;
  covered: boolean;
}

/** What `body-map-select` tells the server: a place, and the mark that was chosen there, if any. */
export interface Selection extends FramePoint {
  view: ViewKey;
  markId?: string;
}

export type Side = 'right' | 'left';

/** The client's own side at this place. */
export function sideAt(view: ViewKey, x: number): Side {
  switch (view) {
    case 'lateral-right':
      return 'right';
    case 'lateral-left':
      return 'left';
    case 'posterior':
      return x >= FRAME_WIDTH / 2 ? 'right' : 'left';
    default:
      return x <= FRAME_WIDTH / 2 ? 'right' : 'left';
  }
}
