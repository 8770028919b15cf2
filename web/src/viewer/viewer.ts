/**
 * The page in the frame in which an officer is shown a file.
 *
 * It has an origin of its own, no network, and this one script. It says that it is there, takes one
 * file, and shows it as what the console found it to be. Nothing here reads what is in the file.
 */

addEventListener("message", ({ data, source }: MessageEvent<{ file: Blob; shows: string; name: string }>) => {
  if (source !== parent) return;
  const shown = elementFor(data.shows);
  if (shown instanceof HTMLPreElement) {
    void data.file.text().then((text) => {
      shown.textContent = text;
    });
  } else {
    shown.src = URL.createObjectURL(data.file);
  }
  if (shown instanceof HTMLImageElement) shown.alt = data.name;
  else shown.ariaLabel = data.name;
  document.body.replaceChildren(shown);
});

parent.postMessage("ready", "*");

function elementFor(shows: string): HTMLImageElement | HTMLMediaElement | HTMLPreElement {
  if (shows === "text") {
    const text = document.createElement("pre");
    text.dir = "auto";
    return text;
  }
  if (shows === "picture") return document.createElement("img");
  const media = document.createElement(shows === "film" ? "video" : "audio");
  media.controls = true;
  return media;
}
