const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const ACTING =
  'button, a[href], summary, [role="button"], [role="link"], [role="tab"], [role="option"], [role="checkbox"], ' +
  '[role="radio"], [role="switch"], [role="slider"], [role^="menuitem"], vaadin-button, vaadin-tab, vaadin-select';

/** Keys that write or act where the focus is; all others, such as a pedal's F13, are free for the timer anywhere. */
const writesOrActs = (key: string): boolean => key.length === 1 || key === 'Enter';

const matches = (event: KeyboardEvent, keys: readonly string[]): boolean =>
  keys.some((key) => key === event.key || key === event.code || (key === 'Space' && event.key === ' '));

/** Start and stop from anywhere on the page, except where the key has work of its own to do. */
export class TimerKeys {
  private swallowed: string | undefined;

  constructor(
    private readonly timer: HTMLElement,
    private readonly keys: () => readonly string[],
    private readonly toggle: () => boolean,
  ) {}

  connect(): void {
    document.addEventListener('keydown', this.down, { capture: true });
    document.addEventListener('keyup', this.up, { capture: true });
  }

  disconnect(): void {
    document.removeEventListener('keydown', this.down, { capture: true });
    document.removeEventListener('keyup', this.up, { capture: true });
  }

  private readonly down = (event: KeyboardEvent): void => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (modified || event.isComposing || !matches(event, this.keys()) || this.taken(event)) {
      return;
    }
    if (event.repeat ? this.swallowed === event.code : this.toggle()) {
      this.swallow(event);
      this.swallowed = event.code;
    }
  };

  /** A button acts on the release of the space bar: the press that was ours must not act a second time. */
  private readonly up = (event: KeyboardEvent): void => {
    if (event.code === this.swallowed) {
      this.swallowed = undefined;
      this.swallow(event);
    }
  };

  private swallow(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
  }

  private taken(event: KeyboardEvent): boolean {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const inTimer = path.includes(this.timer);
    const stop = (selector: string): boolean => path.some((node) => node.matches(selector));
    if (inTimer) {
      return path.some((node) => node.matches('[data-own-keys]'));
    }
    return writesOrActs(event.key) && (stop(TYPING) || stop(ACTING));
  }
}
