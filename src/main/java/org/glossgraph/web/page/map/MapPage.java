package org.glossgraph.web.page.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.LicenseFilter;
import org.glossgraph.export.MapFormat;
import org.glossgraph.export.MapRequest;
import org.glossgraph.view.Concept;
import org.glossgraph.view.Glossary;
import org.glossgraph.view.Link;
import org.glossgraph.view.Vocabulary;
import org.glossgraph.web.data.AskedMap;
import org.glossgraph.web.part.Frame;
import org.glossgraph.web.part.Kinds;
import org.glossgraph.web.part.Name;
import org.glossgraph.web.part.Paths;
import org.glossgraph.web.part.Words;

/**
 * A map to move about in, and the same as a list of sentences.
 *
 * @param frame what stands around it
 * @param title what it shows
 * @param extent how large it is; empty where there is none
 * @param remark what was left out for its size, or why there is no map; empty for neither
 * @param near for a name that nobody has, the maps of those that are close to it
 * @param fields what the address asks for, by parameter
 * @param relations the phrases to choose from, by the name of their relation
 * @param glossaries the titles of the glossaries to choose from, by their names
 * @param licenses the licences to choose from
 * @param sentences its links, as far as they are listed
 * @param unlisted how many are not
 * @param alone its concepts that no link on it reaches
 * @param files the files that draw it
 */
public record MapPage(
        Frame frame,
        String title,
        String extent,
        String remark,
        List<Name> near,
        Map<String, String> fields,
        Map<String, String> relations,
        Map<String, String> glossaries,
        List<String> licenses,
        List<Sentence> sentences,
        int unlisted,
        List<Name> alone,
        Files files) {
    /** What the form keeps of the address without showing it. */
    public static final List<String> KEPT = List.of("concept", "without-license");

    private static final int MOST_LISTED = 1000;
    private static final int NEAR = 4;
    private static final List<String> CONFIDENCES = List.of("0.5", "0.75", "0.9");

    /**
     * The files that draw a map.
     *
     * @param style the address of the style sheet
     * @param script the address of the script
     */
    public record Files(String style, String script) {}

    /**
     * A link, as it reads.
     *
     * @param from whom it starts from
     * @param phrase the linking phrase
     * @param proof the page with its evidence; empty for none
     * @param to whom it leads to
     */
    public record Sentence(Name from, String phrase, String proof, Name to) {}

    /** The page of a map that was asked for. */
    public static MapPage of(Frame frame, Vocabulary vocabulary, AskedMap asked, Files files) {
        List<ConceptMap.Node> nodes = asked.map().map(ConceptMap::nodes).orElse(List.of());
        List<ConceptMap.Edge> edges = asked.map().map(ConceptMap::edges).orElse(List.of());
        Map<String, Name> names = new HashMap<>();
        nodes.forEach(node -> names.put(node.id(), Name.of(node.concept())));
        List<Sentence> sentences =
                edges.stream()
                        .sorted(Comparator.comparing(edge -> names.get(edge.from()).text()))
                        .limit(MOST_LISTED)
                        .map(edge -> sentence(edge.link(), names, vocabulary.base()))
                        .toList();
        String title = asked.map().map(ConceptMap::title).orElseGet(() -> title(asked));
        String extent =
                asked.map().isEmpty()
                        ? ""
                        : Words.figure(nodes.size(), "concept", "concepts")
                                + ", "
                                + Words.figure(edges.size(), "link", "links");
        return new MapPage(
                frame,
                title.isEmpty() ? "Map" : title,
                extent,
                asked.map().map(ConceptMap::remark).orElse(asked.problem()),
                near(vocabulary, asked),
                fields(asked),
                relations(vocabulary, asked),
                glossaries(vocabulary),
                licenses(vocabulary, asked),
                sentences,
                edges.size() - sentences.size(),
                alone(nodes, edges, names),
                files);
    }

    /** What the page is called among others. */
    public static String title(AskedMap asked) {
        return asked.map().map(map -> title(asked.request(), map)).orElse("No map");
    }

    private static String title(MapRequest request, ConceptMap map) {
        if (request.concepts().isEmpty()) {
            boolean all = request.glossary().isEmpty() || map.title().isEmpty();
            return "Map of " + (all ? "all concepts" : "“" + map.title() + "”");
        }
        String concept = map.focus().map(Concept::prefLabel).orElse(map.title());
        if (!request.to().isEmpty()) {
            return "Map of the ways " + map.title();
        }
        return switch (request.show()) {
            case BELOW -> "Map of the kinds of " + concept;
            case BEFORE -> "Map of what comes before " + concept;
            case AROUND -> map.focus().isPresent() ? "Map around " + concept : "Map of " + concept;
        };
    }

    private static List<Name> near(Vocabulary vocabulary, AskedMap asked) {
        return asked.unknown().isEmpty()
                ? List.of()
                : vocabulary.near(asked.unknown(), NEAR).stream()
                        .map(
                                each ->
                                        new Name(
                                                Paths.map("of", each.slug()),
                                                each.prefLabel(),
                                                each.mentioned()))
                        .toList();
    }

    private static Sentence sentence(Link link, Map<String, Name> names, String base) {
        boolean doubt = link.confidence() < Kinds.SURE;
        String phrase = link.relation().phrase();
        return new Sentence(
                names.get(link.subject()),
                doubt ? "probably " + phrase : phrase,
                link.uri().isEmpty() ? "" : Paths.local(link.uri(), base),
                names.get(link.object()));
    }

    private static List<Name> alone(
            List<ConceptMap.Node> nodes, List<ConceptMap.Edge> edges, Map<String, Name> names) {
        Set<String> joined = new HashSet<>();
        edges.forEach(edge -> joined.addAll(List.of(edge.from(), edge.to())));
        return nodes.stream()
                .map(ConceptMap.Node::id)
                .filter(id -> !joined.contains(id))
                .map(names::get)
                .limit(MOST_LISTED)
                .toList();
    }

    private static Map<String, String> fields(AskedMap asked) {
        MapRequest request = asked.request();
        double sure = request.filter().confidence();
        Map<String, String> fields = new TreeMap<>();
        fields.put("of", asked.of());
        fields.put("concept", asked.of().equals("all") ? String.join(",", request.concepts()) : "");
        fields.put("show", request.show().word());
        fields.put(
                "depth",
                request.depth().isPresent() ? String.valueOf(request.depth().getAsInt()) : "");
        fields.put("to", request.to());
        fields.put("glossary", request.glossary());
        fields.put("section", request.section());
        fields.put("relation", String.join(",", new TreeSet<>(request.filter().relations())));
        fields.put("confidence", sure == 0 ? "" : String.valueOf(sure));
        fields.put("only-license", String.join(",", asked.licenses().only()));
        fields.put("without-license", String.join(",", asked.licenses().without()));
        fields.put("most", String.valueOf(asked.most()));
        return fields;
    }

    /** The phrases to choose from, and those that the address asks for together. */
    private static Map<String, String> relations(Vocabulary vocabulary, AskedMap asked) {
        Map<String, String> relations = new TreeMap<>();
        vocabulary.relations().forEach(each -> relations.put(each.name(), each.phrase()));
        Set<String> wanted = new TreeSet<>(asked.request().filter().relations());
        if (!wanted.isEmpty()) {
            relations.putIfAbsent(
                    String.join(",", wanted),
                    wanted.stream()
                            .map(each -> relations.getOrDefault(each, each))
                            .collect(Collectors.joining(", ")));
        }
        return relations;
    }

    private static Map<String, String> glossaries(Vocabulary vocabulary) {
        Map<String, String> titles = new LinkedHashMap<>();
        vocabulary.glossaries().forEach(each -> titles.put(each.name(), each.title()));
        return titles;
    }

    /** Those of the glossaries, and what the address asks for. */
    private static List<String> licenses(Vocabulary vocabulary, AskedMap asked) {
        Set<String> licenses = new TreeSet<>();
        for (Glossary each : vocabulary.glossaries()) {
            String license = each.rights().license();
            licenses.add(license.isEmpty() ? LicenseFilter.NONE : license);
        }
        if (licenses.size() < 2) {
            licenses.clear();
        }
        licenses.add(String.join(",", asked.licenses().only()));
        licenses.remove("");
        return List.copyOf(licenses);
    }

    /** The least confidences to choose from, and what the address asks for. */
    public List<String> confidences() {
        return Stream.concat(CONFIDENCES.stream(), Stream.of(field("confidence")))
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether there is a map. */
    public boolean found() {
        return !extent.isEmpty();
    }

    /** What a field of the form holds. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The name in the field of the concept; empty for all. */
    public String concept() {
        return field("of").equals("all") ? "" : field("of");
    }

    /** Whether a choice of a field is taken. */
    public boolean is(String name, String value) {
        return field(name).equals(value);
    }

    /** The formats of a kind. */
    public static List<MapFormat> formats(MapFormat.Kind kind) {
        List<MapFormat> formats = new ArrayList<>(Arrays.asList(MapFormat.values()));
        formats.removeIf(each -> each.kind() != kind);
        return formats;
    }
}
