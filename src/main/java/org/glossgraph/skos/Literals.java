package org.glossgraph.skos;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.glossgraph.text.LangString;

/**
 * Literals that every store and every syntax keeps as they are: half a character (a lone surrogate)
 * becomes U+FFFD, a language tag that is none (BCP 47, section 2.1) is left out.
 */
final class Literals {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private Literals() {}

    static Literal text(LangString text) {
        return text(text.text(), text.lang());
    }

    static Literal text(String text, String lang) {
        return TAG.matcher(lang).matches()
                ? ResourceFactory.createLangLiteral(whole(text), lang)
                : text(text);
    }

    static Literal text(String text) {
        return ResourceFactory.createStringLiteral(whole(text));
    }

    static Literal number(int number) {
        return ResourceFactory.createTypedLiteral(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** In the form that the triple store gives back, so that dump and store agree to the byte. */
    static Literal number(double number) {
        return ResourceFactory.createTypedLiteral(
                NodeValue.makeDouble(number).asString(), XSDDatatype.XSDdouble);
    }

    private static String whole(String text) {
        return HALF.matcher(text).replaceAll("\uFFFD");
    }
}
