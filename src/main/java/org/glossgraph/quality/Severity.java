package org.glossgraph.quality;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** A rule of SKOS or of ours is broken: such a vocabulary is not published. */
    ERROR("Violation"),
    /** Something is missing or doubtful, and a person can mend it. */
    WARNING("Warning"),
    /** Worth knowing; it may well be right as it is. */
    INFO("Info");

    private final String shacl;

    Severity(String shacl) {
        this.shacl = shacl;
    }

    /** The local name of the severity in SHACL. */
    String shacl() {
        return shacl;
    }

    /** Its name in small letters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
