/** The lines entered on this page, for the up arrow; they live no longer than the page. */
export class LineHistory {
  private readonly lines: string[] = [];
  private at = 0;
  private unsent = '';

  add(line: string): void {
    if (this.lines.at(-1) !== line) {
      this.lines.push(line);
    }
    this.leave();
  }

  /** Back to what is being typed. */
  leave(): void {
    this.at = this.lines.length;
  }

  get browsing(): boolean {
    return this.at < this.lines.length;
  }

  /** The line before the one shown; undefined at the oldest. */
  older(shown: string): string | undefined {
    if (!this.browsing) {
      this.unsent = shown;
    }
    return this.at > 0 ? this.lines[--this.at] : undefined;
  }

  /** The line after the one shown, at last the one that was being typed. */
  newer(): string | undefined {
    return this.browsing ? (this.lines[++this.at] ?? this.unsent) : undefined;
  }
}
