import { css } from 'lit';

/** What is drawn on the chart, deep muscles, marks in hand, and the switch of layers. */
export const shapeStyles = css`
  .art .muscles,
  .art .bones {
    transition: opacity 0.15s;
  }
  .art[data-layer='deep'] :is(.muscles, .bones) {
    opacity: 0.22;
  }
  .deep path {
    fill: color-mix(in srgb, var(--bm-deep) 26%, transparent);
    stroke: var(--bm-deep);
    stroke-width: 1.2;
    vector-effect: non-scaling-stroke;
  }
  .art .deep path.pointed {
    fill: var(--bm-pointed);
  }
  .shape {
    fill: none;
    stroke: var(--bm-fascia);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .shape:not(.band) {
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  polygon.shape {
    fill: color-mix(in srgb, var(--bm-fascia) 20%, transparent);
  }
  .shape.band {
    stroke: color-mix(in srgb, var(--bm-fascia) 30%, transparent);
  }
  .shape.selected:not(.band) {
    stroke-width: 3.5;
  }
  .shape.sketch {
    stroke: var(--bm-mark);
  }
  .shape.sketch.band {
    stroke: color-mix(in srgb, var(--bm-mark) 40%, transparent);
  }
  polygon.shape.referral {
    fill: none;
    stroke: var(--bm-point);
    stroke-dasharray: 0.1 7;
    stroke-width: 3.5;
  }
  .link {
    stroke: var(--bm-point);
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .stage.drawing,
  .stage.drawing .mark {
    cursor: crosshair;
    touch-action: none;
  }
  .stage.drawing .mark {
    pointer-events: none;
  }
  .mark.movable {
    touch-action: none;
  }
  .mark.grabbed {
    z-index: 3;
    cursor: grabbing;
  }
  .mark.grabbed::after {
    content: '';
    position: absolute;
    inset: -0.5rem;
    border: 2px dashed var(--bm-mark);
    border-radius: 50%;
  }
  .layers {
    position: absolute;
    inset-block-start: 2.6rem;
    inset-inline-start: 0.75rem;
    display: flex;
    flex-direction: column;
    border-radius: 0.75rem;
    background: var(--bm-control);
    backdrop-filter: blur(8px);
    box-shadow: 0 1px 4px rgb(0 0 0 / 14%);
    overflow: hidden;
  }
  .layers button {
    min-block-size: 2.5rem;
    padding-inline: 0.7rem;
    border: 0;
    background: none;
    color: var(--bm-text-quiet);
    font-size: 0.8125rem;
  }
  .layers button[aria-pressed='true'] {
    color: var(--bm-text);
    font-weight: 600;
    box-shadow: inset 3px 0 var(--bm-mark);
  }
  .layers button:focus-visible {
    outline-offset: -3px;
  }
  @media (pointer: coarse) {
    .layers button {
      min-block-size: 3rem;
    }
  }
`;
