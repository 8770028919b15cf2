"""Makes vectors/files/*.{docx,xlsx,pptx}: documents in which everything is planted.

Needs Python 3.11 and python-docx 1.2.0, openpyxl 3.1.5, python-pptx 1.0.2 and Pillow, all from PyPI. What
these cannot write is put in by editing the XML. Run in this folder's parent: python make/office.py;
office_odf.py makes the others.
What is planted is listed in office.json, by hand; every planted word begins with PLANT.
"""

import io
import re
import struct
import zipfile

import docx
import openpyxl
import pptx
from PIL import Image
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MS = "http://schemas.microsoft.com/office"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CT = "application/vnd.openxmlformats-officedocument."


def picture(format="JPEG"):
    out = io.BytesIO()
    Image.effect_noise((16, 16), 40).convert("RGB").save(out, format)
    return out.getvalue()


class Package:
    """The members of an archive, to be edited and written again."""

    def __init__(self, data):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.members = {info.filename: archive.read(info) for info in archive.infolist()}

    def edit(self, name, *changes):
        xml = self.members[name].decode()
        for old, new in changes:
            assert re.search(old, xml, re.S), (name, old)
            xml = re.sub(old, lambda match: new.replace("\\1", match[1] if match.re.groups else ""), xml, count=1, flags=re.S)
        self.members[name] = xml.encode()

    def add(self, name, content, type=None):
        self.members[name] = content.encode() if isinstance(content, str) else content
        if type:
            self.edit("[Content_Types].xml", ("</Types>", f'<Override PartName="/{name}" ContentType="{type}"/></Types>'))

    def relate(self, part, id, type, target, external=False):
        folder, _, name = part.rpartition("/")
        rels = f"{folder}/_rels/{name}.rels".lstrip("/")
        if rels not in self.members:
            self.members[rels] = f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'.encode()
        mode = ' TargetMode="External"' if external else ""
        type = type if "://" in type else f"{R}/{type}"
        self.edit(rels, ("</Relationships>", f'<Relationship Id="{id}" Type="{type}" Target="{target}"{mode}/></Relationships>'))

    def write(self, path, comment=b"", after=b"", day=(2024, 3, 5, 13, 45, 10), stored=()):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, data in self.members.items():
                info = zipfile.ZipInfo(name, day)
                info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
                archive.writestr(info, data)
            archive.comment = comment
        with open(path, "wb") as file:
            file.write(out.getvalue() + after)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def properties(package):
    """What every program of Office says of itself."""
    package.add(
        "docProps/core.xml",
        HEAD + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>PLANT title &amp; more</dc:title>'
        "<dc:subject>PLANT subject</dc:subject><dc:creator>PLANT Creator</dc:creator><cp:keywords>PLANT keywords</cp:keywords>"
        "<dc:description>PLANT description</dc:description><cp:lastModifiedBy>PLANT Modifier</cp:lastModifiedBy>"
        "<cp:revision>17</cp:revision><dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-03-01T08:00:00Z</dcterms:created>"
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-05T12:45:00Z</dcterms:modified></cp:coreProperties>',
    )
    package.add(
        "docProps/app.xml",
        HEAD + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Template>PLANT.dotm</Template><TotalTime>34</TotalTime><Application>PLANT Office</Application>"
        "<Manager>PLANT Manager</Manager><Company>PLANT Company</Company><AppVersion>16.0123</AppVersion></Properties>",
    )
    package.add(
        "docProps/custom.xml",
        HEAD + f'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        'fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="PLANT name"><vt:lpwstr>PLANT value</vt:lpwstr></property></Properties>',
        CT + "custom-properties+xml",
    )
    package.relate("", "rIdC", "custom-properties", "docProps/custom.xml")
    if b"thumbnail" not in package.members["_rels/.rels"]:
        package.relate("", "rIdT", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg")
    package.members["docProps/thumbnail.jpeg"] = picture()
    types = package.members["[Content_Types].xml"].decode()
    for extension in ("jpeg", "jpg"):
        if f'Extension="{extension}"' not in types:
            package.edit("[Content_Types].xml", ("<Default", f'<Default Extension="{extension}" ContentType="image/jpeg"/><Default'))
    if "docProps/app.xml" not in types:
        package.edit("[Content_Types].xml", ("</Types>", f'<Override PartName="/docProps/app.xml" ContentType="{CT}extended-properties+xml"/></Types>'))
        package.relate("", "rIdA", "extended-properties", "docProps/app.xml")


def slim(package):
    """Without the styles that nothing here uses: python-docx brings a hundred."""
    del package.members["word/stylesWithEffects.xml"]
    package.edit("word/_rels/document.xml.rels", (r'<Relationship [^>]*stylesWithEffects[^>]*/>', ""))
    package.edit("[Content_Types].xml", (r'<Override [^>]*stylesWithEffects[^>]*/>', ""))
    package.edit(
        "word/styles.xml",
        (r"<w:latentStyles.*?</w:latentStyles>", ""),
    )
    xml = package.members["word/styles.xml"].decode()
    keep = ("Normal", "DefaultParagraphFont", "TableNormal", "NoList", "TableGrid")
    xml = re.sub(r'<w:style [^>]*w:styleId="([^"]*)".*?</w:style>', lambda m: m.group(0) if m.group(1) in keep else "", xml, flags=re.S)
    package.members["word/styles.xml"] = xml.encode()


W_MORE = (
    f'xmlns:w15="{MS}/word/2012/wordml" xmlns:a16="{MS}/drawing/2014/main" '
)
WHO = 'w:author="PLANT Reviser" w:date="2024-03-04T10:00:00Z"'


def made_docx():
    document = docx.Document()
    document.add_paragraph("The invoices are false.")
    document.add_paragraph("MARK")
    cells = document.add_table(rows=2, cols=2, style="Table Grid").rows
    cells[0].cells[0].text, cells[0].cells[1].text = "kept one", "kept two"
    cells[1].cells[0].text, cells[1].cells[1].text = "PLANT deleted row", "x"
    document.add_picture(io.BytesIO(picture()), Inches(1))
    document.add_paragraph("The end of it.")
    document.sections[0].header.paragraphs[0].text = "HEADERMARK"
    package = Package(saved(document))
    slim(package)
    properties(package)
    package.edit(
        "word/document.xml",
        ("<w:document ", f"<w:document {W_MORE}"),
        (r"<w:p><w:r><w:t>The invoices", '<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D" w14:textId="77777777"><w:r><w:t>The invoices'),
        (
            r"<w:p><w:r><w:t>MARK</w:t></w:r></w:p>",
            f'<w:p><w:pPr><w:jc w:val="left"/><w:pPrChange w:id="1" {WHO}><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange></w:pPr>'
            f'<w:commentRangeStart w:id="0"/><w:ins w:id="2" {WHO}><w:r><w:t xml:space="preserve">inserted and kept </w:t></w:r></w:ins>'
            f'<w:del w:id="3" {WHO}><w:r><w:delText>PLANT deleted words</w:delText></w:r></w:del>'
            '<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="0"/></w:r>'
            '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden words</w:t></w:r></w:p>'
            f'<w:p><w:pPr><w:rPr><w:del w:id="4" {WHO}/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">flows </w:t></w:r></w:p>'
            f'<w:p><w:pPr><w:rPr><w:del w:id="5" {WHO}/></w:rPr></w:pPr><w:del w:id="6" {WHO}><w:r><w:delText>PLANT whole paragraph</w:delText></w:r></w:del></w:p>'
            "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>together</w:t></w:r></w:p>"
            f'<w:p><w:moveFrom w:id="7" {WHO}><w:r><w:t>moved sentence</w:t></w:r></w:moveFrom>'
            f'<w:moveTo w:id="8" {WHO}><w:r><w:t>moved sentence</w:t></w:r></w:moveTo></w:p>'
            '<w:p><w:permStart w:id="9" w:ed="PLANT@editor.example"/><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            '<w:r><w:instrText xml:space="preserve"> AUTHOR  \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
            '<w:r><w:t>shown by a field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:permEnd w:id="9"/></w:p>'
            '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/PLANTbound" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/><w:text/></w:sdtPr>'
            "<w:sdtContent><w:p><w:r><w:t>bound words</w:t></w:r></w:p></w:sdtContent></w:sdt><!--PLANT remark-->",
        ),
        (
            r"<w:tr>((?:(?!<w:tr>).)*PLANT deleted row)",
            f'<w:tr><w:trPr><w:del w:id="10" {WHO}/></w:trPr>\\1',
        ),
        (r'<pic:cNvPr id="0" name="[^"]*"/>', '<pic:cNvPr id="0" name="PLANT_IMG_0042.jpg" descr="C:\\Users\\PLANTuser\\IMG.jpg"/>'),
        (
            r'<wp:docPr id="1" name="Picture 1"/>',
            '<wp:docPr id="1" name="Picture 1" descr="a greyish square"><a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
            '<a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"><a16:creationId id="{PLANTDRAWN}"/></a:ext></a:extLst></wp:docPr>',
        ),
    )
    package.edit("word/settings.xml", (
        r"<w:zoom",
        '<w:attachedTemplate r:id="rId99" xmlns:r="' + R + '"/><w:docVars><w:docVar w:name="PLANTvariable" w:val="PLANT variable value"/></w:docVars><w:zoom',
    ), (r"</w:settings>", '<w:rsids><w:rsidRoot w:val="00AB12CD"/><w:rsid w:val="00AB12CD"/></w:rsids></w:settings>'))
    package.relate("word/settings.xml", "rId99", "attachedTemplate", "file:///C:\\Users\\PLANTuser\\Templates\\letter.dotm", True)
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    package.add("word/comments.xml", f'{HEAD}<w:comments {w}><w:comment w:id="0" w:author="PLANT Commenter" w:initials="PLANTINI" '
                'w:date="2024-03-04T11:00:00Z"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>PLANT comment text</w:t></w:r></w:p></w:comment></w:comments>',
                CT + "wordprocessingml.comments+xml")
    package.relate("word/document.xml", "rId90", "comments", "comments.xml")
    package.add("word/people.xml", f'{HEAD}<w15:people xmlns:w15="{MS}/word/2012/wordml"><w15:person w15:author="PLANT Commenter">'
                '<w15:presenceInfo w15:providerId="AD" w15:userId="S::PLANT@account.example::1"/></w15:person></w15:people>',
                CT + "wordprocessingml.people+xml")
    package.relate("word/document.xml", "rId91", f"{MS}/2011/relationships/people", "people.xml")
    package.add("customXml/item1.xml", "<PLANTcustom/>")
    package.relate("word/document.xml", "rId92", "customXml", "../customXml/item1.xml")
    package.add("[trash]/0000.dat", b"PLANT trash")
    package.write("full.docx", b"PLANT zip comment", b"PLANT trailing bytes")

    plain = docx.Document()
    plain.add_paragraph("Nothing but words.")
    package = Package(saved(plain))
    slim(package)
    package.edit("[Content_Types].xml", (r"</Types>", '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
                 (r"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main\+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))
    package.add("word/vbaProject.bin", b"not really a macro")
    package.relate("word/document.xml", "rId93", f"{MS}/2006/relationships/vbaProject", "vbaProject.bin")
    for name in list(package.members):
        if name.startswith(("docProps", "customXml")):
            del package.members[name]
    package.edit("_rels/.rels", (r'<Relationship [^>]*core-properties[^>]*/>', ""), (r'<Relationship [^>]*extended-properties[^>]*/>', ""),
                 (r'<Relationship [^>]*thumbnail[^>]*/>', ""))
    package.write("macro.docx", day=(1980, 1, 1, 0, 0, 0))

    package = Package(saved(plain))
    slim(package)
    package.add("_xmlsignatures/origin.sigs", b"")
    package.relate("", "rIdS", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs")
    package.write("signed.docx")

    # A compound file with one directory sector that names the stream of an encrypted package.
    entry = "EncryptedPackage".encode("utf-16le").ljust(64, b"\0") + struct.pack("<HB", 34, 2) + bytes(61)
    head = bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + bytes(16) + struct.pack("<HHHH", 0x3E, 3, 0xFFFE, 9) + bytes(16) + struct.pack("<I", 0)
    with open("locked.docx", "wb") as file:
        file.write(head.ljust(512, b"\0") + entry.ljust(512, b"\0"))


def made_xlsx():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Payments"
    sheet["A1"], sheet["A2"], sheet["B1"], sheet["C3"] = "Contractor", "kept hidden row", "kept hidden column", 1200
    sheet["A1"].comment = openpyxl.comments.Comment("PLANT comment text", "PLANT Commenter")
    sheet["B1"].comment = openpyxl.comments.Comment("PLANT second comment", "PLANT Other")
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    book.create_sheet("Second").sheet_state = "hidden"
    book["Second"]["A1"] = "kept hidden sheet"
    package = Package(saved(book))
    properties(package)
    ac = f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x15ac="{MS}/spreadsheetml/2010/11/ac"'
    package.edit("xl/workbook.xml", (
        "<workbookPr ?/?>",
        '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="PLANTbuild"/><fileSharing userName="PLANT Sharer"/><workbookPr/>'
        f'<mc:AlternateContent {ac}><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\PLANTuser\\"/></mc:Choice></mc:AlternateContent>'
        f'<xr:revisionPtr xmlns:xr="{MS}/spreadsheetml/2014/revision" documentId="PLANT_ncr" revIDLastSave="0"/>',
    ), ("</workbook>", '<customWorkbookViews><customWorkbookView name="PLANT Person - Personal View" guid="{1}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>'
        "<externalReferences><externalReference r:id=\"rIdX\" xmlns:r=\"" + R + "\"/></externalReferences></workbook>"))
    # These stand before the calculation settings.
    book_xml = package.members["xl/workbook.xml"].decode()
    late = re.search(r"<customWorkbookViews>.*</customWorkbookViews><externalReferences>.*?</externalReferences>", book_xml).group(0)
    views, references = re.match(r"(<customWorkbookViews>.*</customWorkbookViews>)(.*)", late).groups()
    book_xml = book_xml.replace(late, "").replace("</sheets>", f"</sheets>{references}")
    book_xml = re.sub(r"(<calcPr[^>]*/>)", lambda m: m.group(1) + views, book_xml)
    package.members["xl/workbook.xml"] = book_xml.encode()
    package.relate("xl/workbook.xml", "rIdX", "externalLink", "externalLinks/externalLink1.xml")
    x = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    package.add("xl/externalLinks/externalLink1.xml", f'{HEAD}<externalLink {x}><externalBook xmlns:r="{R}" r:id="rId1"><sheetNames><sheetName val="S"/></sheetNames></externalBook></externalLink>',
                CT + "spreadsheetml.externalLink+xml")
    package.relate("xl/externalLinks/externalLink1.xml", "rId1", "externalLinkPath", "file:///C:\\Users\\PLANTuser\\budget.xlsx", True)
    package.edit("xl/worksheets/sheet1.xml", ("<worksheet ", f'<worksheet xmlns:xr="{MS}/spreadsheetml/2014/revision" xr:uid="{{PLANTDRAWN}}" '),
                 ("(<pageMargins[^>]*/>)", f'\\1<pageSetup orientation="portrait" xmlns:r="{R}" r:id="rIdP"/>'))
    package.edit("[Content_Types].xml", ("<Default", f'<Default Extension="bin" ContentType="{CT}spreadsheetml.printerSettings"/><Default'))
    package.add("xl/printerSettings/printerSettings1.bin", "PLANT Printer".encode("utf-16le").ljust(64, b"\0") + bytes(100))
    package.relate("xl/worksheets/sheet1.xml", "rIdP", "printerSettings", "../printerSettings/printerSettings1.bin")
    tc = f'xmlns="{MS}/spreadsheetml/2018/threadedcomments"'
    package.add("xl/threadedComments/threadedComment1.xml", f'{HEAD}<ThreadedComments {tc}><threadedComment ref="A1" dT="2024-03-05T09:00:00.00" personId="{{A}}" id="{{1}}"><text>PLANT thread</text></threadedComment>'
                '<threadedComment ref="A1" dT="2024-03-05T09:30:00.00" personId="{A}" id="{2}" parentId="{1}"><text>PLANT answer</text></threadedComment></ThreadedComments>',
                "application/vnd.ms-excel.threadedcomments+xml")
    package.relate("xl/worksheets/sheet1.xml", "rIdH", f"{MS}/2017/10/relationships/threadedComment", "../threadedComments/threadedComment1.xml")
    package.add("xl/persons/person.xml", f'{HEAD}<personList {tc}><person displayName="PLANT Person" id="{{A}}" userId="S::PLANT@account.example::1" providerId="AD"/></personList>',
                "application/vnd.ms-excel.person+xml")
    package.relate("xl/workbook.xml", "rIdQ", f"{MS}/2017/10/relationships/person", "persons/person.xml")
    package.write("full.xlsx")


def made_pptx():
    deck = pptx.Presentation()
    # Two layouts are enough.
    layouts = deck.slide_layouts
    for layout in list(layouts)[7:] + list(layouts)[1:5]:
        layouts.remove(layout)
    slide = deck.slides.add_slide(layouts[1])
    slide.shapes.title.text = "What happened in the warehouse"
    slide.shapes.add_picture(io.BytesIO(picture()), 0, 0, Inches(1))
    slide.notes_slide.notes_text_frame.text = "kept notes of the speaker"
    data = CategoryChartData()
    data.categories = ["one", "two"]
    data.add_series("paid", (1, 2))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, 0, Inches(2), Inches(3), Inches(2), data)
    second = deck.slides.add_slide(layouts[1])
    second.shapes.title.text = "kept hidden slide"
    second._element.set("show", "0")
    package = Package(saved(deck))
    properties(package)
    package.members.pop("ppt/printerSettings/printerSettings1.bin", None)
    rels = package.members["ppt/_rels/presentation.xml.rels"].decode()
    package.members["ppt/_rels/presentation.xml.rels"] = re.sub(r"<Relationship [^>]*printerSettings[^>]*/>", "", rels).encode()
    for name in [n for n in package.members if n.startswith("ppt/embeddings/")]:
        inner = Package(package.members[name])
        inner.edit("docProps/core.xml", (r"<dc:creator>.*?</dc:creator>|<dc:creator/>", "<dc:creator>PLANT Inner</dc:creator>"),
                   (r"(<dcterms:created[^>]*>)[^<]*", "\\12024-02-02T08:00:00Z"),
                   (r"(<dcterms:modified[^>]*>)[^<]*", "\\12024-02-02T08:00:00Z"))
        inner.write("/tmp/inner.xlsx")
        with open("/tmp/inner.xlsx", "rb") as file:
            package.members[name] = file.read()
    p = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    package.edit("ppt/slides/slide1.xml", (r'descr="[^"]*"', 'descr="PLANT_IMG_7.png"'),
                 ("</p:cSld>", f'<p:custDataLst><p:tags r:id="rIdG" xmlns:r="{R}"/></p:custDataLst></p:cSld>'),
                 ("</p:sld>", f'<p:extLst><p:ext uri="{{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}}"><p14:creationId xmlns:p14="{MS}/powerpoint/2010/main" val="987654321"/></p:ext></p:extLst></p:sld>'))
    package.add("ppt/tags/tag1.xml", f'{HEAD}<p:tagLst {p}><p:tag name="PLANTTAG" val="PLANT tag value"/></p:tagLst>', CT + "presentationml.tags+xml")
    package.relate("ppt/slides/slide1.xml", "rIdG", "tags", "../tags/tag1.xml")
    package.add("ppt/comments/comment1.xml", f'{HEAD}<p:cmLst {p}><p:cm authorId="0" dt="2024-03-05T10:00:00.000" idx="1"><p:pos x="1" y="1"/><p:text>PLANT comment text</p:text></p:cm></p:cmLst>',
                CT + "presentationml.comments+xml")
    package.relate("ppt/slides/slide1.xml", "rIdK", "comments", "../comments/comment1.xml")
    package.add("ppt/commentAuthors.xml", f'{HEAD}<p:cmAuthorLst {p}><p:cmAuthor id="0" name="PLANT Commenter" initials="PLANTINI" lastIdx="1" clrIdx="0"/></p:cmAuthorLst>',
                CT + "presentationml.commentAuthors+xml")
    package.relate("ppt/presentation.xml", "rIdL", "commentAuthors", "commentAuthors.xml")
    package.add("ppt/changesInfos/changesInfo1.xml", f'{HEAD}<pc:chgInfo xmlns:pc="{MS}/powerpoint/2013/main/command"><pc:docChgLst name="PLANT Changer"/></pc:chgInfo>',
                "application/vnd.ms-powerpoint.changesinfo+xml")
    package.relate("ppt/presentation.xml", "rIdM", f"{MS}/2016/11/relationships/changesInfo", "changesInfos/changesInfo1.xml")
    package.write("full.pptx")


if __name__ == "__main__":
    made_docx()
    made_xlsx()
    made_pptx()
