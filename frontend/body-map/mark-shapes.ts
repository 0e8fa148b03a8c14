import marks from './art/marks.svg?raw';
import type { Mark } from './types.js';

const SVG = 'http://www.w3.org/2000/svg';

const shapes = new DOMParser().parseFromString(marks, 'image/svg+xml').documentElement;

/** Turns of the arrow, in degrees clockwise from screen-right. */
const TURN: Record<string, number> = {
  right: 0,
  'down-right': 45,
  down: 90,
  'down-left': 135,
  left: 180,
  'up-left': 225,
  up: 270,
  'up-right': 315,
};

export type MarkLook = Pick<Mark, 'kind' | 'direction'>;

function shape(name: string, transform = ''): SVGElement | undefined {
  const drawn = shapes.querySelector(`[data-mark="${CSS.escape(name)}"]`);
  if (!drawn) {
    return undefined;
  }
  const copy = document.importNode(drawn, true) as SVGElement;
  copy.setAttribute('transform', transform);
  return copy;
}

/** The sign of a direction of restriction: an arrow that points there, or the signs for in and out. */
function directionSign(direction: string, alone: boolean): SVGElement | undefined {
  if (direction in TURN) {
    return shape('arrow', `rotate(${TURN[direction]})${alone ? '' : ' translate(21 0) scale(.72)'}`);
  }
  return shape(direction, alone ? '' : 'translate(17 0) scale(.72)');
}

/**
 * The shape of a mark, drawn around 0/0 in a frame from -16 to 16. Kinds differ in shape, never in colour alone. A
 * direction of restriction takes the place of the plain fascia sign and stands beside any other.
 */
export function markShape({ kind, direction }: MarkLook): SVGElement {
  const group = document.createElementNS(SVG, 'g');
  const alone = kind === 'fascia';
  const parts = [
    direction && alone ? undefined : shape(kind),
    direction ? directionSign(direction, alone) : undefined,
  ];
  group.append(...parts.filter((part) => part !== undefined));
  return group;
}

/** What a legend has to explain for these marks, each once: kinds first, then signs of direction. */
export function legendLooks(marks: readonly MarkLook[]): { key: string; look: MarkLook }[] {
  const looks = new Map<string, MarkLook>();
  for (const { kind, direction } of marks) {
    if (kind !== 'fascia' || !direction) {
      looks.set(kind, { kind });
    }
  }
  for (const { direction } of marks) {
    if (direction) {
      const key = direction in TURN ? 'direction' : direction;
      looks.set(key, { kind: 'fascia', direction: key === 'direction' ? 'right' : direction });
    }
  }
  return [...looks].map(([key, look]) => ({ key, look }));
}
