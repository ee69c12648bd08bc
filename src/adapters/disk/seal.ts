/** The seal on what is stored: who cannot make it, cannot make the store say anything. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Grows when the bytes of an entry mean something else; older entries are then misses. */
export const FORMAT = 1;

/**
 * Stands in where there is no secret. Everybody can read it: such a seal finds damage, it stops nobody.
 * Fit for a user's own cache folder; the Actions cache stays off without a secret.
 */
const PUBLIC_SECRET = 'tidings: no secret';

export type Seal = {
  /** Sealed text: a JSON document whose first member is the seal over format, name and the rest. */
  close(name: string, document: string): string;
  /** The document, or null when the seal is missing or false. */
  open(name: string, sealed: string): string | null;
};

/**
 * A short public name for a secret: 16 hex digits that give nothing of it away. Stores under different secrets belong in different
 * folders and cache keys, so that a changed key is a clean miss and two keys do not wipe each other's answers.
 */
export function secretId(secret: string | null): string {
  return derived(secret, 'tidings store id', 8).toString('hex');
}

function derived(secret: string | null, purpose: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret ?? PUBLIC_SECRET, '', `${purpose} ${FORMAT}`, length));
}

const HEAD = /^\{"seal":"([0-9a-f]{64})",/;

/** `secret` is the user's (an API key, a passphrase); the key is derived, so that the seal gives nothing of it away. */
export function createSeal(secret: string | null): Seal {
  const key = derived(secret, 'tidings store seal', 32);
  function mac(name: string, document: string): Buffer {
    return createHmac('sha256', key).update(`${FORMAT}\0${name}\0`).update(document).digest();
  }
  return {
    close: (name, document) => `{"seal":"${mac(name, document).toString('hex')}",${document.slice(1)}`,
    open(name, sealed) {
      const found = HEAD.exec(sealed);
      if (found?.[1] === undefined) return null;
      const document = `{${sealed.slice(found[0].length)}`;
      return timingSafeEqual(Buffer.from(found[1], 'hex'), mac(name, document)) ? document : null;
    },
  };
}
