import type { FramePoint } from './types.js';

/** As many vertices as a drawn shape may have; the server takes a few more. */
const MOST = 24;

function distanceToLine({ x, y }: FramePoint, from: FramePoint, to: FramePoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / length, 0), 1) : 0;
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Leaves out every vertex that strays less than the tolerance from the line without it (Douglas and Peucker, 1973). */
function thinned(line: readonly FramePoint[], tolerance: number): FramePoint[] {
  if (line.length < 3) {
    return [...line];
  }
  const first = line[0]!;
  const last = line[line.length - 1]!;
  let farthest = 0;
  let distance = 0;
  line.forEach((point, index) => {
    const away = distanceToLine(point, first, last);
    if (away > distance) {
      [farthest, distance] = [index, away];
    }
  });
  return distance <= tolerance
    ? [first, last]
    : [...thinned(line.slice(0, farthest + 1), tolerance).slice(0, -1), ...thinned(line.slice(farthest), tolerance)];
}

/** The same stroke with few vertices: as exact as can be with at most {@link MOST}. */
export function simplified(stroke: readonly FramePoint[], tolerance: number): FramePoint[] {
  let wanted = tolerance;
  let line = thinned(stroke, wanted);
  while (line.length > MOST) {
    wanted *= 1.4;
    line = thinned(stroke, wanted);
  }
  return line;
}
