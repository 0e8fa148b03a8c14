import { FRAME_WIDTH, type FramePoint, type Side, type ViewKey, sideAt } from './types.js';

type Art = { default: string };

const ART: Record<Exclude<ViewKey, 'lateral-left'>, () => Promise<Art>> = {
  anterior: () => import('./art/anterior.svg?raw'),
  posterior: () => import('./art/posterior.svg?raw'),
  'lateral-right': () => import('./art/lateral-right.svg?raw'),
  plantar: () => import('./art/plantar.svg?raw'),
};

/** Fetches the art of every view, so that switching needs no network later. */
export function preloadArt(): void {
  Object.values(ART).forEach((load) => void load().catch(() => undefined));
}

/** How far beside the outline a finger may land and still be taken to mean the body, in pixels. */
const FINGER = 12;

/** A muscle drawn on the surface, and the client's own side of it. */
export interface SurfaceMuscle {
  id: string;
  side: Side;
  path: SVGGeometryElement;
}

/** The drawing of one view, ready to be put into an svg element; the left side is the right side's, mirrored. */
export class Drawing {
  readonly group: SVGGElement;
  private readonly outline: SVGGeometryElement;
  private readonly muscles: SVGGeometryElement[];
  private readonly mirrored: boolean;

  private constructor(
    private readonly view: ViewKey,
    svg: string,
  ) {
    this.mirrored = view === 'lateral-left';
    const art = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    this.group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    this.group.classList.add('bodymap');
    if (this.mirrored) {
      this.group.setAttribute('transform', `matrix(-1 0 0 1 ${FRAME_WIDTH} 0)`);
    }
    this.group.append(...Array.from(art.children, (child) => document.importNode(child, true)));
    this.outline = this.group.querySelector<SVGGeometryElement>('.outline')!;
    this.muscles = Array.from(this.group.querySelectorAll<SVGGeometryElement>('[data-muscle]')).reverse();
  }

  static async load(view: ViewKey): Promise<Drawing> {
    const art = await ART[view === 'lateral-left' ? 'lateral-right' : view]();
    return new Drawing(view, art.default);
  }

  /** The muscle drawn at this place, if any. */
  muscleAt(place: FramePoint): SurfaceMuscle | undefined {
    const here = this.drawn(place);
    const path = this.muscles.find((muscle) => muscle.isPointInFill(here));
    return path && { id: path.dataset.muscle!, side: sideAt(this.view, place.x), path };
  }

  /** The place itself when it is on the body, the nearest one on it within a finger's breadth, or nothing. */
  onBody(place: FramePoint, scale: number): FramePoint | undefined {
    for (let radius = 0; radius <= FINGER / scale; radius += 1 / scale) {
      for (let turn = 0; turn < (radius ? 16 : 1); turn += 1) {
        const angle = (turn * Math.PI) / 8;
        const near = { x: place.x + radius * Math.cos(angle), y: place.y + radius * Math.sin(angle) };
        if (this.outline.isPointInFill(this.drawn(near))) {
          return near;
        }
      }
    }
    return undefined;
  }

  private drawn({ x, y }: FramePoint): DOMPoint {
    return new DOMPoint(this.mirrored ? FRAME_WIDTH - x : x, y);
  }
}
