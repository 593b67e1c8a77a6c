import { createTransport } from 'nodemailer';
import type { Log } from '../../context/log.ts';
import type { MailSettings } from '../sign-in.env.ts';

/** A plain-text message to one person. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail through the configured server. */
export interface Mailer {
  /** Never fails for its caller: what cannot be sent is logged, and the person asks for a new link. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** All time-outs are set: a mail server that goes silent must not hold anything for longer. */
const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
};

/** The parts of a mail error that hold no address: its text may quote the recipient. */
function reasonOf(error: unknown): { code: unknown; responseCode: unknown } {
  if (typeof error !== 'object' || error === null)
    return { code: 'unknown', responseCode: undefined };
  return { code: Reflect.get(error, 'code'), responseCode: Reflect.get(error, 'responseCode') };
}

/** A mailer for `SMTP_URL`; the connection is opened when the first message is sent. */
export function createMailer({ url, from }: MailSettings, log: Log): Mailer {
  const transport = createTransport(
    { url, ...timeouts, disableFileAccess: true, disableUrlAccess: true },
    { from },
  );
  return {
    async send({ to, subject, text }) {
      try {
        // An object, not a header text: an address can never be read as several, or as a header.
        await transport.sendMail({ to: { name: '', address: to }, subject, text });
      } catch (error) {
        log.error(reasonOf(error), 'mail: a message could not be sent; check SMTP_URL');
      }
    },
    close: () => transport.close(),
  };
}
