import { css } from 'lit';

export const holdTimerStyles = css`
  :host {
    --ht-accent: light-dark(#1f7f8e, #4fb9c9);
    --ht-on-accent: light-dark(#ffffff, #06262c);
    --ht-stop: light-dark(#8a1538, #ff9db3);
    --ht-on-stop: light-dark(#ffffff, #3a0615);
    --ht-warning: light-dark(#8a4b00, #ffc46b);
    --ht-track: var(--vaadin-background-container-strong, light-dark(#e4dfd8, #37302d));
    --ht-text: var(--vaadin-text-color, light-dark(#1d2327, #eceff1));
    --ht-quiet: var(--vaadin-text-color-secondary, light-dark(#55606a, #a9b3ba));
    --ht-focus: var(--vaadin-focus-ring-color, light-dark(#1f6fd0, #7db4ff));
    display: grid;
    grid-template-columns: auto 1fr;
    grid-template-rows: auto 1fr auto;
    gap: 0.35rem 1rem;
    align-items: center;
    min-inline-size: 15rem;
    color: var(--ht-text);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  slot[name='settings'] {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5rem), 1fr));
    gap: 0.5rem;
    margin-block-end: 0.4rem;
  }
  :focus-visible {
    outline: 3px solid var(--ht-focus);
    outline-offset: 2px;
  }
  .face {
    position: relative;
    grid-row: 2 / 4;
    inline-size: 9rem;
    aspect-ratio: 1;
    display: grid;
    place-content: center;
    text-align: center;
    border-radius: 50%;
  }
  .ring {
    position: absolute;
    inset: 0;
    fill: none;
  }
  .track,
  .done {
    stroke: var(--ht-track);
    stroke-width: 9;
  }
  .done {
    stroke: var(--ht-accent);
    stroke-linecap: butt;
  }
  .over {
    stroke: var(--ht-quiet);
    stroke-width: 2.5;
  }
  .late .over {
    stroke: var(--ht-warning);
    stroke-width: 4;
  }
  .notch {
    stroke: var(--vaadin-background-color, light-dark(#fff, #1b1716));
    stroke-width: 2;
  }
  [hidden] {
    display: none;
  }
  .time {
    font-size: 1.6rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.15;
  }
  .late .time {
    color: var(--ht-warning);
  }
  .target {
    font-size: 0.75rem;
    color: var(--ht-quiet);
  }
  .tick {
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--ht-accent) 55%, transparent);
  }
  .reached {
    background: color-mix(in srgb, var(--ht-accent) 28%, transparent);
    box-shadow: 0 0 0 6px var(--ht-accent);
  }
  .main {
    align-self: stretch;
    min-block-size: 5.5rem;
    padding: 0.75rem;
    border: 0;
    border-radius: 1.1rem;
    background: var(--ht-accent);
    color: var(--ht-on-accent);
    font: inherit;
    font-size: 1.35rem;
    font-weight: 600;
    cursor: pointer;
    touch-action: manipulation;
    user-select: none;
    -webkit-user-select: none;
  }
  .main.running {
    background: var(--ht-stop);
    color: var(--ht-on-stop);
  }
  .main:disabled {
    background: var(--ht-track);
    color: var(--ht-quiet);
    cursor: default;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    min-block-size: 2.5rem;
  }
  .status {
    margin: 0;
    font-size: 0.875rem;
    line-height: 1.25;
  }
  .warning {
    color: var(--ht-warning);
    font-weight: 500;
  }
  .sound {
    flex: none;
    display: flex;
    align-items: center;
  }
  .sound button {
    display: grid;
    place-items: center;
    inline-size: 2.9rem;
    block-size: 2.9rem;
    border: 0;
    border-radius: 0.75rem;
    background: none;
    color: var(--ht-quiet);
    cursor: pointer;
  }
  .sound button:hover {
    background: var(--ht-track);
  }
  .sound input {
    inline-size: 5rem;
    block-size: 2.9rem;
    margin: 0;
    accent-color: var(--ht-accent);
  }
  .sound svg {
    inline-size: 1.35rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .waiting {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 0.8125rem;
    color: var(--ht-quiet);
  }
  .bar {
    display: none;
  }
  :host([large]) {
    grid-template-columns: 1fr;
    grid-template-rows: auto 1fr auto;
    min-inline-size: 0;
  }
  :host([large]) slot[name='settings'],
  :host([large]) .ring,
  :host([large]) .sound input {
    display: none;
  }
  :host([large]) .face {
    grid-row: auto;
    inline-size: 100%;
    aspect-ratio: auto;
    padding: 0.4rem;
    border-radius: 1.5rem;
    place-content: stretch;
  }
  :host([large]) .time {
    font-size: clamp(4.5rem, min(22vw, 22vh), 13rem);
    line-height: 1;
  }
  :host([large]) .target {
    font-size: clamp(1.1rem, 3vw, 1.75rem);
  }
  :host([large]) .bar {
    display: block;
    block-size: 0.9rem;
    margin-block-start: 0.5rem;
    border-radius: 99px;
    background: var(--ht-track);
    overflow: hidden;
  }
  .bar > div {
    block-size: 100%;
    background: var(--ht-accent);
  }
  :host([large]) .main {
    min-block-size: max(7.5rem, 17vh);
    font-size: clamp(2rem, 7vw, 4rem);
  }
  :host([large]) .status {
    font-size: clamp(1.05rem, 3vw, 1.75rem);
  }
  @media (prefers-reduced-motion: no-preference) {
    .tick,
    .reached {
      animation: pulse 0.5s ease-out;
    }
    @keyframes pulse {
      from {
        transform: scale(1.06);
      }
    }
  }
`;
