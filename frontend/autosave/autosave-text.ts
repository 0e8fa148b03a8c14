/**
 * Keeps one text of a record stored while it is typed.
 *
 * `<autosave-text key="visit/…/plan"><vaadin-text-area></vaadin-text-area></autosave-text>`
 *
 * | property | direction | meaning |
 * |---|---|---|
 * | `stored` | down | the text as the server last knew it to be stored |
 * | `key` | down | names the text in this tab's own storage, where it waits until the server has it |
 *
 * | event | detail | meaning |
 * |---|---|---|
 * | `autosave-text` | `{base, text, attempt}` | store `text` in place of `base`; answered by `confirm` or `refuse` |
 * | `save-state` | `{source, state, reason}` | bubbles; `pending`, `stored` or `refused` |
 */
const PAUSE = 300;
const LONGEST_WAIT = 800;
const RETRY = 4000;

type Field = HTMLElement & { value: string; readonly: boolean };

export class AutosaveText extends HTMLElement {
  key = '';
  #stored = '';
  #attempt = 0;
  #sent: { attempt: number; text: string } | undefined;
  #pause = 0;
  #retry = 0;
  #firstUnsent = 0;
  #ready = false;

  get field(): Field | null {
    return this.querySelector<Field>('vaadin-text-area, vaadin-text-field');
  }

  get stored() {
    return this.#stored;
  }

  /** A clean field follows the stored text; one with unsent typing keeps the typing. */
  set stored(text: string) {
    const clean = this.#ready && !this.dirty;
    this.#stored = text;
    if (clean) {
      this.#show(text);
    }
  }

  get dirty() {
    return this.field !== null && this.field.value !== this.#stored;
  }

  connectedCallback() {
    this.addEventListener('input', this.#typed);
    this.addEventListener('focusout', this.#left);
    addEventListener('online', this.#send);
  }

  disconnectedCallback() {
    removeEventListener('online', this.#send);
    clearTimeout(this.#pause);
    clearTimeout(this.#retry);
  }

  /** Called once by the server, when key and stored text are set: takes up what an earlier page could not send. */
  begin() {
    this.#ready = true;
    const waiting = sessionStorage.getItem(this.key);
    if (waiting !== null) {
      const { base, text } = JSON.parse(waiting) as { base: string; text: string };
      const unchanged = text === this.#stored;
      this.#show(text);
      if (unchanged) {
        sessionStorage.removeItem(this.key);
      } else {
        this.#stored = base;
        this.#announce('pending');
        this.#send();
      }
      return;
    }
    this.#show(this.#stored);
  }

  /** The server has stored the text of this attempt, as `stored`: its own text where an emptied one writes itself. */
  confirm(attempt: number, stored: string) {
    if (this.#sent?.attempt !== attempt) {
      return;
    }
    clearTimeout(this.#retry);
    if (this.field?.value === this.#sent.text) {
      this.#show(stored);
    }
    this.#stored = stored;
    this.#sent = undefined;
    if (this.dirty) {
      this.#remember();
      this.#send();
    } else {
      sessionStorage.removeItem(this.key);
      this.#announce('stored');
    }
  }

  /** The server did not store the text of this attempt, and says why. The typing stays. */
  refuse(attempt: number, reason: string) {
    if (this.#sent?.attempt === attempt) {
      clearTimeout(this.#retry);
      this.#sent = undefined;
      this.#announce('refused', reason);
    }
  }

  /** After a conflict: the person chose a text; `stored` is what it replaces. */
  resolve(stored: string, chosen: string) {
    this.#stored = stored;
    this.#show(chosen);
    if (this.dirty) {
      this.#remember();
      this.#send();
    } else {
      sessionStorage.removeItem(this.key);
      this.#announce('stored');
    }
  }

  #show(text: string) {
    if (this.field) {
      this.field.value = text;
    }
  }

  #typed = () => {
    this.#remember();
    this.#announce('pending');
    const now = performance.now();
    this.#firstUnsent ||= now;
    clearTimeout(this.#pause);
    const wait = Math.max(0, Math.min(PAUSE, this.#firstUnsent + LONGEST_WAIT - now));
    this.#pause = window.setTimeout(this.#send, wait);
  };

  /** Who leaves the field may act next on what stands in it, so it goes ahead of the click. */
  #left = () => {
    if (this.#ready && this.dirty) {
      this.#send();
    }
  };

  #remember() {
    sessionStorage.setItem(this.key, JSON.stringify({ base: this.#stored, text: this.field?.value ?? '' }));
  }

  #send = () => {
    clearTimeout(this.#pause);
    if (this.#sent || !this.dirty) {
      if (!this.#sent && this.#ready) {
        this.#firstUnsent = 0;
        sessionStorage.removeItem(this.key);
        this.#announce('stored');
      }
      return;
    }
    this.#firstUnsent = 0;
    const text = this.field!.value;
    this.#sent = { attempt: ++this.#attempt, text };
    this.#dispatch(text);
  };

  #dispatch(text: string) {
    const detail = { base: this.#stored, text, attempt: this.#attempt };
    this.dispatchEvent(new CustomEvent('autosave-text', { detail }));
    this.#retry = window.setTimeout(() => this.#sent && this.#dispatch(this.#sent.text), RETRY);
  }

  #announce(state: 'pending' | 'stored' | 'refused', reason = '') {
    this.dispatchEvent(
      new CustomEvent('save-state', { bubbles: true, detail: { source: this.key, state, reason } }),
    );
  }
}

customElements.define('autosave-text', AutosaveText);
