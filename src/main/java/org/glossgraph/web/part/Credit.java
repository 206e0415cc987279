package org.glossgraph.web.part;

import org.glossgraph.view.Rights;

/**
 * Whose a text is and what may be done with it.
 *
 * @param license the name of its licence; empty for none
 * @param href where the licence stands; empty where that is not known
 * @param by who is to be named; empty for nobody
 */
public record Credit(String license, String href, String by) {
    /** What a page says of rights. */
    public static Credit of(Rights rights) {
        return new Credit(rights.license(), rights.licenseUri(), rights.attribution());
    }

    /** Whether nothing is stated. */
    public boolean empty() {
        return license.isEmpty() && by.isEmpty();
    }
}
