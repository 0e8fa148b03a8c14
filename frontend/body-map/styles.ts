import { css } from 'lit';
import { avoidedStyles } from './avoided.js';
import { controlStyles } from './control-styles.js';
import { shapeStyles } from './shape-styles.js';
import { stageStyles } from './stage-styles.js';

/** Colours of the drawings and marks, following the page's color-scheme; a page may set them on the element. */
const colours = css`
  :host {
    --bm-skin: light-dark(#f7ece3, #3a302c);
    --bm-line: light-dark(#a98e7c, #b39a8a);
    --bm-seam: light-dark(#fbf1ea, #2b2320);
    --bm-fibre: light-dark(#f6e0d6, #c58d80);
    --bm-tendon: light-dark(#ebd9c9, #5f5148);
    --bm-tissue: light-dark(#eacfc3, #6d4e45);
    --bm-muscle: light-dark(#d59c8f, #8f5449);
    --bm-muscle-2: light-dark(#dfafa2, #a26557);
    --bm-muscle-3: light-dark(#c88b7f, #7a443b);
    --bm-bone: light-dark(#fbf6ee, #b9ab9c);
    --bm-bone-line: light-dark(#cbb5a4, #efe4d8);
    --bm-mark: light-dark(#1f7f8e, #37a3b4);
    --bm-deep: light-dark(#6a4a8c, #c4a6e6);
    --bm-pointed: light-dark(#8fc7cd, #4b97a2);
    --bm-point: light-dark(#7d0f34, #ffd9df);
    --bm-fascia: light-dark(#0b4f6c, #a5e3f5);
    --bm-faded: light-dark(#47535a, #c9d1d6);
    --bm-halo: light-dark(#ffffff, #191311);
    --bm-stage: light-dark(#fdfaf6, #171312);
    --bm-text: var(--vaadin-text-color, light-dark(#1d2327, #eceff1));
    --bm-text-quiet: var(--vaadin-text-color-secondary, light-dark(#55606a, #a9b3ba));
    --bm-border: var(--vaadin-border-color, light-dark(#d9d2ca, #443c38));
    --bm-focus: var(--vaadin-focus-ring-color, light-dark(#1f6fd0, #7db4ff));
    --bm-control: light-dark(rgb(255 255 255 / 88%), rgb(40 34 32 / 88%));
  }
`;

const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    block-size: min(86vh, 56rem);
    min-block-size: 22rem;
    min-inline-size: 0;
    color: var(--bm-text);
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--bm-focus);
    outline-offset: 2px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .views {
    display: flex;
    gap: 2px;
    padding: 3px;
    border-radius: 0.75rem;
    background: var(--vaadin-background-container, light-dark(#efeae4, #26201e));
  }
  .views button {
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.3em;
    min-inline-size: 0;
    min-block-size: 2.5rem;
    padding: 0.2rem 0.35rem;
    border: 0;
    border-radius: 0.6rem;
    background: transparent;
    color: var(--bm-text-quiet);
    font-size: 0.875rem;
    font-weight: 500;
    line-height: 1.1;
  }
  .views button:hover {
    color: var(--bm-text);
  }
  .views button[aria-pressed='true'] {
    background: light-dark(#fff, #3b3330);
    color: var(--bm-text);
    box-shadow: 0 1px 3px rgb(0 0 0 / 14%);
  }
  .count {
    min-inline-size: 1.25em;
    padding: 0.15em 0.25em;
    border-radius: 1em;
    background: var(--bm-mark);
    color: light-dark(#fff, #06262c);
    font-size: 0.7rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.9rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
    color: var(--bm-text-quiet);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 0.25rem;
  }
  .legend svg {
    inline-size: 1.6rem;
    block-size: 1.6rem;
  }
  @media (width < 30rem) {
    .views button {
      font-size: 0.8125rem;
      padding-inline: 0.15rem;
    }
  }
`;

/** For clients, who fill in a form alone: large type and large targets. */
const forClients = css`
  :host([skin='skin']) .views {
    flex-wrap: wrap;
  }
  :host([skin='skin']) .views button {
    min-block-size: 3.2rem;
    padding-inline: 0.6rem;
    font-size: 1.125rem;
  }
  :host([skin='skin']) .count {
    font-size: 0.9rem;
  }
  :host([skin='skin']) .side span,
  :host([skin='skin']) .legend {
    font-size: 1.0625rem;
  }
  :host([skin='skin']) .side b {
    font-size: 1.75rem;
  }
  :host([skin='skin']) .mark {
    inline-size: 3rem;
    block-size: 3rem;
    margin: -1.5rem;
  }
  :host([skin='skin']) .number {
    font-size: 0.9rem;
    line-height: 1.3rem;
    min-inline-size: 1.3rem;
  }
  :host([skin='skin']) .zoom button {
    inline-size: 3.2rem;
    block-size: 3.2rem;
  }
`;

export const bodyMapStyles = [colours, layout, stageStyles, controlStyles, shapeStyles, avoidedStyles, forClients];
