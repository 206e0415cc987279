package org.glossgraph.link.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.glossgraph.concept.Concept;
import org.glossgraph.glossary.Entry;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Which glossaries are of one field: they define the same concepts, or one uses names of several
 * words that the other defines. A word of one field means little in another.
 */
public final class Fields {
    private static final int LEAST = 3;
    private static final int SHARED_WORDS = 2;

    private final Corpus corpus;
    private final Map<String, Integer> entries = new HashMap<>();
    private final Map<String, Set<String>> common = new TreeMap<>();
    private final Map<String, String> leaders = new HashMap<>();

    private Fields(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The fields of the glossaries that define the concepts of a corpus. */
    public static Fields of(Corpus corpus) {
        Fields fields = new Fields(corpus);
        for (Concept concept : corpus.index().concepts()) {
            concept.entries().forEach(each -> fields.entries.merge(file(each), 1, Integer::sum));
        }
        for (Concept concept : corpus.index().concepts()) {
            Set<String> all = fields.glossaries(concept);
            all.forEach(one -> fields.join(one, all, concept.id()));
        }
        for (Statement statement : corpus.statements()) {
            String user = fields.glossary(statement.entry());
            for (Mention mention : statement.mentions()) {
                if (mention.to() - mention.from() > 1) {
                    Concept named = corpus.index().concept(mention.concept());
                    fields.join(user, fields.glossaries(named), named.id());
                }
            }
        }
        fields.unite();
        return fields;
    }

    /** Glossaries of one field with a third are of one field. */
    private void unite() {
        common.forEach(
                (pair, concepts) -> {
                    if (concepts.size() >= LEAST) {
                        int cut = pair.indexOf('\n');
                        leaders.put(
                                leader(pair.substring(0, cut)), leader(pair.substring(cut + 1)));
                    }
                });
    }

    private String leader(String glossary) {
        String at = glossary;
        for (int i = 0; i <= leaders.size() && !leaders.getOrDefault(at, at).equals(at); i++) {
            at = leaders.get(at);
        }
        return at;
    }

    private void join(String one, Set<String> others, String concept) {
        for (String other : others) {
            if (!one.equals(other)) {
                common.computeIfAbsent(pair(one, other), any -> new HashSet<>()).add(concept);
            }
        }
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + '\n' + other : other + '\n' + one;
    }

    /**
     * Whether a word that names one concept may mean it in what is said of another: nobody defines
     * it, or both are of one field, or their definitions share words of content.
     */
    public boolean agree(Concept one, Concept other) {
        Set<String> own = glossaries(one);
        Set<String> others = glossaries(other);
        return own.isEmpty()
                || others.isEmpty()
                || own.stream().anyMatch(each -> others.stream().anyMatch(it -> isOne(each, it)))
                || sharesWords(one, other);
    }

    private boolean isOne(String one, String other) {
        return leader(one).equals(leader(other));
    }

    private boolean sharesWords(Concept one, Concept other) {
        Set<String> names =
                List.of(one, other).stream()
                        .flatMap(each -> ConceptIndex.labels(each).stream())
                        .flatMap(label -> Tokens.of(label.text()).stream())
                        .map(Token::form)
                        .collect(Collectors.toSet());
        return corpus.contentWords(one.id()).stream()
                        .filter(word -> !names.contains(word))
                        .filter(word -> corpus.isUsedToDefine(word, other.id()))
                        .count()
                >= SHARED_WORDS;
    }

    private Set<String> glossaries(Concept concept) {
        return concept.entries().stream().map(this::glossary).collect(Collectors.toSet());
    }

    /** The file of an entry; its folder where the file holds nothing else. */
    private String glossary(Entry entry) {
        String file = file(entry);
        return entries.getOrDefault(file, 0) > 1
                ? file
                : file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String file(Entry entry) {
        return entry.place().source();
    }
}
