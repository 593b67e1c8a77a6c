import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A message that was delivered, its text decoded. */
export interface DeliveredMail {
  to: string[];
  subject: string;
  text: string;
  /** The first link in it. */
  link: string;
}

export interface MailServer {
  /** As for SMTP_URL. */
  url: string;
  /** Waits for the next message that was not yet taken. */
  next(): Promise<DeliveredMail>;
  /** How many messages wait to be taken. */
  waiting(): number;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const delivered: DeliveredMail[] = [];
  const takers: ((mail: DeliveredMail) => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = read(
          Buffer.concat(chunks).toString('utf8'),
          session.envelope.rcptTo.map(({ address }) => address),
        );
        const taker = takers.shift();
        if (taker) taker(mail);
        else delivered.push(mail);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    waiting: () => delivered.length,
    next: () =>
      new Promise((resolve) => {
        const mail = delivered.shift();
        if (mail) resolve(mail);
        else takers.push(resolve);
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Undoes the transfer encodings that nodemailer uses for plain text. */
function read(raw: string, to: string[]): DeliveredMail {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const text = /content-transfer-encoding: base64/i.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : /content-transfer-encoding: quoted-printable/i.test(head)
      ? body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          )
      : body;
  return {
    to,
    subject: /^Subject: (.*)$/im.exec(head)?.[1] ?? '',
    text,
    link: /https?:\/\/\S+/.exec(text)?.[0] ?? '',
  };
}
