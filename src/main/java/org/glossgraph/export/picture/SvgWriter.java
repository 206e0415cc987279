package org.glossgraph.export.picture;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapWriter;
import org.glossgraph.export.io.XmlOut;
import org.glossgraph.export.layout.Lettering;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.view.Vocabulary;

/** Writes SVG: real text, a link on each concept, nothing from elsewhere. */
public final class SvgWriter implements MapWriter {
    private static final int SURE_TO_FIT = 0x2000;

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Scene scene = Scene.of(vocabulary, map);
        XmlOut xml = XmlOut.to(out);
        String width = String.valueOf(scene.width());
        String height = String.valueOf(scene.height());
        xml.start(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "font-family",
                "'Liberation Sans', Arial, Helvetica, sans-serif",
                "font-size",
                String.valueOf(Lettering.SIZE));
        xml.text(map.title(), "title");
        String paper = Style.css(Style.PAPER);
        xml.empty("rect", "width", width, "height", height, "fill", paper);
        arrows(xml, scene);
        xml.start("g", "class", "phrases", "fill", Style.css(Style.PHRASE));
        for (Box box : scene.phrases()) {
            lines(xml, box);
        }
        xml.end().start("g", "class", "concepts");
        for (Scene.Shape shape : scene.shapes()) {
            concept(xml, shape, vocabulary.gloss(shape.concept()));
        }
        xml.end();
        for (Scene.Text line : scene.remark()) {
            String y = String.valueOf(line.y());
            xml.text(line.text(), "text", "x", String.valueOf(line.x()), "y", y);
        }
        xml.end().finish();
    }

    private static void arrows(XmlOut xml, Scene scene) throws IOException {
        String line = Style.css(Style.LINE);
        xml.start("g", "class", "lines", "fill", "none", "stroke", line, "stroke-width", "1.3");
        for (Scene.Arrow arrow : scene.arrows()) {
            xml.empty("path", "d", data(arrow.path()));
        }
        for (Scene.Arrow arrow : scene.arrows()) {
            if (arrow.tip() != null) {
                String fill = arrow.hollow() ? Style.css(Style.PAPER) : line;
                xml.empty("path", "d", data(arrow.tip()), "fill", fill);
            }
        }
        xml.end();
    }

    private static void concept(XmlOut xml, Scene.Shape shape, String gloss) throws IOException {
        Box box = shape.box();
        String name = shape.concept().prefLabel();
        xml.start("a", "href", shape.concept().uri(), "id", shape.concept().slug());
        xml.text(gloss.isEmpty() ? name : name + ": " + gloss, "title");
        xml.empty(
                "rect",
                "x",
                String.valueOf(box.left()),
                "y",
                String.valueOf(box.top()),
                "width",
                String.valueOf(box.width()),
                "height",
                String.valueOf(box.height()),
                "rx",
                String.valueOf(Style.CORNER),
                "fill",
                Style.css(shape.focus() ? Style.FOCUS : Style.BOX),
                "stroke",
                Style.css(Style.BORDER),
                "stroke-dasharray",
                shape.concept().mentioned() ? "5 3" : "none");
        xml.start("g", "fill", Style.css(Style.INK));
        lines(xml, box);
        xml.end().end();
    }

    /**
     * Letters of usual scripts are held to the width that was measured, whatever font is at hand.
     */
    private static void lines(XmlOut xml, Box box) throws IOException {
        for (int i = 0; i < box.lines().size(); i++) {
            String line = box.lines().get(i);
            String x = String.valueOf(box.x());
            String y = number(Scene.baseline(box, i));
            if (line.length() > 1 && line.chars().allMatch(c -> c < SURE_TO_FIT)) {
                String length = number(Lettering.width(line));
                xml.text(
                        line,
                        "text",
                        "x",
                        x,
                        "y",
                        y,
                        "text-anchor",
                        "middle",
                        "textLength",
                        length);
            } else {
                xml.text(line, "text", "x", x, "y", y, "text-anchor", "middle");
            }
        }
    }

    private static String data(Path2D path) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(data.append('M'), points, 2);
                case PathIterator.SEG_LINETO -> append(data.append('L'), points, 2);
                case PathIterator.SEG_CUBICTO -> append(data.append('C'), points, 6);
                default -> data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, double[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            data.append(i == 0 ? "" : " ").append(number(numbers[i]));
        }
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
