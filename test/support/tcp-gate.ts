import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a port of this machine that can be shut, as if the server behind it were gone, and opened again. */
export class TcpGate {
  port = 0;
  private server: Server | null = null;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly target: number) {}

  /** Nobody listens before the first call; the port stays the same for ever after. */
  async open(): Promise<this> {
    const server = createServer((near) => {
      this.join(near, connect(this.target, '127.0.0.1'));
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
    return this;
  }

  /** Cuts every connection; new ones are refused. */
  async shut(): Promise<void> {
    const server = this.server;
    this.server = null;
    this.cut();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** Cuts every connection; new ones pass. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private join(near: Socket, far: Socket): void {
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        this.sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }
}
