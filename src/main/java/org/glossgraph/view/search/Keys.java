package org.glossgraph.view.search;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import org.glossgraph.text.NormalForm;

/**
 * What names and texts are looked up by: their normal form, without the accents that people leave
 * out when they type.
 */
public final class Keys {
    private Keys() {}

    /** A name in one piece: "Back-Propagation" is {@code backpropagation}. */
    public static String solid(String name) {
        return plain(NormalForm.solid(name));
    }

    /** The words of a text. */
    public static List<String> words(String text) {
        String form = plain(NormalForm.of(text));
        return form.isEmpty() ? List.of() : List.of(form.split(" "));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer2.getNFDInstance()
                .normalize(text)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
