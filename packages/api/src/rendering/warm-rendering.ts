import type { Log } from '../context/log.ts';
import { describeError } from '../errors/describe-error.ts';
import { renderInThread } from './rendering-thread.ts';

/**
 * Sets a page that nobody sees, so that the first person does not wait until the thread has started, read its fonts and
 * compiled the templates. A server that cannot draw says so in its log at once.
 */
export async function warmRendering(log: Log): Promise<void> {
  const input = { markdown: '# Warm\n', template: 'classic', format: 'pdf' } as const;
  try {
    await renderInThread('checkedResume', input);
  } catch (error) {
    log.warn({ error: describeError(error) }, 'documents cannot be drawn');
  }
}
