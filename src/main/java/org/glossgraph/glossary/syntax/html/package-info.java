/** Reads HTML. */
package org.glossgraph.glossary.syntax.html;
