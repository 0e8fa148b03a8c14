/**
 * Holds the timer and what hands that are busy need beside it. `toggle()` lays it over the whole window with targets for
 * an elbow, and back; all else is out of reach meanwhile. No server takes part, so that it works without a connection.
 */
export class HoldStage extends HTMLElement {
  private covered: HTMLElement[] = [];
  private focused: Element | null = null;

  get busy(): boolean {
    return this.hasAttribute('busy');
  }

  connectedCallback(): void {
    this.addEventListener('keydown', this.escape);
    this.addEventListener('click', this.clicked);
  }

  disconnectedCallback(): void {
    this.leave();
  }

  toggle(): void {
    if (this.busy) {
      this.leave();
    } else {
      this.enter();
    }
  }

  private enter(): void {
    this.focused = document.activeElement;
    this.setAttribute('busy', '');
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-modal', 'true');
    this.popover = 'manual';
    this.showPopover();
    this.cover();
    this.timer?.toggleAttribute('large', true);
    this.timer?.focus();
  }

  private leave(): void {
    if (!this.busy) {
      return;
    }
    this.covered.forEach((element) => (element.inert = false));
    this.covered = [];
    this.popover = null;
    ['busy', 'role', 'aria-modal'].forEach((name) => this.removeAttribute(name));
    this.timer?.toggleAttribute('large', false);
    if (this.focused instanceof HTMLElement) {
      this.focused.focus({ preventScroll: true });
    }
  }

  private get timer(): HTMLElement | null {
    return this.querySelector('hold-timer');
  }

  /** All that stands beside the way from here to the page's body. */
  private cover(): void {
    for (let place: Element = this; place !== document.body && place.parentElement; place = place.parentElement) {
      for (const other of place.parentElement.children) {
        if (other !== place && other instanceof HTMLElement && !other.inert && !/^(script|style)$/i.test(other.tagName)) {
          other.inert = true;
          this.covered.push(other);
        }
      }
    }
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (this.busy && event.key === 'Escape') {
      event.stopPropagation();
      this.leave();
    }
  };

  private readonly clicked = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[data-stage-toggle]')) {
      this.toggle();
    }
  };
}

customElements.define('hold-stage', HoldStage);
