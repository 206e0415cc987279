package org.glossgraph.glossary.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossgraph.glossary.headword.Headword;
import org.glossgraph.glossary.headword.HeadwordReader;
import org.glossgraph.text.LangString;

/**
 * The names of an entry.
 *
 * @param heading the name by which it goes, as written
 * @param preferred one for each language, the file's own first; none where the name is lost
 * @param others its other names
 * @param hidden names to be found by
 */
record EntryNames(
        String heading,
        List<LangString> preferred,
        List<LangString> others,
        List<LangString> hidden) {
    /** A longer text is no name. */
    private static final int LONGEST = 500;

    /** Reads the names of entries of one file. */
    record Reader(Texts texts, String lang, Remarks remarks) {
        EntryNames of(Description entry, String definition) {
            Map<String, LangString> preferred = new LinkedHashMap<>();
            Set<LangString> others = new LinkedHashSet<>();
            for (Texts.Text name : texts.names(entry)) {
                if (name.said().text().length() > LONGEST) {
                    remarks.add(line(entry), "a name is longer than 500 characters; shorten it");
                    continue;
                }
                boolean prose = name.property().meaning() == Meaning.LABEL;
                Headword read = headword(name, definition);
                if (preferred.putIfAbsent(name.lang(), label(read.name(), name)) == null) {
                    read.others().forEach(other -> others.add(label(other, name)));
                } else if (!prose) {
                    others.add(label(read.name(), name));
                    tellSecond(entry, preferred.get(name.lang()), read.name());
                }
            }
            others.addAll(labels(entry, Meaning.OTHER_NAME));
            others.addAll(shortNames(entry));
            if (preferred.isEmpty()) {
                substitute(entry, others).ifPresent(name -> preferred.put(name.lang(), name));
            }
            others.removeAll(preferred.values());
            Set<LangString> hidden = new LinkedHashSet<>(labels(entry, Meaning.HIDDEN_NAME));
            hidden.removeAll(preferred.values());
            hidden.removeAll(others);
            List<LangString> names = ownFirst(preferred.values());
            String first = names.isEmpty() ? "" : names.get(0).text();
            String heading =
                    texts.name(entry).filter(name -> name.length() <= LONGEST).orElse(first);
            return new EntryNames(heading, names, ownFirst(others), List.copyOf(hidden));
        }

        /** The names on web pages are headings; those of vocabularies stay as they are. */
        private static Headword headword(Texts.Text name, String definition) {
            String label = Wording.label(name.said().text());
            return Meaning.isHeading(name.property())
                    ? HeadwordReader.read(label, definition)
                    : new Headword(label, List.of());
        }

        private static LangString label(String text, Texts.Text like) {
            return new LangString(text, like.lang());
        }

        private void tellSecond(Description entry, LangString first, String second) {
            if (!first.text().equals(second)) {
                remarks.add(
                        line(entry),
                        "the concept "
                                + Remarks.quoted(first.text())
                                + " has a second preferred label in the same language, "
                                + Remarks.quoted(second)
                                + "; make it an alternative one");
            }
        }

        private List<LangString> labels(Description entry, Meaning meaning) {
            return texts.of(entry, meaning).stream()
                    .map(each -> label(Wording.label(each.said().text()), each))
                    .filter(each -> each.text().length() <= LONGEST)
                    .toList();
        }

        /** On web pages the code of a term is often its acronym. */
        private List<LangString> shortNames(Description entry) {
            List<Texts.Text> headings =
                    texts.names(entry).stream()
                            .filter(name -> Meaning.isHeading(name.property()))
                            .toList();
            List<LangString> found = new ArrayList<>();
            for (String code : entry.texts(Meaning.NOTATION)) {
                headings.stream()
                        .filter(name -> HeadwordReader.isShortForm(code, name.said().text()))
                        .findFirst()
                        .ifPresent(name -> found.add(label(code, name)));
            }
            return found;
        }

        /** For want of a name another one, or what the address ends in. */
        private Optional<LangString> substitute(Description entry, Set<LangString> others) {
            Optional<LangString> name =
                    others.stream()
                            .findFirst()
                            .or(() -> Optional.of(new LangString(localName(entry), lang)))
                            .filter(each -> !each.text().isEmpty());
            String taken =
                    name.map(each -> "; " + Remarks.quoted(each.text()) + " is taken for one")
                            .orElse("; give it one");
            remarks.add(line(entry), "a concept has no preferred label" + taken);
            return name;
        }

        private static String localName(Description entry) {
            String id = entry.isNameless() ? "" : entry.id();
            int cut = Math.max(id.lastIndexOf('/'), id.lastIndexOf('#'));
            String local = id.substring(cut + 1).replace('_', ' ').replace('-', ' ').strip();
            try {
                return Wording.label(URLDecoder.decode(local, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                return local;
            }
        }

        private List<LangString> ownFirst(Collection<LangString> labels) {
            List<LangString> sorted = new ArrayList<>(labels);
            sorted.sort(Comparator.comparing(each -> !each.lang().equals(lang)));
            return sorted;
        }

        private static int line(Description entry) {
            return entry.line();
        }
    }
}
