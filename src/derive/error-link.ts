/** Where a reader says that something is wrong, with the page it is about; as mail, in the subject. */
export function errorLink(reportError: string, subject: string, path: string): string {
  const join = reportError.includes('?') ? '&' : '?';
  const [name, about] = /^mailto:/i.test(reportError)
    ? ['subject', subject + path]
    : ['page', path];
  return `${reportError}${join}${name}=${encodeURIComponent(about)}`;
}
