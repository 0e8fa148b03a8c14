import { typedShortcut } from './phrase.js';
import { fits, write } from './writing.js';

type Expansion = { area: HTMLTextAreaElement; value: string; start: number; end: number; typed: string };

/**
 * Replaces `.shortcut` by its phrase when a blank, Tab or Enter follows it. Backspace or Ctrl+Z right after takes that
 * back, with the blank: the shortcut then stays as it was typed. All of it happens in the browser.
 */
export class Expander {
  #last: Expansion | undefined;
  #writing = false;

  constructor(private readonly textOf: (shortcut: string) => string | undefined) {}

  readonly typed = (event: Event): void => {
    const area = event.target;
    if (this.#writing || !(area instanceof HTMLTextAreaElement)) {
      return;
    }
    this.#last = undefined;
    if (event instanceof InputEvent && /^insert(Text|LineBreak|Paragraph|CompositionText)$/.test(event.inputType)) {
      this.#expand(area, true);
    }
  };

  /** Says whether it used the key. */
  key(event: KeyboardEvent): boolean {
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || event.isComposing) {
      return false;
    }
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Tab' && !event.shiftKey && !command && !event.altKey) {
      return this.#expand(area, false);
    }
    if ((event.key === 'Backspace' && !command) || (command && !event.shiftKey && event.key.toLowerCase() === 'z')) {
      return this.#takeBack(area);
    }
    return false;
  }

  #expand(area: HTMLTextAreaElement, blankTyped: boolean): boolean {
    const caret = area.selectionStart;
    const found = caret === area.selectionEnd ? typedShortcut(area.value.slice(0, caret)) : undefined;
    const text = found && this.textOf(found.shortcut);
    if (!found || text === undefined || (found.blank !== '') !== blankTyped) {
      return false;
    }
    const phrase = found.blank === ' ' ? `${text} ` : text;
    if (!fits(area, caret - found.start, phrase.length)) {
      return false;
    }
    const typed = area.value.slice(found.start, caret);
    this.#write(area, found.start, caret, phrase);
    const end = found.start + phrase.length;
    this.#last = { area, value: area.value, start: found.start, end, typed };
    return true;
  }

  #takeBack(area: HTMLTextAreaElement): boolean {
    const last = this.#last;
    this.#last = undefined;
    const untouched = last?.area === area && area.value === last.value;
    if (!untouched || area.selectionStart !== last.end || area.selectionEnd !== last.end) {
      return false;
    }
    this.#write(area, last.start, last.end, last.typed);
    return true;
  }

  #write(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
    this.#writing = true;
    try {
      write(area, from, to, text);
    } finally {
      this.#writing = false;
    }
  }
}
