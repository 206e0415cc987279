package org.glossgraph.concept.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Joins an entry headed by an acronym that it does not spell out with the one entry elsewhere whose
 * headword has these initials, if its definition uses a word of that headword.
 */
final class Initials implements MergeRule {
    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        Map<String, Set<Integer>> byInitials = byInitials(lexicon, groups);
        for (int i = 0; i < lexicon.size(); i++) {
            Named named = lexicon.get(i);
            String head = named.headwords().get(0).text();
            if (Acronyms.isAcronym(head) && named.otherKeys().isEmpty()) {
                Set<Integer> candidates =
                        byInitials.getOrDefault(head.toLowerCase(Locale.ROOT), Set.of());
                if (candidates.size() == 1) {
                    int other = candidates.iterator().next();
                    if (usesWordOf(named, lexicon.get(other))) {
                        groups.join(i, other);
                    }
                }
            }
        }
    }

    private static Map<String, Set<Integer>> byInitials(Lexicon lexicon, Groups groups) {
        Map<String, Set<Integer>> byInitials = new HashMap<>();
        for (int i = 0; i < lexicon.size(); i++) {
            for (LangString head : lexicon.get(i).headwords()) {
                String initials = Acronyms.initials(head.text());
                if (initials.length() >= 2) {
                    byInitials.computeIfAbsent(initials, any -> new HashSet<>()).add(groups.of(i));
                }
            }
        }
        return byInitials;
    }

    private static boolean usesWordOf(Named named, Named other) {
        Set<String> words = new HashSet<>(Words.content(other.headwords().get(0).text()));
        List<Token> text =
                Tokens.of(named.entry().definition().map(each -> each.text()).orElse(""));
        return text.stream().map(Token::form).anyMatch(words::contains);
    }
}
