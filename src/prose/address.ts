/** Is it a file below the edition's own images/? */
export function isImage(src: string): boolean {
  return /^(?:\.\/)?images\/[^\s\\:?#%]+$/.test(src) && !src.split('/').includes('..');
}

/** Where it lies beside the report, e.g. "images/gate.jpg". */
export function imagePath(src: string): string {
  return src.replace(/^\.\//, '');
}

/** Does it lead to a web host other than ours? */
export function isForeign(href: string, host: string | undefined): boolean {
  if (!/^https?:/i.test(href)) return false;
  return !URL.canParse(href) || new URL(href).host !== host;
}
