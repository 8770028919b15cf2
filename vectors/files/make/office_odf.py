"""Makes vectors/files/*.{odt,ods}: documents in which everything is planted.

Needs what office.py needs, and odfpy 1.4.1 from PyPI. Run in this folder's parent: python make/office_odf.py
"""

from odf import dc, draw, meta, opendocument, table, text

from office import Package, picture, saved


def odf_meta(document):
    add = document.meta.addElement
    document.meta.childNodes = []
    for element, said in ((meta.Generator, "ODFPY"), (dc.Title, "PLANT title"), (dc.Description, "PLANT description"), (meta.Keyword, "PLANT keyword"),
                          (meta.InitialCreator, "PLANT Creator"), (dc.Creator, "PLANT Modifier"), (meta.CreationDate, "2024-03-01T08:00:00"), (dc.Date, "2024-03-05T12:45:00")):
        add(element(text=said))
    add(meta.UserDefined(name="PLANT name", text="PLANT value"))
    add(meta.Template(href="../../PLANTuser/letter.ott", title="PLANT template"))


ODF_SETTINGS = (
    '<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.2"><office:settings><config:config-item-set config:name="ooo:configuration-settings">'
    '<config:config-item config:name="PrinterName" config:type="string">PLANT Printer</config:config-item>'
    '<config:config-item config:name="PrinterSetup" config:type="base64Binary">UExBTlRzZXR1cA==</config:config-item>'
    '<config:config-item config:name="Rsid" config:type="int">1234567</config:config-item>'
    '<config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item>'
    "</config:config-item-set></office:settings></office:document-settings>"
)
TOLD = "<office:change-info><dc:creator>PLANT Reviser</dc:creator><dc:date>2024-03-04T10:00:00</dc:date></office:change-info>"


def odf_package(document, more):
    package = Package(saved(document))
    manifest = package.members["META-INF/manifest.xml"].decode()
    for name, data in more.items():
        package.members[name] = data.encode() if isinstance(data, str) else data
        manifest = manifest.replace("</manifest:manifest>", f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type=""/></manifest:manifest>')
    package.members["META-INF/manifest.xml"] = manifest.encode()
    package.members["META-INF/manifest.xml"] = package.members.pop("META-INF/manifest.xml")
    return package


def made_odt():
    document = opendocument.OpenDocumentText()
    odf_meta(document)
    body = document.text
    body.addElement(text.P(text="The invoices are false."))
    body.addElement(text.P(text="MARK"))
    frame = draw.Frame(name="PLANT_IMG_9.jpg", width="1cm", height="1cm", anchortype="as-char")
    href = document.addPictureFromString(picture(), "image/jpeg")
    frame.addElement(draw.Image(href=href, type="simple", show="embed", actuate="onLoad"))
    holder = text.P()
    holder.addElement(frame)
    body.addElement(holder)
    package = odf_package(document, {
        "Thumbnails/thumbnail.png": picture("PNG"),
        "Configurations2/accelerator/current.xml": "<PLANTconfig/>",
        "manifest.rdf": "<PLANTrdf/>",
        "layout-cache": b"PLANT cache",
        "Pictures/unused.jpg": b"PLANT unused picture",
        "settings.xml": ODF_SETTINGS,
        "VersionList.xml": "<PLANTversions/>",
        "Versions/Version1": b"PLANT earlier version",
    })
    package.edit(
        "content.xml",
        (r"<office:text ?>", "<office:text><text:tracked-changes><text:changed-region text:id=\"ct1\"><text:insertion>" + TOLD + "</text:insertion></text:changed-region>"
         '<text:changed-region text:id="ct2"><text:deletion>' + TOLD + "<text:p>PLANT deleted words</text:p></text:deletion></text:changed-region></text:tracked-changes>"),
        (r">MARK<", '><text:change-start text:change-id="ct1"/>inserted and kept<text:change-end text:change-id="ct1"/><text:change text:change-id="ct2"/>'
         "<office:annotation><dc:creator>PLANT Commenter</dc:creator><dc:date>2024-03-04T11:00:00</dc:date><text:p>PLANT comment text</text:p></office:annotation>"
         '<text:span officeooo:rsid="0012d687" xmlns:officeooo="http://openoffice.org/2009/office"> and </text:span><text:title>shown by a field</text:title>'
         '<text:hidden-text text:condition="ooow:1" text:string-value="hidden words" text:is-hidden="true"/><'),
    )
    package.write("full.odt", stored=("mimetype",))

    document = opendocument.OpenDocumentText()
    document.text.addElement(text.P(text="x"))
    package = odf_package(document, {"META-INF/documentsignatures.xml": "<x/>"})
    package.write("signed.odt", stored=("mimetype",))
    package = odf_package(document, {})
    package.edit("META-INF/manifest.xml", (r'(manifest:full-path="content.xml".*?)/>', r'\1><manifest:encryption-data/></manifest:file-entry>'))
    package.write("locked.odt", stored=("mimetype",))


def made_ods():
    document = opendocument.OpenDocumentSpreadsheet()
    odf_meta(document)
    for name, words in (("Payments", "Contractor"), ("Second", "kept hidden sheet")):
        sheet = table.Table(name=name)
        row = table.TableRow(visibility="collapse" if name == "Second" else "visible")
        cell = table.TableCell(valuetype="string")
        cell.addElement(text.P(text=words))
        row.addElement(cell)
        sheet.addElement(row)
        document.spreadsheet.addElement(sheet)
    inner = opendocument.OpenDocumentSpreadsheet()
    odf_meta(inner)
    inner = Package(saved(inner))
    package = odf_package(document, {
        "settings.xml": ODF_SETTINGS,
        "Basic/script-lc.xml": "<x/>",
        "Basic/Standard/Module1.xml": "<script>kept macro</script>",
        "Object 1/content.xml": inner.members["content.xml"],
        "Object 1/meta.xml": inner.members["meta.xml"],
        "Object 1/": b"",
        "ObjectReplacements/Object 1": picture("PNG"),
    })
    del package.members["Object 1/"]
    package.edit(
        "content.xml",
        (r"<office:automatic-styles ?/>", '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'),
        (r"<office:spreadsheet ?>", "<office:spreadsheet><table:tracked-changes><table:cell-content-change table:id=\"ct1\"><table:cell-address table:column=\"0\" table:row=\"0\" table:table=\"0\"/>"
         + TOLD + "<table:previous><table:change-track-table-cell><text:p>PLANT previous value</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>"),
        (r'table:name="Second"', 'table:name="Second" table:style-name="ta9"'),
        (r"(<text:p>Contractor)", "<office:annotation><dc:creator>PLANT Commenter</dc:creator><dc:date>2024-03-04T11:00:00</dc:date><text:p>PLANT comment text</text:p></office:annotation>\\1"),
        (r"(<table:table [^>]*Payments[^>]*>)", '\\1<table:shapes><draw:frame draw:name="Object 1"><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame></table:shapes>'),
    )
    package.write("full.ods", stored=("mimetype",))


if __name__ == "__main__":
    made_odt()
    made_ods()
