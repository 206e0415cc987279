package org.glossgraph.glossary.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of a vocabulary: its collections; where it has several schemes, for concepts outside
 * of all collections the scheme. What holds everything is no section.
 */
final class Sections {
    private final Descriptions descriptions;
    private final Texts texts;
    private final Map<String, String> byMember = new HashMap<>();
    private final Set<String> lists = new HashSet<>();

    Sections(Descriptions descriptions, List<Description> entries, Texts texts) {
        this.descriptions = descriptions;
        this.texts = texts;
        Set<String> all = new HashSet<>();
        entries.forEach(each -> all.add(each.id()));
        for (Description each : descriptions.all()) {
            if (!all.contains(each.id())) {
                put(each.id(), members(each), all);
            }
        }
        Map<String, List<String>> schemes = schemes(entries);
        schemes.forEach((scheme, members) -> put(scheme, members, all));
    }

    /** The title of the section of an entry; empty for none. */
    String of(Description entry) {
        return byMember.getOrDefault(entry.id(), "");
    }

    private void put(String holder, List<String> members, Set<String> entries) {
        Set<String> held = new HashSet<>(members);
        held.retainAll(entries);
        Optional<String> title = descriptions.find(holder).flatMap(texts::name);
        if (title.isPresent() && held.size() < entries.size()) {
            held.forEach(member -> byMember.putIfAbsent(member, title.get()));
        }
    }

    private static Map<String, List<String>> schemes(List<Description> entries) {
        Map<String, List<String>> schemes = new LinkedHashMap<>();
        for (Description entry : entries) {
            for (String scheme : new LinkedHashSet<>(entry.linked(Meaning.SCHEME))) {
                schemes.computeIfAbsent(scheme, any -> new ArrayList<>()).add(entry.id());
            }
        }
        return schemes;
    }

    /** The members of a collection, in its order; a list that several name belongs to the first. */
    private List<String> members(Description collection) {
        List<String> members = new ArrayList<>(collection.linked(Meaning.MEMBER));
        for (String list : collection.linked(Meaning.MEMBER_LIST)) {
            Optional<Description> rest = descriptions.find(list);
            while (rest.isPresent() && lists.add(rest.get().id())) {
                members.addAll(rest.get().linked(Meaning.FIRST));
                rest =
                        rest.get().linked(Meaning.REST).stream()
                                .findFirst()
                                .flatMap(descriptions::find);
            }
        }
        return members;
    }
}
