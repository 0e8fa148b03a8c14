import type { Hold } from './hold.js';

interface ConnectionState {
  state: string;
  addStateChangeListener(listener: (previous: string, current: string) => void): void;
  removeStateChangeListener(listener: (previous: string, current: string) => void): void;
}

/** How long to wait for the server's word before a hold is sent again, in milliseconds. */
const PATIENCE = 8000;

const OFFLINE = ['reconnecting', 'connection-lost'];

const connection = (): ConnectionState | undefined =>
  (window as { Vaadin?: { connectionState?: ConnectionState } }).Vaadin?.connectionState;

/**
 * Holds that the server has not confirmed yet. They outlive a reload of the page and are sent again until the server
 * says that it has them; it knows each by its id, so that a resend cannot count twice.
 */
export class Outbox {
  private readonly holds = new Map<string, Hold>();
  private scope = '';
  private timer: number | undefined;

  constructor(
    private readonly send: (hold: Hold) => void,
    private readonly changed: () => void,
  ) {}

  /** Holds of one chart must never reach another: each chart has its own scope, and with it its own store. */
  open(scope: string): void {
    this.scope = scope;
    this.holds.clear();
    this.stored().forEach((hold) => this.holds.set(hold.id, hold));
    this.resendLater();
    this.changed();
  }

  connect(): void {
    window.addEventListener('online', this.resend);
    connection()?.addStateChangeListener(this.onConnection);
    this.resendLater();
  }

  disconnect(): void {
    window.removeEventListener('online', this.resend);
    connection()?.removeStateChangeListener(this.onConnection);
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }

  add(hold: Hold): void {
    this.holds.set(hold.id, hold);
    this.store();
    this.send(hold);
    this.resendLater();
    this.changed();
  }

  confirm(id: string): void {
    this.holds.delete(id);
    this.store();
    this.changed();
  }

  has(id: string): boolean {
    return this.holds.has(id);
  }

  get size(): number {
    return this.holds.size;
  }

  private readonly resend = (): void => {
    this.timer = undefined;
    if (!OFFLINE.includes(connection()?.state ?? '') && navigator.onLine) {
      this.holds.forEach((hold) => this.send(hold));
    }
    this.resendLater();
  };

  private readonly onConnection = (previous: string, current: string): void => {
    if (OFFLINE.includes(previous) && !OFFLINE.includes(current)) {
      this.resend();
    }
  };

  private resendLater(): void {
    if (this.timer === undefined && this.holds.size) {
      this.timer = window.setTimeout(this.resend, PATIENCE);
    }
  }

  private get key(): string {
    return `tautband.holds.${this.scope}`;
  }

  private stored(): Hold[] {
    try {
      return JSON.parse(sessionStorage.getItem(this.key) ?? '[]') as Hold[];
    } catch {
      return [];
    }
  }

  private store(): void {
    if (!this.scope) {
      return;
    }
    try {
      if (this.holds.size) {
        sessionStorage.setItem(this.key, JSON.stringify([...this.holds.values()]));
      } else {
        sessionStorage.removeItem(this.key);
      }
    } catch {
      // A browser without storage still has the holds in this page.
    }
  }
}
