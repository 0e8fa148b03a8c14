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
  number?: number | null;
  direction?: string | null;
}

/** Where a muscle lies in a view, to be laid over the drawing; `mirrored` for the left side. */
export interface MuscleArea {
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
