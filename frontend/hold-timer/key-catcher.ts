import { keyName } from './keys.js';

const BARE = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

/**
 * Learns a key or a pedal: from `listen()` on, the next key that is pressed goes to nobody else.
 *
 * @fires key-caught - `{key}`, or an empty key when Escape was pressed
 */
export class KeyCatcher extends HTMLElement {
  listen(): void {
    addEventListener('keydown', this.caught, { capture: true });
    addEventListener('keyup', this.released, { capture: true });
  }

  stop(): void {
    removeEventListener('keydown', this.caught, { capture: true });
  }

  disconnectedCallback(): void {
    this.stop();
    removeEventListener('keyup', this.released, { capture: true });
  }

  private readonly caught = (event: KeyboardEvent): void => {
    if (BARE.includes(event.key) || event.repeat) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.stop();
    const key = event.key === 'Escape' ? '' : keyName(event);
    this.dispatchEvent(new CustomEvent('key-caught', { detail: { key } }));
  };

  /** The release of the learned key must not press the button that has the focus. */
  private readonly released = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    removeEventListener('keyup', this.released, { capture: true });
  };
}

customElements.define('key-catcher', KeyCatcher);
