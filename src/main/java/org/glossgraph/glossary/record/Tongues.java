package org.glossgraph.glossary.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.field.FieldRole;
import org.glossgraph.glossary.field.FieldUse;
import org.glossgraph.glossary.field.Languages;

/**
 * The languages of a glossary.
 *
 * @param own the language of fields that do not name theirs; empty where it is not known
 * @param all all of them, the glossary's own first
 */
record Tongues(String own, List<String> all) {
    /**
     * The languages of some records.
     *
     * @param stated the language that the file states, as written
     * @param given the language to be taken where nothing else is known
     */
    static Tongues of(FieldTable table, Optional<String> stated, String given) {
        Set<String> named = new LinkedHashSet<>();
        table.with(FieldRole.TERM).forEach(use -> named.add(use.lang()));
        boolean unnamed = named.remove("");
        table.with(FieldRole.DEFINITION).stream().map(FieldUse::lang).forEach(named::add);
        named.remove("");
        Optional<String> tag = stated.flatMap(Languages::ofCode);
        String own = tag.orElse(given);
        if (unnamed && tag.isEmpty() && named.contains(own)) {
            own = "";
        } else if (!unnamed && !named.isEmpty() && !named.contains(own)) {
            own = named.iterator().next();
        }
        List<String> all = new ArrayList<>(List.of(own));
        named.stream().filter(lang -> !all.get(0).equals(lang)).forEach(all::add);
        return new Tongues(own, all);
    }

    /** The language of a field. */
    String of(FieldUse use) {
        return use.lang().isEmpty() ? own : use.lang();
    }
}
