package org.glossgraph.web.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.StringUtils;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFormat;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Visit;

/** Concept maps to take away. */
public final class Exports {
    private static final String ALL = "all";
    private static final int DEPTH = 1;
    private static final int DEEPEST = 5;

    private Exports() {}

    /** The forms of maps, as {@link MapFormat} lists them. */
    public static List<Media> forms() {
        return Stream.of(MapFormat.values()).map(Exports::media).toList();
    }

    /**
     * The map that an address names: around the concept {@code slug} to a {@code depth} of 0 to 5
     * links, 1 where it is not said; or of all concepts.
     */
    public static Optional<ConceptMap> find(Visit visit) {
        Vocabulary vocabulary = visit.vocabulary();
        String slug = visit.name("slug");
        return slug.equals(ALL)
                ? Optional.of(ConceptMap.all(vocabulary))
                : vocabulary
                        .concept(slug)
                        .map(focus -> ConceptMap.around(vocabulary, focus, depth(visit)));
    }

    /** A map in one of the forms, as a file with a name of its own. */
    public static Answer write(Visit visit, ConceptMap map, Media form) {
        String name = visit.name("slug") + "." + form.extension();
        return Answer.of(form, bytes(visit.vocabulary(), map, format(form)))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** A concept by itself, as its line among the concepts: the nearest of its map comes first. */
    public static Answer json(Visit visit, Concept concept) {
        ConceptMap around = ConceptMap.around(visit.vocabulary(), concept, 1);
        byte[] lines = bytes(visit.vocabulary(), around, MapFormat.JSONL);
        return Answer.of(
                Media.JSON, Arrays.copyOf(lines, ArrayUtils.indexOf(lines, (byte) '\n') + 1));
    }

    private static int depth(Visit visit) {
        String depth = visit.parameter("depth");
        return depth.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(depth), DEEPEST) : DEPTH;
    }

    private static byte[] bytes(Vocabulary vocabulary, ConceptMap map, MapFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(vocabulary, map, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Media media(MapFormat format) {
        String name = StringUtils.substringBefore(format.description(), " for ");
        return new Media(format.extension(), format.mediaType(), name);
    }

    private static MapFormat format(Media form) {
        return MapFormat.of(form.extension()).orElseThrow();
    }
}
