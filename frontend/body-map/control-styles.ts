import { css } from 'lit';

/** The zoom buttons, and what is said when a drawing could not be loaded. */
export const controlStyles = css`
  .zoom {
    position: absolute;
    inset-block-end: 0.75rem;
    inset-inline-end: 0.75rem;
    display: flex;
    flex-direction: column;
    border-radius: 0.75rem;
    background: var(--bm-control);
    backdrop-filter: blur(8px);
    box-shadow: 0 1px 4px rgb(0 0 0 / 14%);
    overflow: hidden;
  }
  .zoom button {
    display: grid;
    place-items: center;
    inline-size: 2.5rem;
    block-size: 2.5rem;
    border: 0;
    background: none;
  }
  .zoom button:hover:enabled {
    background: var(--vaadin-background-container, light-dark(#efeae4, #26201e));
  }
  .zoom button:disabled {
    color: var(--vaadin-text-color-disabled, light-dark(#b0aaa4, #5d5450));
    cursor: default;
  }
  .zoom button:focus-visible {
    outline-offset: -3px;
  }
  .zoom svg {
    inline-size: 1.2rem;
    block-size: 1.2rem;
  }
  .zoom svg path {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .failed {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.5rem;
    padding: 1rem;
    text-align: center;
  }
  .failed button {
    padding: 0.5rem 1rem;
    border: 1px solid var(--bm-border);
    border-radius: 0.6rem;
    background: var(--bm-control);
  }
  @media (pointer: coarse) {
    .zoom button {
      inline-size: 3rem;
      block-size: 3rem;
    }
  }
`;
