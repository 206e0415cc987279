package org.glossgraph.glossary.syntax.latex;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What references show: the names of entries, and the titles that labels stand at. */
final class Names {
    /** The forms of an entry's name. */
    enum Form {
        NAME,
        /** As it is shown in a text, where that differs. */
        TEXT,
        PLURAL,
        LONG
    }

    private final Map<String, String> names = new HashMap<>();

    /** Keeps a form of the name that belongs to a key; the first one stays. */
    void put(String key, Form form, String name) {
        if (!name.isBlank()) {
            names.putIfAbsent(form + " " + key, name);
        }
    }

    /** The title at a label, or the name of an entry. */
    Optional<String> title(String key) {
        return Optional.ofNullable(names.get(Form.NAME + " " + key));
    }

    /**
     * What a reference command shows for a key; the key itself where there is no such entry.
     *
     * @param command the command's name, whose letters say which form is meant
     */
    String shown(String command, String key) {
        String name = title(key).orElse(key);
        String text = names.getOrDefault(Form.TEXT + " " + key, name);
        String longForm = names.getOrDefault(Form.LONG + " " + key, name);
        String small = command.toLowerCase(Locale.ROOT);
        boolean plural = small.endsWith("pl") || small.endsWith("plural") || small.matches("ac.?p");
        boolean full = small.contains("full") || small.startsWith("acf");
        boolean isLong = small.contains("long") || small.startsWith("acl");
        String form = isLong || full ? longForm : small.endsWith("name") ? name : text;
        if (plural) {
            String other = names.getOrDefault(Form.PLURAL + " " + key, text + "s");
            form = isLong || full ? longForm + "s" : other;
        }
        String shown = full && !longForm.equals(name) ? form + " (" + name + ")" : form;
        return inCase(command, shown);
    }

    private static String inCase(String command, String shown) {
        if (shown.isEmpty() || Character.isLowerCase(command.charAt(0))) {
            return shown;
        }
        boolean all = command.startsWith("GLS") || command.startsWith("AC");
        int first = shown.offsetByCodePoints(0, 1);
        return all
                ? shown.toUpperCase(Locale.ROOT)
                : shown.substring(0, first).toUpperCase(Locale.ROOT) + shown.substring(first);
    }
}
