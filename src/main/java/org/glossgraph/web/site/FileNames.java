package org.glossgraph.web.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files for the addresses of pages: such that every system takes them, that no two differ
 * only in capitals, and that they mean themselves in a link.
 */
final class FileNames {
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int LONGEST = 60;

    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** A name that no file has yet, for a path without the first slash, and how it is to end. */
    String take(String path, String ending) {
        StringBuilder folder = new StringBuilder();
        int from = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
            String within = folder.toString();
            String part = path.substring(from, slash);
            folder.setLength(0);
            folder.append(
                    folders.computeIfAbsent(
                            path.substring(0, slash + 1), whole -> free(within, part, "/")));
            from = slash + 1;
        }
        return free(folder.toString(), path.substring(from), ending);
    }

    private String free(String folder, String part, String ending) {
        String name = folder + allowed(part);
        String free = name + ending;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i + ending;
        }
        return free;
    }

    private static String allowed(String part) {
        String name = NOT_ALLOWED.matcher(part).replaceAll("_");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        boolean reserved = name.isEmpty() || name.startsWith(".") || DEVICE.matcher(name).matches();
        return reserved ? "_" + name : name;
    }
}
