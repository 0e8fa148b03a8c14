/**
 * Watches, while it is on the page, what of the chart only the browser knows: a hold that is still running, and what was
 * entered but is not stored yet.
 *
 * @fires open-work - `{holding, unsaved}` at once and on each change
 */
const LOOK = 150;

export class OpenWork extends HTMLElement {
  #clock = 0;
  #told = '';

  connectedCallback(): void {
    this.#told = '';
    this.#clock = window.setInterval(this.#look, LOOK);
    queueMicrotask(this.#look);
  }

  disconnectedCallback(): void {
    clearInterval(this.#clock);
  }

  /** Brings the person to the hold that is running. */
  showHold(): void {
    const timer = this.#timer;
    timer?.scrollIntoView({ block: 'center' });
    (timer?.shadowRoot?.querySelector<HTMLElement>('button.running') ?? timer)?.focus();
  }

  /** Brings the person to the first text that is not stored. */
  showUnsaved(): void {
    const texts = [...document.querySelectorAll<HTMLElement & { dirty?: boolean }>('autosave-text')];
    const field = texts.find((text) => text.dirty)?.querySelector<HTMLElement>('vaadin-text-area, vaadin-text-field');
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  get #timer(): HTMLElement | null {
    return document.querySelector<HTMLElement>('hold-timer');
  }

  #look = (): void => {
    const holding = this.#timer?.shadowRoot?.querySelector('.running') != null;
    const status = document.querySelector<HTMLElement>('save-status');
    const unsaved = status !== null && status.dataset['state'] !== 'saved';
    const news = `${holding} ${unsaved}`;
    if (news !== this.#told) {
      this.#told = news;
      this.dispatchEvent(new CustomEvent('open-work', { detail: { holding, unsaved } }));
    }
  };
}

customElements.define('open-work', OpenWork);
