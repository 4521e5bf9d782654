/** `signed - started` taken apart: the facts, and the signs between them. */
export interface Derivation {
  readonly ids: readonly string[];
  /** One fewer than the ids: "+", "-", "/", or what an editor mistyped. */
  readonly signs: readonly string[];
}

/** What a fact's `derive` says, before anybody asks whether it can be worked out. */
export function derivation(derive: string): Derivation {
  const words = derive.trim().split(/\s+/);
  return {
    ids: words.filter((_, place) => place % 2 === 0),
    signs: words.filter((_, place) => place % 2 === 1),
  };
}
