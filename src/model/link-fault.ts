/** Why a link may not lead to an address. */
export type AddressFault = 'characters' | 'scheme' | 'user' | 'host';

/**
 * What is wrong with the address of a link, whoever wrote it: null for one that leads to the web, to
 * a mailbox, to a telephone or into this site. The only place that decides it.
 */
export function addressFault(href: string): AddressFault | null {
  // Browsers pass over some of these, so that `java\tscript:` runs and `/\host` leaves the site.
  if (href === '' || /[\s\p{C}\\]/u.test(href)) return 'characters';
  const scheme = /^([^/?#]*?)[:：]/.exec(href)?.[1]?.toLowerCase();
  switch (scheme) {
    case undefined:
      return href.startsWith('//') ? 'scheme' : null;
    case 'http':
    case 'https':
      return webFault(href);
    case 'mailto':
      return /^mailto:[^@?]+@[^@?]+(?:\?|$)/i.test(href) && !/%0[ad]/i.test(href) ? null : 'host';
    case 'tel':
      return isPhone(href.slice('tel:'.length)) ? null : 'host';
    default:
      return 'scheme';
  }
}

/** Is it an address by itself, and not a place within this site? */
export function isWhole(href: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(href);
}

/** Digits with what is put between them, e.g. "+86-750-0000000". */
export function isPhone(number: string): boolean {
  return /^\+?\d[\d()-]{4,}\d$/.test(number);
}

/** e.g. "www.gov.cn": names joined by dots, the last of them no number. */
export function isHostName(host: string): boolean {
  const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
  const labels = host.split('.');
  return labels.length > 1 && labels.every((one) => label.test(one)) && !/\.\d+$/.test(host);
}

/** Browsers mend what is not quite an address, and everyone mends it otherwise. */
function webFault(href: string): AddressFault | null {
  if (!/^https?:\/\/[^/?#]/i.test(href) || !URL.canParse(href)) return 'host';
  // Before an @ stands a name to log in with, which looks like a host: https://gov.cn@evil.example
  if (/^[^/]*\/\/[^/?#]*@/.test(href)) return 'user';
  // A number is no name: it cannot be read, moves with the machine, and IPv6 readers do not get there.
  return isHostName(new URL(href).hostname) ? null : 'host';
}
