/** Writes into a text area as if it were typed: the browser's own undo knows of it, and so does whoever saves the text. */
export function write(area: HTMLTextAreaElement, from: number, to: number, text: string): void {
  area.focus();
  area.setSelectionRange(from, to);
  // Deprecated, and still the only way that leaves the browser's undo intact.
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  }
}

/** Whether a text area takes a text of this length in place of a range. */
export function fits(area: HTMLTextAreaElement, replaced: number, added: number): boolean {
  return !area.readOnly && (area.maxLength < 0 || area.value.length - replaced + added <= area.maxLength);
}
