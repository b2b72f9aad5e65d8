/** What draws the page, as one script. */
export const PAGE_SCRIPT: string;
export const PAGE_STYLE: string;
