package org.glossgraph.glossary.rdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses in XML with characters that no IRI has, which would end the reading of the file. */
final class MendedAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("\\brdf:(?:about|resource|datatype)\\s*=\\s*([\"'])([^\"'<]*+)\\1");
    private static final Pattern WRONG = Pattern.compile("[\\s>{}|\\\\^`]");

    private MendedAddresses() {}

    /** The text with those characters percent-encoded (RFC 3987, section 3.1). */
    static String in(String text, Remarks remarks) {
        StringBuilder mended = new StringBuilder(text.length());
        Matcher address = ADDRESS.matcher(text);
        int copied = 0;
        int counted = 0;
        int line = 1;
        while (address.find()) {
            Matcher wrong = WRONG.matcher(address.group(2));
            if (wrong.find()) {
                for (; counted < address.start(); counted++) {
                    line += text.charAt(counted) == '\n' ? 1 : 0;
                }
                remarks.add(
                        line,
                        Remarks.quoted(address.group(2)) + " is no address; it is percent-encoded");
                mended.append(text, copied, address.start(2));
                mended.append(
                        wrong.replaceAll(
                                found -> "%%%02X".formatted((int) found.group().charAt(0))));
                copied = address.end(2);
            }
        }
        return mended.append(text, copied, text.length()).toString();
    }
}
