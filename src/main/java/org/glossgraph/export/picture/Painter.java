package org.glossgraph.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.glossgraph.export.layout.Lettering;
import org.glossgraph.export.layout.MapLayout.Box;

/** Draws a scene on anything that Java can draw on. */
final class Painter {
    private static final Stroke LINE = new BasicStroke(1.3f);
    private static final Stroke BORDER = new BasicStroke(1f);
    private static final Stroke DASHED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash(), 0);

    private final Graphics2D on;
    private final Font sans;

    private Painter(Graphics2D on, Font sans) {
        this.on = on;
        this.sans = sans;
    }

    private static float[] dash() {
        return new float[] {5, 3};
    }

    /** The font that layouts are measured by. */
    static Font font() throws IOException {
        try (InputStream data = PDDocument.class.getResourceAsStream(Lettering.FONT)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, data);
            return font.deriveFont(Map.of(TextAttribute.SIZE, Lettering.SIZE));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    static void paint(Scene scene, Graphics2D on) throws IOException {
        new Painter(on, font()).paint(scene);
    }

    private void paint(Scene scene) {
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        on.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        on.setColor(Style.PAPER);
        on.fillRect(0, 0, scene.width(), scene.height());
        on.setStroke(LINE);
        on.setColor(Style.LINE);
        scene.arrows().forEach(arrow -> on.draw(arrow.path()));
        scene.arrows().forEach(arrow -> tip(arrow.tip(), arrow.hollow()));
        scene.phrases().forEach(box -> lines(box, Style.PHRASE));
        scene.shapes().forEach(this::shape);
        on.setColor(Style.INK);
        for (Scene.Text line : scene.remark()) {
            on.setFont(fontFor(line.text()));
            on.drawString(line.text(), line.x(), line.y());
        }
    }

    private void tip(Path2D tip, boolean hollow) {
        if (tip != null) {
            on.setColor(hollow ? Style.PAPER : Style.LINE);
            on.fill(tip);
            on.setColor(Style.LINE);
            on.draw(tip);
        }
    }

    private void shape(Scene.Shape shape) {
        Box box = shape.box();
        int corner = 2 * Style.CORNER;
        RoundRectangle2D outline =
                new RoundRectangle2D.Double(
                        box.left(), box.top(), box.width(), box.height(), corner, corner);
        on.setColor(shape.focus() ? Style.FOCUS : Style.BOX);
        on.fill(outline);
        on.setStroke(shape.concept().mentioned() ? DASHED : BORDER);
        on.setColor(Style.BORDER);
        on.draw(outline);
        lines(box, Style.INK);
    }

    private void lines(Box box, Color color) {
        on.setColor(color);
        for (int i = 0; i < box.lines().size(); i++) {
            String line = box.lines().get(i);
            if (!line.isEmpty()) {
                line(line, box, (float) Scene.baseline(box, i));
            }
        }
    }

    /** A line in a font of other widths is pressed together where it would leave its box. */
    private void line(String line, Box box, float baseline) {
        Font font = fontFor(line);
        double width = font.getStringBounds(line, on.getFontRenderContext()).getWidth();
        double room = box.width() - 4.0;
        if (width > room) {
            font = font.deriveFont(AffineTransform.getScaleInstance(room / width, 1));
            width = room;
        }
        on.setFont(font);
        on.drawString(line, (float) (box.x() - width / 2), baseline);
    }

    /** The font of the layout, or else one of the machine's that has all letters of a line. */
    private Font fontFor(String line) {
        return sans.canDisplayUpTo(line) < 0
                ? sans
                : new Font(Font.SANS_SERIF, Font.PLAIN, Lettering.SIZE);
    }
}
