package org.glossgraph.glossary.syntax.latex;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry as a command defines it.
 *
 * @param key the key that references use; empty for none
 * @param name its name; empty where it is not stated
 * @param longForm what the name is short for
 * @param description its text; empty for none
 * @param values all that is stated by key
 */
record EntrySource(
        String key, Slice name, Optional<Slice> longForm, Slice description, KeyValues values) {

    /** An entry with the description that is stated by key, if any is. */
    static EntrySource of(String key, Slice name, KeyValues values) {
        Slice description =
                values.get("description").or(() -> values.get("extra")).orElse(Slice.EMPTY);
        return new EntrySource(key, name, Optional.empty(), description, values);
    }

    EntrySource spelled(Optional<Slice> newLongForm) {
        return new EntrySource(key, name, newLongForm, description, values);
    }

    EntrySource described(Slice newDescription) {
        return new EntrySource(key, name, longForm, newDescription, values);
    }

    /** Other short forms. */
    Optional<Slice> otherName() {
        return values.get("alt");
    }

    /** How the name is shown at first, which may spell it out. */
    Optional<Slice> first() {
        return values.get("first");
    }

    /** How the name is shown inside of texts. */
    Optional<Slice> text() {
        return values.get("text");
    }

    Optional<Slice> plural() {
        return values.get("plural").or(() -> values.get("shortplural"));
    }

    /** The keys of the entries that it points at. */
    List<String> see() {
        return Stream.of("see", "seealso", "alias")
                .flatMap(name -> values.get(name).stream())
                .flatMap(list -> keys(list.plain()))
                .toList();
    }

    /** The keys in a list that may begin with the words for it in brackets. */
    private static Stream<String> keys(String list) {
        String bare = list.replaceAll("[{}]", "").replaceFirst("^\\s*\\[[^\\]]*\\]", "");
        return Arrays.stream(bare.split(",")).map(References::key).filter(k -> !k.isEmpty());
    }

    /** The key of the entry that it is a part of. */
    Optional<String> parent() {
        return values.get("parent").map(Slice::plain).map(References::key);
    }
}
