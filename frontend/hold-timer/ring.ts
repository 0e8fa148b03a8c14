import { html, svg, type TemplateResult } from 'lit';
import { LONGEST } from './hold.js';

const RADIUS = 54;
const ROUND = 2 * Math.PI * RADIUS;

/** The way to the target as a ring, with a notch for each ten seconds; past the target a thin outer ring goes on. */
export function ring(seconds: number, target: number): TemplateResult {
  const share = Math.min(seconds / target, 1);
  const over = Math.max(0, Math.min((seconds - target) / Math.max(LONGEST - target, 1), 1));
  const notches = Array.from({ length: Math.ceil(target / 10) - 1 }, (_, index) => ((index + 1) * 10 * 360) / target);
  return html`<svg class="ring" viewBox="-64 -64 128 128" aria-hidden="true">
    <circle class="track" r=${RADIUS} />
    <circle
      class="done"
      r=${RADIUS}
      transform="rotate(-90)"
      stroke-dasharray="${share * ROUND} ${ROUND}"
      ?hidden=${!share}
    />
    <circle class="over" r="61.5" transform="rotate(-90)" pathLength="100" stroke-dasharray="${over * 100} 100" ?hidden=${!over} />
    ${notches.map((angle) => svg`<path class="notch" transform="rotate(${angle})" d="M0-49.5v-9" />`)}
  </svg>`;
}
