package org.glossgraph.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.glossgraph.glossary.Place;
import org.glossgraph.glossary.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a curation file: YAML, a list of decisions. A decision that is not understood is a problem
 * with its line, and the rest is read. Where there is no list of them, all are in doubt, and that
 * ends it.
 */
public final class CurationReader {
    private static final Map<String, String> SECOND_KEYS =
            Map.of("retype", "to", "name", "as", "split", "into");
    private static final Set<String> ACTIONS =
            Set.of("accept", "reject", "add", "retype", "merge", "split", "name", "drop");
    private static final String BECAUSE = "because";
    private static final String FORM =
            "write a list of decisions, each as in “- reject: adam broader model”";

    private final String source;
    private final Consumer<Problem> problems;
    private final List<Decision> decisions = new ArrayList<>();

    private CurationReader(String source, Consumer<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * The decisions in a text.
     *
     * @throws CurationException if it is no list in YAML
     */
    public static Curation read(String source, String text, Consumer<Problem> problems) {
        CurationReader reader = new CurationReader(source, problems);
        reader.root(text).ifPresent(reader::decisions);
        return new Curation(source, reader.decisions);
    }

    private Optional<Node> root(String text) {
        LoadSettings settings =
                LoadSettings.builder().setMaxAliasesForCollections(0).setLabel(source).build();
        try {
            return new Compose(settings).composeString(text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw refused(line, "this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw refused(0, "this is no YAML; " + FORM);
        }
    }

    private void decisions(Node root) {
        if (!(root instanceof SequenceNode list)) {
            throw refused(line(root), FORM);
        }
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode mapping) {
                decision(mapping);
            } else {
                tell(line(item), "this is no decision; " + FORM);
            }
        }
    }

    private void decision(MappingNode mapping) {
        Map<String, Node> parts = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (parts.put(key, tuple.getValueNode()) != null) {
                tell(line(tuple.getKeyNode()), "‘" + key + "’ stands here twice");
                return;
            }
        }
        List<String> actions = parts.keySet().stream().filter(ACTIONS::contains).toList();
        if (actions.size() != 1) {
            tell(line(mapping), "one decision says one of " + String.join(", ", sorted(ACTIONS)));
            return;
        }
        String action = actions.get(0);
        String second = SECOND_KEYS.getOrDefault(action, "");
        for (String key : parts.keySet()) {
            if (!key.equals(action) && !key.equals(BECAUSE) && !key.equals(second)) {
                tell(
                        line(mapping),
                        "‘" + key + "’ is not understood here; this decision is left out");
                return;
            }
        }
        if (!second.isEmpty() && !parts.containsKey(second)) {
            tell(line(mapping), "a line ‘" + second + ": …’ is missing below ‘" + action + "’");
            return;
        }
        add(mapping, action, parts);
    }

    private void add(MappingNode mapping, String action, Map<String, Node> parts) {
        int line = line(mapping);
        Optional<String> because =
                parts.containsKey(BECAUSE) ? text(parts.get(BECAUSE)) : Optional.of("");
        Optional<? extends Decision> decision =
                because.flatMap(
                        why ->
                                switch (action) {
                                    case "merge" -> merge(line, why, parts.get(action));
                                    case "split" -> split(line, why, parts);
                                    default -> simple(line, why, action, parts);
                                });
        decision.ifPresent(decisions::add);
    }

    private Optional<Decision> simple(
            int line, String why, String action, Map<String, Node> parts) {
        return text(parts.get(action))
                .flatMap(
                        first ->
                                switch (action) {
                                    case "accept" ->
                                            Optional.of(new Decision.Accept(line, why, first));
                                    case "reject" ->
                                            Optional.of(new Decision.Reject(line, why, first));
                                    case "add" -> Optional.of(new Decision.Add(line, why, first));
                                    case "drop" -> Optional.of(new Decision.Drop(line, why, first));
                                    case "retype" ->
                                            text(parts.get("to"))
                                                    .map(
                                                            to ->
                                                                    new Decision.Retype(
                                                                            line, why, first, to));
                                    default ->
                                            text(parts.get("as"))
                                                    .map(
                                                            to ->
                                                                    new Decision.Name(
                                                                            line, why, first, to));
                                });
    }

    private Optional<Decision> merge(int line, String why, Node node) {
        Optional<List<String>> names = texts(node);
        if (names.isPresent() && names.get().size() < 2) {
            tell(line, "name two concepts or more, as in “merge: [Sheet bend, Weaver's knot]”");
            return Optional.empty();
        }
        return names.map(all -> new Decision.Merge(line, why, all));
    }

    private Optional<Decision> split(int line, String why, Map<String, Node> parts) {
        if (!(parts.get("into") instanceof MappingNode into)) {
            tell(
                    line,
                    "‘into’ gives each new name its entries, as in “Kernel (filter): images.md:12”");
            return Optional.empty();
        }
        SortedMap<String, List<String>> named = new TreeMap<>();
        for (NodeTuple tuple : into.getValue()) {
            Optional<String> name = text(tuple.getKeyNode());
            Optional<List<String>> entries = texts(tuple.getValueNode());
            if (name.isEmpty() || entries.isEmpty()) {
                return Optional.empty();
            }
            named.put(name.get(), entries.get());
        }
        return text(parts.get("split")).map(name -> new Decision.Split(line, why, name, named));
    }

    private Optional<List<String>> texts(Node node) {
        if (!(node instanceof SequenceNode list)) {
            return text(node).map(List::of);
        }
        List<String> all = new ArrayList<>();
        for (Node each : list.getValue()) {
            Optional<String> text = text(each);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            all.add(text.get());
        }
        return Optional.of(all);
    }

    private Optional<String> text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        tell(line(node), "a text is missing here; this decision is left out");
        return Optional.empty();
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private void tell(int line, String message) {
        problems.accept(problem(line, message));
    }

    private CurationException refused(int line, String message) {
        return new CurationException(problem(line, message));
    }

    private Problem problem(int line, String message) {
        return new Problem(new Place(source, line), message);
    }
}
