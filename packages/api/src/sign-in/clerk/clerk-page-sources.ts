import type { PageSources } from '../../http/security-headers.ts';

const keyPattern = /^pk_(?:test|live)_([A-Za-z0-9+/=_-]+)$/;

/** The host of Clerk's browser part, which the publishable key holds in base64; null when it is not such a key. */
export function clerkHost(publishableKey: string): string | null {
  const encoded = keyPattern.exec(publishableKey)?.[1];
  const decoded = encoded && Buffer.from(encoded, 'base64').toString('latin1');
  return decoded && /^[a-z0-9.-]+\.[a-z]{2,}\$$/i.test(decoded) ? decoded.slice(0, -1) : null;
}

/** What our pages must be allowed to load so that Clerk can sign people in: its script, its pictures and its bot check. */
export function clerkPageSources(publishableKey: string): PageSources {
  const clerk = `https://${clerkHost(publishableKey)}`;
  const botCheck = 'https://challenges.cloudflare.com';
  return {
    scripts: [clerk, botCheck],
    images: ['https://img.clerk.com'],
    connections: [clerk],
    frames: [botCheck],
  };
}
