// The part of Citation.js that the tests use; the package ships no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly unknown[]);
    format(what: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
