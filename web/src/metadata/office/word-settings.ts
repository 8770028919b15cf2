// Which settings of a Word document decide how it looks. Everything else that stands there goes: the
// sessions in which it was edited, its variables, templates, recipients and identifiers.
// Source: ISO/IEC 29500-1 17.15.1.

const LOCALS = `
  zoom view removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape
  printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
  saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
  bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors formsDesign
  stylePaneFormatFilter stylePaneSortMethod documentType revisionView trackRevisions doNotTrackMoves
  doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop
  autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength
  clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting
  bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing
  displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin
  drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning
  characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore
  doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
  doNotDemarcateInvalidXml saveXmlDataOnly showXMLTags alwaysMergeEmptyNamespace updateFields
  hdrShapeDefaults footnotePr endnotePr compat themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
  doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown shapeDefaults doNotEmbedSmartTags
  decimalSymbol listSeparator writeProtection
`;

const KEPT = new Set([
  ...LOCALS.trim().split(/\s+/).map((local) => `w:${local}`),
  ..."m:mathPr mc:AlternateContent w14:conflictMode w14:defaultImageDpi w14:discardImageEditingData w15:chartTrackingRefBased".split(" "),
]);

/** Whether a child of the settings stays. */
export const isLayout = (name: string): boolean => KEPT.has(name);
