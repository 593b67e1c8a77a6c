import { createTransport } from 'nodemailer';
import type { MailSettings } from '../sign-in.env.ts';

/** A plain-text message to one person. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail through the configured server. */
export interface Mailer {
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

/** A mailer for `SMTP_URL`; the connection is opened when the first message is sent. */
export function createMailer({ url, from }: MailSettings): Mailer {
  const transport = createTransport(
    { url, ...timeouts, disableFileAccess: true, disableUrlAccess: true },
    { from },
  );
  return {
    async send({ to, subject, text }) {
      // An object, not a header text: an address can never be read as several, or as a header.
      await transport.sendMail({ to: { name: '', address: to }, subject, text });
    },
    close: () => transport.close(),
  };
}
