import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE_BYTES = 8
/** Length, type and checksum around a chunk's data. */
const FRAME_BYTES = 12

/**
 * The same picture in fewer bytes: its data packed as tightly as zlib can, metadata left out. Browsers pack their
 * screenshots for speed. Format: the PNG specification, sections 5 and 10.
 *
 * @throws Error from zlib when `png` is not one
 */
export const tighten = (png: Buffer): Buffer => {
  const chunks: { readonly type: string; readonly data: Buffer }[] = []
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({
      type: png.toString('ascii', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    })
    at += FRAME_BYTES + length
  }
  const dataOf = (type: string): Buffer =>
    Buffer.concat(chunks.filter(chunk => chunk.type === type).map(chunk => chunk.data))
  return Buffer.concat([
    png.subarray(0, SIGNATURE_BYTES),
    framed('IHDR', dataOf('IHDR')),
    framed('IDAT', deflateSync(inflateSync(dataOf('IDAT')), { level: 9, memLevel: 9 })),
    framed('IEND', Buffer.alloc(0)),
  ])
}

const framed = (type: string, data: Buffer): Buffer => {
  const frame = Buffer.alloc(FRAME_BYTES + data.length)
  frame.writeUInt32BE(data.length, 0)
  frame.write(type, 4, 'ascii')
  data.copy(frame, 8)
  frame.writeUInt32BE(crc32(frame.subarray(4, 8 + data.length)), 8 + data.length)
  return frame
}
