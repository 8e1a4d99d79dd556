import type { ActResult, Notice } from './wire';

/** French sentences for the workspace's error names; a name without one is shown as it is. */
const SENTENCES: Readonly<Record<string, string>> = {
  http_timeout: "L'application n'a pas répondu à temps. Réessayez.",
  connection_failed: "L'application est injoignable. Réessayez dans un instant.",
  http_error: "L'application a rencontré une erreur. Réessayez.",
  not_in_channel: "Vous n'êtes pas membre de ce salon.",
  unknown_command: "Cette commande n'existe pas.",
  message_not_found: "Ce message n'existe plus.",
  not_found: "Cette fenêtre n'est plus ouverte.",
  no_text: 'Le message est vide.',
  too_large: 'Ce fichier est trop lourd.',
  unreachable: "L'espace de travail est injoignable.",
};

const RECONNECT_MS = 1500;

export function sentenceFor(error: string): string {
  return SENTENCES[error] ?? `Erreur : ${error}`;
}

/** The workspace, as the page speaks to it. `base` has no trailing slash. */
export class Server {
  constructor(private readonly base: string) {}

  act(name: string, body: object): Promise<ActResult> {
    return this.post(`/act/${name}`, 'application/json', JSON.stringify(body));
  }

  share(file: File, where: Record<string, string | undefined>): Promise<ActResult> {
    const query = new URLSearchParams({ name: file.name });
    for (const [name, value] of Object.entries(where)) if (value !== undefined) query.set(name, value);
    return this.post(`/share?${query.toString()}`, 'application/octet-stream', file);
  }

  preview(fileId: string): string {
    return `${this.base}/preview/${encodeURIComponent(fileId)}`;
  }

  /** Follows what happens, as one person sees it; the browser reconnects by itself and gets a snapshot again. */
  follow(user: string, onNotice: (notice: Notice) => void, onState: (live: boolean) => void): () => void {
    const source = new EventSource(`${this.base}/stream?user=${encodeURIComponent(user)}`);
    let stop = (): void => {
      source.close();
    };
    source.addEventListener('open', () => {
      onState(true);
    });
    source.addEventListener('error', () => {
      onState(false);
      // A workspace that answers with an error while it restarts makes the browser give up.
      if (source.readyState !== EventSource.CLOSED) return;
      const again = setTimeout(() => {
        stop = this.follow(user, onNotice, onState);
      }, RECONNECT_MS);
      stop = () => {
        clearTimeout(again);
      };
    });
    source.addEventListener('message', (event: MessageEvent<string>) => {
      onNotice(JSON.parse(event.data) as Notice);
    });
    return () => {
      stop();
    };
  }

  private async post(path: string, contentType: string, body: string | File): Promise<ActResult> {
    try {
      const answer = await fetch(`${this.base}${path}`, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
      });
      return (await answer.json()) as ActResult;
    } catch {
      return { ok: false, error: 'unreachable' };
    }
  }
}
