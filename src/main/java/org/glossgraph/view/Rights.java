package org.glossgraph.view;

import java.util.List;

/**
 * Under which licence a glossary stands, and whose it is.
 *
 * @param license the name of its licence, an SPDX identifier where it is a known one; empty for
 *     none
 * @param licenseUri the address of the licence's text; empty where it is not known
 * @param creators who wrote it
 * @param holder whom it belongs to or who is to be named; empty for nobody
 */
public record Rights(String license, String licenseUri, List<String> creators, String holder) {
    /** Nothing is stated. */
    public static final Rights NONE = new Rights("", "", List.of(), "");

    /** Keeps its own copy of the list. */
    public Rights {
        creators = List.copyOf(creators);
    }

    /** Who is to be named: the holder, else the creators; empty for nobody. */
    public String attribution() {
        return holder.isEmpty() ? String.join(", ", creators) : holder;
    }
}
