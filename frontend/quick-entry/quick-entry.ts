import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { forget, keep, recall } from '../autosave/vault.js';
import { complete, isWhole, lastToken, type Offer, offers, type Word } from './completion.js';
import { LineHistory } from './history.js';
import { quickEntryStyles } from './styles.js';

/** How long the line rests before it is shown as chips, in milliseconds. */
const PAUSE = 150;

/**
 * One line of text that charts a point: a combobox with the words of the grammar.
 *
 * | property | meaning |
 * |---|---|
 * | `words` | what the last token is completed to |
 * | `labels` | every text, by key |
 * | `invalid` | the line was refused as it stands |
 * | `scope` | names the chart, so that a line that was not entered comes back to it after a reload |
 *
 * Tab or a tap completes the last token, arrows choose, Enter enters, the up arrow brings back lines entered before,
 * Ctrl+Z in an empty line takes the last entry back and Escape leaves it, and Alt+Q comes here from anywhere on the page.
 *
 * @fires quick-entry-typed - the line, when it has rested
 * @fires quick-entry-enter - the line to be stored; answered by `entered` or `refused`
 * @fires quick-entry-undo
 * @fires save-state - a line that is not entered is not saved
 */
export class QuickEntry extends LitElement {
  static override styles = quickEntryStyles;

  static override properties = {
    words: { attribute: false },
    labels: { attribute: false },
    scope: { type: String },
    invalid: { type: Boolean },
    line: { state: true },
    chosen: { state: true },
    closed: { state: true },
  };

  declare words: readonly Word[];
  declare labels: Record<string, string>;
  declare invalid: boolean;
  declare scope: string;
  declare private line: string;
  declare private chosen: number;
  declare private closed: boolean;

  private readonly history = new LineHistory();
  private offered: readonly Offer[] = [];
  private sending: string | undefined;
  private pause = 0;

  constructor() {
    super();
    this.words = [];
    this.labels = {};
    this.invalid = false;
    this.scope = '';
    this.line = '';
    this.chosen = -1;
    this.closed = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.shortcut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.shortcut);
    window.clearTimeout(this.pause);
  }

  /** The server has the line: what was typed behind it meanwhile stays. */
  entered(line: string): void {
    this.sending = undefined;
    this.history.add(line);
    this.show(this.line.startsWith(line) ? this.line.slice(line.length).trimStart() : this.line);
  }

  /** The server does not take the line; it stays as it is. */
  refused(): void {
    this.sending = undefined;
    this.say('refused');
  }

  /** Puts a better line in place of the refused one; the server is just storing it. */
  put(line: string): void {
    this.show(line);
    window.clearTimeout(this.pause);
    this.sending = line;
    this.input?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('line') || changed.has('closed') || changed.has('words')) {
      this.offered = this.closed ? [] : offers(this.line, this.words);
    }
    if (changed.has('scope') && this.scope) {
      void this.takeUp();
    }
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const open = this.offered.length > 0;
    return html`
      <div class="head">
        <label for="line">${this.labels.name}</label>
        <kbd aria-hidden="true">Alt+Q</kbd>
      </div>
      <div class="field">
        <input
          id="line"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="offers"
          aria-expanded=${open}
          aria-activedescendant=${this.chosen >= 0 ? `offer-${this.chosen}` : nothing}
          aria-invalid=${this.invalid}
          aria-keyshortcuts="Alt+Q"
          autocapitalize="off"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="done"
          placeholder=${this.labels.example ?? ''}
          .value=${this.line}
          @input=${this.typed}
          @keydown=${this.key}
          @blur=${this.left}
        />
        <button type="button" @pointerdown=${this.keepFocus} @click=${this.enter}>${this.labels.enter}</button>
      </div>
      <ul id="offers" role="listbox" aria-label=${this.labels.offers ?? ''} ?hidden=${!open} @pointerdown=${this.keepFocus}>
        ${this.offered.map((offer, index) => this.offer(offer, index))}
      </ul>
    `;
  }

  private offer(offer: Offer, index: number): TemplateResult {
    const nextByTab = index === Math.max(this.chosen, 0) && this.completesByTab;
    return html`
      <li id="offer-${index}" role="option" aria-selected=${index === this.chosen} @click=${() => this.accept(offer)}>
        <span class="code">${offer.insert}</span>
        <span class="label">${offer.label === offer.insert ? '' : offer.label}</span>
        ${nextByTab ? html`<kbd aria-hidden="true">Tab</kbd>` : nothing}
        <span class="kind">${offer.kind}</span>
      </li>
    `;
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  /** A whole word needs no completing: Tab then leaves the field as everywhere, unless a longer word was chosen. */
  private get completesByTab(): boolean {
    return this.offered.length > 0 && (this.chosen >= 0 || !isWhole(lastToken(this.line), this.words));
  }

  private readonly shortcut = (event: KeyboardEvent): void => {
    const isQ = event.code === 'KeyQ' || event.key.toLowerCase() === 'q';
    if (isQ && event.altKey && !event.ctrlKey && !event.metaKey && !event.getModifierState('AltGraph')) {
      event.preventDefault();
      this.input?.focus();
      this.scrollIntoView({ block: 'nearest' });
    }
  };

  private readonly typed = (): void => {
    this.history.leave();
    this.show(this.input?.value ?? '', true);
  };

  private readonly left = (): void => {
    this.closed = true;
    if (this.line.trim() !== '' && this.sending === undefined) {
      this.say('refused');
    }
  };

  private readonly keepFocus = (event: Event): void => event.preventDefault();

  private readonly key = (event: KeyboardEvent): void => {
    if (!event.isComposing && this.handles(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private handles(event: KeyboardEvent): boolean {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    switch (plain ? event.key : '') {
      case 'Enter':
        this.acceptOrEnter();
        return true;
      case 'Tab':
        return this.completesByTab && this.accept(this.offered[Math.max(this.chosen, 0)]);
      case 'ArrowDown':
        return this.history.browsing ? this.recall(this.history.newer()) : this.choose(1);
      case 'ArrowUp':
        return this.chosen >= 0 ? this.choose(-1) : this.recall(this.history.older(this.line));
      case 'Escape':
        return this.close();
      default:
        return this.undoes(event);
    }
  }

  private undoes(event: KeyboardEvent): boolean {
    const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (undo && this.line === '') {
      this.dispatchEvent(new CustomEvent('quick-entry-undo'));
      return true;
    }
    return false;
  }

  private choose(step: number): boolean {
    if (this.offered.length === 0) {
      return false;
    }
    this.chosen = Math.min(this.chosen + step, this.offered.length - 1);
    return true;
  }

  private recall(line: string | undefined): boolean {
    if (line !== undefined) {
      this.show(line);
      void this.updateComplete.then(() => this.input?.setSelectionRange(line.length, line.length));
    }
    return line !== undefined;
  }

  private close(): boolean {
    const wasOpen = this.offered.length > 0;
    this.closed = true;
    this.chosen = -1;
    if (!wasOpen && this.line === '') {
      this.input?.blur();
      return true;
    }
    return wasOpen;
  }

  private acceptOrEnter(): void {
    const offer = this.offered[this.chosen];
    if (offer) {
      this.accept(offer);
    } else {
      this.enter();
    }
  }

  private accept(offer: Offer | undefined): boolean {
    if (offer) {
      this.show(complete(this.line, offer));
    }
    return offer !== undefined;
  }

  private readonly enter = (): void => {
    if (this.sending !== undefined || this.line.trim() === '') {
      return;
    }
    window.clearTimeout(this.pause);
    this.close();
    this.sending = this.line;
    this.say('pending');
    this.dispatchEvent(new CustomEvent('quick-entry-enter', { detail: this.line }));
  };

  private get kept(): string {
    return `${this.scope}/quick-entry`;
  }

  /** Shows what an earlier page of this tab did not enter. */
  private async takeUp(): Promise<void> {
    const line = await recall<string>(this.kept);
    if (line && this.line === '') {
      this.show(line);
      this.say('refused');
    }
  }

  /** Shows the line, and tells the server once it has rested; words are offered only while a person types. */
  private show(line: string, typing = false): void {
    this.line = line;
    this.chosen = -1;
    this.closed = !typing;
    if (line.trim() === '') {
      forget(this.kept);
      this.say('stored');
    } else {
      keep(this.kept, line);
      this.say('pending');
    }
    window.clearTimeout(this.pause);
    this.pause = window.setTimeout(
      () => this.dispatchEvent(new CustomEvent('quick-entry-typed', { detail: this.line })),
      PAUSE,
    );
  }

  private say(state: 'pending' | 'stored' | 'refused'): void {
    const detail = { source: 'quick-entry', state, reason: this.labels.notEntered ?? '' };
    this.dispatchEvent(new CustomEvent('save-state', { bubbles: true, detail }));
  }
}

customElements.define('quick-entry', QuickEntry);
