/**
 * Calls back when anything in this thread asks for a buffer larger than that. What is packed tightly unpacks into one growing buffer,
 * whatever the filter, and buffers lie beside the heap that the thread's own limit holds. Only the reading thread calls this.
 */
export function limitAllocations(mostBytes: number, onExceeded: () => void): void {
  // It collects what it unpacks in many small buffers; without it pdf.js unpacks into one.
  Reflect.deleteProperty(globalThis, 'DecompressionStream');
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === 'number' && args[0] > mostBytes) {
        onExceeded();
        throw new RangeError('The file unpacks to too much.');
      }
      return Reflect.construct(
        target,
        args,
        newTarget === globalThis.Uint8Array ? target : newTarget,
      ) as object;
    },
  });
}
