import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPModuleFunctions } from '@slack/bolt';

/** Slack's largest deliveries (a modal with its state) are some 300 kB. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * Hands on only what Bolt can take: it looks into the body outside of any error handling, so that one that is no object (JSON's
 * `null`) would end the process. Answers 400 instead, and 413 for more than Slack ever sends. The signature is Bolt's to check.
 */
export async function guardBody(
  req: IncomingMessage,
  res: ServerResponse,
  next: (req: IncomingMessage, res: ServerResponse) => void,
): Promise<void> {
  try {
    const buffered = await HTTPModuleFunctions.bufferIncomingMessage(req, MAX_BODY_BYTES);
    if (isObject(HTTPModuleFunctions.parseHTTPRequestBody(buffered))) next(buffered, res);
    else refuse(res, 400);
  } catch (fault) {
    refuse(res, isTooLarge(fault) ? 413 : 400);
  }
}

function refuse(res: ServerResponse, status: number): void {
  if (res.headersSent || res.destroyed) return;
  // Two statements: restify's `writeHead` gives nothing back.
  res.writeHead(status);
  res.end();
}

function isObject(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof Error && 'type' in fault && fault.type === 'entity.too.large';
}
