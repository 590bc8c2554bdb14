import type { Ids } from './ids.js';

/** A name in CSL-JSON's terms: a person in parts, or an institution as it stands. */
export type SourceAuthor =
  | {
      /** The family name; the whole name where it has no parts. */
      readonly family: string;
      /** The given names. */
      readonly given?: string | undefined;
    }
  | {
      /** The institution, as it stands. */
      readonly literal: string;
    };

/**
 * A document, described in the terms of CSL-JSON (`type`, `title`, `author`, `publisher`, `issued`,
 * `URL`, `language`, `accessed`), save that dates are EDTF strings.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export interface Source<I extends Ids = Ids> {
  /** Its id: publisher and date. */
  readonly id: I['source'];
  /** The type of document, in CSL's words. */
  readonly type:
    | 'article-newspaper'
    | 'article-magazine'
    | 'article-journal'
    | 'webpage'
    | 'post-weblog'
    | 'post'
    | 'book'
    | 'chapter'
    | 'report'
    | 'interview'
    | 'broadcast'
    | 'graphic'
    | 'treaty'
    | 'dataset'
    | 'entry-encyclopedia'
    | 'document';
  /** Its title as printed; a description in square brackets where it has none. */
  readonly title: string;
  /** Its authors, where it names any. */
  readonly author?: readonly SourceAuthor[] | undefined;
  /** Who published it. */
  readonly publisher: string;
  /** When, in EDTF; `XXXX` where the document bears no date. */
  readonly issued: string;
  /** Where it was read. */
  readonly URL?: string | undefined;
  /** Where the address is not the publisher's own: the site that copied it. Shown wherever the link is. */
  readonly copy?:
    | {
        /** The site that has the copy: "yabiladi.com". */
        readonly site: string;
        /** What to know of the copy. */
        readonly note?: string | undefined;
      }
    | undefined;
  /** BCP 47 tag of its language. */
  readonly language: string;
  /** When the copy was read, as `YYYY-MM-DD`, where recorded. */
  readonly accessed?: string | undefined;
  /** The voice it speaks with unless a claim names another. Documents of one voice count once. */
  readonly voice: I['voice'];
  /** `wikipedia-family`: Wikipedia, its translations and mirrors, which never count as support for one another. */
  readonly independence: 'independent' | 'wikipedia-family';
  /** Whether all of it was read, or a part only. */
  readonly read: 'whole' | 'part';
  /** How its date was inferred, whose wire it reprints, what to beware of. */
  readonly note?: string | undefined;
}
