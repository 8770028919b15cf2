// What the parts that go from DOCX, XLSX and PPTX had to tell.

import type { What } from "../found.ts";
import type { Column } from "./ledger.ts";
import type { Bytes } from "./refused.ts";
import { type Leaf, leaves } from "./xml-leaves.ts";
import { readText } from "./xml-tokens.ts";

type Teller = (bytes: Bytes, gone: Column) => void;

/** What the text of an element is. */
const PROPERTIES: ReadonlyMap<string, What> = new Map<string, What>([
  ["dc:creator", "author"],
  ["cp:lastModifiedBy", "author"],
  ["ep:Company", "author"],
  ["ep:Manager", "author"],
  ["dcterms:created", "time"],
  ["dcterms:modified", "time"],
  ["cp:lastPrinted", "time"],
  ["ep:Application", "software"],
  ["ep:AppVersion", "software"],
  ["dc:title", "title"],
  ["dc:subject", "title"],
  ["dc:description", "title"],
  ["cp:keywords", "title"],
  ["cp:category", "title"],
  ["ep:Template", "title"],
  ["ep:HyperlinkBase", "title"],
]);

const COMMENTS = new Set(["w:comment", "x:comment", "p:cm", "p188:cm", "p188:reply"]);
/** Attributes that name someone, or an account of theirs, and when they wrote. */
const PEOPLE: readonly (readonly [string, readonly string[], What])[] = [
  ["w:comment", ["w:author", "w:initials"], "author"],
  ["w:comment", ["w:date"], "time"],
  ["p:cm", ["dt"], "time"],
  ["p188:cm", ["created"], "time"],
  ["p188:reply", ["created"], "time"],
  ["p:cmAuthor", ["name", "initials"], "author"],
  ["p188:author", ["name", "initials", "userId"], "author"],
  ["w15:person", ["w15:author"], "author"],
  ["w15:presenceInfo", ["w15:userId"], "author"],
  ["tc:person", ["displayName", "userId"], "author"],
  ["tc:threadedComment", ["dT"], "time"],
  ["?:docChgLst", ["name", "userId"], "author"],
  ["x:userInfo", ["name"], "author"],
  ["x:header", ["userName"], "author"],
  ["x:header", ["dateTime"], "time"],
];

const eachLeaf =
  (teller: (leaf: Leaf, gone: Column) => void): Teller =>
  (bytes, gone) => {
    for (const leaf of leaves(readText(bytes))) teller(leaf, gone);
  };

const properties = eachLeaf(({ name, text }, gone) => {
  if (/^(?:cp:coreProperties|ep:Properties)$/.test(name) || text === "") return;
  const what = PROPERTIES.get(name);
  if (what !== undefined) gone.add(what, text);
  // How many pages and words there are is nobody's secret, but it goes too.
  else gone.add("other", name.startsWith("cp:") || name.startsWith("dc:") ? text : "");
});

const custom: Teller = (bytes, gone) => {
  let said = "";
  for (const { name, parent, text, value } of leaves(readText(bytes))) {
    if (parent === "op:property") said = text;
    if (name === "op:property") gone.add("other", `${value("name") ?? ""}: ${said}`);
  }
};

const people = eachLeaf(({ name, parent, text, value }, gone) => {
  if (COMMENTS.has(name) || (name === "tc:threadedComment" && value("parentId") !== undefined)) gone.count("comment");
  // A workbook's first remark of a thread stands in its old comments too, and is counted there.
  if (name === "x:author" && parent === "x:authors") gone.add("author", text);
  if (name === "x:header" || name === "?:docChgLst") gone.count("changes");
  for (const [element, attributes, what] of PEOPLE) {
    if (element !== name) continue;
    for (const said of attributes.flatMap((one) => value(one) ?? [])) if (said !== "") gone.add(what, said);
  }
});

const DEVICE_NAME = 64;

/** Windows' settings of a printer begin with its name: DEVMODEW.dmDeviceName, 32 characters. */
const printer: Teller = (bytes, gone) => {
  const name = new TextDecoder("utf-16le").decode(bytes.subarray(0, DEVICE_NAME)).split("\0")[0] ?? "";
  gone.add("device", /^[ -~\xa0-\uffef]+$/.test(name) && !name.startsWith("<") ? name : "");
};

const said =
  (what: What): Teller =>
  (_, gone) =>
    gone.add(what);

const counted =
  (what: What): Teller =>
  (_, gone) =>
    gone.count(what);

/** The purposes of relationships that go together with their parts. */
export const GOING: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ["core-properties", properties],
  ["extended-properties", properties],
  ["extendedProperties", properties],
  ["custom-properties", custom],
  ["customProperties", custom],
  ["thumbnail", counted("thumbnail")],
  ["printerSettings", printer],
  ["comments", people],
  ["threadedComment", people],
  ["commentsExtended", () => undefined],
  ["commentsIds", () => undefined],
  ["commentsExtensible", () => undefined],
  ["people", people],
  ["person", people],
  ["commentAuthors", people],
  ["authors", people],
  ["usernames", people],
  ["revisionHeaders", people],
  ["revisionInfo", said("other")],
  ["changesInfo", people],
  ["extensibility", counted("script")],
  ...[
    ..."customXml tags customProperty customData keyMapCustomizations attachedToolbars stylesWithEffects".split(" "),
    ..."classificationlabels webextensiontaskpanes recipientData mailMergeRecipientData attachedSchema transform".split(" "),
    ..."documenttasks intelligence".split(" "),
  ].map((purpose): readonly [string, Teller] => [purpose, said("other")]),
  // These lead out of the document, to the folders of whoever wrote it.
  ...["attachedTemplate", "mailMergeSource", "mailMergeHeaderSource", "htmlPubSaveAs", "externalLinkLongPath"].map(
    (purpose): readonly [string, Teller] => [purpose, () => undefined],
  ),
]);

/** The purposes of relationships that stay, and what is left behind with them. */
export const STAYING: ReadonlyMap<string, What | undefined> = new Map<string, What | undefined>([
  ...[
    ..."officeDocument styles theme themeOverride settings fontTable font webSettings numbering footnotes endnotes header".split(" "),
    ..."footer image hyperlink chart chartEx chartUserShapes chartStyle chartColorStyle diagramData diagramLayout".split(" "),
    ..."diagramQuickStyle diagramColors diagramDrawing glossaryDocument slide slideLayout slideMaster notesSlide".split(" "),
    ..."notesMaster handoutMaster presProps viewProps tableStyles worksheet chartsheet dialogsheet sharedStrings".split(" "),
    ..."calcChain table tableSingleCells pivotTable pivotCacheDefinition pivotCacheRecords drawing vmlDrawing".split(" "),
    ..."legacyDrawing ctrlProp queryTable connections externalLink externalLinkPath slicer slicerCache timeline".split(" "),
    ..."timelineCache sheetMetadata volatileDependencies xmlMaps rdRichValue rdRichValueStructure rdRichValueTypes".split(" "),
    ..."rdRichValueWebImage richValueRel namedSheetView dynamicarrayMetadata slideUpdateInfo frame".split(" "),
    ..."FeaturePropertyBag rdSupportingPropertyBag rdSupportingPropertyBagStructure rdArray richStyles".split(" "),
    ..."xlPathMissing xlStartup xlAlternateStartup xlLibrary activeXControlBinary wordVbaData vbaProjectSignature".split(" "),
    ..."vbaProjectSignatureAgile vbaProjectSignatureV3".split(" "),
  ].map((purpose): readonly [string, undefined] => [purpose, undefined]),
  ...["package", "oleObject", "control", "aFChunk", "audio", "video", "media", "subDocument", "model3d"].map(
    (purpose): readonly [string, What] => [purpose, "embedded"],
  ),
  ["vbaProject", "script"],
  ["xlMacrosheet", "script"],
  ["xlIntlMacrosheet", "script"],
  ["webextension", "script"],
]);
