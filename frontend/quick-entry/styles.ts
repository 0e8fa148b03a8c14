import { css } from 'lit';

export const quickEntryStyles = css`
  :host {
    --qe-accent: var(--aura-accent-color, light-dark(#1f6f7e, #4fb9c9));
    --qe-rule: var(--tb-rule, light-dark(#d8d2c8, #4a423e));
    --qe-paper: var(--tb-paper, light-dark(#fffdfa, #26211f));
    --qe-wash: var(--tb-teal-wash, light-dark(#e6f0f2, #23343a));
    --qe-quiet: var(--vaadin-text-color-secondary, light-dark(#55606a, #a9b3ba));
    --qe-wrong: var(--aura-red-text, light-dark(#9b1c1c, #ff9d9d));
    display: block;
    position: relative;
  }
  * {
    box-sizing: border-box;
  }
  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.8rem;
    justify-content: space-between;
    margin-bottom: 0.25rem;
  }
  label {
    font-weight: 600;
  }
  kbd {
    border: 1px solid var(--qe-rule);
    border-radius: 4px;
    color: var(--qe-quiet);
    font: inherit;
    font-size: 0.8em;
    padding: 0.05em 0.4em;
    white-space: nowrap;
  }
  .field {
    display: flex;
    gap: 0.4rem;
  }
  input {
    background: var(--qe-paper);
    border: 1px solid color-mix(in oklab, currentcolor 55%, transparent);
    border-radius: var(--vaadin-radius-m, 8px);
    color: inherit;
    flex: 1 1 auto;
    font: inherit;
    font-size: max(1em, 16px);
    min-height: 2.9rem;
    min-width: 0;
    padding: 0.4rem 0.8rem;
  }
  input[aria-invalid='true'] {
    border: 2px solid var(--qe-wrong);
  }
  input::placeholder {
    color: var(--qe-quiet);
    opacity: 1;
  }
  button {
    background: transparent;
    border: 1px solid var(--qe-accent);
    border-radius: var(--vaadin-radius-m, 8px);
    color: var(--qe-accent);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    min-height: 2.9rem;
    min-width: 2.9rem;
    padding: 0.2rem 0.9rem;
  }
  button:hover {
    background: var(--qe-wash);
  }
  input:focus-visible,
  button:focus-visible {
    outline: 2px solid var(--vaadin-focus-ring-color, var(--qe-accent));
    outline-offset: 1px;
  }
  ul {
    background: var(--qe-paper);
    border: 1px solid var(--qe-rule);
    border-radius: var(--vaadin-radius-m, 8px);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
    inset-inline: 0;
    list-style: none;
    margin: 0.2rem 0 0;
    max-height: 22rem;
    overflow: auto;
    padding: 0.25rem;
    position: absolute;
    top: 100%;
    z-index: 5;
  }
  ul[hidden] {
    display: none;
  }
  li {
    align-items: center;
    border-radius: var(--vaadin-radius-s, 6px);
    cursor: pointer;
    display: flex;
    gap: 0.8rem;
    min-height: 44px;
    padding: 0.2rem 0.7rem;
  }
  li:hover {
    background: var(--qe-wash);
  }
  li[aria-selected='true'] {
    background: var(--qe-wash);
    box-shadow: inset 3px 0 0 var(--qe-accent);
  }
  .code {
    flex: 0 0 auto;
    font-weight: 700;
    min-width: 3.5rem;
  }
  .label {
    flex: 1 1 auto;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .kind {
    color: var(--qe-quiet);
    font-size: 0.88em;
    text-align: end;
  }
  @media (hover: none) and (pointer: coarse) {
    kbd {
      display: none;
    }
  }
`;
