import type { SurfaceMuscle } from './drawing.js';
import { FRAME_WIDTH, type FramePoint, type MuscleArea, sideAt, type ViewKey } from './types.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The muscles beneath the surface in one view, the deepest at the bottom. */
export class DeepLayer {
  readonly group = document.createElementNS(SVG, 'g');
  private readonly paths: SVGPathElement[];

  constructor(
    private readonly view: ViewKey,
    areas: readonly MuscleArea[],
  ) {
    this.group.classList.add('deep');
    this.paths = areas.filter((area) => area.view === view).map(DeepLayer.path);
    this.group.append(...this.paths);
  }

  private static path({ id, path, mirrored }: MuscleArea): SVGPathElement {
    const drawn = document.createElementNS(SVG, 'path');
    drawn.setAttribute('d', path);
    drawn.dataset.muscle = id;
    if (mirrored) {
      drawn.dataset.mirrored = '';
      drawn.setAttribute('transform', `matrix(-1 0 0 1 ${FRAME_WIDTH} 0)`);
    }
    return drawn;
  }

  /** The uppermost of the deep muscles at this place, if any. */
  muscleAt({ x, y }: FramePoint): SurfaceMuscle | undefined {
    const path = this.paths.findLast((area) =>
      area.isPointInFill(new DOMPoint('mirrored' in area.dataset ? FRAME_WIDTH - x : x, y)),
    );
    return path && { id: path.dataset.muscle!, side: sideAt(this.view, x), path };
  }
}
