package org.glossgraph.export.picture;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.Credits;
import org.glossgraph.export.layout.Lettering;
import org.glossgraph.export.layout.MapLayout;
import org.glossgraph.export.layout.MapLayout.Box;
import org.glossgraph.export.layout.MapLayout.Line;
import org.glossgraph.export.layout.MapLayout.Point;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;

/**
 * What is to be drawn of a map, in pixels.
 *
 * @param width its width
 * @param height its height
 * @param arrows its lines
 * @param phrases its linking phrases
 * @param shapes its concepts
 * @param remark what is not shown, in lines
 */
record Scene(
        int width,
        int height,
        List<Arrow> arrows,
        List<Box> phrases,
        List<Shape> shapes,
        List<Text> remark) {
    private static final int MARGIN = 20;

    /**
     * A concept.
     *
     * @param concept the concept
     * @param box its box
     * @param focus whether the map is drawn around it
     */
    record Shape(Concept concept, Box box, boolean focus) {}

    /**
     * A line.
     *
     * @param path the line
     * @param tip the triangle at its end; null for none
     * @param hollow whether the tip is hollow, as for kinds
     */
    record Arrow(Path2D path, Path2D tip, boolean hollow) {}

    /**
     * A line of text.
     *
     * @param text the text
     * @param x where it begins
     * @param y its base line
     */
    record Text(String text, int x, int y) {}

    static Scene of(Vocabulary vocabulary, ConceptMap map) {
        MapLayout layout = MapLayout.of(map);
        List<Shape> shapes = new ArrayList<>();
        for (ConceptMap.Node node : map.nodes()) {
            boolean focus = map.focus().filter(node.concept()::equals).isPresent();
            shapes.add(new Shape(node.concept(), layout.box(node.id()), focus));
        }
        List<Box> phrases = layout.fans().stream().map(fan -> layout.box(fan.id())).toList();
        List<Arrow> arrows = layout.lines().stream().map(Scene::arrow).toList();
        int width = Math.max(layout.width(), 2 * MARGIN + 300);
        List<Text> remark = new ArrayList<>();
        int y = Math.max(layout.height(), 2 * MARGIN);
        String words = Credits.remark(vocabulary, map);
        if (!words.isEmpty()) {
            for (String line : Lettering.lines(words, width - 2.0 * MARGIN)) {
                y += Lettering.LEADING;
                remark.add(new Text(line, MARGIN, y));
            }
            y += MARGIN;
        }
        return new Scene(width, y, arrows, phrases, shapes, remark);
    }

    /** The base line of a line in a box. */
    static double baseline(Box box, int line) {
        double block = (box.lines().size() - 1) * (double) Lettering.LEADING;
        return box.y() - block / 2 + line * Lettering.LEADING + Lettering.SIZE * 0.36;
    }

    /** The points between the ends of a line control Bézier curves, three for each curve. */
    private static Arrow arrow(Line line) {
        List<Point> points = line.points();
        Path2D path = new Path2D.Double();
        Point first = points.get(0);
        path.moveTo(first.x(), first.y());
        int i = 1;
        for (; i + 2 < points.size(); i += 3) {
            Point a = points.get(i);
            Point b = points.get(i + 1);
            Point end = points.get(i + 2);
            path.curveTo(a.x(), a.y(), b.x(), b.y(), end.x(), end.y());
        }
        for (; i < points.size(); i++) {
            path.lineTo(points.get(i).x(), points.get(i).y());
        }
        boolean hollow = line.fan().edges().get(0).link().broader();
        return new Arrow(path, line.tipped() ? tip(points) : null, hollow);
    }

    private static Path2D tip(List<Point> points) {
        Point end = points.get(points.size() - 1);
        Point before = end;
        for (int i = points.size() - 2; i >= 0 && before.equals(end); i--) {
            before = points.get(i);
        }
        double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
        double x = Math.cos(angle) * Style.TIP;
        double y = Math.sin(angle) * Style.TIP;
        Path2D tip = new Path2D.Double();
        tip.moveTo(end.x(), end.y());
        tip.lineTo(end.x() - x - y * 0.45, end.y() - y + x * 0.45);
        tip.lineTo(end.x() - x + y * 0.45, end.y() - y - x * 0.45);
        tip.closePath();
        return tip;
    }
}
