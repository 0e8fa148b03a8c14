import { nothing, svg, type TemplateResult } from 'lit';
import { markShape } from './mark-shapes.js';
import type { Mover } from './mover.js';
import type { Sketch } from './pen.js';
import type { Mark } from './types.js';
import type { Viewport } from './viewport.js';

function drawn({ kind, points, width }: Sketch, look: string): TemplateResult {
  return kind === 'area'
    ? svg`<polygon class="shape ${look}" points=${points} />`
    : svg`<polyline class="shape band ${look}" points=${points} stroke-width=${width} />
        <polyline class="shape spine ${look}" points=${points} />`;
}

/** What was drawn, and what is being drawn, in the units of the frame. */
export function shapes(marks: readonly Mark[], mover: Mover, sketch: Sketch | undefined): TemplateResult[] {
  const known = marks.map((mark) => {
    const { x, y } = mover.shift(mark);
    const look = `${mark.kind} ${mark.selected ? 'selected' : ''}`;
    return mark.shape
      ? svg`<g transform=${x || y ? `translate(${x} ${y})` : nothing}>${drawn(mark.shape, look)}</g>`
      : svg``;
  });
  return [...known, ...links(marks, mover), ...(sketch ? [drawn(sketch, 'sketch')] : [])];
}

/** A dotted line from a point to where it refers to. */
function links(marks: readonly Mark[], mover: Mover): TemplateResult[] {
  return marks.flatMap((referral) => {
    const point = marks.find((mark) => referral.id === `referral:${mark.id}`);
    if (!point) {
      return [];
    }
    const [from, to] = [mover.shift(point), mover.shift(referral)];
    return [
      svg`<line class="link" x1=${point.x + from.x} y1=${point.y + from.y} x2=${referral.x + to.x} y2=${referral.y + to.y} />`,
    ];
  });
}

/** Further arrows on what was drawn, at a constant size whatever the zoom. */
export function arrows(marks: readonly Mark[], viewport: Viewport, mover: Mover): TemplateResult[] {
  return marks.flatMap((mark) => {
    const shift = mover.shift(mark);
    return (mark.shape?.arrows ?? []).map(([x, y]) => {
      const at = viewport.toStage({ x: x + shift.x, y: y + shift.y });
      const look = { kind: 'fascia', direction: mark.direction ?? null };
      return svg`<g transform="translate(${at.x} ${at.y})">${markShape(look)}</g>`;
    });
  });
}
