/** Where letters are written, or find and steer something. */
const TYPING =
  'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, body-map, vaadin-select, ' +
  '[role="option"], [role^="menuitem"], [contenteditable]:not([contenteditable="false"]), [data-own-keys]';

const ACTING =
  'input, button, a[href], summary, [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="radio"], ' +
  '[role="switch"], [role="slider"], vaadin-button, vaadin-tab, vaadin-radio-button';

/** Only figures are written there. */
const FIGURES = 'input[type="number"]';

/** Whatever asks for an answer first has the keyboard to itself. */
const ASKING = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]';

const MOVING = ['Enter', 'Backspace', 'Delete', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Keys that act or move where the focus is. */
const acts = (name: string): boolean => name === 'Space' || MOVING.includes(name);

/** Keys that write there as well; all others, such as a pedal's F13 or PageDown, are free anywhere. */
const writes = (name: string): boolean => name.length === 1 || acts(name);

const writesFigures = (name: string, least: number): boolean =>
  /^[\de.,]$/.test(name) || MOVING.includes(name) || (/^[+-]$/.test(name) && !(least >= 0));

/** What a key is called here: `Space`, `b`, `F13`, `MediaPlayPause`. Letters are the same with and without Shift. */
export function keyName(event: KeyboardEvent): string {
  if (event.key === ' ') {
    return 'Space';
  }
  if (event.key.length === 1) {
    return event.key.toLowerCase();
  }
  return event.key && event.key !== 'Unidentified' ? event.key : event.code;
}

/** The keys of a chart, from anywhere on its page, except where a key has work of its own to do. */
export class TimerKeys {
  private swallowed: string | undefined;

  constructor(
    private readonly timer: HTMLElement,
    private readonly keys: () => Readonly<Record<string, string>>,
    private readonly act: (act: string, key: string) => boolean,
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
    const key = keyName(event);
    const act = this.keys()[key];
    if (modified || event.isComposing || act === undefined || this.taken(event)) {
      return;
    }
    if (event.repeat ? this.swallowed === event.code : this.act(act, key)) {
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
    if (document.querySelector(ASKING)) {
      return true;
    }
    const path = event.composedPath().filter((node) => node instanceof Element);
    const within = (selector: string): boolean => path.some((node) => node.matches(selector));
    const name = keyName(event);
    if (within(FIGURES)) {
      const [field] = path.filter((node) => node.matches('vaadin-integer-field, vaadin-number-field'));
      return writesFigures(name, (field as HTMLElement & { min?: number })?.min ?? NaN);
    }
    if (within(TYPING)) {
      return writes(name);
    }
    // With busy hands a key is the pedal, whatever button was touched last; Enter still presses that one.
    if (path.includes(this.timer) || within('hold-stage[busy]')) {
      return name === 'Enter';
    }
    return acts(name) && within(ACTING);
  }
}
