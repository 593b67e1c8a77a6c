import { authorizationHeaders } from './authorization.ts';
import { sessionEnded } from './session.ts';

const unreachable =
  'The file could not be fetched because the server could not be reached. What you wrote is safe. Check your connection and try again.';

/** The name that the server gives the file (RFC 6266), or null. */
function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? '')?.[1];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    return null;
  }
}

/**
 * Fetches a file of the person's and hands it to the browser to be kept. A plain link would lose the token of some ways of signing
 * in, and show a refusal as a page. Answers why nothing was downloaded, ready to be shown, or null.
 */
export async function downloadFile(path: string, usualName: string): Promise<string | null> {
  let response: Response;
  let bytes: Blob;
  try {
    response = await fetch(path, {
      credentials: 'same-origin',
      headers: await authorizationHeaders(),
    });
    if (response.status === 401) sessionEnded();
    if (!response.ok) {
      const answer = (await response.json()) as { errors?: { message: string }[] };
      return answer.errors?.[0]?.message ?? unreachable;
    }
    bytes = await response.blob();
  } catch {
    return unreachable;
  }
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('content-disposition')) ?? usualName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return null;
}
