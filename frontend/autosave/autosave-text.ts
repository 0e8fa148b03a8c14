/**
 * Keeps one text of a record stored while it is typed.
 *
 * `<autosave-text key="visit/…/plan"><vaadin-text-area></vaadin-text-area></autosave-text>`
 *
 * | property | direction | meaning |
 * |---|---|---|
 * | `stored` | down | the text as the server last knew it to be stored |
 * | `key` | down | names the text in this tab's vault, where it waits until the server has it |
 *
 * | event | detail | meaning |
 * |---|---|---|
 * | `autosave-text` | `{base, text, attempt}` | store `text` in place of `base`; answered by `confirm`, `refuse` or `fail` |
 * | `save-state` | `{source, state, reason}` | bubbles; `pending`, `stored` or `refused` |
 */
import { connected } from './connection.js';
import { forget, keep, recall } from './vault.js';

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

  /** A clean field follows the stored text. One with unsent typing keeps it, and what it started from: the server
   * compares that with its own text, and so sees when two people wrote. */
  set stored(text: string) {
    if (!this.#ready) {
      this.#stored = text;
    } else if (!this.dirty) {
      this.#stored = text;
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
  async begin() {
    this.#ready = true;
    this.#show(this.#stored);
    const waiting = await recall<{ base: string; text: string }>(this.key);
    if (!waiting || this.dirty) {
      return;
    }
    if (waiting.text === this.#stored) {
      forget(this.key);
      return;
    }
    this.#show(waiting.text);
    this.#stored = waiting.base;
    this.#announce('pending');
    this.#send();
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
    this.#sent = undefined;
    this.#storedNow(stored);
  }

  /** The server will not store the text of this attempt, and says why. The typing stays. */
  refuse(attempt: number, reason: string) {
    if (this.#sent?.attempt === attempt) {
      clearTimeout(this.#retry);
      this.#sent = undefined;
      this.#announce('refused', reason);
    }
  }

  /** The server could not store the text of this attempt. It is sent again. */
  fail(attempt: number, reason: string) {
    if (this.#sent?.attempt === attempt) {
      this.#announce('refused', reason);
    }
  }

  /** After a conflict: the person chose a text; `stored` is what it replaces. */
  resolve(stored: string, chosen: string) {
    this.#show(chosen);
    this.#storedNow(stored);
  }

  #storedNow(stored: string) {
    this.#stored = stored;
    if (this.dirty) {
      this.#remember();
      this.#send();
    } else {
      forget(this.key);
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
    keep(this.key, { base: this.#stored, text: this.field?.value ?? '' });
  }

  #send = () => {
    clearTimeout(this.#pause);
    if (this.#sent || !this.#ready) {
      return;
    }
    this.#firstUnsent = 0;
    if (!this.dirty) {
      forget(this.key);
      this.#announce('stored');
      return;
    }
    this.#sent = { attempt: ++this.#attempt, text: this.field!.value };
    this.#dispatch();
  };

  /** Repeats what was sent until it is answered; while there is no connection Vaadin's queue holds it already. */
  #dispatch = () => {
    clearTimeout(this.#retry);
    if (!this.#sent) {
      return;
    }
    const detail = { base: this.#stored, ...this.#sent };
    if (connected()) {
      this.dispatchEvent(new CustomEvent('autosave-text', { detail }));
    }
    this.#retry = window.setTimeout(this.#dispatch, RETRY);
  };

  #announce(state: 'pending' | 'stored' | 'refused', reason = '') {
    this.dispatchEvent(
      new CustomEvent('save-state', { bubbles: true, detail: { source: this.key, state, reason } }),
    );
  }
}

customElements.define('autosave-text', AutosaveText);
