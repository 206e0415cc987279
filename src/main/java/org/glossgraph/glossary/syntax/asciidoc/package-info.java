/** Reads AsciiDoc. */
package org.glossgraph.glossary.syntax.asciidoc;
