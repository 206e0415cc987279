/** Reads reStructuredText, as Docutils and Sphinx define it. */
package org.glossgraph.glossary.syntax.rst;
