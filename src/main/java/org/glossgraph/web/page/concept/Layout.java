package org.glossgraph.web.page.concept;

import java.util.ArrayList;
import java.util.List;
import org.glossgraph.view.Concept;
import org.glossgraph.web.page.concept.Drawing.Box;
import org.glossgraph.web.page.concept.Drawing.Edge;
import org.glossgraph.web.part.Paths;

/** Lays a neighbourhood out in rows around the concept in the middle. */
final class Layout {
    private static final int MIDDLE = Drawing.WIDTH / 2;
    private static final int SIDE = 108;
    // Nearer to the middle, so that its lines pass between the boxes above.
    private static final int LOWEST_SIDE = 82;
    private static final int LABEL = 24;
    private static final int MARGIN = 10;
    private static final int NEAR = 42;
    private static final int FAR = 66;
    private static final int BOX = 28;
    private static final int LINE = 18;
    private static final int TIP = 2;

    private final Concept concept;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    Layout(Concept concept) {
        this.concept = concept;
    }

    /**
     * A neighbour.
     *
     * @param concept the neighbour
     * @param phrase the phrase of the link
     * @param away whether the link leads to it, and not from it
     */
    record Spot(Concept concept, String phrase, boolean away) {}

    Drawing draw(String title, List<Spot> top, List<Spot> sides, List<Spot> bottom) {
        int y = row(top, MARGIN, sides.isEmpty() ? FAR : NEAR, SIDE);
        y = row(part(sides, 0), y, FAR, SIDE);
        Box here = box(concept, MIDDLE, y, "");
        y += here.height() + FAR;
        y = row(part(sides, 2), y, sides.size() > 4 ? FAR : NEAR, SIDE);
        y = row(part(sides, 4), y, NEAR, LOWEST_SIDE);
        y = row(bottom, y, 0, SIDE);
        int lowest = boxes.stream().mapToInt(box -> box.y() + box.height()).max().orElse(y);
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            edges.add(edge(here, boxes.get(i), spots.get(i)));
        }
        boxes.add(0, here);
        return new Drawing(
                Math.max(lowest, here.y() + here.height()) + MARGIN, title, edges, boxes);
    }

    private static List<Spot> part(List<Spot> sides, int from) {
        return sides.subList(Math.min(from, sides.size()), Math.min(from + 2, sides.size()));
    }

    /** Draws a row; the next one begins at the height that it returns. */
    private int row(List<Spot> row, int y, int gap, int side) {
        int height = 0;
        for (Spot spot : row) {
            int offset = row.size() == 1 ? 0 : row.indexOf(spot) == 0 ? -side : side;
            Box box = box(spot.concept(), MIDDLE + offset, y, Paths.of(spot.concept()));
            boxes.add(box);
            spots.add(spot);
            height = Math.max(height, box.height());
        }
        return row.isEmpty() ? y : y + height + gap;
    }

    private static Box box(Concept concept, int middle, int y, String href) {
        String name = concept.prefLabel() + (concept.mentioned() ? "°" : "");
        List<String> lines = Lettering.lines(name);
        int width = Lettering.boxWidth(lines);
        int height = BOX + LINE * (lines.size() - 1);
        return new Box(
                href,
                concept.mentioned(),
                concept.prefLabel(),
                middle - width / 2,
                y,
                width,
                height,
                lines);
    }

    private static Edge edge(Box here, Box there, Spot spot) {
        boolean up = there.y() < here.y();
        int lean = Integer.signum(there.middle() - here.middle());
        int x1 = here.middle() + 17 * lean;
        int y1 = up ? here.y() - TIP : here.y() + here.height() + TIP;
        int x2 = there.middle() - 24 * lean;
        int y2 = up ? there.y() + there.height() + TIP : there.y() - TIP;
        String path =
                spot.away()
                        ? "M" + x1 + " " + y1 + " " + x2 + " " + y2
                        : "M" + x2 + " " + y2 + " " + x1 + " " + y1;
        // Near the neighbour, where there is room beside the other lines.
        int x = x2 + (x1 - x2) * LABEL / Math.max(LABEL, Math.abs(y1 - y2));
        int y = y2 + (up ? LABEL : -LABEL) + 4;
        return new Edge(path, x, y, spot.phrase());
    }
}
