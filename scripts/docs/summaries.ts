/**
 * A page without the links inside summaries: a control inside a control cannot be told apart by a screen reader. What
 * TypeDoc puts there are permalinks, which the page's menu has too.
 */
export const withoutNestedLinks = (html: string): string =>
  html.replace(/<summary\b[\s\S]*?<\/summary>/g, (summary) =>
    summary.replace(/<a\b[^>]*\bclass="tsd-anchor-icon"[\s\S]*?<\/a>/g, ''),
  );
