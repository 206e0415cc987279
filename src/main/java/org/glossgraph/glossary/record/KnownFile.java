package org.glossgraph.glossary.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Files of other programs, by the names that stand at their top. */
enum KnownFile {
    PACKAGE(
            "the manifest of a package",
            List.of("name"),
            List.of(
                    "dependencies",
                    "devDependencies",
                    "peerDependencies",
                    "scripts",
                    "packageManager",
                    "require")),
    LOCK(
            "a list of locked versions",
            List.of(),
            List.of("lockfileVersion", "_meta", "packages-dev")),
    COMPILER("the settings of a compiler", List.of(), List.of("compilerOptions")),
    WORKSPACE("the settings of an editor", List.of(), List.of("folders", "editor.formatOnSave")),
    COMPOSE("a set-up of containers", List.of("services"), List.of()),
    CLUSTER("a description for a cluster", List.of("apiVersion", "kind"), List.of()),
    WORKFLOW(
            "a workflow of a build server",
            List.of("jobs"),
            List.of("on", "true", "name", "stages")),
    BUILD(
            "the settings of a build server",
            List.of("script"),
            List.of("language", "image", "stages")),
    SITE("the settings of a site", List.of("site_name"), List.of()),
    JEKYLL("the settings of a site", List.of(), List.of("baseurl", "permalink", "remote_theme")),
    OPENAPI("the description of an interface", List.of("paths"), List.of("openapi", "swagger")),
    SCHEMA("a schema", List.of("$schema"), List.of("properties", "$defs", "oneOf", "allOf")),
    GEO(
            "geographic data",
            List.of("type"),
            List.of("features", "coordinates", "geometry", "geometries")),
    NOTEBOOK("a notebook", List.of("cells"), List.of("nbformat")),
    WEB_APP(
            "the manifest of a web application",
            List.of("icons"),
            List.of("start_url", "short_name")),
    CITATION("the citation of a work", List.of("cff-version"), List.of());

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> all;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> any;

    KnownFile(String label, List<String> all, List<String> any) {
        this.label = label;
        this.all = all;
        this.any = any;
    }

    /** What it is, for people. */
    String label() {
        return label;
    }

    /** The kind of a file whose only value this is. */
    static Optional<KnownFile> of(List<Node> values) {
        if (values.size() != 1 || !(values.get(0) instanceof Node.Mapping map)) {
            return Optional.empty();
        }
        Set<String> names =
                map.members().stream()
                        .limit(200)
                        .map(Node.Member::name)
                        .collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(kind -> names.containsAll(kind.all))
                .filter(kind -> kind.any.isEmpty() || kind.any.stream().anyMatch(names::contains))
                .findFirst();
    }
}
