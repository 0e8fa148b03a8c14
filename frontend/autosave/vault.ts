/**
 * What this tab keeps of a chart until the server has it: texts, holds, the hold that runs. It lies in the tab's session
 * storage, so that it outlives a reload and a new sign-in, and it is sealed: the key is the signed-in person's, comes
 * with the chart, and stays in the memory of the page. After sign-off nobody can read what is left.
 *
 * A page that was not served securely has no cipher. It keeps nothing beyond its own life.
 */
const IV_BYTES = 12;
const PREFIX = 'tautband/';

/** Set at sign-off, when this tab forgets everything. */
let closed = false;
addEventListener('signed-off', () => {
  closed = true;
  sessionStorage.clear();
});

let give: (key: CryptoKey) => void = () => undefined;
const sealKey = new Promise<CryptoKey>((resolve) => (give = resolve));

/** Later steps wait for earlier ones, so that what was kept last stays. */
let chain: Promise<unknown> = Promise.resolve();

function inOrder<T>(step: () => Promise<T>): Promise<T | undefined> {
  const done = chain.then(step).catch(() => undefined);
  chain = done;
  return done;
}

const bytes = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
const sealing = (name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});

/** The key of whoever is signed in, 32 bytes as base64. */
export async function openVault(base64: string): Promise<void> {
  if (window.crypto.subtle) {
    give(await crypto.subtle.importKey('raw', bytes(base64), 'AES-GCM', false, ['encrypt', 'decrypt']));
  }
}

export function keep(name: string, value: unknown): void {
  if (!window.crypto.subtle) {
    return;
  }
  void inOrder(async () => {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const plain = new TextEncoder().encode(JSON.stringify(value));
    const sealed = new Uint8Array(await crypto.subtle.encrypt(sealing(name, iv), await sealKey, plain));
    const text = [...iv, ...sealed].map((byte) => String.fromCharCode(byte)).join('');
    if (!closed) {
      sessionStorage.setItem(PREFIX + name, btoa(text));
    }
  });
}

export function forget(name: string): void {
  void inOrder(async () => sessionStorage.removeItem(PREFIX + name));
}

/** What was kept under the name; what another person sealed, or somebody altered, is thrown away. */
export function recall<T>(name: string): Promise<T | undefined> {
  return inOrder(async () => {
    const text = sessionStorage.getItem(PREFIX + name);
    if (text === null || !window.crypto.subtle) {
      return undefined;
    }
    try {
      const sealed = bytes(text);
      const plain = await crypto.subtle.decrypt(
        sealing(name, sealed.slice(0, IV_BYTES)),
        await sealKey,
        sealed.slice(IV_BYTES),
      );
      return JSON.parse(new TextDecoder().decode(plain)) as T;
    } catch {
      sessionStorage.removeItem(PREFIX + name);
      return undefined;
    }
  });
}
