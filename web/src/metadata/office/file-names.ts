// Tells the names of files and the ways to them from other words.

const EXTENSION =
  /\.(?:jpe?g|png|gif|bmp|tiff?|webp|hei[cf]|svg|[ew]mf|mp[34]|m4a|mov|wmv|wav|avi|pdf|docx?|xlsx?|pptx?|od[tsp])$/i;

/** Whether `text` is a path or an address of a file, which names its owner or their machine. */
export function isPath(text: string): boolean {
  return /^[A-Za-z]:[\\/]|^\\\\|^file:/i.test(text.trim());
}

/** Whether `text` is a file's name, with or without a path. */
export const isFileName = (text: string): boolean => isPath(text) || EXTENSION.test(text.trim());

/** Whether the code of a field holds a path. Backslashes are doubled there. */
export const holdsPath = (code: string): boolean => /[A-Za-z]:\\|\\\\\\\\|file:/i.test(code);

/** What follows the last slash of either kind. */
export const lastPart = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
