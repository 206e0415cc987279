package org.glossgraph.view.search;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The order of names in a dictionary (Unicode TR 10), the same in every locale. */
public final class NameOrder {
    /** What names that begin with none of A to Z stand under. */
    public static final String OTHER = "other";

    private static final Collator COLLATOR = Collator.getInstance(ULocale.ROOT).freeze();

    private NameOrder() {}

    /** Sorts by name, then by a key that tells equal names apart. */
    public static <T> List<T> sorted(
            Collection<T> things, Function<T, String> name, Function<T, String> distinct) {
        return things.stream()
                .map(thing -> keyed(thing, name.apply(thing), distinct.apply(thing)))
                .sorted()
                .map(Keyed::thing)
                .toList();
    }

    /** The letter that a name stands under: A to Z, or {@link #OTHER}. */
    public static String letter(String name) {
        String plain = Normalizer2.getNFKDInstance().normalize(name);
        int first = plain.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        String letter = Character.toString(first).toUpperCase(Locale.ROOT);
        return letter.matches("[A-Z]") ? letter : OTHER;
    }

    private static <T> Keyed<T> keyed(T thing, String name, String distinct) {
        return new Keyed<>(thing, COLLATOR.getCollationKey(name), name, distinct);
    }

    /** A thing with its place in the order, worked out once. */
    private record Keyed<T>(T thing, CollationKey key, String name, String distinct)
            implements Comparable<Keyed<T>> {
        private static final Comparator<Keyed<?>> ORDER =
                Comparator.<Keyed<?>, CollationKey>comparing(Keyed::key)
                        .thenComparing(Keyed::name)
                        .thenComparing(Keyed::distinct);

        @Override
        public int compareTo(Keyed<T> other) {
            return ORDER.compare(this, other);
        }
    }
}
