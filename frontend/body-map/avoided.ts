import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { FRAME_WIDTH, type ViewKey } from './types.js';

/** An area where hands should not press, or not without a reason; `mirrored` for the left side. */
export interface AvoidedArea {
  view: ViewKey;
  path: string;
  mirrored: boolean;
  name: string;
}

const HATCH = 'avoided-hatch';

export const avoidedStyles = css`
  .avoided {
    fill: url(#avoided-hatch);
    stroke: var(--bm-point);
    stroke-width: 1.2;
    stroke-dasharray: 5 3;
    vector-effect: non-scaling-stroke;
  }
  .hatch-halo {
    stroke: var(--bm-halo);
    stroke-width: 3.4;
  }
  .hatch-line {
    stroke: var(--bm-point);
    stroke-width: 1.5;
  }
  .legend.avoided-legend {
    align-items: baseline;
    flex-wrap: nowrap;
  }
  .legend .avoided-sign {
    align-self: center;
    background: repeating-linear-gradient(
      135deg,
      var(--bm-point) 0 1.5px,
      var(--bm-halo) 1.5px 5px
    );
    border: 1px dashed var(--bm-point);
    block-size: 1.1rem;
    inline-size: 1.5rem;
    flex: none;
  }
`;

/** The areas of one view, hatched, so that they show whatever the colours. */
export function hatched(areas: readonly AvoidedArea[], view: ViewKey): TemplateResult | typeof nothing {
  const shown = areas.filter((area) => area.view === view);
  if (!shown.length) {
    return nothing;
  }
  return svg`
    <defs>
      <pattern id=${HATCH} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch-halo" d="M0 0v7" /><path class="hatch-line" d="M0 0v7" />
      </pattern>
    </defs>
    ${shown.map(
      ({ path, mirrored }) => svg`<path
        class="avoided"
        d=${path}
        transform=${mirrored ? `matrix(-1 0 0 1 ${FRAME_WIDTH} 0)` : nothing}
      />`,
    )}`;
}

/** What the hatching of one view means, in words: also for those who do not see it. */
export function avoidedLegend(
  areas: readonly AvoidedArea[],
  view: ViewKey,
  title: string,
): TemplateResult | typeof nothing {
  const names = new Set(areas.filter((area) => area.view === view).map((area) => area.name));
  return names.size
    ? html`<p class="legend avoided-legend">
        <span class="avoided-sign" aria-hidden="true"></span><span>${title}: ${[...names].join(', ')}</span>
      </p>`
    : nothing;
}
