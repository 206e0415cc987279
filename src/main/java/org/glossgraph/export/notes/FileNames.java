package org.glossgraph.export.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.glossgraph.export.ConceptMap;
import org.glossgraph.export.io.Text;

/** Names for files, one for each concept, that every system takes and that links can hold. */
final class FileNames {
    private static final Pattern NOT_ALLOWED =
            Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]%\\p{Cc}\\p{Cf}\\uFFFD]+");
    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final int LONGEST = 60;

    private FileNames() {}

    /** The names by slug: the concept's own, or with its slug where that is taken. */
    static Map<String, String> of(List<ConceptMap.Node> nodes) {
        Map<String, String> names = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (ConceptMap.Node node : nodes) {
            String name = name(node.concept().prefLabel());
            if (name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT))) {
                name = (name + " (" + node.id() + ")").strip();
                taken.add(name.toLowerCase(Locale.ROOT));
            }
            names.put(node.id(), name);
        }
        return names;
    }

    private static String name(String label) {
        String name = NOT_ALLOWED.matcher(Text.line(label)).replaceAll(" ");
        name = BLANK.matcher(name).replaceAll(" ");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        name = ENDS.matcher(name).replaceAll("");
        String small = name.toLowerCase(Locale.ROOT);
        return DEVICES.contains(small) || PORT.matcher(small).matches() ? "" : name;
    }
}
