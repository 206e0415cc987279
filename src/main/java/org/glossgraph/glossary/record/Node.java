package org.glossgraph.glossary.record;

import java.util.List;
import java.util.Optional;

/** A value of JSON or YAML, with the line it begins on. */
sealed interface Node {
    /** Deeper values are left out: no glossary nests so far, and an attacker's file does. */
    int DEEPEST = 40;

    /** The source line, from 1. */
    int line();

    /**
     * A text, a number, a truth value; nothing is an empty text.
     *
     * @param wrapped whether its line ends may be those of the page, not the author's
     */
    record Scalar(int line, String text, boolean wrapped) implements Node {
        /** A text whose line ends are meant. */
        Scalar(int line, String text) {
            this(line, text, false);
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    /** A list. */
    record Sequence(int line, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Values by name, in the order of the source; a name may stand twice. */
    record Mapping(int line, List<Member> members) implements Node {
        public Mapping {
            members = List.copyOf(members);
        }

        /** The first member with this name, whatever its case. */
        Optional<Node> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equalsIgnoreCase(name))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /** A value and its name. */
    record Member(int line, String name, Node value) {}
}
