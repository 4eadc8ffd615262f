const schemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto']);

/** Whether a link in a text may be followed: to the web, to a mailbox, or within the site. */
export function isSafeLink(url: string): boolean {
  // Browsers drop control characters and white space before they read the scheme.
  // eslint-disable-next-line no-control-regex
  const [, scheme] = /^([^/?#:]*):/.exec(url.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')) ?? [];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}
