// Loaded before the server by `--import`. When whoever started the server is gone, however that happened,
// the channel to it closes: then the server stops in good order instead of holding its port for ever.
if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
