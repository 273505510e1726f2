// What is used of Readability. Its own types want the DOM of a browser; linkedom's is enough for it.
declare module '@mozilla/readability' {
  export class Readability<Content> {
    constructor(document: { documentElement: object }, options: { serializer: (content: unknown) => Content });
    parse(): {
      content: Content | null | undefined;
      title?: string | null; byline?: string | null; siteName?: string | null; publishedTime?: string | null; excerpt?: string | null;
    } | null;
  }
}
