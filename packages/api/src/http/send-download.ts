import type { FastifyReply } from 'fastify';

interface Download {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
}

/** Sends a file to be kept, under its name in any script; nobody between us and the person keeps a copy. */
export function sendDownload(
  reply: FastifyReply,
  { bytes, mediaType, fileName }: Download,
): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', attachment(fileName))
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** The name twice (RFC 6266): for programs of today in UTF-8, for others in what ASCII has of it. */
function attachment(fileName: string): string {
  const ascii = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '_')
    .replace(/["\\]/gu, '');
  const utf8 = encodeURIComponent(fileName).replace(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
}
