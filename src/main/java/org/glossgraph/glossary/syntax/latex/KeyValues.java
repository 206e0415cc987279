package org.glossgraph.glossary.syntax.latex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values by their keys: {@code name=bow, description={the front of a boat}}. */
final class KeyValues {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*");

    private final Map<String, Slice> values = new HashMap<>();

    private KeyValues() {}

    static KeyValues of(Slice list) {
        KeyValues result = new KeyValues();
        Slice bare = list.unwrapped();
        int start = bare.from();
        int equals = -1;
        int lineStart = start;
        for (int i = bare.from(); i < bare.to(); i = Math.max(i, bare.list().partner(i)) + 1) {
            Token token = bare.list().get(i);
            if (token.isText(",")) {
                result.put(bare, start, equals, i);
                start = i + 1;
                lineStart = start;
                equals = -1;
            } else if (token.isText("=") && equals < 0) {
                equals = i;
            } else if (token.isText("=") && lineStart > equals && isKey(bare, lineStart, i)) {
                result.put(bare, start, equals, lineStart);
                start = lineStart;
                equals = i;
            } else if (token.is(Token.Kind.NEWLINE)) {
                lineStart = i + 1;
            }
        }
        result.put(bare, start, equals, bare.to());
        return result;
    }

    /** Whether a line begins with a key: the comma before it is missing. */
    private static boolean isKey(Slice list, int from, int to) {
        return KEY.matcher(list.part(from, to).plain()).matches();
    }

    private void put(Slice list, int start, int equals, int end) {
        if (equals > 0) {
            String key = list.part(start, equals).plain().toLowerCase(Locale.ROOT);
            values.putIfAbsent(key, list.part(equals + 1, end).unwrapped());
        }
    }

    /** The value of a key, if it says something. */
    Optional<Slice> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }
}
