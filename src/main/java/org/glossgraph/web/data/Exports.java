package org.glossgraph.web.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.Choice;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.ConceptMap.Limits;
import org.glossgraph.export.LicenseFilter;
import org.glossgraph.export.MapFilter;
import org.glossgraph.export.MapFormat;
import org.glossgraph.export.MapRequest;
import org.glossgraph.export.vocabulary.JsonLinesWriter;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.route.Advice;
import org.glossgraph.web.route.Answer;
import org.glossgraph.web.route.Media;
import org.glossgraph.web.route.Refused;
import org.glossgraph.web.route.Visit;

/** Concept maps to take away. */
public final class Exports {
    /** The parameters that may hold several values, with commas between or each by itself. */
    public static final Set<String> LISTS =
            Set.of("concept", "relation", "only-license", "without-license");

    static final String ALL = "all";
    private static final int DEEPEST = 5;
    private static final Limits READABLE = new Limits(500, 2000);
    private static final int MOST_NAMES = 200;

    /** Pictures are shown by the browser; everything else is kept in a file. */
    private static final Set<String> SHOWN = Set.of("svg", "png", "pdf");

    private static final String LEFT_OUT = "Glossgraph-Left-Out";

    private Exports() {}

    /** The forms of maps, as {@link MapFormat} lists them. */
    public static List<Media> forms() {
        return Stream.of(MapFormat.values()).map(Exports::media).toList();
    }

    /**
     * What a map shows.
     *
     * @param vocabulary what it is taken from: the part under the licences wanted
     * @param request what is asked for
     * @param choice what that chooses
     * @param most the most concepts it is to have; empty for as many as the format takes
     */
    public record Subject(
            Vocabulary vocabulary, MapRequest request, Choice choice, Optional<Integer> most) {}

    /**
     * What the map that an address names shows: the concept {@code slug}, or all. The parameters
     * are those of the command line; lists in them are separated by commas. Empty where the concept
     * is nobody's.
     *
     * @throws Refused where a parameter cannot be understood, or names what is not there
     */
    public static Optional<Subject> find(Visit visit) {
        try {
            MapRequest request = request(visit);
            Vocabulary part = part(visit);
            return Optional.of(new Subject(part, request, request.choice(part), most(visit)));
        } catch (MapRequest.UnknownName e) {
            if (e.concept().equals(visit.name("slug"))) {
                return Optional.empty();
            }
            throw new Refused(404, Advice.unknown(e.getMessage(), e.concept()));
        }
    }

    /** The part of the vocabulary under the licences that the parameters want. */
    static Vocabulary part(Visit visit) {
        return visit.parts().apply(licenses(visit).leftOut(visit.vocabulary()));
    }

    /** The licences that the parameters want. */
    static LicenseFilter licenses(Visit visit) {
        return new LicenseFilter(
                licenses(visit, "without-license"), licenses(visit, "only-license"));
    }

    /** The names of licences; one that a glossary states may have a comma in it. */
    private static List<String> licenses(Visit visit, String parameter) {
        String whole = visit.parameter(parameter);
        boolean one =
                visit.vocabulary().glossaries().stream()
                        .anyMatch(each -> each.rights().license().equals(whole));
        return one && !whole.isEmpty() ? List.of(whole) : list(visit, parameter);
    }

    private static MapRequest request(Visit visit) {
        return request(visit, visit.name("slug"));
    }

    /** The map of a concept, by slug or name, or of {@code all}, as the parameters want it. */
    static MapRequest request(Visit visit, String of) {
        List<String> concepts = of.equals(ALL) ? list(visit, "concept") : List.of(of);
        double sure = Parameters.fraction(visit, "confidence");
        MapFilter filter = new MapFilter(Set.copyOf(list(visit, "relation")), sure);
        Optional<Integer> depth = Parameters.number(visit, "depth", 0);
        return new MapRequest(
                concepts,
                Parameters.show(visit, "show"),
                depth.map(Exports::depth).orElse(OptionalInt.empty()),
                visit.parameter("to"),
                visit.parameter("glossary"),
                visit.parameter("section"),
                filter);
    }

    /**
     * The address of the map that a form asks for: the parameters {@code of}, a slug or {@code
     * all}, and {@code format} become the path, the others stay. Empty where there is no such
     * format.
     */
    public static Optional<String> asked(Visit visit) {
        String of = visit.parameter("of");
        return MapFormat.of(visit.parameter("format"))
                .filter(format -> of.equals(ALL) || visit.vocabulary().concept(of).isPresent())
                .map(format -> "/export/" + of + "." + format.id() + query(visit));
    }

    private static String query(Visit visit) {
        return visit.parameters().entrySet().stream()
                .filter(each -> !each.getKey().equals("of") && !each.getKey().equals("format"))
                .filter(each -> !each.getValue().isBlank())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.collectingAndThen(Collectors.joining("&"), Exports::after));
    }

    private static String after(String parameters) {
        return parameters.isEmpty() ? "" : "?" + parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static OptionalInt depth(int asked) {
        return OptionalInt.of(Math.min(asked, DEEPEST));
    }

    private static List<String> list(Visit visit, String name) {
        return Stream.of(visit.parameter(name).split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** The most concepts that a map is to have. */
    static Optional<Integer> most(Visit visit) {
        return Parameters.number(visit, "most", 1);
    }

    /**
     * A map in one of the forms, as a file with a name of its own. Around a concept it reaches at
     * most 5 links far. A drawing of more than 500 concepts or 2,000 links is no use to anybody, so
     * the most telling stay unless {@code most} says how many, and the header {@code
     * Glossgraph-Left-Out} counts the others; data, and drawings of all concepts, are whole.
     */
    public static Answer write(Visit visit, Subject subject, Media form) {
        MapFormat format = format(form);
        ConceptMap map =
                ConceptMap.of(
                        subject.vocabulary(),
                        subject.choice(),
                        subject.request().filter(),
                        limits(subject, format));
        String name = visit.name("slug") + "." + format.fileEnding();
        String how = SHOWN.contains(form.extension()) ? "inline" : "attachment";
        Answer answer =
                Answer.of(form, out -> format.write(subject.vocabulary(), map, out))
                        .with("Content-Disposition", how + "; filename=\"" + name + "\"");
        return map.whole() ? answer : answer.with(LEFT_OUT, leftOut(map));
    }

    private static Limits limits(Subject subject, MapFormat format) {
        if (subject.most().isPresent()) {
            return new Limits(subject.most().get(), Integer.MAX_VALUE).and(format.largest());
        }
        boolean all = subject.choice() instanceof Choice.All;
        return format.drawing() && !all ? format.usual().and(READABLE) : format.usual();
    }

    /** A dictionary (RFC 8941, section 3.2). */
    private static String leftOut(ConceptMap map) {
        return "concepts=" + map.nodesLeftOut() + ", links=" + map.edgesLeftOut();
    }

    /** A concept by itself, with its links in both directions. */
    public static Answer json(Visit visit, Concept concept) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JsonLinesWriter.write(visit.vocabulary(), concept, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Answer.of(Media.JSON, out.toByteArray());
    }

    private static Media media(MapFormat format) {
        return new Media(format.id(), format.mediaType(), format.description());
    }

    private static MapFormat format(Media form) {
        return MapFormat.of(form.extension()).orElseThrow();
    }
}
