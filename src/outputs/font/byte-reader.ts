/** Reads big-endian numbers one after another. */
export class ByteReader {
  readonly #bytes: Buffer;
  at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.at++);
  }

  u16(): number {
    return this.#bytes.readUInt16BE((this.at += 2) - 2);
  }

  i16(): number {
    return this.#bytes.readInt16BE((this.at += 2) - 2);
  }

  u32(): number {
    return this.#bytes.readUInt32BE((this.at += 4) - 4);
  }

  /** The next bytes, in the memory they already lie in. */
  take(length: number): Buffer {
    if (this.at + length > this.#bytes.length) throw new RangeError('Unexpected end of a font');
    return this.#bytes.subarray(this.at, (this.at += length));
  }

  /** WOFF2's UIntBase128: seven bits a byte. */
  base128(): number {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }

  /** WOFF2's 255UInt16: small numbers in one byte. */
  u255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 506;
    if (code === 255) return this.u8() + 253;
    return code;
  }
}
