import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Awake } from './awake.js';
import { clockText, type Hold, type How, LONGEST, newId, secondsText, SHORTEST, Stopwatch, told, USUAL } from './hold.js';
import type { HoldStage } from './hold-stage.js';
import { TimerKeys } from './keys.js';
import { Outbox } from './outbox.js';
import { Pulse } from './pulse.js';
import { ring } from './ring.js';
import { Sounds } from './sounds.js';
import { type Status, statusOf } from './status.js';
import { holdTimerStyles } from './styles.js';
import { soundControls } from './sound-controls.js';

/** How long a tick or the target's flash is seen, in milliseconds. */
const FLASH = 600;
const USUAL_TARGET = 30;

/**
 * Times a pressure hold in the browser. What a hold is made with is read, when it begins, from the fields in the slot
 * `settings`: `[data-setting="technique"]`, `tool` and `pressureLevel`, each with a `value`.
 *
 * | property | meaning |
 * |---|---|
 * | `targets` | seconds to reach, for each technique |
 * | `disabled` | no hold can begin; one that runs can be stopped |
 * | `keys` | what each key does; `HOLD` starts and stops, `HANDS_BUSY` toggles the stage, the others are events |
 * | `scope` | names the chart, so that unconfirmed holds come back to it after a reload |
 * | `subject` | what is being held; sent back with the hold that began under it |
 * | `volume`, `muted` | of the sounds, 0–100 |
 * | `large` | for hands that are busy: seen at two metres, hit with an elbow |
 * | `labels` | every text, by key |
 *
 * @fires hold-finished - `{id, seconds, subject, how, ago}`, again until the server calls `confirm(id)`
 * @fires hold-running - the same with `interrupted`, about once a second, answered by `heard(id)`
 * @fires hold-dropped - `{id}`: too short to be recorded
 * @fires chart-act - `{act, typed}`: a key that does something else; `typed` when only a keyboard has it
 * @fires hold-sound - `{volume, muted}`: the user turned the sound up, down or off
 */
export class HoldTimer extends LitElement {
  static override styles = holdTimerStyles;

  static override properties = {
    targets: { attribute: false },
    disabled: { type: Boolean, reflect: true },
    keys: { attribute: false },
    scope: { type: String },
    subject: { type: String },
    volume: { type: Number },
    muted: { type: Boolean },
    large: { type: Boolean, reflect: true },
    labels: { attribute: false },
    last: { state: true },
    flash: { state: true },
  };

  declare targets: Readonly<Record<string, number>>;
  declare disabled: boolean;
  declare keys: Readonly<Record<string, string>>;
  declare scope: string;
  declare subject: string | null;
  declare volume: number;
  declare muted: boolean;
  declare large: boolean;
  declare labels: Record<string, string>;
  declare private last: Hold | undefined;
  declare private flash: 'tick' | 'reached' | undefined;

  private readonly watch = new Stopwatch();
  private readonly sounds = new Sounds();
  private readonly awake = new Awake();
  private readonly outbox = new Outbox(
    (hold) => this.fire('hold-finished', told(hold)),
    () => this.announceOutbox(),
  );
  private readonly pulse = new Pulse((hold, interrupted) => this.fire('hold-running', { ...told(hold), interrupted }));
  private readonly timerKeys = new TimerKeys(
    this,
    () => this.keys,
    (act, key) => this.act(act, key),
  );
  private held: Hold | undefined;
  private goal = USUAL_TARGET;
  private clock: number | undefined;

  constructor() {
    super();
    this.targets = {};
    this.disabled = false;
    this.keys = { Space: 'HOLD' };
    this.scope = '';
    this.subject = null;
    this.volume = 100;
    this.muted = false;
    this.large = false;
    this.labels = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timerKeys.connect();
    this.outbox.connect();
    this.awake.connect();
  }

  /** A hold that runs when its chart goes is not ended: how it ended is asked when the chart comes back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timerKeys.disconnect();
    this.outbox.disconnect();
    this.pulse.disconnect();
    this.awake.disconnect();
    this.halt();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('scope') && this.scope) {
      void this.outbox.open(this.scope);
      void this.pulse.open(this.scope);
    }
    this.sounds.loudness = this.muted ? 0 : this.volume;
  }

  /** The server has the hold. */
  confirm(id: string): void {
    this.outbox.confirm(id);
  }

  /** The server knows that the hold runs. */
  heard(id: string): void {
    this.pulse.answer(id);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus();
  }

  protected override render(): TemplateResult {
    const running = this.watch.running;
    const seconds = running ? this.watch.seconds : (this.last?.seconds ?? 0);
    const saving = this.last !== undefined && this.outbox.has(this.last.id);
    const target = running ? this.goal : this.target;
    const status = statusOf(running ? seconds : undefined, target, this.last?.seconds, saving);
    return html`
      <slot name="settings" @value-changed=${() => this.requestUpdate()}></slot>
      <div class="face ${running ? 'running' : ''} ${this.flash ?? ''} ${seconds > USUAL.to ? 'late' : ''}">
        ${ring(seconds, target)}
        <div class="time" role="timer" aria-live="off">${clockText(seconds)}</div>
        <div class="target" aria-hidden="true">${this.text('target', String(target))}</div>
        <div class="bar" aria-hidden="true"><div style="inline-size:${Math.min(100, (seconds / target) * 100)}%"></div></div>
      </div>
      <button
        class="main ${running ? 'running' : ''}"
        type="button"
        aria-keyshortcuts=${this.keyOf('HOLD')}
        ?disabled=${this.disabled && !running}
        @click=${this.toggle}
      >
        ${this.text(running ? 'stop' : 'start')}
      </button>
      <div class="foot">
        <p class="status ${status.warns ? 'warning' : ''}" role="status">${this.said(status)}</p>
        ${soundControls(this, (key) => this.text(key), this.toldSound)}
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

  private keyOf(act: string): string {
    return Object.keys(this.keys)
      .filter((key) => this.keys[key] === act)
      .join(' ');
  }

  private get how(): How {
    const value = (name: string): string =>
      this.querySelector<HTMLElement & { value: string }>(`[data-setting="${name}"]`)?.value ?? '';
    return { technique: value('technique'), tool: value('tool'), pressureLevel: Number(value('pressureLevel')) };
  }

  private get target(): number {
    return this.targets[this.how.technique] ?? USUAL_TARGET;
  }

  /** Does what a key means; says whether there was anything to do. */
  private act(act: string, key: string): boolean {
    if (act === 'HOLD') {
      return this.toggle();
    }
    const stage = this.closest<HoldStage>('hold-stage');
    if (act === 'HANDS_BUSY' && stage) {
      stage.toggle();
      return true;
    }
    this.fire('chart-act', { act, typed: key.length === 1 });
    return true;
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
    this.goal = this.target;
    this.held = { id: newId(), seconds: 0, subject: this.subject, how: this.how, startedAt: Date.now() };
    this.watch.start();
    this.last = undefined;
    this.sounds.start(this.goal);
    this.awake.request();
    this.pulse.begin(this.held);
    this.clock = window.setInterval(this.tick, 50);
    this.requestUpdate();
  }

  private readonly tick = (): void => {
    const seconds = this.watch.seconds;
    const since = (moment: number): boolean => seconds >= moment && seconds - moment < FLASH / 1000;
    const lastTen = Math.floor(seconds / 10) * 10;
    this.flash = since(this.goal) ? 'reached' : lastTen > 0 && since(lastTen) ? 'tick' : undefined;
    if (seconds >= LONGEST) {
      this.finish();
    } else {
      this.pulse.beat({ ...this.held!, seconds: this.watch.tenths });
    }
    this.requestUpdate();
  };

  private finish(): void {
    const hold = { ...this.held!, seconds: this.watch.tenths };
    this.halt();
    this.pulse.end();
    this.last = hold;
    if (hold.seconds >= SHORTEST) {
      this.outbox.add(hold);
    } else {
      this.fire('hold-dropped', { id: hold.id });
    }
  }

  private halt(): void {
    window.clearInterval(this.clock);
    this.watch.stop();
    this.sounds.stop();
    this.awake.release();
    this.flash = undefined;
  }

  private readonly toldSound = (volume: number, muted: boolean): void => {
    this.volume = volume;
    this.muted = muted;
    this.fire('hold-sound', { volume, muted });
  };

  private announceOutbox(): void {
    const detail = { source: 'holds', state: this.outbox.empty ? 'stored' : 'pending', reason: '' };
    this.dispatchEvent(new CustomEvent('save-state', { bubbles: true, detail }));
    this.requestUpdate();
  }

  private fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type === 'chart-act' }));
  }
}

customElements.define('hold-timer', HoldTimer);
