package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Wordings;

/**
 * An entry with its names.
 *
 * @param glossary the name of its glossary
 * @param entry the entry
 * @param headwords its headwords, one for each language; for a headless entry the opening words
 * @param others its other names, from the heading
 * @param expansion what the headword is short for, where the definition opens with that
 * @param stated the names that the definition states beside these
 */
public record Named(
        String glossary,
        Entry entry,
        List<LangString> headwords,
        List<LangString> others,
        Optional<LangString> expansion,
        List<LangString> stated) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)\\s*$");

    /** The names of an entry; its words are looked up among those that are known already. */
    public static Named of(String glossary, String lang, Entry entry, Wordings words) {
        List<LangString> headwords = new ArrayList<>(entry.prefLabels());
        String text = entry.definition().map(definition -> definition.text()).orElse("");
        if (headwords.isEmpty()) {
            String name =
                    OpeningWords.name(text).or(() -> firstOf(entry)).orElse(entry.place() + "");
            headwords.add(new LangString(name, lang));
        }
        LangString head = headwords.get(0);
        List<Sentences.Sentence> sentences = Sentences.of(text, words.tokens(text));
        Optional<LangString> expansion =
                OpeningWords.expansion(head.text(), sentences)
                        .map(phrase -> new LangString(phrase, head.lang()));
        List<String> names = new ArrayList<>();
        headwords.forEach(label -> names.add(label.text()));
        entry.altLabels().forEach(label -> names.add(label.text()));
        List<LangString> stated =
                StatedNames.of(names, sentences).stream()
                        .map(name -> new LangString(name, head.lang()))
                        .toList();
        return new Named(glossary, entry, headwords, entry.altLabels(), expansion, stated);
    }

    private static Optional<String> firstOf(Entry entry) {
        return Optional.of(entry.heading()).filter(heading -> !heading.isBlank());
    }

    /** All its names. */
    public List<LangString> names() {
        return Stream.of(headwords, others, expansion.stream().toList(), stated)
                .flatMap(List::stream)
                .toList();
    }

    /** The keys under which the headwords are equal to others. */
    List<String> headKeys() {
        return headwords.stream().map(label -> key(label.text())).distinct().toList();
    }

    /** The keys of all other names. */
    List<String> otherKeys() {
        List<String> keys = new ArrayList<>();
        others.forEach(label -> keys.add(key(label.text())));
        expansion.ifPresent(label -> keys.add(key(label.text())));
        stated.forEach(label -> keys.add(key(label.text())));
        keys.removeAll(headKeys());
        return keys.stream().distinct().toList();
    }

    /** The names that the headword, an acronym, is short for. */
    List<String> longForms() {
        return Stream.of(others.stream(), expansion.stream(), stated.stream())
                .flatMap(each -> each)
                .map(LangString::text)
                .filter(name -> Acronyms.expands(headwords.get(0).text(), name))
                .toList();
    }

    /** Whether a key is that of one of its names. */
    boolean isNamed(String key) {
        return headKeys().contains(key) || otherKeys().contains(key);
    }

    /** What stands in brackets behind its headword and is neither its short nor its long form. */
    public Optional<String> qualifier() {
        Matcher brackets = BRACKETS.matcher(entry.heading());
        return brackets.find() && !areForms(headwords.get(0).text(), brackets.group(1))
                ? Optional.of(brackets.group(1).strip())
                : Optional.empty();
    }

    private static boolean areForms(String one, String other) {
        return Acronyms.isShortForm(one)
                || Acronyms.isShortForm(other)
                || Acronyms.expands(one, other)
                || Acronyms.expands(other, one);
    }

    /** Whether its entry says no more than what it is another name for. */
    public boolean isRedirect() {
        return entry.kind() == Entry.Kind.ALIAS
                || entry.definition().flatMap(each -> Redirects.nameFor(each.text())).isPresent();
    }

    /** The noun for the kind of thing that its definition says it is, if that shows. */
    public Optional<String> kind() {
        return entry.definition().flatMap(definition -> Kind.of(definition.text()));
    }

    /** A name without article, blanks, hyphens, case and number; itself where nothing is left. */
    public static String key(String name) {
        String bare = name.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "an ", "a ")) {
            if (lower.startsWith(article)) {
                bare = bare.substring(article.length());
                break;
            }
        }
        String solid = NormalForm.solid(bare);
        return solid.isEmpty() ? bare : solid;
    }
}
