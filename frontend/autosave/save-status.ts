/**
 * Tells whether all that was entered on this page is in the database: `<save-status></save-status>`.
 *
 * It says *Saving…* from the first touch of any field on, and *Saved* only when the server has answered for all of it:
 * texts that keep themselves stored are confirmed one by one; for every other field this element asks, behind the
 * field's own event and so after it, whether all that came before is stored. A typed value is handed over in a pause of
 * the typing already, not only when the field is left.
 *
 * | property | meaning |
 * |---|---|
 * | `watched` | selector of the ancestor whose fields are watched |
 * | `labels` | `{saved, saving, notSaved, offline}`; `{0}` in `notSaved` stands for the reason |
 * | `sealKey` | opens the vault of what could not be sent yet |
 *
 * @fires save-asked - `{number}`: is everything stored? Answered by `answer(number, problem, again)`
 * @fires chart-revisited - somebody came back to this page: did the record change meanwhile?
 */
import { connected, connection } from './connection.js';
import { openVault } from './vault.js';

type Labels = { saved: string; saving: string; notSaved: string; offline: string };

const TYPED = 'vaadin-text-field, vaadin-text-area, vaadin-integer-field, vaadin-number-field';
const OWN_WAY = 'autosave-text, [data-own-save]';
const ACTS = ['click', 'keyup', 'chart-act', 'body-map-select'];
const TOUCHES = ['input', 'change', 'value-changed', ...ACTS];

const PAUSE = 400;
const SETTLE = 60;
const ASK_AGAIN = 4000;
const LOOK_AGAIN = 1000;
const ABSENCE = 5000;

const elements = (event: Event) => event.composedPath().filter((node) => node instanceof Element);

export class SaveStatus extends HTMLElement {
  watched = 'main';
  #labels: Labels = { saved: '', saving: '', notSaved: '', offline: '' };
  #pending = new Set<string>();
  #refused = new Map<string, string>();
  #typing = new Map<Element, number>();
  #asked = 0;
  #open = false;
  #ask = 0;
  #look = 0;
  #problem = '';
  #seen = performance.now();
  #root: Element | null = null;

  set labels(labels: Labels) {
    this.#labels = labels;
    this.#render();
  }

  set sealKey(key: string) {
    void openVault(key);
  }

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#root = this.closest(this.watched);
    this.#root?.addEventListener('save-state', this.#stateChanged);
    TOUCHES.forEach((touch) => this.#root?.addEventListener(touch, this.#touched, true));
    connection()?.addStateChangeListener(this.#connectionChanged);
    addEventListener('offline', this.#connectionChanged);
    addEventListener('online', this.#connectionChanged);
    addEventListener('focus', this.#revisited);
    document.addEventListener('visibilitychange', this.#revisited);
    document.addEventListener('pointerdown', this.#revisited, true);
    document.addEventListener('keydown', this.#revisited, true);
    this.#render();
  }

  disconnectedCallback() {
    this.#root?.removeEventListener('save-state', this.#stateChanged);
    TOUCHES.forEach((touch) => this.#root?.removeEventListener(touch, this.#touched, true));
    connection()?.removeStateChangeListener(this.#connectionChanged);
    removeEventListener('offline', this.#connectionChanged);
    removeEventListener('online', this.#connectionChanged);
    removeEventListener('focus', this.#revisited);
    document.removeEventListener('visibilitychange', this.#revisited);
    document.removeEventListener('pointerdown', this.#revisited, true);
    document.removeEventListener('keydown', this.#revisited, true);
    clearTimeout(this.#ask);
    clearTimeout(this.#look);
    this.#typing.forEach((timer) => clearTimeout(timer));
  }

  /**
   * All that was entered before the question of this number is stored, or `problem` says why not, and `again` whether
   * it helps to ask again.
   */
  answer(number: number, problem: string, again: boolean) {
    if (number !== this.#asked) {
      return;
    }
    this.#problem = problem;
    this.#open = false;
    clearTimeout(this.#ask);
    if (again) {
      this.#askAfter(ASK_AGAIN);
    }
    this.#render();
  }

  /** Something just went wrong; the next answer says whether it still is. */
  refuse(problem: string) {
    this.#problem = problem;
    this.#render();
  }

  #touched = (event: Event) => {
    const path = elements(event);
    if (path.some((node) => node.matches(OWN_WAY)) || (event.type === 'value-changed' && !this.#byHand(event))) {
      return;
    }
    if (ACTS.includes(event.type)) {
      window.setTimeout(this.#acted, SETTLE);
      return;
    }
    const field = path.find((node) => node.matches(TYPED));
    if (event.type === 'input' && field) {
      clearTimeout(this.#typing.get(field));
      this.#typing.set(field, window.setTimeout(() => this.#handOver(field), PAUSE));
    } else if (event.type === 'change' && field) {
      clearTimeout(this.#typing.get(field));
      this.#typing.delete(field);
    }
    this.#changed();
  };

  /** A button, a key or the body map: it changed nothing here, and perhaps something there. */
  #acted = () => {
    if (connection()?.state === 'loading') {
      this.#changed();
    }
  };

  #changed() {
    this.#asked++;
    this.#open = true;
    this.#render();
    this.#askAfter(SETTLE);
  }

  /** The server hears of a field's value by its change event, which otherwise comes when the field is left. */
  #handOver(field: Element) {
    this.#typing.delete(field);
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }

  /** Fields also announce values that the server sets; only a field with the focus was changed by hand. */
  #byHand(event: Event) {
    return event.target instanceof Element && event.target.matches(':focus-within');
  }

  #askAfter(wait: number) {
    clearTimeout(this.#ask);
    this.#ask = window.setTimeout(() => {
      if (this.#typing.size > 0) {
        this.#askAfter(PAUSE);
        return;
      }
      if (connected()) {
        this.dispatchEvent(new CustomEvent('save-asked', { detail: { number: this.#asked } }));
      }
      this.#askAfter(ASK_AGAIN);
    }, wait);
  }

  #revisited = (event: Event) => {
    const now = performance.now();
    const back = event.type === 'focus' || event.type === 'visibilitychange' || now - this.#seen > ABSENCE;
    if (document.visibilityState === 'visible' && back && connected()) {
      this.dispatchEvent(new CustomEvent('chart-revisited'));
    }
    this.#seen = now;
  };

  #connectionChanged = () => {
    if (this.#open && connection()?.state === 'connected') {
      this.#askAfter(SETTLE);
    }
    this.#render();
  };

  #stateChanged = (event: Event) => {
    const { source, state, reason } = (event as CustomEvent<{ source: string; state: string; reason: string }>).detail;
    this.#pending.delete(source);
    this.#refused.delete(source);
    if (state === 'pending') {
      this.#pending.add(source);
    } else if (state === 'refused') {
      this.#refused.set(source, reason);
    }
    this.#render();
  };

  /** While the connection is lost, or only called so, nothing tells when it is back. */
  #lookAgain() {
    clearTimeout(this.#look);
    if (['reconnecting', 'connection-lost'].includes(connection()?.state ?? '') || !navigator.onLine) {
      this.#look = window.setTimeout(() => {
        if (connected()) {
          this.dispatchEvent(new CustomEvent('save-asked', { detail: { number: this.#asked } }));
        }
        this.#render();
      }, LOOK_AGAIN);
    }
  }

  #render() {
    this.#lookAgain();
    const [state, text] = this.#say();
    const shown = [this as HTMLElement, ...(this.#root?.querySelectorAll<HTMLElement>('[data-save-status]') ?? [])];
    for (const place of shown) {
      place.dataset.state = state;
      if (place.textContent !== text) {
        place.textContent = text;
      }
    }
  }

  #say(): [string, string] {
    const [refused] = this.#refused.values();
    const reason = refused ?? (this.#problem || (connected() ? undefined : this.#labels.offline));
    if (reason !== undefined) {
      return ['refused', this.#labels.notSaved.replace('{0}', reason)];
    }
    const saving = this.#open || this.#typing.size > 0 || this.#pending.size > 0;
    return saving ? ['saving', this.#labels.saving] : ['saved', this.#labels.saved];
  }
}

customElements.define('save-status', SaveStatus);
