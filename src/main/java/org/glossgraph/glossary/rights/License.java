package org.glossgraph.glossary.rights;

import java.util.Objects;

/**
 * A licence.
 *
 * @param name its SPDX identifier where it is a known one ({@code CC-BY-SA-4.0}), else as written
 * @param uri the address of its text; empty where it is not known
 */
public record License(String name, String uri) {
    /** Checks that neither part is missing. */
    public License {
        Objects.requireNonNull(name);
        Objects.requireNonNull(uri);
    }
}
