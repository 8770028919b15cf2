"""Makes the PDF files of this folder anew: python3 make/pdf.py

Needs Python packages pikepdf (10) and pillow (13). Everything planted says "Plant"; what each file
must come to stands in pdf.json, which is written by hand.
"""

import io
import pathlib
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent.parent
STATIC = dict(static_id=True, fix_metadata_version=False)
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Plant Toolkit 1"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmp:CreatorTool="Plant Writer &amp; Co" xmp:CreateDate="2024-05-06T07:08:09+01:00">
<dc:creator><rdf:Seq><rdf:li>Plant Zoë</rdf:li></rdf:Seq></dc:creator>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Plant title in XMP</rdf:li></rdf:Alt></dc:title>
<xmpMM:DocumentID>uuid:plant-document</xmpMM:DocumentID>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def blank(*texts, compress=True):
    """A file with one page for each text."""
    pdf = Pdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for text in texts or ("The invoices are false",):
        pdf.add_blank_page(page_size=(300, 200))
        page = pdf.pages[-1].obj
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        content = f"BT /F1 14 Tf 20 150 Td ({text}) Tj ET".encode()
        page.Contents = stream(pdf, content) if compress else Stream(pdf, content)
    return pdf


def stream(pdf, data, **entries):
    made = Stream(pdf, zlib.compress(data))
    made.Filter = Name.FlateDecode
    for key, value in entries.items():
        made[f"/{key}"] = value
    return made


def save(pdf, name, **how):
    how = {**STATIC, "compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.none,
           "object_stream_mode": pikepdf.ObjectStreamMode.disable, **how}
    if "encryption" in how:
        del how["stream_decode_level"]
    pdf.save(HERE / name, **how)


def info(pdf):
    pdf.docinfo = pdf.make_indirect(Dictionary(
        Title=String("Plant title"), Author=String("Plant Author Ünal"), Subject=String("Plant subject"),
        Keywords=String("plant, keywords"), Creator=String("Plant Office 7"), Producer=String("Plant Producer 1.2"),
        CreationDate=String("D:20240506070809+01'00'"), ModDate=String("D:20240607080910Z"),
        Company=String("Plant & Sons"), PlantKey=String("plant of a kind of its own")))


def xmp(pdf, **entries):
    return pdf.make_indirect(Stream(pdf, XMP.encode(), Type=Name.Metadata, Subtype=Name.XML, **entries))


def plain():
    pdf = blank()
    info(pdf)
    pdf.Root.Metadata = xmp(pdf)
    pdf.Root.Lang = String("en")
    save(pdf, "plain.pdf")


def packed():
    for name, how in [("packed.pdf", {}), ("linear.pdf", {"linearize": True})]:
        pdf = blank("Page one", "Page two")
        info(pdf)
        pdf.Root.Metadata = pdf.make_indirect(stream(pdf, XMP.encode(), Type=Name.Metadata, Subtype=Name.XML))
        save(pdf, name, object_stream_mode=pikepdf.ObjectStreamMode.generate, **how)


def raw(objects, trailer, before=b"%PDF-1.5\n", start=0):
    """A part of a file: numbered objects, a table and a trailer."""
    out = bytearray(before)
    places = {}
    for number, body in objects.items():
        places[number] = start + len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = start + len(out)
    out += b"xref\n"
    if not start:
        out += b"0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<<%s>>\nstartxref\n%d\n%%%%EOF\n" % (trailer, table)
    return bytes(out), table, places


def text_stream(text):
    data = b"BT /F1 14 Tf 20 150 Td (%s) Tj ET" % text
    return b"<</Length %d>>\nstream\n%s\nendstream" % (len(data), data)


SKELETON = {
    1: b"<</Type/Catalog/Pages 2 0 R>>",
    2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    4: text_stream(b"The invoices are false"),
    5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
}


def updated():
    first = {**SKELETON, 4: text_stream(b"Plant: what stood here first"), 6: b"<</Author(Plant First Author)>>"}
    one, table, _ = raw(first, b"/Size 7/Root 1 0 R/Info 6 0 R")
    two, table2, _ = raw({4: text_stream(b"Plant: what stood here then"), 6: b"<</Author(Plant Second Author)>>"},
                         b"/Size 7/Root 1 0 R/Info 6 0 R/Prev %d" % table, b"", len(one))
    three, _, _ = raw({4: text_stream(b"The invoices are false")},
                      b"/Size 7/Root 1 0 R/Info 6 0 R/Prev %d" % table2, b"", len(one) + len(two))
    (HERE / "updated.pdf").write_bytes(one + two + three)


def around():
    """Bytes before, between and after, and an object that nothing leads to."""
    objects = {**SKELETON, 6: b"(Plant: nothing leads here)"}
    body, _, _ = raw(objects, b"/Size 7/Root 1 0 R", b"%PDF-1.5\n% Plant: a comment between\n")
    (HERE / "around.pdf").write_bytes(b"Plant: before\n" + body + b"Plant: after\n")


def hybrid():
    """As word processors write it: a table for old readers hides what a stream tells new ones."""
    pack = b"6 0 7 35 <</Author(Plant Hidden From Old)  >> <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    first = pack.index(b"<<")
    pack = b"6 0 7 %d " % (pack.index(b"<</Type") - first) + pack[first:]
    first = pack.index(b"<<")
    objects = {**SKELETON, 3: SKELETON[3].replace(b"5 0 R", b"7 0 R"),
               8: b"<</Type/ObjStm/N 2/First %d/Length %d>>\nstream\n%s\nendstream" % (first, len(pack), pack)}
    del objects[5]
    one, table, places = raw(objects, b"/Size 9/Root 1 0 R")
    at = len(one)
    rows = b"".join(bytes([2]) + (8).to_bytes(2, "big") + bytes([i]) for i in range(2)) + bytes([1]) + at.to_bytes(2, "big") + bytes(1)
    part = (b"9 0 obj\n<</Type/XRef/Size 10/W[1 2 1]/Index[6 2 9 1]/Length %d/Root 1 0 R>>\nstream\n%s\nendstream\nendobj\n"
            % (len(rows), rows))
    start = at + len(part)
    part += (b"xref\n0 0\ntrailer\n<</Size 10/Root 1 0 R/Info 6 0 R/Prev %d/XRefStm %d>>\nstartxref\n%d\n%%%%EOF\n"
             % (table, at, start))
    (HERE / "hybrid.pdf").write_bytes(one + part)


def broken():
    """The table points into nowhere, as after a line end was converted."""
    body, table, _ = raw({**SKELETON, 6: b"<</Author(Plant Broken)>>"}, b"/Size 7/Root 1 0 R/Info 6 0 R")
    (HERE / "broken.pdf").write_bytes(body.replace(b"startxref\n%d" % table, b"startxref\n%d" % (table + 7)))


def look(pdf, color="1 1 0"):
    form = Stream(pdf, f"{color} rg 0 0 40 12 re f".encode())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 40, 12])
    return Dictionary(N=pdf.make_indirect(form))


def notes():
    pdf = blank()
    page = pdf.pages[0].obj
    who = dict(T=String("Plant Reviewer"), M=String("D:20240708091011Z"), CreationDate=String("D:20240708091000Z"),
               NM=String("plant-note-1"))
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[10, 10, 30, 30], P=page,
                                        Contents=String("Plant: a sticky note"), Subj=String("Plant Sticky"), **who))
    popup = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=[40, 10, 90, 60], Parent=note))
    note.Popup = popup
    mark = Dictionary(Type=Name.Annot, Subtype=Name.Highlight, Rect=[20, 145, 60, 160], F=4,
                      QuadPoints=[20, 160, 60, 160, 20, 145, 60, 145], Contents=String("Plant: why it is marked"),
                      RC=String("<body>Plant: rich</body>"), AP=look(pdf), **who)
    free = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[20, 100, 60, 112], Contents=String("Seen by all"),
                      DA=String("/Helv 12 Tf"), AP=look(pdf, "0 1 1"), **who)
    web = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[20, 80, 60, 92], Border=[0, 0, 0],
                     A=Dictionary(S=Name.URI, URI=String("https://example.org/kept")))
    local = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[20, 60, 60, 72], Border=[0, 0, 0],
                       A=Dictionary(S=Name.URI, URI=String("file:///home/plant/secret.pdf")))
    other = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[20, 40, 60, 52], Border=[0, 0, 0],
                       A=Dictionary(S=Name.GoToR, D=[0, Name.Fit], F=Dictionary(Type=Name.Filespec, F=String("plant/other.pdf"))))
    page.Annots = pdf.make_indirect(Array([note, popup, *map(pdf.make_indirect, [mark, free, web, local, other])]))
    save(pdf, "notes.pdf")


def form():
    pdf = blank()
    page = pdf.pages[0].obj
    field = pdf.make_indirect(Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("reason"), V=String("An answer that stays"),
        Rect=[20, 100, 60, 112], F=4, P=page, DA=String("/F1 10 Tf 0 g"), AP=look(pdf, "0.9 0.9 0.9"), M=String("D:20240909090909Z"),
        AA=Dictionary(K=Dictionary(S=Name.JavaScript, JS=String("plant[1]")))))
    page.Annots = Array([field])
    page.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("plant[2]")))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), DA=String("/F1 10 Tf 0 g"), CO=Array([field]),
                                   DR=page.Resources, XFA=pdf.make_indirect(Stream(pdf, b"<xdp>Plant in XFA</xdp>")))
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("plant[3]"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([
        String("plant"), Dictionary(S=Name.JavaScript, JS=pdf.make_indirect(Stream(pdf, b"plant[4]")))])))
    launch = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[20, 60, 60, 72], Border=[0, 0, 0],
                        A=Dictionary(S=Name.Launch, F=String("C:\\Users\\plant\\run.exe")))
    page.Annots.append(pdf.make_indirect(launch))
    save(pdf, "form.pdf")


def files():
    pdf = blank()
    inner = pdf.make_indirect(stream(pdf, b"Plant: a file inside", Type=Name.EmbeddedFile,
                                     Params=Dictionary(ModDate=String("D:20240101000000Z"))))
    spec = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("plant.txt"), UF=String("plant.txt"),
                                        EF=Dictionary(F=inner)))
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String("plant.txt"), spec])))
    pdf.Root.AF = Array([spec])
    second = pdf.make_indirect(Dictionary(Type=Name.Filespec, F=String("plant-two.txt"), EF=Dictionary(F=inner)))
    page = pdf.pages[0].obj
    page.Annots = Array([pdf.make_indirect(Dictionary(
        Type=Name.Annot, Subtype=Name.FileAttachment, Rect=[20, 20, 40, 40], FS=second, T=String("Plant Attacher"),
        Contents=String("Plant: attached")))])
    save(pdf, "files.pdf")


def layers():
    pdf = blank()
    group = lambda name: pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name), Usage=Dictionary(
        CreatorInfo=Dictionary(Creator=String("Plant CAD 3"), Subtype=Name.Technical),
        User=Dictionary(Type=Name.Ind, Name=Array([String("Plant Draughtswoman")])))))
    shown, hidden = group("Walls"), group("Notes to myself")
    page = pdf.pages[0].obj
    page.Resources.Properties = Dictionary(L1=shown, L2=hidden)
    page.Contents = stream(pdf, b"/OC /L1 BDC BT /F1 14 Tf 20 150 Td (Walls) Tj ET EMC "
                                b"/OC /L2 BDC BT /F1 14 Tf 20 100 Td (Hidden words) Tj ET EMC")
    pdf.Root.OCProperties = Dictionary(OCGs=Array([shown, hidden]), D=Dictionary(
        Creator=String("Plant CAD 3 viewer"), Order=Array([shown, hidden]), OFF=Array([hidden])))
    save(pdf, "layers.pdf")


def exif():
    made = Image.Exif()
    made[0x010F], made[0x0110], made[0x013B] = "Plant Phones", "Plant 9", "Plant Photographer"
    return made


def pictures():
    pdf = blank()
    page = pdf.pages[0].obj
    picture = Image.new("RGB", (16, 16))
    picture.putdata([(x * 16, y * 16, 128) for y in range(16) for x in range(16)])
    jpeg, jp2 = io.BytesIO(), io.BytesIO()
    picture.save(jpeg, "JPEG", exif=exif(), comment=b"Plant: in the picture", quality=80)
    picture.save(jp2, "JPEG2000")
    packet = XMP.encode()
    box = bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + packet
    box = (len(box) + 8).to_bytes(4, "big") + b"uuid" + box
    data = jp2.getvalue()
    data = data[:12 + 20] + box + data[12 + 20:]

    def image(data, filter):
        made = Stream(pdf, data)
        made.Type, made.Subtype, made.Width, made.Height = Name.XObject, Name.Image, 16, 16
        made.ColorSpace, made.BitsPerComponent, made.Filter = Name.DeviceRGB, 8, filter
        return pdf.make_indirect(made)

    page.Resources.XObject = Dictionary(
        I1=image(jpeg.getvalue(), Name.DCTDecode),
        I2=image(zlib.compress(jpeg.getvalue()), Array([Name.FlateDecode, Name.DCTDecode])),
        I3=image(data, Name.JPXDecode))
    page.Resources.XObject.I1.Metadata = xmp(pdf)
    page.Contents = stream(pdf, b"".join(b"q 50 0 0 50 %d 20 cm /I%d Do Q " % (60 * i, i) for i in (1, 2, 3)))
    save(pdf, "pictures.pdf")


def tagged():
    """Tags, bookmarks and labels stay; a page that was taken out is led to by two of them."""
    pdf = blank("Page one", "Plant: a page that was taken out")
    one, two = pdf.pages[0].obj, pdf.pages[1].obj
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    words = lambda page, alt: pdf.make_indirect(Dictionary(
        Type=Name.StructElem, S=Name.P, P=tree, Pg=page, K=0, Alt=String(alt), A=Dictionary(O=Name.Layout, TextAlign=Name.Start)))
    first = words(one, "Read aloud")
    first.T = String("Plant: title of a tag")
    tree.K = Array([first, words(two, "Of another page")])
    tree.ParentTree = Dictionary(Nums=Array([0, Array([first])]))
    one.StructParents = 0
    pdf.Root.StructTreeRoot, pdf.Root.MarkInfo = tree, Dictionary(Marked=True)
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))
    items = [pdf.make_indirect(Dictionary(Title=String(title), Dest=Array([page, Name.Fit]))) for title, page in
             [("To page one", one), ("To where a page was", two)]]
    outline = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=items[0], Last=items[1], Count=2))
    for item, other, key in [(items[0], items[1], "/Next"), (items[1], items[0], "/Prev")]:
        item.Parent, item[key] = outline, other
    pdf.Root.Outlines = outline
    pages = pdf.Root.Pages
    pages.Kids, pages.Count = Array([one]), 1
    save(pdf, "tagged.pdf")


def private():
    """What applications keep for themselves, and what typesetters and map makers add."""
    pdf = blank()
    page = pdf.pages[0].obj
    page.PieceInfo = Dictionary(PlantDraw=Dictionary(LastModified=String("D:20240303030303Z"), Private=Dictionary(
        Data=pdf.make_indirect(Stream(pdf, b"Plant: private data")))))
    page.LastModified = String("D:20240404040404Z")
    thumb = Stream(pdf, b"\x50" * 12)
    thumb.Width, thumb.Height, thumb.ColorSpace, thumb.BitsPerComponent = 2, 2, Name.DeviceRGB, 8
    page.Thumb = pdf.make_indirect(thumb)
    figure = Stream(pdf, b"1 0 0 rg 0 0 10 10 re f")
    figure.Type, figure.Subtype, figure.BBox = Name.XObject, Name.Form, Array([0, 0, 10, 10])
    figure[Name("/PTEX.FileName")] = String("/home/plant/figures/a.pdf")
    figure[Name("/PTEX.InfoDict")] = pdf.make_indirect(Dictionary(Author=String("Plant Of The Figure")))
    figure[Name("/PlantOwn")] = String("Plant: own entry")
    page.Resources.XObject = Dictionary(X1=pdf.make_indirect(figure))
    page.Contents = stream(pdf, b"/X1 Do BT /F1 14 Tf 20 150 Td (A map) Tj ET")
    page.VP = Array([Dictionary(Type=Name.Viewport, BBox=[0, 0, 300, 200], Name=String("Plant map"), Measure=Dictionary(
        Type=Name.Measure, Subtype=Name.GEO, GPTS=Array([4.36, 18.55, 4.40, 18.60])))])
    pdf.docinfo[Name("/PTEX.Fullbanner")] = String("This is plantTeX, Version 3.14")
    save(pdf, "private.pdf")


def untouched():
    pdf = blank()
    info(pdf)
    save(pdf, "locked.pdf", encryption=pikepdf.Encryption(user="", owner="plant", R=3, aes=False, metadata=False))

    pdf = blank()
    page = pdf.pages[0].obj
    signature = pdf.make_indirect(Dictionary(
        Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), SubFilter=Name("/adbe.pkcs7.detached"), ByteRange=[0, 100, 200, 100],
        Contents=String("plant"), Name=String("Plant Signer"), M=String("D:20240505050505Z"), Location=String("Plantville")))
    field = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("sig"), V=signature,
                                         Rect=[0, 0, 0, 0], P=page))
    page.Annots = Array([field])
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
    save(pdf, "signed.pdf")

    pdf = blank("Please wait")
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_indirect(Stream(pdf, b"<xdp>Plant</xdp>")))
    pdf.Root.NeedsRendering = True
    save(pdf, "dynamic.pdf")

    pdf = blank("Open with another reader")
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
    save(pdf, "portfolio.pdf")

    whole = (HERE / "plain.pdf").read_bytes()
    (HERE / "cut.pdf").write_bytes(whole[: len(whole) * 2 // 3])


for make in (plain, packed, updated, around, hybrid, broken, notes, form, files, layers, pictures, tagged, private, untouched):
    make()
