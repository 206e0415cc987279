package org.glossgraph.export.picture;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.layout.Lettering;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.view.Vocabulary;

/** Writes PDF: one page as large as the map, with text that can be searched and with links. */
public final class PdfWriter implements MapWriter {
    /** Points to a pixel. A page has at most 14,400 points a side (ISO 32000-1, annex C.2). */
    private static final float POINTS = 0.75f;

    private static final float LONGEST = 14_400;

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Scene scene = Scene.of(vocabulary, map);
        float longer = Math.max(scene.width(), scene.height());
        float scale = Math.min(POINTS, LONGEST / longer);
        try (PDDocument document = new PDDocument()) {
            // Without this, the file would tell when it was made.
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle(map.title());
            float height = scene.height() * scale;
            PDPage page = new PDPage(new PDRectangle(scene.width() * scale, height));
            document.addPage(page);
            draw(scene, document, page, scale);
            for (Scene.Shape shape : scene.shapes()) {
                page.getAnnotations().add(link(shape, scale, height));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            bytes.writeTo(out);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    private static void draw(Scene scene, PDDocument document, PDPage page, float scale)
            throws IOException, FontFormatException {
        PdfBoxGraphics2D on = new PdfBoxGraphics2D(document, scene.width(), scene.height());
        PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer();
        text.registerFont(
                Painter.font().getFontName(), PDDocument.class.getResourceAsStream(Lettering.FONT));
        on.setFontTextDrawer(text);
        Painter.paint(scene, on);
        on.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(scale, scale));
            content.drawForm(on.getXFormObject());
        }
    }

    private static PDAnnotationLink link(Scene.Shape shape, float scale, float height) {
        Box box = shape.box();
        PDRectangle area =
                new PDRectangle(
                        box.left() * scale,
                        height - (box.top() + box.height()) * scale,
                        box.width() * scale,
                        box.height() * scale);
        PDActionURI action = new PDActionURI();
        action.setURI(shape.concept().uri());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary(new COSDictionary());
        none.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(area);
        link.setAction(action);
        link.setBorderStyle(none);
        return link;
    }
}
