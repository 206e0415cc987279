package org.glossgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.MapFilter;
import org.glossgraph.export.MapFormat;
import org.glossgraph.export.MapRequest;
import org.glossgraph.export.MapRequest.Show;
import org.glossgraph.view.Vocabulary;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Which map is wanted; in addresses of maps, the parameters have the same names. */
final class MapOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-c", "--concept"},
            paramLabel = "C",
            description =
                    "A concept it is about, by name or slug; several times for a set of them. Without one, all concepts.")
    private List<String> concepts = new ArrayList<>();

    @Option(
            names = {"-d", "--depth"},
            paramLabel = "N",
            description = "How many links away from it (default: 1; of several concepts, 0).")
    private Integer depth;

    @Option(
            names = "--show",
            paramLabel = "WHAT",
            defaultValue = "around",
            description =
                    "around: what is linked to it (default); below: its kinds, and theirs; before: what to understand before it.")
    private String show;

    @Option(
            names = "--to",
            paramLabel = "D",
            defaultValue = "",
            description = "The ways from the concept to this one.")
    private String to;

    @Option(
            names = "--glossary",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only the concepts of this glossary.")
    private String glossary;

    @Option(
            names = "--section",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Only the concepts of this section of the glossary.")
    private String section;

    @Option(
            names = "--relation",
            paramLabel = "R",
            description =
                    "Only links of this relation: a phrase (\"is part of\") or name (broader); may be repeated.")
    private List<String> relations = new ArrayList<>();

    @Option(
            names = "--confidence",
            paramLabel = "X",
            defaultValue = "0",
            description = "Only links at least this sure, from 0 to 1.")
    private double confidence;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "At most this many concepts: the most telling ones.")
    private Integer most;

    /** The map, and a word on standard error where it is not whole. */
    ConceptMap map(Vocabulary vocabulary, MapFormat format, Streams streams) {
        check();
        ConceptMap.Limits wanted =
                most == null
                        ? format.usual()
                        : new ConceptMap.Limits(most, Integer.MAX_VALUE).and(format.largest());
        try {
            ConceptMap map = request().map(vocabulary, wanted);
            if (!map.whole()) {
                streams.err().println(Printable.line(map.remark()));
            }
            return map;
        } catch (MapRequest.UnknownName e) {
            throw wrong(e.getMessage());
        }
    }

    /** Whether any of these options is on the command line. */
    boolean given(CommandSpec command) {
        ParseResult parsed = command.commandLine().getParseResult();
        return command.mixins().values().stream()
                .filter(mixin -> mixin.userObject() == this)
                .flatMap(mixin -> mixin.options().stream())
                .anyMatch(option -> parsed.hasMatchedOption(option.longestName()));
    }

    private void check() {
        if (depth != null && depth < 0) {
            throw wrong("--depth is 0 or more.");
        } else if (most != null && most < 1) {
            throw wrong("--most is 1 or more.");
        } else if (!(confidence >= 0 && confidence <= 1)) {
            throw wrong("--confidence is from 0 to 1.");
        } else if (concepts.isEmpty() && !to.isEmpty()) {
            throw wrong("--to needs a --concept to start from.");
        } else if (!section.isEmpty() && glossary.isEmpty()) {
            throw wrong("--section needs the --glossary it stands in.");
        }
    }

    private MapRequest request() {
        Show what =
                Show.of(show)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "--show is one of "
                                                        + Stream.of(Show.values())
                                                                .map(Show::word)
                                                                .collect(Collectors.joining(", "))
                                                        + "."));
        OptionalInt steps = depth == null ? OptionalInt.empty() : OptionalInt.of(depth);
        MapFilter filter = new MapFilter(Set.copyOf(relations), confidence);
        return new MapRequest(concepts, what, steps, to, glossary, section, filter);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
