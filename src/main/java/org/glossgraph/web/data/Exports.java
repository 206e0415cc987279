package org.glossgraph.web.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.ArrayUtils;
import org.apache.commons.lang3.StringUtils;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.ConceptMap.Limits;
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
    private static final Limits READABLE = new Limits(500, 2000);
    private static final Set<MapFormat> DRAWINGS =
            Set.of(MapFormat.GRAPHML, MapFormat.DOT, MapFormat.CXL);
    private static final String LEFT_OUT = "Glossgraph-Left-Out";

    private Exports() {}

    /** The forms of maps, as {@link MapFormat} lists them. */
    public static List<Media> forms() {
        return Stream.of(MapFormat.values()).map(Exports::media).toList();
    }

    /**
     * What a map shows.
     *
     * @param focus the concept it is drawn around; empty for all concepts
     */
    public record Subject(Optional<Concept> focus) {}

    /** What the map that an address names shows: the concept {@code slug}, or all. */
    public static Optional<Subject> find(Visit visit) {
        String slug = visit.name("slug");
        return slug.equals(ALL)
                ? Optional.of(new Subject(Optional.empty()))
                : visit.vocabulary().concept(slug).map(each -> new Subject(Optional.of(each)));
    }

    /**
     * A map in one of the forms, as a file with a name of its own. Around a concept it reaches to a
     * {@code depth} of 0 to 5 links, 1 where it is not said. A drawing of more than 500 concepts or
     * 2,000 links is no use to anybody, so the nearest and surest stay, and the header {@code
     * Glossgraph-Left-Out} counts the others; data, and the map of all concepts, are always whole.
     */
    public static Answer write(Visit visit, Subject subject, Media form) {
        MapFormat format = format(form);
        ConceptMap map = map(visit, subject, DRAWINGS.contains(format) ? READABLE : Limits.NONE);
        String name = visit.name("slug") + "." + form.extension();
        Answer answer =
                Answer.of(form, bytes(visit.vocabulary(), map, format))
                        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return map.nodesLeftOut() + map.edgesLeftOut() == 0
                ? answer
                : answer.with(LEFT_OUT, leftOut(map));
    }

    private static ConceptMap map(Visit visit, Subject subject, Limits limits) {
        Vocabulary vocabulary = visit.vocabulary();
        return subject.focus()
                .map(focus -> ConceptMap.around(vocabulary, focus, depth(visit), limits))
                .orElseGet(() -> ConceptMap.all(vocabulary));
    }

    /** A dictionary (RFC 8941, section 3.2). */
    private static String leftOut(ConceptMap map) {
        return "concepts=" + map.nodesLeftOut() + ", links=" + map.edgesLeftOut();
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
