//! What relationships are for: which go together with their parts, and which stay.

use super::ooxml_told::Telling;
use crate::metadata::found::What;

/// How the part is told of to which a relationship of this purpose leads, if both go.
pub(super) fn going(purpose: &str) -> Option<Telling> {
    Some(match purpose {
        "core-properties" | "extended-properties" | "extendedProperties" => Telling::Properties,
        "custom-properties" | "customProperties" => Telling::Custom,
        "thumbnail" => Telling::Count(What::Thumbnail),
        "printerSettings" => Telling::Printer,
        "comments" | "threadedComment" | "people" | "person" | "commentAuthors" | "authors"
        | "usernames" | "revisionHeaders" | "changesInfo" => Telling::People,
        "extensibility" => Telling::Count(What::Script),
        "revisionInfo"
        | "customXml"
        | "tags"
        | "customProperty"
        | "customData"
        | "keyMapCustomizations"
        | "attachedToolbars"
        | "stylesWithEffects"
        | "classificationlabels"
        | "webextensiontaskpanes"
        | "recipientData"
        | "mailMergeRecipientData"
        | "attachedSchema"
        | "transform"
        | "documenttasks"
        | "intelligence" => Telling::Other,
        // Of remarks the same is told elsewhere; the others lead out of the document, to the folders of
        // whoever wrote it.
        "commentsExtended"
        | "commentsIds"
        | "commentsExtensible"
        | "attachedTemplate"
        | "mailMergeSource"
        | "mailMergeHeaderSource"
        | "htmlPubSaveAs"
        | "externalLinkLongPath" => Telling::Nothing,
        _ => return None,
    })
}

/// The type of what was written by hand, which Office relates as if it were data.
pub(super) const INK: &str = "application/inkml+xml";

/// Whether a relationship of this purpose is known to stay.
pub(super) fn is_known(purpose: &str) -> bool {
    left_with(purpose).is_some() || SHOWN.contains(&purpose)
}

/// What is left behind with the part to which a relationship of this purpose leads.
pub(super) fn left_with(purpose: &str) -> Option<What> {
    match purpose {
        "package" | "oleObject" | "control" | "aFChunk" | "audio" | "video" | "media"
        | "subDocument" | "model3d" => Some(What::Embedded),
        "vbaProject" | "xlMacrosheet" | "xlIntlMacrosheet" | "webextension" => Some(What::Script),
        _ => None,
    }
}

/// Whether another workbook is meant.
pub(super) fn is_other_book(purpose: &str) -> bool {
    matches!(
        purpose,
        "externalLinkPath" | "xlPathMissing" | "xlStartup" | "xlAlternateStartup" | "xlLibrary"
    )
}

const SHOWN: &[&str] = &[
    "FeaturePropertyBag",
    "rdSupportingPropertyBag",
    "rdSupportingPropertyBagStructure",
    "rdArray",
    "richStyles",
    "officeDocument",
    "styles",
    "theme",
    "themeOverride",
    "settings",
    "fontTable",
    "font",
    "webSettings",
    "numbering",
    "footnotes",
    "endnotes",
    "header",
    "footer",
    "image",
    "hyperlink",
    "chart",
    "chartEx",
    "chartUserShapes",
    "chartStyle",
    "chartColorStyle",
    "diagramData",
    "diagramLayout",
    "diagramQuickStyle",
    "diagramColors",
    "diagramDrawing",
    "glossaryDocument",
    "slide",
    "slideLayout",
    "slideMaster",
    "notesSlide",
    "notesMaster",
    "handoutMaster",
    "presProps",
    "viewProps",
    "tableStyles",
    "worksheet",
    "chartsheet",
    "dialogsheet",
    "sharedStrings",
    "calcChain",
    "table",
    "tableSingleCells",
    "pivotTable",
    "pivotCacheDefinition",
    "pivotCacheRecords",
    "drawing",
    "vmlDrawing",
    "legacyDrawing",
    "ctrlProp",
    "queryTable",
    "connections",
    "externalLink",
    "externalLinkPath",
    "slicer",
    "slicerCache",
    "timeline",
    "timelineCache",
    "sheetMetadata",
    "volatileDependencies",
    "xmlMaps",
    "rdRichValue",
    "rdRichValueStructure",
    "rdRichValueTypes",
    "rdRichValueWebImage",
    "richValueRel",
    "namedSheetView",
    "dynamicarrayMetadata",
    "slideUpdateInfo",
    "frame",
    "xlPathMissing",
    "xlStartup",
    "xlAlternateStartup",
    "xlLibrary",
    "activeXControlBinary",
    "wordVbaData",
    "vbaProjectSignature",
    "vbaProjectSignatureAgile",
    "vbaProjectSignatureV3",
];
