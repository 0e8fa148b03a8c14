/** Whether the page reaches its server, as Vaadin's own client knows it. */
export type ConnectionState = 'connected' | 'loading' | 'reconnecting' | 'connection-lost';

export interface ConnectionStore {
  state: ConnectionState;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

interface Vaadin {
  connectionState?: ConnectionStore;
  Flow?: { clients?: Record<string, { isActive?: () => boolean }> };
}

const vaadin = (): Vaadin => (window as unknown as { Vaadin?: Vaadin }).Vaadin ?? {};

export const connection = (): ConnectionStore | undefined => vaadin().connectionState;

/** A message is on its way, or waits to be sent once more. */
const underWay = (): boolean => Object.values(vaadin().Flow?.clients ?? {}).some((client) => client.isActive?.());

/**
 * Vaadin can have got its answer and still call itself reconnecting, until the next message. So reconnecting counts only
 * while a message is under way.
 */
export const connected = (): boolean =>
  navigator.onLine &&
  connection()?.state !== 'connection-lost' &&
  !(connection()?.state === 'reconnecting' && underWay());
