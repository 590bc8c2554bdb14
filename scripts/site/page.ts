/** The parts of the live check's page that are not in its guide: the form, its script and what it may load. */

/** The guide that the live check stands in. */
export const liveCheckTitle = 'Live check';

/** The browser itself keeps the page from sending anything: only files of the site may be read. */
export const liveCheckPolicy = `<meta http-equiv="Content-Security-Policy" content="${[
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'connect-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')}">`;

export const liveCheckForm = `<section class="live-check" aria-label="Live check">
<p id="live-check-samples">Or try: </p>
<label for="live-check-input">Your box, row or entity</label>
<textarea id="live-check-input" rows="10" spellcheck="false" autocomplete="off"></textarea>
<p><label>Or a file: <input type="file" id="live-check-file"></label></p>
<p id="live-check-status" role="status"></p>
<div id="live-check-result" role="region" aria-label="Result"></div>
<noscript><p>This page needs JavaScript, since the comparison runs in your browser.</p></noscript>
</section>`;

export const liveCheckScript = (address: string): string => `<script defer src="${address}"></script>`;
