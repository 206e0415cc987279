package org.glossgraph.glossary.field;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of a field says about it: {@code definition_es}, {@code Term (German)}, {@code
 * name.en}, {@code Verwandte Begriffe}.
 *
 * @param role the role that the name means; none where it is not known
 * @param sure whether hardly another kind of record uses this name
 * @param lang the language that the name states, as a tag
 * @param wordLike whether the language is stated by a code that is a common word as well
 * @param writtenIn the language that the name itself is a word of, as a tag
 */
public record FieldName(
        Optional<FieldRole> role,
        boolean sure,
        Optional<String> lang,
        boolean wordLike,
        Optional<String> writtenIn) {
    private static final FieldName UNKNOWN =
            new FieldName(Optional.empty(), false, Optional.empty(), false, Optional.empty());
    private static final int LONGEST = 80;
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Pattern CAMEL =
            Pattern.compile(
                    "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                            + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\s\\d{1,3}$");

    /** What follows one of these says of what the field is, not what it holds. */
    private static final Set<String> OF =
            Set.of(
                    "of", "for", "about", "de", "del", "des", "du", "della", "do", "da", "van",
                    "von", "der", "für", "voor", "per", "para", "pour", "по", "для");

    /** These stand before the name of a language. */
    private static final Set<String> IN =
            Set.of("in", "auf", "en", "em", "na", "på", "на", "по", "w", "im", "as");

    /** The name of a field. */
    public static FieldName of(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? UNKNOWN : of(words);
    }

    /**
     * The name of a field inside others, the outermost first: what is known of the innermost
     * counts, unless what stands around it says more.
     */
    public static FieldName of(List<String> path, int from) {
        FieldName found = UNKNOWN;
        for (String name : path.subList(from, path.size())) {
            found = found.around(of(name));
        }
        return found;
    }

    private FieldName around(FieldName inner) {
        Optional<String> language = inner.lang.or(() -> lang);
        boolean word = inner.lang.isPresent() ? inner.wordLike : wordLike;
        boolean noise = inner.role.filter(each -> each == FieldRole.NOISE).isPresent();
        boolean mine =
                role.isPresent()
                        && !noise
                        && (inner.role.isEmpty() || role.get().governs() || !inner.sure);
        return mine
                ? new FieldName(role, sure, language, word, writtenIn)
                : new FieldName(inner.role, inner.sure, language, word, inner.writtenIn);
    }

    private static FieldName of(List<String> words) {
        Optional<Lexicon.Meaning> whole = meaning(words);
        if (whole.isPresent()) {
            return of(whole);
        }
        FieldName stated = withLanguage(words);
        return stated.equals(UNKNOWN) ? of(partOf(words)) : stated;
    }

    private static FieldName of(Optional<Lexicon.Meaning> meaning) {
        return meaning.map(
                        m ->
                                new FieldName(
                                        Optional.of(m.role()),
                                        m.sure(),
                                        Optional.empty(),
                                        false,
                                        Optional.of(m.lang()).filter(tag -> !tag.isEmpty())))
                .orElse(UNKNOWN);
    }

    /** The words of a name: {@code seeAlso_EN} has three. */
    private static List<String> words(String name) {
        String text = NFKC.normalize(name.substring(0, Math.min(LONGEST, name.length())));
        String apart = CAMEL.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        String bare = NO_WORD.matcher(apart).replaceAll(" ").strip();
        String single = NUMBER.matcher(bare).replaceFirst("");
        return single.isEmpty() ? List.of() : List.of(single.split(" "));
    }

    private static Optional<Lexicon.Meaning> meaning(List<String> words) {
        String name = String.join(" ", words);
        return Lexicon.meaning(name).or(() -> Lexicon.meaning(name.replace(" ", "")));
    }

    /** A name with a language at one of its ends; unknown where there is none. */
    private static FieldName withLanguage(List<String> words) {
        for (int length = Math.min(2, words.size()); length >= 1; length--) {
            int rest = words.size() - length;
            List<String> last = words.subList(rest, words.size());
            FieldName atEnd = withLanguage(words.subList(0, rest), String.join(" ", last));
            if (!atEnd.equals(UNKNOWN)) {
                return atEnd;
            }
            List<String> first = words.subList(0, length);
            FieldName atStart =
                    withLanguage(words.subList(length, words.size()), String.join(" ", first));
            if (!atStart.equals(UNKNOWN)) {
                return atStart;
            }
        }
        return UNKNOWN;
    }

    private static FieldName withLanguage(List<String> rest, String language) {
        Optional<String> code = Languages.ofCode(language);
        Optional<String> tag = code.or(() -> Languages.ofName(language));
        if (tag.isEmpty()) {
            return UNKNOWN;
        }
        List<String> bare = withoutPreposition(rest);
        FieldName name = bare.isEmpty() ? UNKNOWN : of(meaning(bare).or(() -> partOf(bare)));
        boolean known = bare.isEmpty() || name.role.isPresent();
        if (code.isPresent() && (!known || language.length() > 8)) {
            return UNKNOWN;
        }
        boolean word = code.isPresent() && Languages.isWord(language);
        return new FieldName(name.role, name.sure, tag, word, name.writtenIn);
    }

    private static List<String> withoutPreposition(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && IN.contains(words.get(last)) ? words.subList(0, last) : words;
    }

    /**
     * The meaning of the head of a name: the last words in some languages, the first in others.
     * Only names that nothing else has are recognised among further words.
     */
    private static Optional<Lexicon.Meaning> partOf(List<String> words) {
        List<String> head = head(words);
        if (head.size() < words.size()) {
            Optional<Lexicon.Meaning> whole = meaning(head);
            if (whole.isPresent()) {
                return whole;
            }
        }
        for (int from = 1; from < head.size(); from++) {
            Optional<Lexicon.Meaning> end = meaning(head.subList(from, head.size()));
            if (end.isPresent()) {
                boolean kind = end.get().role() == FieldRole.SECTION && !end.get().sure();
                return kind
                        ? Optional.of(new Lexicon.Meaning(FieldRole.NOISE, true, ""))
                        : end.filter(Lexicon.Meaning::sure);
            }
        }
        for (int to = head.size() - 1; to > 0; to--) {
            Optional<Lexicon.Meaning> start =
                    meaning(head.subList(0, to)).filter(Lexicon.Meaning::sure);
            if (start.isPresent()) {
                return start;
            }
        }
        return Optional.empty();
    }

    private static List<String> head(List<String> words) {
        List<String> head = new ArrayList<>();
        for (String word : words) {
            if (!head.isEmpty() && OF.contains(word)) {
                break;
            }
            head.add(word);
        }
        return head;
    }
}
