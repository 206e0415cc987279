package org.glossgraph.concept.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossgraph.text.Acronyms;
import org.glossgraph.text.NormalForm;
import org.glossgraph.text.Sentences;
import org.glossgraph.text.Token;
import org.glossgraph.text.Tokens;

/**
 * The other names of a thing that its definition states: "also called X", "X, or Y, is …", "X
 * (ABC)", and an acronym of its name that the definition goes on to use. Only what is said of the
 * thing itself counts: at the beginning of a sentence, behind its name or a pronoun for it.
 */
final class StatedNames {
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "be");
    private static final Set<String> CALLING = Set.of("call", "calls");
    private static final Set<String> OBJECTS = Set.of("it", "them");
    private static final int LONGEST = 12;

    private final List<String> names;
    private final Set<String> keys;
    private final Map<String, String> stated = new LinkedHashMap<>();

    private StatedNames(List<String> names) {
        this.names = names;
        keys = names.stream().map(NormalForm::solid).collect(Collectors.toSet());
    }

    /** The names that the sentences of a definition state for a thing with these names. */
    static List<String> of(List<String> names, List<Sentences.Sentence> definition) {
        StatedNames stated = new StatedNames(names);
        for (Sentences.Sentence sentence : definition) {
            stated.read(NameTokens.of(sentence));
        }
        stated.stated.keySet().removeAll(stated.keys);
        return List.copyOf(stated.stated.values());
    }

    private void read(NameTokens tokens) {
        int at = behindSubject(tokens);
        if (at == 0) {
            readCue(tokens, 0, NameCue.Place.OPENING);
            glossAside(tokens);
        }
        while (at > 0) {
            at = behindAside(tokens, at);
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).equals(";")) {
                readCue(tokens, i + 1, NameCue.Place.OPENING);
            }
            saidToBeCalled(tokens, i);
            usedAcronym(tokens, i);
        }
    }

    /** "A small boat, also called a dinghy, that …": between commas behind what opens a gloss. */
    private void glossAside(NameTokens tokens) {
        int at = tokens.isArticle(0) ? 1 : tokens.size();
        while (tokens.isContent(at)) {
            at++;
        }
        if (tokens.word(at).equals(",")) {
            readCue(tokens, at + 1, NameCue.Place.OPENING);
        }
    }

    /** "Sailors call it a sheet": at the end of what is said. "A bad idea" is no name. */
    private void saidToBeCalled(NameTokens tokens, int at) {
        if (CALLING.contains(tokens.word(at)) && OBJECTS.contains(tokens.word(at + 1))) {
            List<String> found = new ArrayList<>();
            int behind = tokens.behindNames(at + 2, found);
            boolean judged = tokens.isArticle(at + 2) && behind - at > 4;
            if (tokens.endsPhrase(behind) && !judged) {
                found.forEach(this::add);
            }
        }
    }

    /** Behind the name of the thing or a pronoun for it at the beginning; 0 where neither is. */
    private int behindSubject(NameTokens tokens) {
        int from = tokens.isArticle(0) ? 1 : 0;
        if (PRONOUNS.contains(tokens.word(0))) {
            return 1;
        }
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            String key = NormalForm.solid(tokens.list().subList(from, to));
            if (!key.isEmpty() && keys.contains(key)) {
                return to;
            }
        }
        return 0;
    }

    /**
     * Behind the next names that are put in brackets or between commas behind the subject, or that
     * its verb leads to; 0 if none are.
     */
    private int behindAside(NameTokens tokens, int at) {
        if (tokens.word(at).equals("(")) {
            int close = tokens.closing(at);
            int behind = readCue(tokens, at + 1, NameCue.Place.ASIDE);
            if (behind == 0) {
                form(tokens.slice(at + 1, close));
            }
            return close > at ? close + 1 : 0;
        }
        boolean comma = tokens.word(at).equals(",");
        boolean copula = COPULAS.contains(tokens.word(at));
        int behind =
                readCue(
                        tokens,
                        comma || copula ? at + 1 : at,
                        copula ? NameCue.Place.PREDICATE : NameCue.Place.ASIDE);
        return behind > 0 && tokens.word(behind).equals(",") ? behind + 1 : behind;
    }

    /** Reads the names behind a cue at a token; behind them, or 0 where there is no cue. */
    private int readCue(NameTokens tokens, int at, NameCue.Place place) {
        Optional<NameCue> cue = NameCue.at(tokens, at, place);
        if (cue.isEmpty()) {
            return 0;
        }
        List<String> found = new ArrayList<>();
        int behind = tokens.behindNames(cue.get().behind(), found);
        if (found.isEmpty() || !cue.get().accepts(tokens, behind)) {
            return 0;
        }
        String whole = tokens.slice(cue.get().behind(), behind);
        boolean and = cue.get().loose() && found.size() > 1;
        if (and || names.stream().anyMatch(name -> Acronyms.expands(name, whole))) {
            add(whole);
        } else {
            found.forEach(this::add);
        }
        return behind;
    }

    private void add(String name) {
        stated.putIfAbsent(NormalForm.solid(name), name);
    }

    /** A name in brackets counts without a cue if it is the short or the long form. */
    private void form(String name) {
        boolean form =
                names.stream()
                        .anyMatch(
                                each ->
                                        (Acronyms.isShortForm(name) && Acronyms.expands(name, each))
                                                || (Acronyms.isShortForm(each)
                                                        && Acronyms.expands(each, name)));
        if (form) {
            add(name);
        }
    }

    /** An acronym with the initials of the name; two letters stand for too much. */
    private void usedAcronym(NameTokens tokens, int at) {
        Token token = tokens.list().get(at);
        if (token.isWord() && !token.hyphened() && Acronyms.isShortForm(token.text())) {
            String acronym = Acronyms.singular(token.text());
            if (acronym.length() > 2
                    && names.stream().anyMatch(name -> isAcronymOf(acronym, name))) {
                add(acronym);
            }
        }
    }

    /** Whether a short form has the initials of a name and is no word of it. */
    private static boolean isAcronymOf(String acronym, String name) {
        return Acronyms.hasInitialsOf(acronym, name)
                && Tokens.of(name).stream().noneMatch(word -> word.text().equals(acronym));
    }
}
