import { hkdfSync } from 'node:crypto';
import * as jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { AudioAddress } from '../../commands/ports-voice';
import { AppError } from '../../domain/errors';

/** Seconds: as long as a recording is kept. */
const LIFETIME = 24 * 3_600;

/** Below which recordings are fetched. */
export const AUDIO_PATH = '/audio';

const claims = z.object({
  conv: z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u),
  from: z.number().int().min(1),
  to: z.number().int().min(1),
});
export type AudioClaims = z.output<typeof claims>;

/** Addresses of what can be heard: signed, of lines and not of words, and over after a day. */
export class AudioAddresses {
  private readonly key: Buffer;

  /** @param publicUrl where clients reach us, without a slash at the end. */
  constructor(
    private readonly publicUrl: string,
    secret: string,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'dossier/audio', 32));
  }

  readonly sign: AudioAddress = ({ conversationId, from, to }) => {
    const token = jwt.sign({ conv: conversationId, from, to }, this.key, { expiresIn: LIFETIME });
    return `${this.publicUrl}${AUDIO_PATH}/${token}`;
  };

  /** @throws AppError `not_found` for what is over, or not ours. */
  verify(token: string): AudioClaims {
    try {
      return claims.parse(jwt.verify(token, this.key, { algorithms: ['HS256'] }));
    } catch (cause) {
      throw new AppError('not_found', 'this address is over', { cause });
    }
  }
}
