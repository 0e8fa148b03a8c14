import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { clockText, type Hold, LONGEST, newId, secondsText, SHORTEST, Stopwatch, USUAL } from './hold.js';
import { TimerKeys } from './keys.js';
import { Outbox } from './outbox.js';
import { ring } from './ring.js';
import { Sounds } from './sounds.js';
import { type Status, statusOf } from './status.js';
import { holdTimerStyles } from './styles.js';

/** How long a tick or the target's flash is seen, in milliseconds. */
const FLASH = 600;

/**
 * Times a pressure hold in the browser.
 *
 * | property | meaning |
 * |---|---|
 * | `target` | seconds to reach |
 * | `disabled` | no hold can begin; one that runs can be stopped |
 * | `keys` | keys that start and stop, as `KeyboardEvent.key` or `code` |
 * | `scope` | names the chart, so that unconfirmed holds come back to it after a reload |
 * | `subject` | what is being held; sent back with the hold that began under it |
 * | `labels` | every text, by key |
 *
 * @fires hold-finished - `{id, seconds, subject}`, again until the server calls `confirm(id)`
 */
export class HoldTimer extends LitElement {
  static override styles = holdTimerStyles;

  static override properties = {
    target: { type: Number },
    disabled: { type: Boolean, reflect: true },
    keys: { attribute: false },
    scope: { type: String },
    subject: { type: String },
    labels: { attribute: false },
    last: { state: true },
    flash: { state: true },
  };

  declare target: number;
  declare disabled: boolean;
  declare keys: readonly string[];
  declare scope: string;
  declare subject: string | null;
  declare labels: Record<string, string>;
  declare private last: Hold | undefined;
  declare private flash: 'tick' | 'reached' | undefined;

  private readonly watch = new Stopwatch();
  private readonly sounds = new Sounds();
  private readonly outbox = new Outbox(
    (hold) => this.dispatchEvent(new CustomEvent<Hold>('hold-finished', { detail: hold })),
    () => this.requestUpdate(),
  );
  private readonly timerKeys = new TimerKeys(
    this,
    () => this.keys,
    () => this.toggle(),
  );
  private heldSubject: string | null = null;
  private clock: number | undefined;

  constructor() {
    super();
    this.target = 30;
    this.disabled = false;
    this.keys = ['Space'];
    this.scope = '';
    this.subject = null;
    this.labels = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timerKeys.connect();
    this.outbox.connect();
    window.addEventListener('pagehide', this.leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timerKeys.disconnect();
    this.leave();
    this.outbox.disconnect();
    window.removeEventListener('pagehide', this.leave);
  }

  /** A hold that runs when the page goes is kept as far as it got. */
  private readonly leave = (): void => {
    if (this.watch.running) {
      this.finish();
    }
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('scope')) {
      this.outbox.open(this.scope);
    }
  }

  /** The server has the hold. */
  confirm(id: string): void {
    this.outbox.confirm(id);
  }

  protected override render(): TemplateResult {
    const running = this.watch.running;
    const seconds = running ? this.watch.seconds : (this.last?.seconds ?? 0);
    const saving = this.last !== undefined && this.outbox.has(this.last.id);
    const status = statusOf(running ? seconds : undefined, this.target, this.last?.seconds, saving);
    return html`
      <div class="face ${running ? 'running' : ''} ${this.flash ?? ''} ${seconds > USUAL.to ? 'late' : ''}">
        ${ring(seconds, this.target)}
        <div class="time" role="timer" aria-live="off">${clockText(seconds)}</div>
        <div class="target" aria-hidden="true">${this.text('target', String(this.target))}</div>
      </div>
      <button class="main ${running ? 'running' : ''}" type="button" ?disabled=${this.disabled && !running} @click=${this.toggle}>
        ${this.text(running ? 'stop' : 'start')}
      </button>
      <div class="foot">
        <p class="status ${status.warns ? 'warning' : ''}" role="status">${this.said(status)}</p>
        <button
          class="sound"
          type="button"
          data-own-keys
          aria-pressed=${!this.sounds.off}
          title=${this.text('sound')}
          aria-label=${this.text('sound')}
          @click=${this.toggleSound}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
            <path d=${this.sounds.off ? 'M16 9.5l5 5m0-5l-5 5' : 'M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11'} />
          </svg>
        </button>
      </div>
      ${this.outbox.late ? html`<p class="waiting">${this.text('waiting', String(this.outbox.late))}</p>` : nothing}
    `;
  }

  private text(key: string, value = ''): string {
    return (this.labels[key] ?? '').replace('{n}', value);
  }

  private said({ keys }: Status): string {
    return keys.map((key) => this.text(key, secondsText(this.last?.seconds ?? 0))).join(' ');
  }

  /** Starts or stops; says whether it did. */
  private readonly toggle = (): boolean => {
    if (this.watch.running) {
      this.finish();
    } else if (!this.disabled) {
      this.begin();
    } else {
      return false;
    }
    return true;
  };

  private begin(): void {
    this.watch.start();
    this.heldSubject = this.subject;
    this.last = undefined;
    this.sounds.start(this.target);
    this.clock = window.setInterval(this.tick, 50);
    this.requestUpdate();
  }

  private readonly tick = (): void => {
    const seconds = this.watch.seconds;
    const since = (moment: number): boolean => seconds >= moment && seconds - moment < FLASH / 1000;
    const lastTen = Math.floor(seconds / 10) * 10;
    this.flash = since(this.target) ? 'reached' : lastTen > 0 && since(lastTen) ? 'tick' : undefined;
    if (seconds >= LONGEST) {
      this.finish();
    }
    this.requestUpdate();
  };

  private finish(): void {
    window.clearInterval(this.clock);
    this.sounds.stop();
    this.flash = undefined;
    const seconds = this.watch.stop();
    this.last = { id: newId(), seconds, subject: this.heldSubject };
    if (seconds >= SHORTEST) {
      this.outbox.add(this.last);
    }
  }

  private readonly toggleSound = (): void => {
    this.sounds.toggle();
    this.requestUpdate();
  };
}

customElements.define('hold-timer', HoldTimer);
