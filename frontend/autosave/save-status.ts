/**
 * Tells whether all that was entered on this page is in the database: `<save-status></save-status>`.
 *
 * Listens to its `watched` ancestor (a selector). It says *Saving…* from the first keystroke on and *Saved* only when
 * every text was confirmed and no request is under way.
 *
 * | property | meaning |
 * |---|---|
 * | `watched` | selector of the ancestor whose fields are watched |
 * | `labels` | `{saved, saving, notSaved, offline}`; `{0}` in `notSaved` stands for the reason |
 */
type Labels = { saved: string; saving: string; notSaved: string; offline: string };
type ConnectionState = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';
type ConnectionStore = {
  state: ConnectionState;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
};

const SETTLE = 60;

export class SaveStatus extends HTMLElement {
  watched = 'main';
  #labels: Labels = { saved: '', saving: '', notSaved: '', offline: '' };
  #pending = new Set<string>();
  #refused = new Map<string, string>();
  #touched = false;
  #settle = 0;
  #root: Element | null = null;

  set labels(labels: Labels) {
    this.#labels = labels;
    this.#render();
  }

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#root = this.closest(this.watched);
    this.#root?.addEventListener('save-state', this.#stateChanged);
    for (const event of ['input', 'change', 'value-changed', 'hold-finished']) {
      this.#root?.addEventListener(event, this.#touch, true);
    }
    this.#connection?.addStateChangeListener(this.#settleSoon);
    addEventListener('offline', this.#settleSoon);
    addEventListener('online', this.#settleSoon);
    this.#render();
  }

  disconnectedCallback() {
    this.#root?.removeEventListener('save-state', this.#stateChanged);
    this.#connection?.removeStateChangeListener(this.#settleSoon);
    removeEventListener('offline', this.#settleSoon);
    removeEventListener('online', this.#settleSoon);
  }

  /** The server refused something that is no text: say so until the next change is stored. */
  refuse(reason: string) {
    this.#refused.set('', reason);
    this.#render();
  }

  get #connection() {
    return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
  }

  #touch = (event: Event) => {
    if (event.type === 'value-changed' && !this.#byHand(event)) {
      return;
    }
    this.#touched = true;
    this.#refused.delete('');
    this.#render();
    this.#settleSoon();
  };

  /** Fields also announce values that the server sets; only a field with the focus was changed by hand. */
  #byHand(event: Event) {
    return event.target instanceof Element && event.target.matches(':focus-within');
  }

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

  #settleSoon = () => {
    clearTimeout(this.#settle);
    this.#settle = window.setTimeout(() => {
      if (this.#connection?.state === 'loading') {
        this.#settleSoon();
        return;
      }
      this.#touched = false;
      this.#render();
    }, SETTLE);
  };

  #render() {
    const [state, text] = this.#say();
    this.dataset.state = state;
    if (this.textContent !== text) {
      this.textContent = text;
    }
  }

  #say(): [string, string] {
    const lost = !navigator.onLine || ['reconnecting', 'connection-lost'].includes(this.#connection?.state ?? '');
    const [reason] = this.#refused.values();
    if (reason !== undefined || lost) {
      return ['refused', this.#labels.notSaved.replace('{0}', reason ?? this.#labels.offline)];
    }
    return this.#touched || this.#pending.size > 0 ? ['saving', this.#labels.saving] : ['saved', this.#labels.saved];
  }
}

customElements.define('save-status', SaveStatus);
