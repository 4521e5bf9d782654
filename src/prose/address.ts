/** Is it a file below the edition's own images/? */
export function isImage(src: string): boolean {
  return /^(?:\.\/)?images\/[^\s\\:?#%]+$/.test(src) && !src.split('/').includes('..');
}

/** Where it lies beside the report, e.g. "images/gate.jpg". */
export function imagePath(src: string): string {
  return src.replace(/^\.\//, '');
}

/** Does it lead to the web? Places of this site are written without its host. */
export function isForeign(href: string): boolean {
  return /^https?:/i.test(href);
}
