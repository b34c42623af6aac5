/**
 * Text and bytes as parts of so many bytes, for another thread: each crossing costs the same, so that small pieces are
 * gathered. Text is encoded where it will stand, since encoding a piece apart takes as much again, and leaves it to be collected.
 * Each part has its bytes for itself, to be given away.
 *
 * @param partBytes at least the four bytes of the longest character
 */
export async function* partsOf(
  pieces: AsyncIterable<string | Uint8Array>,
  partBytes: number,
): AsyncGenerator<ArrayBuffer> {
  const room = new Uint8Array(partBytes);
  let used = 0;
  for await (const piece of pieces) {
    for (let taken = 0; taken < piece.length;) {
      const { read, written } = put(piece, taken, room.subarray(used));
      taken += read;
      used += written;
      if (taken === piece.length) break;
      yield room.slice(0, used).buffer;
      used = 0;
    }
  }
  if (used > 0) yield room.slice(0, used).buffer;
}

const encoder = new TextEncoder();

/** As much of the piece, from there on, as there is room for: how much of it was read, and how many bytes that made. */
function put(piece: string | Uint8Array, from: number, room: Uint8Array) {
  if (typeof piece === "string") return encoder.encodeInto(from === 0 ? piece : piece.slice(from), room);
  const bytes = piece.subarray(from, from + room.length);
  room.set(bytes);
  return { read: bytes.length, written: bytes.length };
}
