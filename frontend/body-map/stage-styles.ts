import { css } from 'lit';

/** The stage: drawing, crosshair, marks, and what floats above them. */
export const stageStyles = css`
  .stage {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--bm-border);
    border-radius: 1rem;
    background: var(--bm-stage);
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .stage.zoomed {
    touch-action: none;
    cursor: grab;
  }
  .stage.zoomed:active {
    cursor: grabbing;
  }
  .surface,
  .art {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .surface:focus-visible {
    outline: none;
  }
  .stage:has(.surface:focus-visible) {
    outline: 2px solid var(--bm-focus);
    outline-offset: 1px;
  }
  .art {
    pointer-events: none;
  }
  .art[data-skin='skin'] .skin {
    display: inline;
  }
  .art[data-skin='skin'] :is(.muscles, .bones) {
    opacity: 0;
  }
  .art [data-muscle] {
    transition: fill 0.12s;
  }
  .art [data-muscle].pointed {
    fill: var(--bm-pointed);
  }
  .shown {
    fill: color-mix(in srgb, var(--bm-mark) 38%, transparent);
    stroke: var(--bm-mark);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .shown.covered {
    stroke-dasharray: 5 4;
  }
  .crosshair :is(path, circle) {
    fill: none;
    stroke: var(--bm-mark);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .crosshair .halo {
    stroke: var(--bm-halo);
    stroke-width: 5;
  }
  .crosshair .dot {
    fill: var(--bm-mark);
  }
  .side {
    position: absolute;
    inset-block-start: 0.7rem;
    display: flex;
    align-items: baseline;
    gap: 0.35rem;
    color: var(--bm-text-quiet);
    font-size: 0.75rem;
    pointer-events: none;
  }
  .side b {
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1;
    color: var(--bm-text);
  }
  .side.start {
    inset-inline-start: 0.9rem;
  }
  .side.end {
    inset-inline-end: 0.9rem;
    flex-direction: row-reverse;
  }
  .mark {
    position: absolute;
    inline-size: 2rem;
    block-size: 2rem;
    margin: -1rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
  }
  .mark svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    filter: drop-shadow(0 1px 1.5px rgb(0 0 0 / 28%));
  }
  .mark[aria-current] {
    z-index: 1;
  }
  .mark[aria-current]::before {
    content: '';
    position: absolute;
    inset: calc(50% - 0.8rem);
    border: 2.5px solid var(--bm-mark);
    border-radius: 50%;
    box-shadow:
      0 0 0 1.5px var(--bm-halo),
      inset 0 0 0 1.5px var(--bm-halo);
  }
  .mark:focus-visible {
    z-index: 2;
    outline-offset: 3px;
  }
  .number {
    position: absolute;
    inset-block-end: calc(50% + 0.2rem);
    inset-inline-start: calc(50% + 0.35rem);
    min-inline-size: 1rem;
    padding-inline: 0.22rem;
    border-radius: 1rem;
    background: var(--bm-halo);
    color: var(--bm-text);
    font-size: 0.6875rem;
    font-weight: 600;
    line-height: 1rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
    box-shadow: 0 0 0 1px var(--bm-border);
  }
  .mark[aria-current] .number {
    background: var(--bm-mark);
    color: light-dark(#fff, #06262c);
  }
  .readout {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-start: 0.75rem;
    max-inline-size: calc(100% - 5rem);
    padding: 0.3rem 0.7rem;
    border-radius: 1rem;
    background: var(--bm-control);
    backdrop-filter: blur(8px);
    font-size: 0.8125rem;
    font-weight: 500;
    pointer-events: none;
  }
  @media (pointer: coarse) {
    .mark {
      inline-size: 2.5rem;
      block-size: 2.5rem;
      margin: -1.25rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .art [data-muscle] {
      transition: none;
    }
  }
`;
