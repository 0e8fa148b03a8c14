import { css, html, LitElement, svg, type TemplateResult } from 'lit';

const WIDTH = 600;
const HEIGHT = 200;

/** Points nearer than this to the last one, in units of the frame, add nothing that an eye would see. */
const STEP = 3;

/**
 * Takes a signature, drawn with a finger, a pen or a mouse.
 *
 * | property | meaning |
 * |---|---|
 * | `value` | SVG path data of straight strokes in a frame of 600 by 200; empty for none |
 * | `max` | characters that the value may have; beyond it nothing more is taken |
 * | `labels` | `title`, `hint`, `clear` and `full`, the texts |
 * | `invalid`, `errorMessage` | what is wrong with it |
 *
 * @fires value-changed - after each stroke, and when it was cleared
 */
export class SignaturePad extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: 0.35rem;
      max-inline-size: 40rem;
    }
    .label {
      font-weight: 600;
    }
    .glass {
      position: relative;
      aspect-ratio: 3;
      border: 2px dashed var(--signature-line, #5b6a70);
      border-radius: 0.75rem;
      background: #fff;
      cursor: crosshair;
      touch-action: none;
    }
    :host([invalid]) .glass {
      border-color: var(--aura-red-text, #b3261e);
    }
    svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    path {
      fill: none;
      stroke: #1b2327;
      stroke-width: 3;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .hint {
      position: absolute;
      inset: auto 1rem 0.6rem;
      border-block-start: 1px solid #8a969b;
      padding-block-start: 0.3rem;
      color: #4a565b;
      pointer-events: none;
    }
    button {
      align-self: start;
      min-block-size: 44px;
      padding-inline: 1rem;
      border: 1px solid currentcolor;
      border-radius: 0.5rem;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 2px solid var(--vaadin-focus-ring-color, #23606b);
      outline-offset: 2px;
    }
    button:disabled {
      opacity: 0.45;
      cursor: default;
    }
    .error {
      color: var(--aura-red-text, #b3261e);
    }
  `;

  static override properties = {
    value: { type: String },
    max: { type: Number },
    labels: { attribute: false },
    invalid: { type: Boolean, reflect: true },
    errorMessage: { type: String },
    full: { state: true },
  };

  declare value: string;
  declare max: number;
  declare labels: Record<string, string>;
  declare invalid: boolean;
  declare errorMessage: string;
  declare private full: boolean;

  private pointer: number | undefined;
  private last: { x: number; y: number } | undefined;

  constructor() {
    super();
    this.value = '';
    this.max = 100_000;
    this.labels = {};
    this.invalid = false;
    this.errorMessage = '';
    this.full = false;
  }

  private readonly text = (key: string): string => this.labels[key] ?? '';

  protected override render(): TemplateResult {
    const error = this.full ? this.text('full') : this.invalid ? this.errorMessage : '';
    return html`
      <span class="label" id="label">${this.text('title')}</span>
      <div
        class="glass"
        role="img"
        aria-labelledby="label"
        aria-describedby="error"
        @pointerdown=${this.begin}
        @pointermove=${this.move}
        @pointerup=${this.end}
        @pointercancel=${this.end}
      >
        ${this.value ? '' : html`<span class="hint">${this.text('hint')}</span>`}
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${svg`<path d=${this.value} />`}</svg>
      </div>
      <span class="error" id="error" role="alert">${error}</span>
      <button type="button" ?disabled=${!this.value} @click=${this.clear}>${this.text('clear')}</button>
    `;
  }

  private readonly begin = (event: PointerEvent): void => {
    if (this.pointer === undefined && event.isPrimary && event.button === 0) {
      this.pointer = event.pointerId;
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      const at = this.place(event);
      this.last = at;
      this.draw(`M${at.x} ${at.y}`);
    }
  };

  private readonly move = (event: PointerEvent): void => {
    if (event.pointerId !== this.pointer || !this.last) {
      return;
    }
    const at = this.place(event);
    if (Math.hypot(at.x - this.last.x, at.y - this.last.y) >= STEP) {
      this.last = at;
      this.draw(`L${at.x} ${at.y}`);
    }
  };

  private readonly end = (event: PointerEvent): void => {
    if (event.pointerId === this.pointer) {
      this.pointer = undefined;
      this.last = undefined;
      this.changed();
    }
  };

  private readonly clear = (): void => {
    this.value = '';
    this.full = false;
    this.changed();
  };

  private draw(step: string): void {
    if (this.value.length + step.length > this.max) {
      this.full = true;
    } else {
      this.value += step;
    }
  }

  private place(event: PointerEvent): { x: number; y: number } {
    const box = this.renderRoot.querySelector('.glass')!.getBoundingClientRect();
    const within = (part: number, whole: number): number => Math.round(Math.min(Math.max(part, 0), 1) * whole);
    return {
      x: within((event.clientX - box.left) / box.width, WIDTH),
      y: within((event.clientY - box.top) / box.height, HEIGHT),
    };
  }

  private changed(): void {
    this.dispatchEvent(new CustomEvent('value-changed', { detail: { value: this.value } }));
  }
}

customElements.define('signature-pad', SignaturePad);
