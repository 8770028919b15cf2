//! What is kept: for each kind of dictionary the entries that are needed to show it (ISO 32000-2).
//! `web/src/metadata/pdf/shapes.ts` has the same lines.

/// A line is the shape's name (with `~` where it may be a stream), then what it may hold: `Key` for
/// numbers, names, texts and lists of them, `Key:Shape` for dictionaries too, `*` for any other key.
pub(super) const SHAPES: &str = "
Catalog Type PageLayout PageMode Lang Pages:Node PageLabels:Labels Names:Names Dests:Dests ViewerPreferences:Viewer Outlines:Outline
Catalog OpenAction:Open AcroForm:AcroForm StructTreeRoot:Tree MarkInfo:Mark OutputIntents:Intent OCProperties:Layers
Pages Type Count Kids:Node Parent:Node Resources:Resources MediaBox CropBox Rotate
Page Type Parent:Node Resources:Resources MediaBox CropBox BleedBox TrimBox ArtBox Rotate Contents:Content Group:Blend Dur Trans:Trans
Page Annots:Annot StructParents Tabs UserUnit OutputIntents:Intent
Labels Kids:Labels Nums:Label Limits
Label Type S P St
Names Dests:DestTree
DestTree Kids:DestTree Names:Dest Limits
Dests *:Dest
Dest D:Dest
Viewer HideToolbar HideMenubar HideWindowUI FitWindow CenterWindow DisplayDocTitle NonFullScreenPageMode Direction ViewArea ViewClip
Viewer PrintArea PrintClip PrintScaling Duplex PickTrayByPDFSize PrintPageRange NumCopies Enforce
Outline Type Title First:Outline Last:Outline Next:Outline Prev:Outline Parent:Outline Count Dest:Dest A:Action SE:Elem C F
Mark Marked UserProperties Suspects
Intent Type S OutputCondition OutputConditionIdentifier RegistryName Info DestOutputProfile:Profile
Profile~ N Alternate:Color Range
Trans Type S D Dm M Di SS B
Resources ExtGState:States ColorSpace:Colors Pattern:Patterns Shading:Shadings XObject:XObjects Font:Fonts ProcSet Properties:Properties
Resources Encoding:Encodings
States *:State
Colors *:Color
Patterns *:Pattern
Shadings *:Shading
XObjects *:XObject
Fonts *:Font
Properties *:Property
Encodings *:Encoding
State Type LW LC LJ ML D RI OP op OPM Font:Font BG:Function BG2:Function UCR:Function UCR2:Function TR:Function TR2:Function HT:Halftone
State FL SM SA BM SMask:Soft CA ca AIS TK UseBlackPtComp HTO
Soft Type S G:XObject BC TR:Function
Halftone~ Type HalftoneType Frequency Angle SpotFunction:Function AccurateScreens TransferFunction:Function Width Height Xsquare Ysquare
Halftone Width2 Height2 *:Halftone
Function~ FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Functions:Function Bounds
Color~ N Alternate:Color Range WhitePoint BlackPoint Gamma Matrix FunctionType Domain Size BitsPerSample Order Encode Decode C0 C1
Color Functions:Function Bounds Subtype Colorants:Colors Process:Process MixingHints:Mixing
Process ColorSpace:Color Components
Mixing Solidities:Atoms PrintingOrder DotGain:Functions
Functions *:Function
Atoms *
Shading~ ShadingType ColorSpace:Color Background BBox AntiAlias Domain Matrix Function:Function Coords Extend BitsPerCoordinate
Shading BitsPerComponent BitsPerFlag VerticesPerRow Decode
Pattern~ Type PatternType PaintType TilingType BBox XStep YStep Resources:Resources Matrix Shading:Shading ExtGState:State
Image~ Type Subtype Width Height ColorSpace:Color BitsPerComponent Intent ImageMask Mask:Image Decode Interpolate SMask:Image SMaskInData
Image Name StructParent OC:Property Matte
Form~ Type Subtype FormType BBox Matrix Resources:Resources Group:Blend StructParent StructParents OC:Property Name
Blend Type S CS:Color I K
Parms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1
Parms DamagedRowsBeforeError ColorTransform JBIG2Globals:Content Type Name
Content~
Font Type Subtype Name BaseFont FirstChar LastChar Widths FontDescriptor:Descriptor Encoding:Encoding ToUnicode:CMap FontBBox FontMatrix
Font CharProcs:Glyphs Resources:Resources DescendantFonts:Font CIDSystemInfo:System DW W DW2 W2 CIDToGIDMap:Content
Glyphs *:Content
Encoding~ Type BaseEncoding Differences CMapName CIDSystemInfo:System WMode UseCMap:CMap
CMap~ Type CMapName CIDSystemInfo:System WMode UseCMap:CMap
System Registry Ordering Supplement
Descriptor Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH
Descriptor AvgWidth MaxWidth MissingWidth FontFile:FontFile FontFile2:FontFile FontFile3:FontFile CharSet Style:Style Lang
Descriptor FD:Descriptors CIDSet:Content
Descriptors *:Descriptor
Style Panose
FontFile~ Subtype Length1 Length2 Length3
Marked Type Subtype MCID Lang ActualText Alt E Attached BBox
Group Type Name Intent Usage:Usage
Usage Language:Atoms Export:Atoms Zoom:Atoms Print:Atoms View:Atoms PageElement:Atoms
Membership Type OCGs:Property P VE:Property
Layers OCGs:Property D:Config Configs:Config
Config Name BaseState ON:Property OFF:Property Intent AS:Automatic Order:Property ListMode RBGroups:Property Locked:Property
Automatic Event OCGs:Property Category
GoTo Type S D:Dest Next:Action
Uri Type S URI IsMap Next:Action
Named Type S N Next:Action
Link Type Subtype Rect Contents P:Page F AP:Looks AS Border C StructParent OC:Property A:Action Dest:Dest H QuadPoints BS:Border Lang
Markup Type Subtype Rect P:Page F AP:Looks AS Border C StructParent OC:Property CA ca BM BS:Border BE:Effect QuadPoints L LE IC LL LLE Cap LLO
Markup CP CO Vertices InkList RD Sy Name Lang
FreeText Type Subtype Rect Contents P:Page F AP:Looks AS Border C StructParent OC:Property CA ca BM BS:Border BE:Effect DA Q DS CL LE RD
FreeText Lang Rotate
Field Type Subtype Rect P:Page F AP:Looks AS Border C StructParent OC:Property H MK:Make BS:Border A:Action FT Parent:Field Kids:Field T TU
Field Ff V:Content DV:Content DA DR:Resources Q DS Opt MaxLen TI I Lang Contents
AcroForm Fields:Field NeedAppearances DR:Resources DA Q
Looks N:Look R:Look D:Look
LookStates *:Look
Make R BC BG CA RC AC I:XObject RI:XObject IX:XObject IF:Fit TP
Fit SW S A FB
Border Type W S D
Effect S I
Tree Type K:Kid IDTree:IdTree ParentTree:ParentTree ParentTreeNextKey RoleMap:Atoms ClassMap:Classes Namespaces:Namespace
IdTree Kids:IdTree Names:Elem Limits
ParentTree Kids:ParentTree Nums:Elem Limits
Classes *:Attributes
Elem Type S P:Elem ID Ref:Elem Pg:Page K:Kid A:Attributes C R Lang Alt E ActualText NS:Namespace PhoneticAlphabet Phoneme
Part Type Pg:Page Stm:XObject StmOwn:Elem MCID
Object Type Pg:Page Obj:Target
Namespace Type NS RoleMapNS:Atoms
Attributes O NS:Namespace Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Padding Color SpaceBefore SpaceAfter
Attributes StartIndent EndIndent TextIndent TextAlign BBox Width Height BlockAlign InlineAlign TBorderStyle TPadding BaselineShift
Attributes LineHeight TextDecorationColor TextDecorationThickness TextDecorationType TextPosition RubyAlign RubyPosition
Attributes GlyphOrientationVertical ColumnCount ColumnGap ColumnWidths ListNumbering ContinuedList ContinuedFrom Role Checked checked Desc
Attributes RowSpan ColSpan Headers Scope Short NoteType
";
