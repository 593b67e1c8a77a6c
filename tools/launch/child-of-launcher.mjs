import { Server } from 'node:net';

// Loaded before the server by `--import`, when the launcher or a test has started it.
if (process.channel) {
  process.channel.unref();

  // When whoever started the server is gone, however that happened, the channel to it closes:
  // then the server stops in good order instead of holding its port for ever.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

  // It tells that it is this process that listens. Asking the port alone would not do:
  // a server of another checkout may have taken it in the meantime, and would answer as well.
  const listen = Server.prototype.listen;
  Server.prototype.listen = function (/** @type {any[]} */ ...args) {
    this.once('listening', () => {
      const address = this.address();
      if (address && typeof address === 'object') process.send?.({ listeningOn: address.port });
    });
    return listen.apply(this, /** @type {any} */ (args));
  };
}
