import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Expander } from './expander.js';
import { offered, type Phrase } from './phrase.js';
import { fits, write } from './writing.js';

const BUTTON = 'button.phrase-button';
const GAP = 4;
const LEAST_HEIGHT = 260;

/**
 * Brings phrases into the text areas of the element that it stands in: `.shortcut` while typing, and a list to choose
 * from, opened by a `button.phrase-button` beside the area or by Ctrl+. in it. Needs no network.
 *
 * | property | meaning |
 * |---|---|
 * | `phrases` | `[{shortcut, section, text}]` |
 * | `labels` | every text, by key |
 * | `address` | where phrases are edited |
 *
 * @fires starters-wanted - there are no phrases, and somebody asks for a set to begin with
 */
export class NotePhrases extends LitElement {
  static override properties = {
    phrases: { attribute: false },
    labels: { attribute: false },
    address: { type: String },
    area: { state: true },
    search: { state: true },
  };

  declare phrases: readonly Phrase[];
  declare labels: Record<string, string>;
  declare address: string;
  declare private area: HTMLTextAreaElement | undefined;
  declare private search: string;

  private readonly expander = new Expander(
    (shortcut) => this.phrases.find((phrase) => phrase.shortcut === shortcut)?.text,
  );
  private root: HTMLElement | null = null;
  private section = '';

  constructor() {
    super();
    this.phrases = [];
    this.labels = {};
    this.address = '';
    this.search = '';
  }

  /** The page's own styles apply. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.root = this.parentElement;
    this.root?.addEventListener('input', this.expander.typed);
    this.root?.addEventListener('keydown', this.pressed, true);
    this.root?.addEventListener('click', this.clicked);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.root?.removeEventListener('input', this.expander.typed);
    this.root?.removeEventListener('keydown', this.pressed, true);
    this.root?.removeEventListener('click', this.clicked);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const opens = event.key === '.' && (event.ctrlKey || event.metaKey);
    const button = opens ? this.partOf(event)?.querySelector<HTMLButtonElement>(BUTTON) : undefined;
    if (button) {
      this.open(button, true);
    }
    if (button || this.expander.key(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private readonly clicked = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>(BUTTON) : null;
    if (button) {
      this.open(button, event instanceof UIEvent && event.detail === 0);
    }
  };

  private partOf(event: Event): Element | null {
    return event.target instanceof Element ? event.target.closest('.note-part') : null;
  }

  private get list(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.phrase-list');
  }

  private async open(button: HTMLButtonElement, byKey: boolean): Promise<void> {
    this.area = button.closest('.note-part')?.querySelector('textarea') ?? undefined;
    this.section = button.dataset['section'] ?? '';
    this.search = '';
    await this.updateComplete;
    const list = this.list;
    list?.showPopover();
    this.place(list, button.getBoundingClientRect());
    if (byKey) {
      list?.querySelector<HTMLElement>('input, button')?.focus();
    }
  }

  /** Below the button, or above it where there is more room. */
  private place(list: HTMLElement | null, at: DOMRect): void {
    if (!list) {
      return;
    }
    const below = innerHeight - at.bottom - 2 * GAP;
    const up = below < LEAST_HEIGHT && at.top > below;
    list.style.maxHeight = `${(up ? at.top - 2 * GAP : below).toFixed()}px`;
    list.style.top = up ? 'auto' : `${at.bottom + GAP}px`;
    list.style.bottom = up ? `${innerHeight - at.top + GAP}px` : 'auto';
    list.style.left = `${Math.max(GAP, Math.min(at.right, innerWidth - GAP) - list.offsetWidth)}px`;
  }

  private insert(phrase: Phrase): void {
    const area = this.area;
    this.list?.hidePopover();
    if (!area) {
      return;
    }
    const { selectionStart: from, selectionEnd: to } = area;
    const gap = from > 0 && !/\s$/.test(area.value.slice(0, from)) ? ' ' : '';
    const text = gap + phrase.text;
    if (fits(area, to - from, text.length)) {
      write(area, from, to, text);
    }
  }

  private readonly listKey = (event: KeyboardEvent): void => {
    const stops = [...(this.list?.querySelectorAll<HTMLElement>('input, li button') ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && here >= 0) {
      event.preventDefault();
      stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      this.found[0] && this.insert(this.found[0]);
    }
  };

  private get found(): Phrase[] {
    return offered(this.phrases, this.section, this.search);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="phrase-list" popover role="dialog" aria-label=${this.text('button')} @keydown=${this.listKey}>
        ${this.phrases.length === 0 ? this.empty() : this.choice()}
        <a href=${this.address} router-link>${this.text('manage')}</a>
      </div>
    `;
  }

  private empty(): TemplateResult {
    return html`
      <p>${this.text('noneYet')}</p>
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('starters-wanted'))}>
        ${this.text('starters')}
      </button>
    `;
  }

  private choice(): TemplateResult {
    const found = this.found;
    return html`
      <input
        type="search"
        autocomplete="off"
        aria-label=${this.text('filter')}
        placeholder=${this.text('filter')}
        .value=${this.search}
        @input=${(event: Event) => (this.search = (event.target as HTMLInputElement).value)}
      />
      <ul>
        ${found.map(
          (phrase) => html`
            <li>
              <button type="button" @click=${() => this.insert(phrase)}>
                <b>.${phrase.shortcut}</b> <span>${phrase.text}</span>
              </button>
            </li>
          `,
        )}
      </ul>
      ${found.length === 0 ? html`<p role="status">${this.text('none')}</p>` : nothing}
    `;
  }

  private text(key: string): string {
    return this.labels[key] ?? '';
  }
}

customElements.define('note-phrases', NotePhrases);
