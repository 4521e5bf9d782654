import type { LoadedEdition } from '../model/library.ts';
import type { Worded } from '../model/reading.ts';
import type { Claim, Lang } from '../quantity/quantity.ts';
import { readOnce } from '../quantity/read-once.ts';
import { isSameBoast } from './told-claims.ts';

/** A claim in words, and the fact under embargo of which it is made. */
export interface HeldClaim {
  readonly fact: string;
  readonly said: string;
}

/** The claims of a text that are made of facts under embargo and of no other. */
export function heldClaims(
  text: string,
  lang: Lang,
  { edition, facts }: LoadedEdition,
  isHeld: (fact: string) => boolean,
): HeldClaim[] {
  const made = [
    ...facts.flatMap(({ fact }) => fact.claims.map((claim) => ({ claim, of: [fact.id] }))),
    ...edition.claims.map(({ claim, facts: of }) => ({ claim, of })),
  ];
  const open = made.filter(({ of }) => !of.some(isHeld));
  return readOnce(text, lang).claims.flatMap((said) => {
    const isOf = ({ claim }: { readonly claim: Worded<Claim> }): boolean =>
      isSameBoast(said, claim.read);
    const held = open.some(isOf) ? undefined : made.find(isOf);
    const fact = held?.of.find(isHeld);
    return fact === undefined ? [] : [{ fact, said: text.slice(said.start, said.end) }];
  });
}
