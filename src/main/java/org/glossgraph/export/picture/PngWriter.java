package org.glossgraph.export.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapWriter;
import org.glossgraph.view.Vocabulary;

/** Writes PNG, two dots to a pixel of the layout: sharp on slides, and small enough to send. */
public final class PngWriter implements MapWriter {
    private static final double SCALE = 2;
    private static final double MOST_DOTS = 40e6;

    @Override
    public void write(Vocabulary vocabulary, ConceptMap map, OutputStream out) throws IOException {
        Scene scene = Scene.of(vocabulary, map);
        double area = (double) scene.width() * scene.height();
        double scale = Math.min(SCALE, Math.sqrt(MOST_DOTS / area));
        int width = (int) Math.ceil(scene.width() * scale);
        int height = (int) Math.ceil(scene.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        on.scale(scale, scale);
        Painter.paint(scene, on);
        on.dispose();
        try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", png);
        }
        out.flush();
    }
}
