package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.LangString;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * Joins entries with the same headword and meaning, then those whose other names are a headword
 * elsewhere. A name that several groups claim decides nothing.
 */
final class SharedNames implements MergeRule {
    @Override
    public void apply(Lexicon lexicon, Groups groups) {
        Senses senses = new Senses(lexicon);
        for (List<Integer> same : lexicon.byHeadword().values()) {
            List<List<Integer>> meanings = senses.of(lexicon, same);
            for (List<Integer> one : meanings) {
                meanings.forEach(other -> keepApart(groups, one, other));
                one.forEach(each -> groups.join(one.get(0), each));
            }
        }
        claims(lexicon).forEach((key, claimants) -> settle(lexicon, groups, key, claimants));
    }

    private static void keepApart(Groups groups, List<Integer> one, List<Integer> other) {
        if (one != other) {
            groups.separate(one.get(0), other.get(0));
        }
    }

    /** The entries that give a name which heads others, by that name. */
    private static Map<String, List<Integer>> claims(Lexicon lexicon) {
        Map<String, List<Integer>> claims = new TreeMap<>();
        for (int i = 0; i < lexicon.size(); i++) {
            for (String key : lexicon.get(i).otherKeys()) {
                if (!lexicon.headedBy(key).isEmpty()) {
                    claims.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
                }
            }
        }
        return claims;
    }

    private static void settle(
            Lexicon lexicon, Groups groups, String key, List<Integer> claimants) {
        int headed = lexicon.headedBy(key).get(0);
        Set<Integer> rivals = new HashSet<>();
        claimants.stream().map(groups::of).forEach(rivals::add);
        rivals.remove(groups.of(headed));
        if (rivals.size() != 1) {
            return;
        }
        int claimant =
                claimants.stream()
                        .filter(each -> rivals.contains(groups.of(each)))
                        .findFirst()
                        .orElseThrow();
        if (isShortForAnother(lexicon.get(headed), lexicon.get(claimant))) {
            return;
        }
        if (isExpansion(lexicon.get(claimant), key)) {
            groups.joinAsStated(headed, claimant);
        } else {
            groups.join(headed, claimant);
        }
    }

    /** Whether a headword is short for something and the claimant has that for no name. */
    private static boolean isShortForAnother(Named headed, Named claimant) {
        List<String> forms = headed.longForms();
        return !forms.isEmpty() && forms.stream().map(Named::key).noneMatch(claimant::isNamed);
    }

    /** Whether the name is the long or short form of a headword of the entry. */
    private static boolean isExpansion(Named named, String key) {
        List<LangString> others = new ArrayList<>(named.others());
        named.expansion().ifPresent(others::add);
        others.addAll(named.stated());
        return others.stream()
                .map(LangString::text)
                .filter(other -> Named.key(other).equals(key))
                .anyMatch(
                        other ->
                                named.headwords().stream()
                                        .anyMatch(head -> areForms(head.text(), other)));
    }

    /** Whether one is short for the other; a word of a name is not. */
    private static boolean areForms(String one, String other) {
        return !isWordOf(one, other)
                && !isWordOf(other, one)
                && (Acronyms.expands(one, other) || Acronyms.expands(other, one));
    }

    private static boolean isWordOf(String word, String name) {
        String form = NormalForm.of(word);
        return Tokens.of(name).stream().map(Token::form).anyMatch(form::equals);
    }
}
