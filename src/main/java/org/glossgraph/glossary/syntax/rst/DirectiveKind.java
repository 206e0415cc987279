package org.glossgraph.glossary.syntax.rst;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What directives hold, by their names in docutils, Sphinx and its usual extensions. */
enum DirectiveKind {
    /** The terms of a glossary. */
    GLOSSARY("glossary"),
    /** Text that begins with the argument. */
    TEXT("attention caution danger error hint important note tip warning"),
    /** Text below a title. */
    TITLED("admonition topic sidebar card grid-item-card dropdown collapse details"),
    /** The heading of a part that is no section. */
    RUBRIC("rubric"),
    /** Names of other entries, or a text about them. */
    SEE_ALSO("seealso"),
    /** What has changed in a version. */
    VERSION("versionadded versionchanged deprecated versionremoved"),
    CODE(
            "code code-block sourcecode parsed-literal doctest testcode testoutput prompt ipython"
                    + " ipython3 jupyter-execute productionlist console"),
    MATH("math"),
    LIST_TABLE("list-table flat-table"),
    CSV_TABLE("csv-table"),
    /** Pictures, navigation, the machinery of a page, and what is still to be done. */
    NOISE(
            "image figure index toctree contents sectnum section-numbering header footer meta raw"
                    + " include literalinclude role default-role default-domain highlight highlightlang"
                    + " module currentmodule autosummary sectionauthor moduleauthor codeauthor todo"
                    + " todolist tabularcolumns target-notes title date bibliography footbibliography"
                    + " mermaid graphviz digraph graph uml plantuml blockdiag tikz plot"
                    + " inheritance-diagram video youtube gallery minigallery button-link button-ref"
                    + " testsetup testcleanup replace unicode centered program"),
    /** Anything else: what stands below it is text. */
    CONTENT("");

    private static final Map<String, DirectiveKind> BY_NAME =
            Stream.of(values())
                    .flatMap(kind -> Stream.of(kind.names.split(" ")).map(n -> Map.entry(n, kind)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String names;

    DirectiveKind(String names) {
        this.names = names;
    }

    static DirectiveKind of(String name) {
        return BY_NAME.getOrDefault(name, name.startsWith("auto") ? NOISE : CONTENT);
    }
}
