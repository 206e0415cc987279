package org.glossgraph.glossary.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The names that fields of glossaries have, in several languages. */
final class Lexicon {
    /**
     * What a name means.
     *
     * @param role the role of fields with this name
     * @param sure whether other records hardly use it
     * @param lang the language of the name itself, as a tag; empty for several
     */
    record Meaning(FieldRole role, boolean sure, String lang) {}

    private static final String RESOURCE = "field-names.txt";
    private static final Map<String, Meaning> MEANINGS = read();

    private Lexicon() {}

    /** The meaning of a name in lower case, its words apart. */
    static Optional<Meaning> meaning(String name) {
        return Optional.ofNullable(MEANINGS.get(name));
    }

    private static Map<String, Meaning> read() {
        Map<String, Meaning> meanings = new HashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            String lang = "";
            for (String line : lines.lines().toList()) {
                if (line.startsWith("[")) {
                    lang = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(meanings, line, lang);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }

    private static void add(Map<String, Meaning> meanings, String line, String lang) {
        int colon = line.indexOf(':');
        String role = line.substring(0, colon);
        boolean sure = !role.endsWith("?");
        String name = sure ? role : role.substring(0, colon - 1);
        Meaning meaning = new Meaning(FieldRole.valueOf(name.toUpperCase(Locale.ROOT)), sure, lang);
        for (String each : List.of(line.substring(colon + 1).split("\\|"))) {
            meanings.putIfAbsent(each.strip(), meaning);
        }
    }
}
